export const holidays = {
 "country": "ST",
 "until": "2031-12-31",
 "days": {
  "New Year’s Day": "2026-01-01 2027-01-01 2028-01-01 2029-01-01 2030-01-01 2031-01-01",
  "Martyrs’ Day": "2026-02-03 2027-02-03 2028-02-03 2029-02-03 2030-02-03 2031-02-03",
  "Labour Day": "2026-05-01 2027-05-01 2028-05-01 2029-05-01 2030-05-01 2031-05-01",
  "Independence Day": "2026-07-12 2027-07-12 2028-07-12 2029-07-12 2030-07-12 2031-07-12",
  "Independence Day (substitute day)": "2026-07-13 2031-07-11",
  "Armed Forces Day": "2026-09-06 2027-09-06 2028-09-06 2029-09-06 2030-09-06 2031-09-06",
  "Armed Forces Day (substitute day)": "2026-09-07 2031-09-05",
  "Agricultural Reform Day": "2026-09-30 2027-09-30 2028-09-30 2029-09-30 2030-09-30 2031-09-30",
  "São Tomé Day": "2026-12-21 2027-12-21 2028-12-21 2029-12-21 2030-12-21 2031-12-21",
  "Christmas Day": "2026-12-25 2027-12-25 2028-12-25 2029-12-25 2030-12-25 2031-12-25",
  "Labour Day (substitute day)": "2027-04-30",
  "Christmas Day (substitute day)": "2027-12-24",
  "New Year’s Day (substitute day)": "2027-12-31",
  "Agricultural Reform Day (substitute day)": "2028-09-29 2029-10-01",
  "Martyrs’ Day (substitute day)": "2029-02-02 2030-02-04",
  "São Tomé Day (substitute day)": "2030-12-20 2031-12-22"
 }
};

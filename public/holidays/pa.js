export const holidays = {
 "country": "PA",
 "until": "2031-12-31",
 "days": {
  "New Year’s Day": "2026-01-01 2027-01-01 2028-01-01 2029-01-01 2030-01-01 2031-01-01",
  "Martyrs’ Day": "2026-01-09 2027-01-09 2028-01-09 2029-01-09 2030-01-09 2031-01-09",
  "Shrove Tuesday": "2026-02-17 2027-02-09 2028-02-29 2029-02-13 2030-03-05 2031-02-25",
  "Good Friday": "2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11",
  "Labour Day": "2026-05-01 2027-05-01 2028-05-01 2029-05-01 2030-05-01 2031-05-01",
  "Separation Day (from Columbia)": "2026-11-03 2027-11-03 2028-11-03 2029-11-03 2030-11-03 2031-11-03",
  "Colón Day": "2026-11-05 2027-11-05 2028-11-05 2029-11-05 2030-11-05 2031-11-05",
  "Primer Grito de Independencia": "2026-11-10 2027-11-10 2028-11-10 2029-11-10 2030-11-10 2031-11-10",
  "Independence Day": "2026-11-28 2027-11-28 2028-11-28 2029-11-28 2030-11-28 2031-11-28",
  "Mother’s Day": "2026-12-08 2027-12-08 2028-12-08 2029-12-08 2030-12-08 2031-12-08",
  "National Mourning Day": "2026-12-20 2027-12-20 2028-12-20 2029-12-20 2030-12-20 2031-12-20",
  "National Mourning Day (substitute day)": "2026-12-21",
  "Christmas Day": "2026-12-25 2027-12-25 2028-12-25 2029-12-25 2030-12-25 2031-12-25",
  "Independence Day (substitute day)": "2027-11-29",
  "Martyrs’ Day (substitute day)": "2028-01-10",
  "Colón Day (substitute day)": "2028-11-06",
  "Presidential Inauguration": "2029-07-01",
  "Separation Day (from Columbia) (substitute day)": "2030-11-04",
  "Primer Grito de Independencia (substitute day)": "2030-11-11",
  "Mother’s Day (substitute day)": "2030-12-09"
 }
};

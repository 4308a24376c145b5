export const holidays = {
 "country": "GH",
 "until": "2031-12-31",
 "days": {
  "New Year’s Day": "2026-01-01 2027-01-01 2028-01-01 2029-01-01 2030-01-01 2031-01-01",
  "Constitution Day": "2026-01-07 2027-01-07 2028-01-07 2029-01-07 2030-01-07 2031-01-07",
  "Independence Day": "2026-03-06 2027-03-06 2028-03-06 2029-03-06 2030-03-06 2031-03-06",
  "End of Ramadan (Eid al-Fitr)": "2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24",
  "Good Friday": "2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11",
  "Easter Monday": "2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14",
  "Labour Day": "2026-05-01 2027-05-01 2028-05-01 2029-05-01 2030-05-01 2031-05-01",
  "Feast of the Sacrifice (Eid al-Adha)": "2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02",
  "Founders Day": "2026-08-04 2027-08-04 2028-08-04 2029-08-04 2030-08-04 2031-08-04",
  "Kwame Nkrumah Memorial Day": "2026-09-21 2027-09-21 2028-09-21 2029-09-21 2030-09-21 2031-09-21",
  "Farmers Day": "2026-12-04 2027-12-03 2028-12-01 2029-12-07 2030-12-06 2031-12-05",
  "Christmas Day": "2026-12-25 2027-12-25 2028-12-25 2029-12-25 2030-12-25 2031-12-25",
  "Boxing Day": "2026-12-26 2027-12-26 2028-12-26 2029-12-26 2030-12-26 2031-12-26",
  "Boxing Day (substitute day)": "2026-12-28 2027-12-28",
  "Independence Day (substitute day)": "2027-03-08",
  "Labour Day (substitute day)": "2027-05-03",
  "Feast of the Sacrifice (Eid al-Adha) (substitute day)": "2027-05-17 2030-04-15",
  "Christmas Day (substitute day)": "2027-12-27",
  "New Year’s Day (substitute day)": "2028-01-03",
  "End of Ramadan (Eid al-Fitr) (substitute day)": "2028-02-28",
  "Founders Day (substitute day)": "2029-08-06 2030-08-05",
  "Kwame Nkrumah Memorial Day (substitute day)": "2030-09-23 2031-09-22"
 }
};

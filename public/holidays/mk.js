export const holidays = {
 "country": "MK",
 "until": "2031-12-31",
 "days": {
  "New Year’s Day": "2026-01-01 2027-01-01 2028-01-01 2029-01-01 2030-01-01 2031-01-01",
  "Orthodox Christmas": "2026-01-07 2027-01-07 2028-01-07 2029-01-07 2030-01-07 2031-01-07",
  "End of Ramadan (Eid al-Fitr)": "2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24",
  "Orthodox Easter": "2026-04-12 2027-05-02 2028-04-16 2029-04-08 2030-04-28 2031-04-13",
  "Orthodox Easter Monday": "2026-04-13 2027-05-03 2028-04-17 2029-04-09 2030-04-29 2031-04-14",
  "Labour Day": "2026-05-01 2027-05-01 2028-05-01 2029-05-01 2030-05-01 2031-05-01",
  "Saints Cyril and Methodius Day": "2026-05-24 2027-05-24 2028-05-24 2029-05-24 2030-05-24 2031-05-24",
  "Saints Cyril and Methodius Day (substitute day)": "2026-05-25",
  "Day of the Republic": "2026-08-02 2027-08-02 2028-08-02 2029-08-02 2030-08-02 2031-08-02",
  "Day of the Republic (substitute day)": "2026-08-03",
  "Independence Day": "2026-09-08 2027-09-08 2028-09-08 2029-09-08 2030-09-08 2031-09-08",
  "Revolution Day": "2026-10-11 2027-10-11 2028-10-11 2029-10-11 2030-10-11 2031-10-11",
  "Revolution Day (substitute day)": "2026-10-12",
  "Day of the Macedonian Revolutionary Struggle": "2026-10-23 2027-10-23 2028-10-23 2029-10-23 2030-10-23 2031-10-23",
  "Saint Clement of Ohrid Day": "2026-12-08 2027-12-08 2028-12-08 2029-12-08 2030-12-08 2031-12-08",
  "Orthodox Christmas (substitute day)": "2029-01-08",
  "Independence Day (substitute day)": "2030-09-09",
  "Saint Clement of Ohrid Day (substitute day)": "2030-12-09"
 }
};

export const holidays = {
 "country": "UZ",
 "until": "2031-12-31",
 "days": {
  "New Year’s Day": "2026-01-01 2027-01-01 2028-01-01 2029-01-01 2030-01-01 2031-01-01",
  "International Women’s Day": "2026-03-08 2027-03-08 2028-03-08 2029-03-08 2030-03-08 2031-03-08",
  "International Women’s Day (substitute day)": "2026-03-09 2031-03-10",
  "Eid al-Fitr": "2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24",
  "Nowruz": "2026-03-21 2027-03-21 2028-03-21 2029-03-21 2030-03-21 2031-03-21",
  "Nowruz (substitute day)": "2026-03-23 2027-03-22",
  "Day of Memory and Honour": "2026-05-09 2027-05-09 2028-05-09 2029-05-09 2030-05-09 2031-05-09",
  "Day of Memory and Honour (substitute day)": "2026-05-11 2027-05-10",
  "Eid al-Adha": "2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02",
  "Independence Day": "2026-09-01 2027-09-01 2028-09-01 2029-09-01 2030-09-01 2031-09-01",
  "Teachers and Mentors Day": "2026-10-01 2027-10-01 2028-10-01 2029-10-01 2030-10-01 2031-10-01",
  "Constitution Day": "2026-12-08 2027-12-08 2028-12-08 2029-12-08 2030-12-08 2031-12-08",
  "Eid al-Adha (substitute day)": "2027-05-17 2030-04-15",
  "New Year’s Day (substitute day)": "2028-01-03",
  "Eid al-Fitr (substitute day)": "2028-02-28",
  "Teachers and Mentors Day (substitute day)": "2028-10-02",
  "Independence Day (substitute day)": "2029-09-03 2030-09-02",
  "Constitution Day (substitute day)": "2029-12-10 2030-12-09"
 }
};

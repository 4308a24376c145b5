export const holidays = {
 "country": "CD",
 "until": "2031-12-31",
 "days": {
  "New Year’s Day": "2026-01-01 2027-01-01 2028-01-01 2029-01-01 2030-01-01 2031-01-01",
  "Day of the Martyrs": "2026-01-04 2027-01-04 2028-01-04 2029-01-04 2030-01-04 2031-01-04",
  "Day of the Martyrs (substitute day)": "2026-01-05",
  "Anniversary of President Laurent Kabila": "2026-01-16 2027-01-16 2028-01-16 2029-01-16 2030-01-16 2031-01-16",
  "Anniversary of Prime Minister Patrice Emery Lumumba": "2026-01-17 2027-01-17 2028-01-17 2029-01-17 2030-01-17 2031-01-17",
  "Labour Day": "2026-05-01 2027-05-01 2028-05-01 2029-05-01 2030-05-01 2031-05-01",
  "Liberation Day": "2026-05-17 2027-05-17 2028-05-17 2029-05-17 2030-05-17 2031-05-17",
  "Liberation Day (substitute day)": "2026-05-18",
  "Independence Day": "2026-06-30 2027-06-30 2028-06-30 2029-06-30 2030-06-30 2031-06-30",
  "Parents’ Day": "2026-08-01 2027-08-01 2028-08-01 2029-08-01 2030-08-01 2031-08-01",
  "Christmas Day": "2026-12-25 2027-12-25 2028-12-25 2029-12-25 2030-12-25 2031-12-25",
  "Anniversary of Prime Minister Patrice Emery Lumumba (substitute day)": "2027-01-18",
  "Parents’ Day (substitute day)": "2027-08-02",
  "Anniversary of President Laurent Kabila (substitute day)": "2028-01-18",
  "Independence Day (substitute day)": "2030-07-01"
 }
};

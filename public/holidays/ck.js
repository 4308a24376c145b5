export const holidays = {
 "country": "CK",
 "until": "2031-12-31",
 "days": {
  "New Year’s Day": "2026-01-01 2027-01-01 2028-01-01 2029-01-01 2030-01-01 2031-01-01",
  "Day after New Year’s Day": "2026-01-02 2027-01-02 2028-01-02 2029-01-02 2030-01-02 2031-01-02",
  "Good Friday": "2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11",
  "Easter Monday": "2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14",
  "Anzac Day": "2026-04-25 2027-04-25 2028-04-25 2029-04-25 2030-04-25 2031-04-25",
  "Queen’s Birthday": "2026-06-01 2027-06-07 2028-06-05 2029-06-04 2030-06-03 2031-06-02",
  "Ra o te Ui Ariki (House of Ariki)": "2026-07-03 2027-07-02 2028-07-07 2029-07-06 2030-07-05 2031-07-04",
  "Constitution Day": "2026-08-04 2027-08-04 2028-08-04 2029-08-04 2030-08-04 2031-08-04",
  "National Gospel Day": "2026-10-26 2027-10-26 2028-10-26 2029-10-26 2030-10-26 2031-10-26",
  "Christmas Day": "2026-12-25 2027-12-25 2028-12-25 2029-12-25 2030-12-25 2031-12-25",
  "Boxing Day": "2026-12-26 2027-12-26 2028-12-26 2029-12-26 2030-12-26 2031-12-26",
  "Boxing Day (substitute day)": "2026-12-28 2027-12-28",
  "Day after New Year’s Day (substitute day)": "2027-01-04 2028-01-04",
  "Christmas Day (substitute day)": "2027-12-27",
  "New Year’s Day (substitute day)": "2028-01-03",
  "Constitution Day (substitute day)": "2029-08-06 2030-08-05",
  "National Gospel Day (substitute day)": "2030-10-28 2031-10-27"
 },
 "regions": [
  {
   "id": "Aitutaki",
   "name": "Aitutaki"
  },
  {
   "id": "Atiu",
   "name": "Atiu"
  },
  {
   "id": "Mangaia",
   "name": "Mangaia"
  },
  {
   "id": "Manihiki",
   "name": "Manihiki"
  },
  {
   "id": "Mitiaro",
   "name": "Mitiaro"
  },
  {
   "id": "Palmerston",
   "name": "Palmerston"
  },
  {
   "id": "Penrhyn",
   "name": "Penrhyn"
  },
  {
   "id": "Pukapuka",
   "name": "Pukapuka"
  },
  {
   "id": "Rakahanga",
   "name": "Rakahanga"
  },
  {
   "id": "Rarotonga",
   "name": "Rarotonga"
  }
 ]
};

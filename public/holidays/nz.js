export const holidays = {
 "country": "NZ",
 "until": "2031-12-31",
 "days": {
  "New Year’s Day": "2026-01-01 2027-01-01 2028-01-01 2029-01-01 2030-01-01 2031-01-01",
  "Day after New Year’s Day": "2026-01-02 2027-01-02 2028-01-02 2029-01-02 2030-01-02 2031-01-02",
  "Waitangi Day": "2026-02-06 2027-02-06 2028-02-06 2029-02-06 2030-02-06 2031-02-06",
  "Good Friday": "2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11",
  "Easter Monday": "2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14",
  "ANZAC Day": "2026-04-25 2027-04-25 2028-04-25 2029-04-25 2030-04-25 2031-04-25",
  "ANZAC Day (substitute day)": "2026-04-27 2027-04-26",
  "King’s Birthday": "2026-06-01 2027-06-07 2028-06-05 2029-06-04 2030-06-03 2031-06-02",
  "Matariki": "2026-07-10 2027-06-25 2028-07-14 2029-07-06 2030-06-21 2031-07-11",
  "Labour Day": "2026-10-26 2027-10-25 2028-10-23 2029-10-22 2030-10-28 2031-10-27",
  "Christmas Day": "2026-12-25 2027-12-25 2028-12-25 2029-12-25 2030-12-25 2031-12-25",
  "Boxing Day": "2026-12-26 2027-12-26 2028-12-26 2029-12-26 2030-12-26 2031-12-26",
  "Boxing Day (substitute day)": "2026-12-28 2027-12-28",
  "Day after New Year’s Day (substitute day)": "2027-01-04 2028-01-04",
  "Waitangi Day (substitute day)": "2027-02-08 2028-02-07",
  "Christmas Day (substitute day)": "2027-12-27",
  "New Year’s Day (substitute day)": "2028-01-03"
 },
 "regions": [
  {
   "id": "AUK",
   "name": "Auckland Province",
   "more": {
    "Provincial anniversary day": "2026-01-26 2027-02-01 2028-01-31 2029-01-29 2030-01-28 2031-01-27"
   }
  },
  {
   "id": "BOP",
   "name": "Bay of Plenty",
   "more": {
    "Provincial anniversary day": "2026-01-26 2027-02-01 2028-01-31 2029-01-29 2030-01-28 2031-01-27"
   }
  },
  {
   "id": "CAN",
   "name": "Canterbury",
   "more": {
    "Christchurch Show Day": "2026-11-13 2027-11-12 2028-11-17 2029-11-16 2030-11-15 2031-11-14"
   }
  },
  {
   "id": "CAN-Timaru",
   "name": "Canterbury: Timaru District",
   "more": {
    "Christchurch Show Day": "2026-11-13 2027-11-12 2028-11-17 2029-11-16 2030-11-15 2031-11-14"
   }
  },
  {
   "id": "CIT",
   "name": "Chatham Islands",
   "more": {
    "Provincial anniversary day": "2026-11-30 2027-11-29 2028-11-27 2029-12-03 2030-12-02 2031-12-01"
   }
  },
  {
   "id": "GIS",
   "name": "Gisborne",
   "more": {
    "Provincial anniversary day": "2026-01-26 2027-02-01 2028-01-31 2029-01-29 2030-01-28 2031-01-27"
   }
  },
  {
   "id": "HKB",
   "name": "Hawke’s Bay",
   "more": {
    "Provincial anniversary day": "2026-10-23 2027-10-22 2028-10-20 2029-10-19 2030-10-25 2031-10-24"
   }
  },
  {
   "id": "MWT",
   "name": "Manawatu-Wanganui",
   "more": {
    "Provincial anniversary day": "2026-01-19 2027-01-25 2028-01-24 2029-01-22 2030-01-21 2031-01-20"
   }
  },
  {
   "id": "MBH",
   "name": "Marlborough",
   "more": {
    "Provincial anniversary day": "2026-11-02 2027-11-01 2028-10-30 2029-10-29 2030-11-04 2031-11-03"
   }
  },
  {
   "id": "NSN",
   "name": "Nelson",
   "more": {
    "Provincial anniversary day": "2026-02-02 2027-02-01 2028-01-31 2029-01-29 2030-02-04 2031-02-03"
   }
  },
  {
   "id": "NTL",
   "name": "Northland",
   "more": {
    "Provincial anniversary day": "2026-01-26 2027-02-01 2028-01-31 2029-01-29 2030-01-28 2031-01-27"
   }
  },
  {
   "id": "OTA",
   "name": "Otago Province",
   "more": {
    "Provincial anniversary day": "2026-03-23 2027-03-22 2028-03-20 2029-03-26 2030-03-25 2031-03-24"
   }
  },
  {
   "id": "STL",
   "name": "Southland",
   "more": {
    "Provincial anniversary day": "2026-04-07 2027-03-30 2028-04-18 2029-04-03 2030-04-23 2031-04-15"
   }
  },
  {
   "id": "TKI",
   "name": "Taranaki",
   "more": {
    "Provincial anniversary day": "2026-03-09 2027-03-08 2028-03-13 2029-03-12 2030-03-11 2031-03-10"
   }
  },
  {
   "id": "TAS",
   "name": "Tasman",
   "more": {
    "Provincial anniversary day": "2026-02-02 2027-02-01 2028-01-31 2029-01-29 2030-02-04 2031-02-03"
   }
  },
  {
   "id": "WKO",
   "name": "Waikato",
   "more": {
    "Provincial anniversary day": "2026-01-26 2027-02-01 2028-01-31 2029-01-29 2030-01-28 2031-01-27"
   }
  },
  {
   "id": "WGN",
   "name": "Wellington Province",
   "more": {
    "Provincial anniversary day": "2026-01-19 2027-01-25 2028-01-24 2029-01-22 2030-01-21 2031-01-20"
   }
  },
  {
   "id": "WTC",
   "name": "Westland",
   "more": {
    "Provincial anniversary day": "2026-11-30 2027-11-29 2028-12-04 2029-12-03 2030-12-02 2031-12-01"
   }
  },
  {
   "id": "WTC-Buller",
   "name": "Westland: Buller district",
   "more": {
    "Provincial anniversary day": "2026-11-30 2027-11-29 2028-12-04 2029-12-03 2030-12-02 2031-12-01"
   }
  }
 ]
};

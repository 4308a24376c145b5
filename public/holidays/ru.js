export const holidays = {
 "country": "RU",
 "until": "2031-12-31",
 "days": {
  "New Year’s Day": "2026-01-01 2027-01-01 2028-01-01 2029-01-01 2030-01-01 2031-01-01",
  "New Year Holiday": "2026-01-02 2026-01-03 2026-01-04 2026-01-05 2026-01-06 2026-01-08 2027-01-02 2027-01-03 2027-01-04 2027-01-05 2027-01-06 2027-01-08 2028-01-02 2028-01-03 2028-01-04 2028-01-05 2028-01-06 2028-01-08 2029-01-02 2029-01-03 2029-01-04 2029-01-05 2029-01-06 2029-01-08 2030-01-02 2030-01-03 2030-01-04 2030-01-05 2030-01-06 2030-01-08 2031-01-02 2031-01-03 2031-01-04 2031-01-05 2031-01-06 2031-01-08",
  "Christmas Day": "2026-01-07 2027-01-07 2028-01-07 2029-01-07 2030-01-07 2031-01-07",
  "Defender of the Fatherland Day": "2026-02-23 2027-02-23 2028-02-23 2029-02-23 2030-02-23 2031-02-23",
  "International Women’s Day": "2026-03-08 2026-03-09 2027-03-08 2028-03-08 2029-03-08 2030-03-08 2031-03-08",
  "Spring and Labour Day": "2026-05-01 2027-05-01 2028-05-01 2029-05-01 2030-05-01 2031-05-01",
  "Victory Day": "2026-05-09 2027-05-09 2028-05-09 2029-05-09 2030-05-09 2031-05-09",
  "Russia Day": "2026-06-12 2027-06-12 2028-06-12 2029-06-12 2030-06-12 2031-06-12",
  "Unity Day": "2026-11-04 2027-11-04 2028-11-04 2029-11-04 2030-11-04 2031-11-04"
 },
 "regions": [
  {
   "id": "AL",
   "name": "Altai Republic",
   "more": {
    "Day of the Formation of the Altai Republic": "2026-07-03 2027-07-03 2028-07-03 2029-07-03 2030-07-03 2031-07-03"
   }
  },
  {
   "id": "BEL",
   "name": "Belgorod Oblast",
   "more": {
    "Prokhorovka Field Day - Russia’s Third Military Field": "2026-07-12 2027-07-12 2028-07-12 2029-07-12 2030-07-12 2031-07-12"
   }
  },
  {
   "id": "BRY",
   "name": "Bryansk Oblast",
   "more": {
    "Radonitsa - Day of Special Remembrance of the Departed": "2026-04-21"
   }
  },
  {
   "id": "CE",
   "name": "Chechen Republic",
   "more": {
    "Uraza-Bayram": "2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24",
    "Constitution Day of the Chechen Republic": "2026-03-23 2027-03-23 2028-03-23 2029-03-23 2030-03-23 2031-03-23",
    "Peace Day in the Chechen Republic": "2026-04-16 2027-04-16 2028-04-16 2029-04-16 2030-04-16 2031-04-16",
    "Kurban-Bayram": "2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02"
   }
  },
  {
   "id": "CU",
   "name": "Chuvash Republic",
   "more": {
    "Day of the Chuvash Republic": "2026-06-24 2027-06-24 2028-06-24 2029-06-24 2030-06-24 2031-06-24"
   }
  },
  {
   "id": "IRK",
   "name": "Irkutsk Oblast",
   "more": {
    "Unity Day of Remembrance": "2026-04-21"
   }
  },
  {
   "id": "KB",
   "name": "Kabardino-Balkar Republic",
   "more": {
    "Uraza-Bayram": "2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24",
    "Day of the Revival of the Balkar People": "2026-03-28 2027-03-28 2028-03-28 2029-03-28 2030-03-28 2031-03-28",
    "Day of Special Remembrance of the Departed (Radonitsa)": "2026-04-21 2027-05-11 2028-04-25 2029-04-17 2030-05-07 2031-04-22",
    "Day of Remembrance of the Adyghe (Circassian) Victims of the Russian-Caucasian War": "2026-05-21 2027-05-21 2028-05-21 2029-05-21 2030-05-21 2031-05-21",
    "Kurban-Bayram": "2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02",
    "Statehood Day of the Kabardino-Balkar Republic": "2026-09-01 2027-09-01 2028-09-01 2029-09-01 2030-09-01 2031-09-01",
    "Adyghe (Circassian) Day": "2026-09-20 2027-09-20 2028-09-20 2029-09-20 2030-09-20 2031-09-20"
   }
  },
  {
   "id": "KC",
   "name": "Karachay-Cherkess Republic",
   "more": {
    "Uraza-Bayram": "2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24",
    "Day of Remembrance of the Departed (Radonitsa)": "2026-04-21 2027-05-11 2028-04-25 2029-04-17 2030-05-07 2031-04-22",
    "Day of the Revival of the Karachay People": "2026-05-03 2027-05-03 2028-05-03 2029-05-03 2030-05-03 2031-05-03",
    "Kurban-Bayram": "2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02"
   }
  },
  {
   "id": "KDA",
   "name": "Krasnodar Krai",
   "more": {
    "Radonitsa - Day of Remembrance of the Departed": "2026-04-21"
   }
  },
  {
   "id": "OMS",
   "name": "Omsk Oblast",
   "more": {
    "Radonitsa - Day of Special Remembrance of the Departed": "2026-04-21"
   }
  },
  {
   "id": "PNZ",
   "name": "Penza Oblast",
   "more": {
    "Unified Day of Remembrance of the Departed": "2026-04-21"
   }
  },
  {
   "id": "AD",
   "name": "Republic of Adygea",
   "more": {
    "Uraza-Bayram": "2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24",
    "Day of Remembrance of the Departed (Radonitsa)": "2026-04-21 2027-05-11 2028-04-25 2029-04-17 2030-05-07 2031-04-22",
    "Kurban-Bayram": "2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02",
    "Republic of Adygea Formation Day": "2026-10-05 2027-10-05 2028-10-05 2029-10-05 2030-10-05 2031-10-05"
   }
  },
  {
   "id": "BA",
   "name": "Republic of Bashkortostan",
   "more": {
    "Uraza-Bayram": "2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24",
    "Kurban-Bayram": "2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02",
    "Republic of Bashkortostan Day": "2026-10-11 2027-10-11 2028-10-11 2029-10-11 2030-10-11 2031-10-11"
   }
  },
  {
   "id": "BU",
   "name": "Republic of Buryatia",
   "more": {
    "White Month Festival (Sagaalgan)": "2026-02-18"
   }
  },
  {
   "id": "CR",
   "name": "Republic of Crimea",
   "more": {
    "Day of the Reunification of Crimea with Russia": "2026-03-18 2027-03-18 2028-03-18 2029-03-18 2030-03-18 2031-03-18",
    "Uraza-Bayram": "2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24",
    "Orthodox Easter": "2026-04-13 2027-05-03 2028-04-17 2029-04-09 2030-04-29 2031-04-14",
    "Kurban-Bayram": "2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02",
    "Trinity Sunday": "2026-06-01 2027-06-21 2028-06-05 2029-05-28 2030-06-17 2031-06-02"
   }
  },
  {
   "id": "DA",
   "name": "Republic of Dagestan",
   "more": {
    "Uraza-Bayram": "2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24",
    "Orthodox Easter": "2026-04-13 2027-05-03 2028-04-17 2029-04-09 2030-04-29 2031-04-14",
    "Day of Special Remembrance of the Departed (Radonitsa)": "2026-04-21 2027-05-11 2028-04-25 2029-04-17 2030-05-07 2031-04-22",
    "Kurban-Bayram": "2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02",
    "Constitution Day of the Republic of Dagestan": "2026-07-26 2027-07-26 2028-07-26 2029-07-26 2030-07-26 2031-07-26",
    "Day of Unity of the Peoples of Dagestan": "2026-09-15 2027-09-15 2028-09-15 2029-09-15 2030-09-15 2031-09-15"
   }
  },
  {
   "id": "IN",
   "name": "Republic of Ingushetia",
   "more": {
    "Eid al-Fitr (Markhash)": "2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24",
    "Eid al-Adha (Ghurba)": "2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02"
   }
  },
  {
   "id": "KL",
   "name": "Republic of Kalmykia",
   "more": {
    "Tsagan Sar": "2026-02-18",
    "Birthday of Buddha Shakyamuni": "2026-05-31",
    "Republic of Kalmykia Day": "2026-07-05 2027-07-05 2028-07-05 2029-07-05 2030-07-05 2031-07-05",
    "Day of Remembrance of the Victims of the Deportation of the Kalmyk People": "2026-12-28 2027-12-28 2028-12-28 2029-12-28 2030-12-28 2031-12-28"
   }
  },
  {
   "id": "KR",
   "name": "Republic of Karelia",
   "more": {
    "Republic of Karelia Day": "2026-06-08 2027-06-08 2028-06-08 2029-06-08 2030-06-08 2031-06-08"
   }
  },
  {
   "id": "KO",
   "name": "Republic of Komi",
   "more": {
    "Republic of Komi Day": "2026-08-22 2027-08-22 2028-08-22 2029-08-22 2030-08-22 2031-08-22"
   }
  },
  {
   "id": "MR",
   "name": "Republic of Mordovia",
   "more": {
    "25th Anniversary of the Canonization of Righteous Warrior Fyodor Ushakov": "2026-08-05"
   }
  },
  {
   "id": "NO",
   "name": "Republic of North Ossetia-Alania",
   "more": {
    "First Monday of the Uastyrdzhi (Djeorguiba) Festival": "2026-11-23"
   }
  },
  {
   "id": "TA",
   "name": "Republic of Tatarstan",
   "more": {
    "Uraza-Bayram": "2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24",
    "Kurban-Bayram": "2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02",
    "Republic of Tatarstan Day": "2026-08-30 2027-08-30 2028-08-30 2029-08-30 2030-08-30 2031-08-30",
    "Constitution Day of the Republic of Tatarstan": "2026-11-06 2027-11-06 2028-11-06 2029-11-06 2030-11-06 2031-11-06"
   }
  },
  {
   "id": "TY",
   "name": "Republic of Tuva",
   "more": {
    "Shagaa": "2026-02-18",
    "Constitution Day of the Republic of Tuva": "2026-05-08",
    "Naadym": "2026-07-24",
    "Republic of Tuva Day": "2026-08-15 2027-08-15 2028-08-15 2029-08-15 2030-08-15 2031-08-15"
   }
  },
  {
   "id": "SA",
   "name": "Sakha (Yakutia) Republic",
   "more": {
    "Republic of Sakha (Yakutia) Day": "2026-04-27 2027-04-27 2028-04-27 2029-04-27 2030-04-27 2031-04-27",
    "Ysyakh National Holiday": "2026-06-21 2027-06-21 2028-06-21 2029-06-21 2030-06-21 2031-06-21"
   }
  },
  {
   "id": "SAR",
   "name": "Saratov Oblast",
   "more": {
    "Radonitsa - Day of Special Remembrance of the Departed": "2026-04-21"
   }
  },
  {
   "id": "SEV",
   "name": "Sevastopol",
   "more": {
    "Day of Sevastopol’s Return to Russia": "2026-03-18 2027-03-18 2028-03-18 2029-03-18 2030-03-18 2031-03-18",
    "Sevastopol City Foundation Day": "2026-06-14 2027-06-14 2028-06-14 2029-06-14 2030-06-14 2031-06-14"
   }
  },
  {
   "id": "STA",
   "name": "Stavropol Krai",
   "more": {
    "Radonitsa - Day of Remembrance of the Departed": "2026-04-21"
   }
  },
  {
   "id": "ZAB",
   "name": "Zabaykalsky Krai",
   "more": {
    "White Month Festival (Sagaalgan)": "2026-02-18"
   }
  }
 ]
};

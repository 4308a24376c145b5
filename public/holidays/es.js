export const holidays = {
 "country": "ES",
 "until": "2031-12-31",
 "days": {
  "New Year’s Day": "2026-01-01 2027-01-01 2028-01-01 2029-01-01 2030-01-01 2031-01-01",
  "Epiphany": "2026-01-06 2027-01-06 2028-01-06 2029-01-06 2030-01-06 2031-01-06",
  "Good Friday": "2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11",
  "Labour Day": "2026-05-01 2027-05-01 2028-05-01 2029-05-01 2030-05-01 2031-05-01",
  "Assumption": "2026-08-15 2027-08-15 2028-08-15 2029-08-15 2030-08-15 2031-08-15",
  "Fiesta Nacional de España": "2026-10-12 2027-10-12 2028-10-12 2029-10-12 2030-10-12 2031-10-12",
  "All Saints’ Day": "2026-11-01 2027-11-01 2028-11-01 2029-11-01 2030-11-01 2031-11-01",
  "Día de la Constitución Española": "2026-12-06 2027-12-06 2028-12-06 2029-12-06 2030-12-06 2031-12-06",
  "Immaculate Conception": "2026-12-08 2027-12-08 2028-12-08 2029-12-08 2030-12-08 2031-12-08",
  "Christmas Day": "2026-12-25 2027-12-25 2028-12-25 2029-12-25 2030-12-25 2031-12-25"
 },
 "regions": [
  {
   "id": "AN",
   "name": "Andalucía",
   "more": {
    "Día de Andalucía": "2026-02-28 2027-02-28 2028-02-28 2029-02-28 2030-02-28 2031-02-28",
    "Maundy Thursday": "2026-04-02 2027-03-25 2028-04-13 2029-03-29 2030-04-18 2031-04-10",
    "All Saints’ Day (substitute day)": "2026-11-02",
    "Día de la Constitución Española (substitute day)": "2026-12-07",
    "Día de Andalucía (substitute day)": "2027-03-01",
    "Assumption (substitute day)": "2027-08-16"
   }
  },
  {
   "id": "AR",
   "name": "Aragón",
   "more": {
    "Maundy Thursday": "2026-04-02 2027-03-25 2028-04-13 2029-03-29 2030-04-18 2031-04-10",
    "Día de Aragón": "2026-04-23 2027-04-23 2028-04-23 2029-04-23 2030-04-23 2031-04-23",
    "All Saints’ Day (substitute day)": "2026-11-02",
    "Día de la Constitución Española (substitute day)": "2026-12-07",
    "Assumption (substitute day)": "2027-08-16",
    "Día de Aragón (substitute day)": "2028-04-24"
   }
  },
  {
   "id": "AS",
   "name": "Asturias",
   "more": {
    "Maundy Thursday": "2026-04-02 2027-03-25 2028-04-13 2029-03-29 2030-04-18 2031-04-10",
    "Día de Asturias": "2026-09-08 2027-09-08 2028-09-08 2029-09-08 2030-09-08 2030-09-09 2031-09-08",
    "All Saints’ Day (substitute day)": "2026-11-02",
    "Día de la Constitución Española (substitute day)": "2026-12-07",
    "Assumption (substitute day)": "2027-08-16"
   }
  },
  {
   "id": "IB",
   "name": "Balearic Islands",
   "more": {
    "Día de les Illes Balears": "2026-03-01 2027-03-01 2028-03-01 2029-03-01 2030-03-01 2031-03-01",
    "Día de les Illes Balears (substitute day)": "2026-03-02",
    "Maundy Thursday": "2026-04-02 2027-03-25 2028-04-13 2029-03-29 2030-04-18 2031-04-10",
    "Easter Monday": "2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14"
   }
  },
  {
   "id": "PV",
   "name": "Basque Country",
   "more": {
    "Saint Joseph": "2026-03-19 2027-03-19 2028-03-19 2029-03-19 2030-03-19 2031-03-19",
    "Maundy Thursday": "2026-04-02 2027-03-25 2028-04-13 2029-03-29 2030-04-18 2031-04-10",
    "Easter Monday": "2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14",
    "Santiago Apóstol": "2026-07-25 2027-07-25 2028-07-25 2029-07-25 2030-07-25 2031-07-25"
   }
  },
  {
   "id": "CN",
   "name": "Canary Islands",
   "more": {
    "Maundy Thursday": "2026-04-02 2027-03-25 2028-04-13 2029-03-29 2030-04-18 2031-04-10",
    "Canary Islands Day": "2026-05-30 2027-05-30 2028-05-30 2029-05-30 2030-05-30 2031-05-30",
    "All Saints’ Day (substitute day)": "2026-11-02",
    "Canary Islands Day (substitute day)": "2027-05-31",
    "Assumption (substitute day)": "2027-08-16"
   }
  },
  {
   "id": "CN-EH",
   "name": "Canary Islands: El Hierro",
   "more": {
    "Maundy Thursday": "2026-04-02 2027-03-25 2028-04-13 2029-03-29 2030-04-18 2031-04-10",
    "Canary Islands Day": "2026-05-30 2027-05-30 2028-05-30 2029-05-30 2030-05-30 2031-05-30",
    "Nuestra Señora de los Reyes": "2026-09-24 2027-09-24 2028-09-24 2029-09-24 2030-09-24 2031-09-24",
    "All Saints’ Day (substitute day)": "2026-11-02",
    "Canary Islands Day (substitute day)": "2027-05-31",
    "Assumption (substitute day)": "2027-08-16"
   }
  },
  {
   "id": "CN-FU",
   "name": "Canary Islands: Fuerteventura",
   "more": {
    "Maundy Thursday": "2026-04-02 2027-03-25 2028-04-13 2029-03-29 2030-04-18 2031-04-10",
    "Canary Islands Day": "2026-05-30 2027-05-30 2028-05-30 2029-05-30 2030-05-30 2031-05-30",
    "Nuestra Señora de la Peña": "2026-09-18 2027-09-18 2028-09-18 2029-09-18 2030-09-18 2031-09-18",
    "All Saints’ Day (substitute day)": "2026-11-02",
    "Canary Islands Day (substitute day)": "2027-05-31",
    "Assumption (substitute day)": "2027-08-16"
   }
  },
  {
   "id": "CN-GC",
   "name": "Canary Islands: Gran Canaria",
   "more": {
    "Maundy Thursday": "2026-04-02 2027-03-25 2028-04-13 2029-03-29 2030-04-18 2031-04-10",
    "Canary Islands Day": "2026-05-30 2027-05-30 2028-05-30 2029-05-30 2030-05-30 2031-05-30",
    "Nuestra Señora del Pino": "2026-09-08 2027-09-08 2028-09-08 2029-09-08 2030-09-08 2031-09-08",
    "All Saints’ Day (substitute day)": "2026-11-02",
    "Canary Islands Day (substitute day)": "2027-05-31",
    "Assumption (substitute day)": "2027-08-16"
   }
  },
  {
   "id": "CN-LG",
   "name": "Canary Islands: La Gomera",
   "more": {
    "Maundy Thursday": "2026-04-02 2027-03-25 2028-04-13 2029-03-29 2030-04-18 2031-04-10",
    "Canary Islands Day": "2026-05-30 2027-05-30 2028-05-30 2029-05-30 2030-05-30 2031-05-30",
    "Nuestra Señora de Guadalupe": "2026-10-05 2027-10-05 2028-10-05 2029-10-05 2030-10-05 2031-10-05",
    "All Saints’ Day (substitute day)": "2026-11-02",
    "Canary Islands Day (substitute day)": "2027-05-31",
    "Assumption (substitute day)": "2027-08-16"
   }
  },
  {
   "id": "CN-LP",
   "name": "Canary Islands: La Palma",
   "more": {
    "Maundy Thursday": "2026-04-02 2027-03-25 2028-04-13 2029-03-29 2030-04-18 2031-04-10",
    "Canary Islands Day": "2026-05-30 2027-05-30 2028-05-30 2029-05-30 2030-05-30 2031-05-30",
    "Nuestra Señora de las Nieves": "2026-08-05 2027-08-05 2028-08-05 2029-08-05 2030-08-05 2031-08-05",
    "All Saints’ Day (substitute day)": "2026-11-02",
    "Canary Islands Day (substitute day)": "2027-05-31",
    "Assumption (substitute day)": "2027-08-16"
   }
  },
  {
   "id": "CN-LA",
   "name": "Canary Islands: Lanzarote",
   "more": {
    "Maundy Thursday": "2026-04-02 2027-03-25 2028-04-13 2029-03-29 2030-04-18 2031-04-10",
    "Canary Islands Day": "2026-05-30 2027-05-30 2028-05-30 2029-05-30 2030-05-30 2031-05-30",
    "Nuestra Señora de los Dolores": "2026-09-15 2027-09-15 2028-09-15 2029-09-15 2030-09-15 2031-09-15",
    "All Saints’ Day (substitute day)": "2026-11-02",
    "Canary Islands Day (substitute day)": "2027-05-31",
    "Assumption (substitute day)": "2027-08-16"
   }
  },
  {
   "id": "CN-TE",
   "name": "Canary Islands: Tenerife",
   "more": {
    "Maundy Thursday": "2026-04-02 2027-03-25 2028-04-13 2029-03-29 2030-04-18 2031-04-10",
    "Canary Islands Day": "2026-05-30 2027-05-30 2028-05-30 2029-05-30 2030-05-30 2031-05-30",
    "La Bajada de la Virgen del Socorro": "2026-09-07 2027-09-07 2028-09-07 2029-09-07 2030-09-07 2031-09-07",
    "All Saints’ Day (substitute day)": "2026-11-02",
    "Canary Islands Day (substitute day)": "2027-05-31",
    "Assumption (substitute day)": "2027-08-16"
   }
  },
  {
   "id": "CB",
   "name": "Cantabria",
   "more": {
    "Maundy Thursday": "2026-04-02 2027-03-25 2028-04-13 2029-03-29 2030-04-18 2031-04-10",
    "Día de las Instituciones de Cantabria": "2026-06-28 2027-06-28 2028-06-28 2029-06-28 2030-06-28 2031-06-28",
    "La Bien Aparecida": "2026-09-15 2027-09-15 2028-09-15 2029-09-15 2030-09-15 2030-09-16 2031-09-15",
    "Día de la Constitución Española (substitute day)": "2026-12-07"
   }
  },
  {
   "id": "CL",
   "name": "Castile and León",
   "more": {
    "Maundy Thursday": "2026-04-02 2027-03-25 2028-04-13 2029-03-29 2030-04-18 2031-04-10",
    "Fiesta de Castilla y León": "2026-04-23 2027-04-23 2028-04-23 2028-04-24 2029-04-23 2030-04-23 2031-04-23",
    "All Saints’ Day (substitute day)": "2026-11-02",
    "Día de la Constitución Española (substitute day)": "2026-12-07",
    "Assumption (substitute day)": "2027-08-16"
   }
  },
  {
   "id": "CM",
   "name": "Castile-La Mancha",
   "more": {
    "Maundy Thursday": "2026-04-02 2027-03-25 2028-04-13 2029-03-29 2030-04-18 2031-04-10",
    "Día de Castilla-La Mancha": "2026-05-31 2027-05-31 2028-05-31 2029-05-31 2030-05-31 2031-05-31",
    "Corpus Christi": "2026-06-04 2027-05-27 2028-06-15 2029-05-31 2030-06-20 2031-06-12",
    "All Saints’ Day (substitute day)": "2026-11-02"
   }
  },
  {
   "id": "CT",
   "name": "Catalonia",
   "more": {
    "Easter Monday": "2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14",
    "San Juan": "2026-06-24 2027-06-24 2028-06-24 2029-06-24 2030-06-24 2031-06-24",
    "Dia de Cataluña": "2026-09-11 2027-09-11 2028-09-11 2029-09-11 2030-09-11 2031-09-11",
    "San Esteban": "2026-12-26 2027-12-26 2028-12-26 2029-12-26 2030-12-26 2031-12-26",
    "Labour Day (substitute day)": "2027-05-03"
   }
  },
  {
   "id": "CT-B",
   "name": "Catalonia: Barcelona",
   "more": {
    "Easter Monday": "2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14",
    "San Juan": "2026-06-24 2027-06-24 2028-06-24 2029-06-24 2030-06-24 2031-06-24",
    "Dia de Cataluña": "2026-09-11 2027-09-11 2028-09-11 2029-09-11 2030-09-11 2031-09-11",
    "Nuestra Señora de la Merced": "2026-09-24 2027-09-24 2028-09-24 2029-09-24 2030-09-24 2031-09-24",
    "San Esteban": "2026-12-26 2027-12-26 2028-12-26 2029-12-26 2030-12-26 2031-12-26",
    "Labour Day (substitute day)": "2027-05-03"
   }
  },
  {
   "id": "CE",
   "name": "Ciudad de Ceuta",
   "more": {
    "Maundy Thursday": "2026-04-02 2027-03-25 2028-04-13 2029-03-29 2030-04-18 2031-04-10",
    "Arafat Day": "2026-05-26 2027-05-15 2028-05-04 2029-04-23 2030-04-12 2031-04-01",
    "Nuestra Señora de África": "2026-08-05 2027-08-05 2028-08-05 2029-08-05 2029-08-06 2030-08-05 2031-08-05",
    "Día de Ceuta": "2026-09-02 2027-09-02 2028-09-02 2029-09-02 2029-09-03 2030-09-02 2031-09-02"
   }
  },
  {
   "id": "ML",
   "name": "Ciudad de Melilla",
   "more": {
    "End of Ramadan (Eid al-Fitr)": "2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24",
    "Maundy Thursday": "2026-04-02 2027-03-25 2028-04-13 2029-03-29 2030-04-18 2031-04-10",
    "Feast of the Sacrifice (Eid al-Adha)": "2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02",
    "Día de la Constitución Española (substitute day)": "2026-12-07"
   }
  },
  {
   "id": "MD",
   "name": "Comunidad de Madrid",
   "more": {
    "Maundy Thursday": "2026-04-02 2027-03-25 2028-04-13 2029-03-29 2030-04-18 2031-04-10",
    "Día de la Comunidad de Madrid": "2026-05-02 2027-05-03 2028-05-02 2029-05-02 2030-05-02 2031-05-02",
    "All Saints’ Day (substitute day)": "2026-11-02",
    "Día de la Constitución Española (substitute day)": "2026-12-07",
    "Día de la Comunidad de Madrid (substitute day)": "2027-05-03"
   }
  },
  {
   "id": "EX",
   "name": "Extremadura",
   "more": {
    "Maundy Thursday": "2026-04-02 2027-03-25 2028-04-13 2029-03-29 2030-04-18 2031-04-10",
    "Día de Extremadura": "2026-09-08 2027-09-08 2028-09-08 2029-09-08 2030-09-08 2030-09-09 2031-09-08",
    "All Saints’ Day (substitute day)": "2026-11-02",
    "Día de la Constitución Española (substitute day)": "2026-12-07"
   }
  },
  {
   "id": "GA",
   "name": "Galicia",
   "more": {
    "Saint Joseph": "2026-03-19 2027-03-19 2028-03-19 2029-03-19 2030-03-19 2031-03-19",
    "Maundy Thursday": "2026-04-02 2027-03-25 2028-04-13 2029-03-29 2030-04-18 2031-04-10",
    "Día de las Letras Gallegas": "2026-05-17 2027-05-17 2028-05-17 2029-05-17 2030-05-17 2031-05-17",
    "Día Nacional de Galicia": "2026-07-25 2027-07-25 2028-07-25 2029-07-25 2030-07-25 2031-07-25"
   }
  },
  {
   "id": "RI",
   "name": "La Rioja",
   "more": {
    "Maundy Thursday": "2026-04-02 2027-03-25 2028-04-13 2029-03-29 2030-04-18 2031-04-10",
    "Easter Monday": "2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14",
    "Día de La Rioja": "2026-06-09 2027-06-09 2028-06-09 2029-06-09 2030-06-09 2031-06-09",
    "Día de la Constitución Española (substitute day)": "2026-12-07"
   }
  },
  {
   "id": "MC",
   "name": "Murcia Region",
   "more": {
    "Saint Joseph": "2026-03-19 2027-03-19 2028-03-19 2029-03-19 2030-03-19 2031-03-19",
    "Maundy Thursday": "2026-04-02 2027-03-25 2028-04-13 2029-03-29 2030-04-18 2031-04-10",
    "Día de la Constitución Española (substitute day)": "2026-12-07"
   }
  },
  {
   "id": "NC",
   "name": "Navarra Chartered Community",
   "more": {
    "Saint Joseph": "2026-03-19 2027-03-19 2028-03-19 2029-03-19 2030-03-19 2031-03-19",
    "Maundy Thursday": "2026-04-02 2027-03-25 2028-04-13 2029-03-29 2030-04-18 2031-04-10",
    "Easter Monday": "2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14",
    "All Saints’ Day (substitute day)": "2026-11-02"
   }
  },
  {
   "id": "VC",
   "name": "Valencian Community",
   "more": {
    "Saint Joseph": "2026-03-19 2027-03-19 2028-03-19 2029-03-19 2030-03-19 2031-03-19",
    "Easter Monday": "2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14",
    "San Juan": "2026-06-24 2027-06-24 2028-06-24 2029-06-24 2030-06-24 2031-06-24"
   }
  }
 ]
};

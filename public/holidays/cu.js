export const holidays = {
 "country": "CU",
 "until": "2031-12-31",
 "days": {
  "Triumph of the Revolution": "2026-01-01 2027-01-01 2028-01-01 2029-01-01 2030-01-01 2031-01-01",
  "Victory of Armed Forces Day": "2026-01-02 2027-01-02 2028-01-02 2029-01-02 2030-01-02 2031-01-02",
  "Good Friday": "2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11",
  "Labour Day": "2026-05-01 2027-05-01 2028-05-01 2029-05-01 2030-05-01 2031-05-01",
  "Day before the Commemoration of the Assault of the Moncada garrison": "2026-07-25 2027-07-25 2028-07-25 2029-07-25 2030-07-25 2031-07-25",
  "Commemoration of the Assault of the Moncada garrison": "2026-07-26 2027-07-26 2028-07-26 2029-07-26 2030-07-26 2031-07-26",
  "Day after the Commemoration of the Assault of the Moncada garrison": "2026-07-27 2027-07-27 2028-07-27 2029-07-27 2030-07-27 2031-07-27",
  "Independence Day": "2026-10-10 2027-10-10 2028-10-10 2029-10-10 2030-10-10 2031-10-10",
  "Christmas Day": "2026-12-25 2027-12-25 2028-12-25 2029-12-25 2030-12-25 2031-12-25"
 }
};

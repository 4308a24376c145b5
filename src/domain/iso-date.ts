/** A calendar day, "2026-03-03", without zone. */
export type IsoDate = `${number}-${number}-${number}`;
/** A clock time, "09:30", 00:00 to 23:59. */
export type ClockTime = `${number}:${number}`;
/** An instant to the minute or finer with its offset, "2026-03-03T09:30+01:00" or "…Z". */
export type IsoMoment = `${number}-${number}-${number}T${string}`;
/** An IANA zone name, "Europe/Berlin". */
export type ZoneId = string;

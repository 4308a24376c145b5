/**
 * The figures that the rules go by, in one place, for the rules themselves and for the pages that
 * name them (guidance, Definitions and Limits). Those marked [D] there are this project's own choice.
 */
export const LIMITS = {
  /** First and last minute of office hours; both count (A20). */
  officeOpens: '09:00',
  officeCloses: '17:00',
  /** Night: nothing is proposed from the first to just before the second (A48, U3). */
  nightBegins: '21:00',
  nightEnds: '08:00',
  /** A thank-you is good for so many hours after the end, and late until the second figure. */
  thanksGoodHours: 24,
  thanksLateHours: 48,
  /** Days after which late thanks and the first question become one message (TY7). */
  mergeAfterDays: 7,
  /** Unanswered status emails in one process, all to one reader. */
  unansweredStatus: 2,
  /** Business days between two status emails at least, and days at best. */
  statusGap: 5,
  statusRhythm: 7,
  /** The first question is never sooner than so many business days after the thank-you (A43). */
  afterThanks: 3,
  /** Days after the anchor from which the first question is worded as a silence email (NT1). */
  silenceAfterDays: 10,
  /** Days after the anchor, or after the last message, by which a question should have gone. */
  statusWithinDays: 14,
  /** Business days after a named day: earliest, ideal from, ideal to, latest (PR2). */
  afterPromise: [1, 2, 3, 5],
  /** Business days from an invited check-in to its last day (IC1). */
  invitedSpan: 2,
  /** Days of quiet after "we will contact you", and the last day for the one question (WC1). */
  quietDays: 14,
  quietLatestDays: 21,
  /** Business days after the last email, unanswered, at which a process counts as moved on (MV1). */
  moveOnAfter: 10,
  /** Days past its latest at which a status step becomes MV1 (A28). */
  giveUpDays: 60,
} as const;

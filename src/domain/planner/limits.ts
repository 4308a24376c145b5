/*
 * The figures that the rules go by, in one place, for the rules themselves and for the pages that
 * name them (guidance, Definitions and Limits). Those marked [D] there are this project's own choice.
 * Each is a constant of its own, so that a figure costs the browser nothing but its digits; together
 * they are read as `LIMITS.statusGap`.
 */
export * as LIMITS from './limits';

/** First and last minute of office hours; both count (A20). */
export const officeOpens = '09:00';
export const officeCloses = '17:00';
/** Night: nothing is proposed from the first to just before the second (A48, U3). */
export const nightBegins = '21:00';
export const nightEnds = '08:00';
/** A thank-you is good for so many hours after the end, and late until the second figure. */
export const thanksGoodHours = 24;
export const thanksLateHours = 48;
/** Days after which late thanks and the first question become one message (TY7). */
export const mergeAfterDays = 7;
/** Unanswered status emails in one process, all to one reader. */
export const unansweredStatus = 2;
/** Business days between two status emails at least, and days at best. */
export const statusGap = 5;
export const statusRhythm = 7;
/** The first question is never sooner than so many business days after the thank-you (A43). */
export const afterThanks = 3;
/** Days after the anchor from which the first question is worded as a silence email (NT1). */
export const silenceAfterDays = 10;
/** Days after the anchor, or after the last message, by which a question should have gone. */
export const statusWithinDays = 14;
/** Business days after a named day: earliest, ideal from, ideal to, latest (PR2). */
export const afterPromise = [1, 2, 3, 5] as const;
/** Business days from an invited check-in to its last day (IC1). */
export const invitedSpan = 2;
/** Days of quiet after "we will contact you", and the last day for the one question (WC1). */
export const quietDays = 14;
export const quietLatestDays = 21;
/** Business days after the last email, unanswered, at which a process counts as moved on (MV1). */
export const moveOnAfter = 10;
/** Days past its latest at which a status step becomes MV1 (A28). */
export const giveUpDays = 60;
/** Nobody rings sooner than so many hours after the interview's end (T20), and once in a process. */
export const callAfterHours = 24;
export const callsInAll = 1;
/** Business days after the last message: a call earliest, and at best; days after which it is given up (PH2, A28). */
export const callAfter = 3;
export const callIdeal = 5;
export const callGiveUpDays = 28;
/** Business days after a call, unanswered, at which a process counts as moved on (A19). */
export const moveOnAfterCall = 5;
/** Business days after the interview: a card posted at best, in time, and at the very latest (HW1). */
export const card = [1, 2, 3] as const;
/** Days after the interview in which a correction still makes sense (A24). */
export const correctionDays = 7;
/** Business days after the interview for material that is long; days by which any should have gone (AI1). */
export const longMaterial = 2;
export const materialDays = 7;
/** Days after the last message for an interest check-in: from, to (SG1). */
export const interestDays = [7, 10] as const;
/** Days after the last contact for keeping in touch: from, to; and how often without an answer (LP1). */
export const keepInTouchDays = [14, 21] as const;
export const keepInTouchMost = 2;
/** Business days in which news is answered (UP1, OF1). */
export const replyWithin = 1;
/** Business days after an offer in which questions go out at best (OF2). */
export const offerQuestions = 2;
/** Business days after an acceptance before asking for feedback (OF5). */
export const feedbackAfter = 5;
/** Hours after a no before answering it, and business days in which it is answered (RJ1). */
export const rejectionHours = 2;
export const rejectionWithin = 2;
/** Business days after the reply for a link on a network: from, to (RL1). */
export const linkAfter = [1, 3] as const;
/** Days after an application without an answer: earliest, ideal, latest (AP1). */
export const application = [7, 10, 14] as const;
/** After an agreed call did not come: minutes to wait, and the days for which a line about it makes sense. */
export const callGrace = 20;
export const missedCallDays = 7;
/** Working days that a card is in the post, at the soonest and at the latest that is usual. Ours. */
export const postAtHome = [1, 3] as const;
export const postAbroad = [4, 10] as const;
/** Working days before the answer to an offer: to ask for more time; to tell another employer who is deciding, or has a talk still to come. Ours. */
export const askForTime = 2;
export const tellOther = [3, 5] as const;

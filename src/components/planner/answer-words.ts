import { nearDay, sayTime, dayOf, isMoment, timeOf } from '../ui/date-words';
import type { ClockStyle } from '../ui/date-words';
import type { Blanks } from '../ui/words';
import type { RuleTitle } from './home-words';
import type { IsoMoment } from '../../domain/iso-date';
import type { Step, When } from '../../domain/planner/step';

export type AnswerWords = { head: string; body: string };

/** The sentences of src/content/phrases/answers.yaml. */
export type AnswersWords = {
  'thank-you': Record<'ahead' | 'ready' | 'coming' | 'soon' | 'now' | 'morning' | 'late' | 'overdue' | 'merged' | 'scheduled', AnswerWords>;
  /** Not in the page itself: they come with the later words. */
  status?: Record<'ahead' | 'now' | 'overdue' | 'hold' | 'movedOn', AnswerWords>;
  done?: AnswerWords;
  rough: Record<string, string>;
  short: { when: string; what: string }[];
};

const isThankYou = (step: Step) => step.rule.startsWith('TY');

/** Two proposals less than this apart are "now": nobody plans in minutes. */
const SOON_MINUTES = 60;
/** A note that cannot go out for longer than this is for an interview that is still ahead. */
const LONGEST_VISIT_MINUTES = 10 * 60;
const minutes = (moment: IsoMoment) => Date.parse(moment) / 60_000;

function thankYouSentence(step: Step, now: IsoMoment, words: AnswersWords['thank-you']): AnswerWords {
  if (step.scheduled) return words.scheduled;
  if (step.kind === 'M1+M7b' || step.kind === 'M1p+M7b') return words.merged;
  if (step.state === 'late') return words.late;
  if (step.state === 'overdue') return words.overdue;
  if (!step.ideal || !isMoment(step.ideal)) return words.now;
  const wait = minutes(step.ideal) - minutes(now);
  if (wait < SOON_MINUTES) return words.now;
  const untilEarliest = isMoment(step.earliest) ? minutes(step.earliest) - minutes(now) : 0;
  if (untilEarliest > LONGEST_VISIT_MINUTES) return words.coming;
  if (untilEarliest <= 0) return words.ready;
  return wait - untilEarliest < SOON_MINUTES ? words.soon : words.ahead;
}

function statusSentence(step: Step, now: IsoMoment, words: NonNullable<AnswersWords['status']>): AnswerWords {
  if (step.state === 'hold') return words.hold;
  if (step.state === 'movedOn') return words.movedOn;
  if (step.state === 'overdue') return words.overdue;
  return step.state === 'future' || (step.ideal && dayOf(step.ideal) > dayOf(now)) ? words.ahead : words.now;
}

/** Says a step's date as one would today, to follow "by" or "after": "tomorrow, Wednesday, 9:00". */
export function sayNear(when: When | undefined, now: IsoMoment, style: ClockStyle): string | undefined {
  if (!when) return undefined;
  const day = nearDay(dayOf(when), dayOf(now));
  return isMoment(when) ? `${day}, ${sayTime(timeOf(when), style)}` : day;
}

/** The same as the answer to "when?": "on Wed 11 March", "tomorrow, Wednesday, around 9:00". */
function sayThen(when: When | undefined, now: IsoMoment, style: ClockStyle, about = ''): string | undefined {
  if (!when) return undefined;
  const day = nearDay(dayOf(when), dayOf(now));
  const then = /^(today|tomorrow|yesterday)/.test(day) ? day : `on ${day}`;
  return isMoment(when) ? `${then}, ${about}${sayTime(timeOf(when), style)}` : then;
}

/** Near enough to be called now; a day is never called so. */
const isAtHand = (when: When | undefined, now: IsoMoment): boolean =>
  when !== undefined && isMoment(when) && minutes(when) - minutes(now) < SOON_MINUTES;

/** Said while the words for it have not come. */
const NOTHING_YET: AnswerWords = { head: '', body: '' };

function sentenceFor(step: Step | undefined, now: IsoMoment, words: AnswersWords, rule?: RuleTitle): AnswerWords {
  if (!step) return words.done ?? NOTHING_YET;
  if (isThankYou(step)) return thankYouSentence(step, now, words['thank-you']);
  const own = rule?.answers?.[step.kind ?? ''] ?? rule?.answer;
  return own ?? (words.status ? statusSentence(step, now, words.status) : NOTHING_YET);
}

/** The sentence for a step and the blanks that fill it. */
export function answerTo(
  step: Step | undefined, now: IsoMoment, style: ClockStyle, words: AnswersWords, rule?: RuleTitle,
): AnswerWords & { blanks: Blanks } {
  const sentence = sentenceFor(step, now, words, rule);
  if (!step) return { ...sentence, blanks: {} };
  const near = (when: When | undefined) => sayNear(when, now, style);
  return {
    ...sentence,
    blanks: {
      ideal: !isThankYou(step) && isAtHand(step.ideal, now) ? 'now' : sayThen(step.ideal ?? step.earliest, now, style, 'around '),
      earliest: near(step.earliest),
      latest: near(step.lateUntil ?? step.latest),
      good: near(step.latest),
      until: near(step.state === 'hold' ? step.earliest : (step.lateUntil ?? step.latest ?? step.earliest)),
      done: sayThen(step.doneAt, now, style),
      why: rule?.why ?? '',
    },
  };
}

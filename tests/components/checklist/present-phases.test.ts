import { describe, expect, it } from 'vitest';
import { presentPhases, type PhaseId } from '../../../src/components/checklist/present-phases';
import { sayDone } from '../../../src/components/checklist/say-done';
import type { IsoDate } from '../../../src/domain/iso-date';
import { planFollowUps } from '../../../src/domain/planner/plan-follow-ups';
import { checklistPhaseSchema } from '../../../src/schemas/checklist';
import { anInterview, utc, type InterviewBuilder } from '../../support/an-interview';
import { readContentFolder } from '../../support/content-files';

const TONIGHT: PhaseId[] = ['before-it-ends', 'first-hours', 'within-a-day'];

/** The present phases of an interview on Tuesday 3 March 2026, seen at this moment. */
function at(moment: string, { facts }: InterviewBuilder) {
  const steps = planFollowUps(facts, { now: utc(moment), holidays: [] });
  return presentPhases({ facts, steps, today: moment.slice(0, 10) as IsoDate });
}

const thanked = anInterview().sent('M1', '2026-03-03 16:00');

describe('the present phase', () => {
  it('is tonight’s while nobody has said when the interview was', () => {
    expect(presentPhases({ steps: [] })).toEqual(TONIGHT);
    expect(presentPhases({ facts: { interviewers: [], log: [] }, steps: [], today: '2026-03-03' })).toEqual(TONIGHT);
  });

  it.each<[string, string, InterviewBuilder, PhaseId[]]>([
    ['the day before', '2026-03-02 12:00', anInterview(), ['before-it-ends']],
    ['the evening of the interview', '2026-03-03 19:00', anInterview(), TONIGHT],
    ['the next day, with thanks still to send', '2026-03-04 09:00', anInterview(), ['within-a-day', 'first-week']],
    ['two days after the thanks', '2026-03-05 09:00', thanked, ['first-week']],
    ['when it is time to ask', '2026-03-11 09:00', thanked, ['first-check-in']],
    ['once they have asked', '2026-03-12 09:00', thanked.sent('M7b', '2026-03-11 10:00'), ['if-it-stays-quiet']],
    ['when they heard back without news', '2026-03-06 09:00', thanked.heard('reply', '2026-03-05 10:00'), ['first-week']],
    ['when another round is set', '2026-03-06 09:00', thanked.heard('next-round', '2026-03-05 10:00'), ['when-they-answer']],
    ['with an offer', '2026-03-06 09:00', thanked.heard('offer', '2026-03-05 10:00'), ['an-offer']],
    ['after a no', '2026-03-06 09:00', thanked.heard('rejection', '2026-03-05 10:00'), ['a-no']],
    ['when an old no turned out open again', '2026-03-06 09:00', thanked.heard('rejection', '2026-03-05 10:00').with({ outcome: 'pending' }), ['first-week']],
  ])('is the right one %s', (_, moment, interview, phases) => {
    expect(at(moment, interview)).toEqual(phases);
  });

  it('goes back to waiting once an asked question was answered without news', () => {
    const answered = thanked.sent('M7b', '2026-03-11 10:00').heard('reply', '2026-03-12 10:00');
    expect(at('2026-03-13 09:00', answered)).not.toContain('if-it-stays-quiet');
  });

  it('is named as the content names it', () => {
    const named = Object.keys({
      'before-it-ends': 0, 'first-hours': 0, 'within-a-day': 0, 'first-week': 0, 'first-check-in': 0,
      'if-it-stays-quiet': 0, 'when-they-answer': 0, 'an-offer': 0, 'a-no': 0, 'every-message': 0,
    } satisfies Record<PhaseId, 0>);
    const phases = readContentFolder('checklist').map(({ data }) => checklistPhaseSchema.parse(data).id);
    expect(phases).toEqual(named);
  });
});

describe('how far a phase is', () => {
  it.each([[0, 3, '3 things'], [2, 3, '2 of 3 done'], [3, 3, 'All 3 done'], [0, 1, '1 thing'], [1, 1, 'Done']])(
    'is said without a score: %i of %i is “%s”', (done, all, words) => {
      expect(sayDone(done, all)).toBe(words);
    },
  );
});

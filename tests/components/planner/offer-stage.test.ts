import { describe, expect, test } from 'vitest';
import { atStage, stageDay, stageOf } from '../../../src/components/planner/offer-stage';
import type { OfferStage } from '../../../src/components/planner/offer-stage';

const STAGES: OfferStage[] = ['unread', 'read', 'clarify', 'negotiate', 'agreed', 'declined'];

describe('the stage of an offer', () => {
  test.each(STAGES)('"%s" is read back as it was stated, from any stage before', (stage) => {
    for (const before of STAGES) expect(stageOf(atStage(atStage({}, before, '2026-03-04'), stage, '2026-03-06'))).toBe(stage);
  });

  test('keeps the deadline all the way', () => {
    expect(STAGES.map((stage) => atStage({ deadline: '2026-03-13' }, stage, '2026-03-06').deadline)).toEqual(STAGES.map(() => '2026-03-13'));
  });

  test('keeps what was open when it is decided, so that what was asked stays to be seen', () => {
    expect(atStage({ reviewedOn: '2026-03-05', openPoints: 'clarify' }, 'agreed', '2026-03-09')).toEqual({ reviewedOn: '2026-03-05', openPoints: 'clarify', agreedOn: '2026-03-09' });
  });

  test('takes the later of two decisions, and on one day the no', () => {
    expect(stageOf({ agreedOn: '2026-03-09', declinedOn: '2026-03-06' })).toBe('agreed');
    expect(stageOf({ agreedOn: '2026-03-09', declinedOn: '2026-03-09' })).toBe('declined');
  });

  test('knows its own day', () => {
    expect(STAGES.map((stage) => stageDay(atStage({}, stage, '2026-03-06')))).toEqual([undefined, ...Array<string>(5).fill('2026-03-06')]);
  });
});

import { expect, test } from 'vitest';
import { composeDraft } from '../../../src/domain/composer/compose-draft';
import { loadMessageKinds } from '../../../src/schemas/load-content';

test('with nothing answered each blank stands in its place as its question, and is named', () => {
  const [thankYou] = loadMessageKinds();
  if (!thankYou) throw new Error('There is no message kind.');
  const draft = composeDraft(thankYou, { parts: {} }, { date: '2026-03-03', start: '10:00', interviewers: [], log: [] });
  expect(draft.missing.map(({ start, end }) => draft.text.slice(start, end))).toEqual([
    '[Who does it go to?]', '[Which role?]', '[What did you two talk about that stuck?]',
    '[What would you bring that this job needs?]', '[What makes you want this job?]', '[Your full name?]',
  ]);
});

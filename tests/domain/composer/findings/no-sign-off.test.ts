import { describe, expect, test } from 'vitest';
import { aLetter, marked } from '../read-letter';

const unsigned = (close: string) => marked('no-sign-off', aLetter({ close }));

describe('no-sign-off fires without a formal close or a full name', () => {
  test.each([
    'Best regards,\nTomasz', 'Sincerely,', 'Best regards', 'Tomasz Nowak', 'Tomasz', 'Thanks,\nT.', 'Kind regards,\nSent from my iPhone',
    'Talk soon,\nTomasz Nowak', 'I look forward to hearing from you.\n\nTomasz Nowak', 'Yours,\nMs', 'Regards,\n0117 496 0182',
    'Best regards,\ntomasz.nowak@example.org', 'Thank you again for your time and consideration.', 'See you!\nTomasz Nowak', 'Kind regards,\nPriya S.', 'Sincerely,\nOperations Analyst?',
  ])('%j', (close) => {
    expect(unsigned(close)).toHaveLength(1);
  });

  test('a letter that simply stops', () => {
    expect(unsigned('')).toHaveLength(1);
  });

  test('it points at the lines of the close', () => {
    expect(unsigned('Best regards,\nTomasz')).toEqual(['Best regards,\nTomasz']);
  });
});

describe('no-sign-off accepts', () => {
  test.each([
    'Sincerely,\nTomasz Nowak', 'Best regards,\n\nTomasz Nowak', 'Regards\nTomasz Nowak', 'Best,\nTomasz Nowak', 'Best wishes\nT. Nowak', 'Yours sincerely,\nT Nowak',
    'With kind regards,\nAoife Ní Bhriain', 'Kindest regards,\nDr Chidi Eze', 'Many thanks and best wishes,\nOluwaseun Adeyemi-Cole', 'Best regards, Tomasz Nowak',
    'Yours faithfully,\nTomasz Nowak, RN\nStaff Nurse\n0117 496 0182', 'Warm regards,\nTomasz Nowak\nSent from my iPhone', 'Thanks & Regards,\nR. Venkatesan',
    'Sincerely yours,\nJean-Luc de la Tour', 'Respectfully,\nMaría José García López', 'All the best,\nvan der Berg, Els', 'Best regards,\n山田太郎', 'Thank you,\nTomasz Nowak',
    'Warmest regards from rainy Galway,\nTomasz Nowak', 'Regards,\n— Tomasz Nowak', 'Yours truly,\nTOMASZ NOWAK', 'kind regards\ntomasz nowak', 'Cordially,\nTomasz J. Nowak, PhD',
    'Best regards,\nTomasz Nowak\n\nP.S. The bus was on time.', 'I look forward to it. Best regards,\nTomasz Nowak', 'Best regards,\nTomasz Nowak\nhttps://example.org', 'Best regards,\nMr. Tomasz Nowak Jr.',
  ])('%j', (close) => {
    expect(unsigned(close)).toEqual([]);
  });

  test('the one name of somebody who has only one', () => {
    expect(marked('no-sign-off', aLetter({ close: 'Best regards,\nSukarno' }), { from: { name: 'Sukarno' } })).toEqual([]);
  });

  test('a name that is still a blank, which is another finding', () => {
    expect(unsigned('Best regards,\n[Your full name?]')).toEqual([]);
  });
});

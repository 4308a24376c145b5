import { describe, expect, test } from 'vitest';
import { aKindOf, aLetter, marked } from '../read-letter';

const unsigned = (close: string) => marked('no-sign-off', aLetter({ close }));

describe('no-sign-off fires without a formal close or a full name', () => {
  test.each([
    'Best regards,\nTomasz', 'Sincerely,', 'Best regards', 'Tomasz Nowak', 'Tomasz', 'Thanks,\nT.', 'Kind regards,\nSent from my iPhone',
    'Talk soon,\nTomasz Nowak', 'I look forward to hearing from you.\n\nTomasz Nowak', 'Yours,\nMs', 'Regards,\n0117 496 0182',
    'Best regards,\ntomasz.nowak@example.org', 'Thank you again for your time and consideration.', 'See you!\nTomasz Nowak', 'Kind regards,\nPriya S.', 'Sincerely,\nOperations Analyst?',
    'Thanks',
    'Best,\nT',
    'Speak soon',
    'Tom',
    'Regards,\nTomasz (he/him)',
    'Yours sincerely,\n\n\n',
    'Have a great day!\nTomasz Nowak',
    'xoxo\nTomasz Nowak',
    'Sincerely,\nthe candidate',
    'Best wishes,\n+48 600 100 200',
    'Thank you for your time.\nTomasz Nowak',
    'I look forward to your reply.',
    'Kind regards\n--\nSent with Proton Mail',
    'Ciao,\nTomasz Nowak',
    'Catch you later,\nTomasz Nowak',
    'Mit freundlichen Grüßen\nTomasz',
    'Ngā mihi nui,\n+48 600 100 200',
    'Until the next time,\nTomasz Nowak',
    'Best regards,\nNowak',
    'Best regards,\nTomasz Nowak Who Has Far Too Many Names',
    'Best regards,\nTomasz N',
    'Best regards,\nTomasz Nowak writes.',
    'Best regards,\nDr Tomasz',
    'Best regards,\n0117 496 0182\n0117 496 0183\n0117 496 0184\nTomasz Nowak',
    'Best regards,\nDr',
    'The hens and the kiln,\nTomasz Nowak',
    'The long way home\nTomasz Nowak',
    'Until the hens are back,\nTomasz Nowak',
    'Best regards,\n山',
  ])('%j', (close) => {
    expect(unsigned(close)).toHaveLength(1);
  });

  test('a letter that simply stops', () => {
    expect(unsigned('')).toEqual(['Thank you for meeting me on Tuesday. I keep thinking about the cold store you showed me.']);
    expect(marked('no-sign-off', aLetter({ close: '' }) + '\n\n')).toEqual(unsigned(''));
  });

  test('it points at the lines of the close', () => {
    expect(unsigned('Best regards,\nTomasz')).toEqual(['Best regards,\nTomasz']);
  });
});

describe('no-sign-off accepts', () => {
  test.each([
    'Sincerely,\nTomasz Nowak', 'Ngā mihi, best regards,\nTomasz Nowak', 'Best regards,\n\nTomasz Nowak', 'Regards\nTomasz Nowak', 'Best,\nTomasz Nowak', 'Best wishes\nT. Nowak', 'Yours sincerely,\nT Nowak',
    'With kind regards,\nAoife Ní Bhriain', 'Kindest regards,\nDr Chidi Eze', 'Many thanks and best wishes,\nOluwaseun Adeyemi-Cole', 'Best regards, Tomasz Nowak',
    'Yours faithfully,\nTomasz Nowak, RN\nStaff Nurse\n0117 496 0182', 'Warm regards,\nTomasz Nowak\nSent from my iPhone', 'Thanks & Regards,\nR. Venkatesan',
    'Sincerely yours,\nJean-Luc de la Tour', 'Respectfully,\nMaría José García López', 'All the best,\nvan der Berg, Els', 'Best regards,\n山田太郎', 'Thank you,\nTomasz Nowak',
    'Warmest regards from rainy Galway,\nTomasz Nowak', 'Regards,\n— Tomasz Nowak', 'Yours truly,\nTOMASZ NOWAK', 'kind regards\ntomasz nowak', 'Cordially,\nTomasz J. Nowak, PhD',
    'Best regards,\nTomasz Nowak\n\nP.S. The bus was on time.', 'I look forward to it. Best regards,\nTomasz Nowak', 'Best regards,\nTomasz Nowak\nhttps://example.org', 'Best regards,\nMr. Tomasz Nowak Jr.',
    'Sincerely,\n\nTomasz Nowak\n\n',
    'Yours very truly,\nT. J. Nowak',
    'With warm regards and thanks,\nTomasz Nowak',
    'Very best wishes,\nTomasz Nowak', 'With thanks for your patience over my many questions that day, and best wishes,\nTomasz Nowak',
    'Yours in anticipation,\nTomasz Nowak',
    'Regards.\nTomasz Nowak',
    'Best Regards\n\nTomasz  Nowak',
    'BR,\nTomasz Nowak',
    'Kindly,\nTomasz Nowak',
    'With gratitude,\nTomasz Nowak',
    'Respectfully yours,\nTomasz Nowak',
    'Warmly,\nTomasz Nowak',
    'With appreciation,\nTomasz Nowak',
    'Yours respectfully,\nTomasz Nowak',
    'Many thanks again,\nTomasz Nowak',
    'Thanks so much,\nTomasz Nowak',
    'Best regards,\nTomasz Nowak (he/him)',
    'Best regards,\n*Tomasz Nowak*',
    'Best regards,\nIng. Tomasz Nowak',
    'Sincerely,\n/s/ Tomasz Nowak',
    'Best regards,\nNowak Tomasz',
    "Best regards,\nSinéad O'Connor",
    'Best regards,\nالاسم الكامل',
    'Best regards,\nNguyễn Văn A',
    'Thank you and kind regards,\nTomasz Nowak',
    'With best regards from Kraków,\nTomasz Nowak',
    'I remain,\nYours faithfully,\nTomasz Nowak',
    'Thank you for your time and best regards,\nTomasz Nowak',
    'Wishing you all the best,\nTomasz Nowak',
    'Take care,\nTomasz Nowak',
    'Looking forward to hearing from you,\nTomasz Nowak',
    'Kind regards Tomasz Nowak',
    'With kind regards from Hamburg\nTomasz Nowak',
    'Mit freundlichen Grüßen\nTomasz Nowak',
    'Nāku noa, nā,\nTomasz Nowak',
    'Z poważaniem,\nTomasz Nowak',
    'Med vänlig hälsning\n\nTomasz Nowak',
    'Un cordial saludo,\nTomasz Nowak\nFisioterapeuta',
    'Ia manuia,\nTomasz Nowak',
    'Cordialement,\nTomasz Nowak',
    'Slán go fóill,\nTomasz Nowak',
    'Best regards,\nMaría José García López de la Torre',
    'Best regards,\nNurse at last\nTomasz Nowak',
    'Best regards,\nTomasz Nowak - one more candidate who would love to be your analyst',
  ])('%j', (close) => {
    expect(unsigned(close)).toEqual([]);
  });

  test('a letter that is not in English, and what is said aloud', () => {
    const letter = 'Sehr geehrte Frau Okonkwo,\n\nvielen Dank für das gute Gespräch am Dienstag über die Stelle und für die Führung durch das Lager.\n\nTomasz';
    expect(marked('no-sign-off', letter)).toEqual([]);
    expect(marked('no-sign-off', 'Thank you for the good talk. It is Tomasz here.', { kindEntry: aKindOf('M4') })).toEqual([]);
  });

  test('the one name of somebody who has only one', () => {
    expect(marked('no-sign-off', aLetter({ close: 'Best regards,\nSukarno' }), { from: { name: ' Sukarno ' } })).toEqual([]);
    expect(marked('no-sign-off', aLetter({ close: 'Best regards,\nTomasz Nowak' }), { from: {} })).toEqual([]);
  });

  test('a name that is still a blank, which is another finding', () => {
    expect(unsigned('Best regards,\n[Your full name?]')).toEqual([]);
    expect(unsigned('Best regards,\n{name}')).toEqual([]);
    expect(unsigned('Best regards,\n____')).toEqual([]);
  });
});

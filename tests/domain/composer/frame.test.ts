import { describe, expect, test } from 'vitest';
import { frameOf } from '../../../src/domain/composer/frame';
import { kindOf } from './read-letter';

const { words } = kindOf('M1');

/** The stretches of a letter that are its frame, as they are written. */
function framed(text: string) {
  const { greeting, close, farewell, signature, body } = frameOf(text, words);
  const said = (span: { start: number; end: number } | undefined) => span && text.slice(span.start, span.end).trim();
  return { greeting: said(greeting), close: said(close), farewell: said(farewell), signature: said(signature), body: body.map(said) };
}

describe('a letter greets', () => {
  test.each([
    // With a form that we know, as far as the greeting goes.
    ['Dear Ama,\n\nThe kiln was hot.', 'Dear Ama,'],
    [' \n  Dear Ama,  \nThe kiln was hot.', 'Dear Ama,'],
    ['Dear Ama, Tom and all of you who met me on that long Tuesday,\nThe kiln was hot.', 'Dear Ama, Tom and all of you who met me on that long Tuesday,'],
    ['Dear Ama, Tom and all of you who met me on that very long Tuesday,\nThe kiln was hot.', 'Dear Ama,'],
    ['Dear all of you who met me on that long Tuesday in the north,\nThe kiln was hot.', 'Dear all of you who met me on that long Tuesday in the north,'],
    ['Dear all of you who met me on that very long Tuesday in the north, and more,\nThe kiln was hot.', 'Dear all of you who met me on that very long Tuesday in the north,'],
    ['Dear Ama; the kiln was hot.', 'Dear Ama;'],
    ['Dear Ms. Okonkwo. The kiln was hot.', 'Dear Ms. Okonkwo.'],
    ['Dear J. Okonkwo. The kiln was hot.', 'Dear J. Okonkwo.'],
    ['Hi Ama - the kiln was hot.', 'Hi Ama'],
    ['Hi Ama – the kiln was hot.', 'Hi Ama –'],
    ['Hello! The kiln was hot.', 'Hello!'],
    ['Hello sir! The kiln was hot.', 'Hello sir!'],
    ['Good morning, Ama and Tom\nThe kiln was hot.', 'Good morning,'],
    ['Good morning, Ama Serwaa Okonkwo\nThe kiln was hot.', 'Good morning, Ama Serwaa Okonkwo'],
    ['Good morning, Ama Serwaa Okonkwo Mensah\nThe kiln was hot.', 'Good morning,'],
    ['Good morning, the kiln was\nhot.', 'Good morning,'],
    ['Hello to you and your team\nThe kiln was hot.', 'Hello to you and your team'],
    ['Hello to you and your whole team\nThe kiln was hot.', 'Hello'],
    ['Hello! Ama\nThe kiln was hot.', 'Hello! Ama'],
    // With a name alone.
    ['Ama,\nThe kiln was hot.', 'Ama,'],
    ['Ama –\nThe kiln was hot.', 'Ama –'],
    ['Ama Serwaa Okonkwo Mensah Boateng:\nThe kiln was hot.', 'Ama Serwaa Okonkwo Mensah Boateng:'],
    // In another language, where the line stands apart.
    ['Bore da Ama,\n\nThe kiln was hot.', 'Bore da Ama,'],
    ['Bore da Ama,\r\n \t\r\nThe kiln was hot.', 'Bore da Ama,'],
    ['Diolch i bawb am bore Ama,\n\nThe kiln was hot.', 'Diolch i bawb am bore Ama,'],
    ['Ama, to you and good morning,\n\nThe kiln was hot.', 'Ama, to you and good morning,'],
    ['Ama good morning,\n\nThe kiln was hot.', 'Ama good morning,'],
  ])('%j', (text, greeting) => {
    expect(framed(text).greeting).toBe(greeting);
  });

  test.each([
    'The kiln was hot.', 'Helloed by everyone,\nI left.', 'Ama\nThe kiln was hot.', 'bore da Ama,\n\nThe kiln was hot.', 'Bore da ama,\n\nThe kiln was hot.', 'Bore da Ama,\nThe kiln was hot.', 'Bore da Ama\n\nThe kiln was hot.',
    'Ama Serwaa Okonkwo Mensah Boateng Asante:\nThe kiln was hot.', 'Diolch i bawb am y bore Ama,\n\nThe kiln was hot.', 'ama good morning,\n\nThe kiln was hot.', 'Ama good morning,\nThe kiln was hot.',
    'Ama, to you and to all good morning,\n\nThe kiln was hot.', 'Ama good morning\n\nThe kiln was hot.', '',
  ])('not: %j', (text) => {
    expect(framed(text).greeting).toBeUndefined();
  });
});

/** A letter that ends in these lines. */
const ending = (lines: string) => framed(`Dear Ama,\n\nThe kiln was hot.\n\n${lines}`);

describe('a letter closes', () => {
  test.each([
    ['Best regards', 'Best regards'],
    ['Best regards,\nTomasz', 'Best regards'],
    ['Best regards Tomasz Nowak', 'Best regards'],
    ['Best regards - Tomasz', 'Best regards'],
    ['Best regards. Tomasz', 'Best regards'],
    ['Best regards!!', 'Best regards'],
    ['Best regards, Tomasz Nowak at the kiln', 'Best regards'],
    ['Best regards. Yours sincerely, Tomasz', 'Yours sincerely'],
    ['Take care\nTomasz', 'Take care'],
    // At the end of a line that says something else, or after what leads up to it.
    ['It was good to see you. Best regards,\nTomasz', 'Best regards'],
    ['With thanks for your patience over all those questions of mine, and best wishes,\nTomasz', 'and best wishes'],
    ['Thanks for your patience over all those questions of mine, and best wishes,\nTomasz', 'and best wishes'],
    ['It was good to see you! Best regards, Tomasz', 'Best regards'],
    ['Until then, with best regards,\nTomasz', 'Until then, with best regards'],
    ['Until we meet again there, with best regards,\nTomasz', 'Until we meet again there, with best regards'],
    ['Until we all meet again there, with best regards,\nTomasz', 'with best regards'],
    ['I will call on Monday morning, with best regards,\nTomasz', 'with best regards'],
    ['I remain, with every good wish,\nYours sincerely,\nTomasz', 'I remain, with every good wish,\nYours sincerely'],
    ['Ngā mihi, best regards,\nTomasz', 'Ngā mihi, best regards'],
    ['Thanking you once again,\nYours sincerely,\nTomasz', 'Thanking you once again,\nYours sincerely'],
    ['Thanking you once again,\n\nYours sincerely,\nTomasz', 'Yours sincerely'],
    ['Thanking you once again.\nYours sincerely,\nTomasz', 'Yours sincerely'],
    ['I wait. Until then,\nYours sincerely,\nTomasz', 'Yours sincerely'],
    ['Until then, as agreed\nYours sincerely,\nTomasz', 'Yours sincerely'],
    // With words of their own in it.
    ['Hot kiln regards', 'Hot kiln regards'],
    ['Best of baked regards', 'Best of baked regards'],
    ['Best of baked warm clay regards', 'Best of baked warm clay regards'],
    ['Best of baked warm clay hot fired regards,\nTomasz', 'Best of baked warm clay hot fired regards'],
    ['Warm, wet regards from me,\nTomasz', 'Warm, wet regards from me'],
    ['With my very best and most kind and warm regards,\nTomasz', 'With my very best and most kind and warm regards'],
    // With thanks, where they are no sentence.
    ['Thanks.\nTomasz', 'Thanks'],
    ['Thank you again.\nTomasz', 'Thank you again'],
    ['Thank you so very much again\nTomasz', 'Thank you so very much again'],
    ['Thanks for baked clay,', 'Thanks for baked clay'],
  ])('%j', (lines, close) => {
    expect(ending(lines).close).toBe(close);
  });

  test.each([
    'Best regards, and I will call you on Monday about it', 'Best regards, I will call.', 'Best regards, Tomasz Nowak at the old kiln', 'Best regards Tomasz at Bath', 'Kiln regards', 'Best of baked regards.', 'Thank you very much.\nTomasz', 'Thanks for baked clay\nTomasz', 'Thanks, but no.',
    'I will call on Monday at nine, with best regards,\nTomasz', 'With thanks for your patience over all those questions of mine, and best wishes,\ntomasz of old', 'With thanks for your patience over all those questions of mine, and best wishes\nTomasz', 'With all my very best and most kind and warm regards,\nTomasz', 'All the best for the kiln and the oven, Tomasz', 'Best of baked clay hot fired regards,\ntomasz', 'Warm and wet\nTomasz',
  ])('not: %j', (lines) => {
    expect(ending(lines).close).toBeUndefined();
  });
});

describe('a letter ends without a close that we know', () => {
  test.each([
    ['Ngā mihi nui,\nTomasz', 'Ngā mihi nui,', 'Tomasz'],
    ['Ngā maungatere\nTomasz', 'Ngā maungatere', 'Tomasz'],
    ['Ngā whare\nTomasz', 'Ngā whare', 'Tomasz'],
    ['Ngā mihi nui ki koutou,\nTomasz', 'Ngā mihi nui ki koutou,', 'Tomasz'],
    ['Ngā mihi nui ki te koutou,\nTomasz', undefined, 'Tomasz'],
    ['ngā,\nTomasz', undefined, 'Tomasz'],
    ['Ngā mihi nui,\nTomasz\nSt. Ives\nI hope to see you there', 'Ngā mihi nui,', 'Tomasz\nSt. Ives\nI hope to see you there'],
    ['Ngā mihi nui,\nTomasz\nBath and York\nSent by hand', 'Ngā mihi nui,', 'Tomasz\nBath and York\nSent by hand'],
    ['Ngā mihi nui\nTomasz', undefined, 'Tomasz'],
    ['Ngā Mihi,\nTomasz', undefined, 'Tomasz'],
    ['Ngā,\nTomasz', undefined, 'Tomasz'],
    ['Ngā mihi: nui,\nTomasz', undefined, 'Tomasz'],
    ['Ngā mihi my,\nTomasz', undefined, 'Tomasz'],
    ['Ngā mihi nui,\nTomasz\nBath\nYork\nSent by hand', undefined, undefined],
    ['Ngā mihi nui,\nTomasz\nI wait.', undefined, undefined],
    ['Ngā mihi nui,\nTomasz\nI hope to see you there again soon', undefined, undefined],
    ['Tomasz', undefined, 'Tomasz'],
    ['Tomasz Maria Jan Nowak\nSt. Ives', undefined, 'Tomasz Maria Jan Nowak\nSt. Ives'],
    ['Tomasz\n***', undefined, undefined],
    ['room 12 34', undefined, undefined],
    ['Tomasz Nowak\n0117 496 0182', undefined, 'Tomasz Nowak\n0117 496 0182'],
    ['Tomasz Nowak\ntomasz@example.org\nBath', undefined, 'Tomasz Nowak\ntomasz@example.org\nBath'],
    ['Ama\nBath\nCork\nDover\nExeter', undefined, 'Bath\nCork\nDover\nExeter'],
    ['Tomasz\nis here\nNowak', undefined, 'Nowak'],
    ['Tomasz Maria Jan Piotr Nowak', undefined, undefined],
    ['Tomasz.', undefined, undefined],
    ['It is 117 496', undefined, 'It is 117 496'],
    ['tomasz', undefined, undefined],
    ['See you there', undefined, undefined],
  ])('%j', (lines, farewell, signature) => {
    expect(ending(lines)).toMatchObject({ close: undefined, farewell, signature });
  });

  test('and no farewell runs on from the line before it', () => {
    expect(framed('Dear Ama,\n\nThe kiln was hot.\nNgā mihi nui,\nTomasz').farewell).toBeUndefined();
  });
});

describe('the body is the rest', () => {
  test.each([
    ['Subject: A\nRe: B\nRe: C\nThe kiln.', ['Re: C\nThe kiln.']],
    ['Subject A\n\nThe kiln.', ['Subject A\n\nThe kiln.']],
    ['The kiln: hot.', ['The kiln: hot.']],
    ['PS hello.\nThe kiln was hot.\n\nYours,\nTomasz', ['PS hello.\nThe kiln was hot.']],
    ['The kiln was hot.\n\nYours,\nTomasz\n\nPS: The bus came.\nBest,\nTom', ['The kiln was hot.', 'PS: The bus came.\nBest,\nTom']],
    ['The kiln was hot.\n\nPS The bus came.', ['The kiln was hot.', 'PS The bus came.']],
    ['The kiln was hot.\n\nEnclosed plan\na map\n\nYours\nTomasz', ['The kiln was hot.']],
    ['The kiln was hot.\n\nAttached please find:\na map\n\nYours\nTomasz', ['The kiln was hot.']],
    ['The kiln was hot.\n\nAttached: a plan of it\n\nYours\nTomasz', ['The kiln was hot.\n\nAttached: a plan of it']],
    ['The kiln was hot.\n\nYours\nTomasz\n\nEnclosed', ['The kiln was hot.']],
    ['Tomasz Nowak', ['Tomasz Nowak']],
    ['Dear Ama,\n\nTomasz Nowak', ['Tomasz Nowak']],
    ['Dear Ama,\nPS The bus came.', ['PS The bus came.']],
    ['The kiln was hot.\n\nEnclosed\n\nYours\nTomasz\n\nPS The bus came.', ['The kiln was hot.', 'PS The bus came.']],
    ['Best regards,', ['']],
    ['Dear Ama,', ['']],
    ['\n \n  The kiln \n', ['The kiln']],
  ])('of %j', (text, body) => {
    expect(framed(text).body).toEqual(body);
  });
});

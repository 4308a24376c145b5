import { describe, expect, test } from 'vitest';
import { aLetter, anInterview, marked } from '../read-letter';

const blanks = (says: string) => marked('unfilled-slot', aLetter({ says }));

describe('unfilled-slot points at a blank', () => {
  test.each([
    ['I would love to work for [Company].', '[Company]'],
    ['I liked [What did you two talk about that stuck?]', '[What did you two talk about that stuck?]'],
    ['As a {role}, I would fit in.', '{role}'],
    ['As a {{job_title}}, I would fit in.', '{{job_title}}'],
    ['Thank you for telling me about XXX.', 'XXX'],
    ['I look forward to TBD with you.', 'TBD'],
    ['I liked the talk about <topic>.', '<topic>'],
    ['I liked our talk about (insert topic here).', '(insert topic here)'],
    ['I would love to work at ______.', '______'],
    ['I would love to work at Company X.', 'Company X'],
    ['It was good to meet you, Interviewer Name.', 'Interviewer Name'],
    ['It was good to meet you, <<First Name>>.', '<<First Name>>'],
    ['We spoke on [date] about it.', '[date]'],
    ['My years at [previous employer] taught me a lot.', '[previous employer]'],
    ['I loved hearing about [something specific they said].', '[something specific they said]'],
    ['I would bring [YOUR SKILL] to it.', '[YOUR SKILL]'],
    ['Hello %FIRST_NAME% and all.', '%FIRST_NAME%'],
    ['I liked (company name) at once.', '(company name)'],
    ['Lorem ipsum dolor.', 'Lorem ipsum'],
  ])('%s', (says, blank) => {
    expect(blanks(says)).toEqual([blank]);
  });

  test.each([
    'As discussed on [DATE], I agree.',
    'I was excited by {{company.name}}.',
    'Thank you [Mr./Ms. Last Name].',
    'your work on [specific project] is great',
    'I liked [X].',
    'I have [number] years of it.',
    'with <<Company>> and so on',
    'I liked <your company>.',
    'at [insert company here]',
    'call me at [phone]',
    'the <<role>> is mine',
    'your (project name) is great',
    'I bring XXXX years',
    'for [Role Title] at [Employer]',
    'about ___ and ___',
    'as a {position}',
    '[mention something from the interview]',
    'with [Name of interviewer]',
    'Regarding the [JOB TITLE] role',
    'It is TODO for me',
    "I saw [your company's product] in a shop.",
    'We spoke about <insert topic>.',
    'the ABC Company is great',
    '[…your example here…]',
    'at {Company Name}, I',
    '(your name)',
    'I admire COMPANY NAME a lot',
    'Your Name',
    '[Firstname]',
  ])('%s', (says) => {
    expect(blanks(says)).not.toEqual([]);
  });

  test('in greeting and signature too, each once', () => {
    expect(marked('unfilled-slot', aLetter({ greeting: 'Dear [Name],', close: 'Best regards,\n[Your full name?]' }))).toEqual(['[Name]', '[Your full name?]']);
  });
});

describe('unfilled-slot leaves alone', () => {
  test.each([
    'The study (see [1]) says the same.',
    'The studies [1, 2] say the same.',
    'You wrote "we was [sic] first", and I smiled.',
    'You said that "they [the drivers] plan it", and I liked that.',
    'My work is at [my portfolio](https://example.org/work).',
    'In the code it was rows[index] that failed.',
    'The interval [0, 1] came up.',
    'I quote: "it was [...] a long winter".',
    'The advert [Ref 2231] speaks of nights.',
    'My CV [attached] has the dates.',
    'The start date is still TBD, you said, and that suits me.',
    'It is on the XXL pallet, size XL, in the XX ward.',
    'I measured < 5 mm and > 3 mm on the plate.',
    'You can write to <ama@example.org> or see <https://example.org>.',
    'I like the rota (four on, three off).',
    'My name (Nowak) is often misspelt.',
    'Well... I thought about it again... and yes.',
    'The file my__old__list.csv is the one.',
    'You call it «la vie en rose».',
    'The function { return 1; } was the example.',
    'as in ISO [9001]',
    'I grade work as (good) or (fair).',
    'the role (0.8 FTE)',
    'my number (see above)',
    'He said: "[laughs] never".',
    'the set {a, b, c} was the example',
    'I know C<T> and Map<K, V>.',
    'a <b>bold</b> move',
    'x < y and y > z',
    'the todo list on the wall',
    'the TB ward and the TBI unit',
    'XX and XY chromosomes',
    'the sum (n = 40)',
    'my manager (a nurse) agreed',
    'the date (3 March) suits me',
    'the role of "Name" in the play',
    'Project X was fun',
    'I liked the [redacted] slide',
    'our team name was Bees',
    'the question mark [?] on the chart',
    'in [2], as you know',
    'the time (and place) suit me',
    'My first name is Jo.',
    'the _italic_ word',
    'see [the appendix](https://example.org)',
  ])('%s', (says) => {
    expect(blanks(says)).toEqual([]);
  });

  test('a firm that is really called so', () => {
    expect(marked('unfilled-slot', aLetter({ says: 'I liked XYZ at once.' }), { facts: anInterview({ employer: 'XYZ Couriers' }) })).toEqual([]);
  });
});

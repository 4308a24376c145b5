import { describe, expect, test } from 'vitest';
import { aLetter, anInterview, marked } from '../read-letter';

const at = (employer: string, role: string, ...names: string[]) =>
  anInterview({ employer, role, interviewers: names.map((name, index) => ({ id: `p${index}`, name })) });

const OTHERS = [
  at('Kestrel Logistics', 'Warehouse Shift Supervisor', 'Siobhan Byrne'), at('Orange', 'Data Analyst', 'Will Grant'),
  at('University of Leeds', 'Lab Technician', 'Dr Mark Young'), at('Northgate Primary School', 'Year 3 Teacher', 'Grace Okafor'),
  at('Marks & Spencer', 'Store Manager', 'Priya Nair'), at('eBay', 'Senior Software Engineer', 'Zoë Müller'),
  at('Harbour Lane Bakery Ltd', 'Night Baker', 'May Chen'), at('Zoom', 'Nurse', 'J. Oyelaran'),
];
const foreign = (letter: Parameters<typeof aLetter>[0]) =>
  marked('wrong-employer', aLetter({ close: 'Best regards,\nPriya Sharma', ...letter }), { otherInterviews: OTHERS });

test('a name that slipped into what was talked about is noticed in the letter too', () => {
  const topic = 'how Kestrel plans its early shifts';
  const facts = anInterview({ interviewers: [{ id: 'ama', name: 'Ama Okonkwo', topic }] });
  expect(marked('wrong-employer', aLetter({ says: `I keep thinking about ${topic}.` }), { facts, otherInterviews: OTHERS })).toEqual(['Kestrel']);
});

describe('wrong-employer points at what belongs to another interview', () => {
  test.each([
    'May I ask how the search for a data analyst is coming along?', 'I look forward to showing what I could do as data analyst.', 'I ask how the recruitment of the store manager goes.',
    'I would love to work at Kestrel one day.',
    'I admire Kestrel Logistics a lot.',
    "Kestrel's depot is large.",
    'I applied for the Shift Supervisor role.',
    'the Warehouse Shift Supervisor position is for me',
    'the shift supervisor position is for me',
    'I look forward to joining Orange soon.',
    'I liked your team at Orange very much.',
    "Orange's network is great.",
    'Thank you, Mr Grant, for your time.',
    'the University of Leeds is where I want to be',
    'Dr Young showed me the lab.',
    'the Lab Technician role is right for me',
    'I liked Northgate and its pupils.',
    'I want to thank Grace for the tour.',
    'I would be glad to be your new Year 3 Teacher.',
    'Ms Okafor was kind.',
    'I shop at Marks & Spencer.',
    'Marks and Spencer would be lucky.',
    'I admire eBay.',
    'Zoe Muller told me about it.',
    'the Software Engineer role suits me',
    'Harbour Lane is my kind of place.',
    'I hope to bake at Harbour Lane Bakery.',
    'Meeting Will was a joy.',
    'the opportunity to work as a Data Analyst with you',
    'I am eager to take on the work of Data Analyst',
    'the nurse position is for me',
    'I would like to join Zoom.',
    'Priya showed me the stock room.',
    'I was glad to meet Mr Oyelaran.',
    'interviewing for the Store Manager post was fun',
    'Thank you for considering me for the night baker job.',
    'the chance to interview for the position of Lab Technician',
    'the Data Analyst role at Fernhill Foods is for me',
    'as Siobhan said, it is hard',
    'I spoke with Grace Okafor about it.',
    'KESTREL LOGISTICS is great',
    'Would I, as night baker, have a key of my own?',
    'I should be glad to start as a lab technician in June.',
    'What would I earn as store manager?',
    'I hope to become your next data analyst.',
    'I would be your store manager from the first of May.',
    'Yesterday Kestrel was in the news.',
    'I admire Kestrel Ltd for it.',
    'I liked the Kestrel Warehouse.',
    'I liked the Kestrel Operations.',
    'I admire Harbour Lane bakery.',
    'The Leeds University site is large.',
    'Leeds is where I want to be.',
    'We spoke. Leeds is where I want to be.',
    'You and Ms May were kind.',
    'I hope to start as a lab technician soon.',
    'I applied for a senior Store Manager.',
    'A role of store manager is rare.',
    'The new night baker job is for me.',
    'Store Manager is what I am now.',
    'I came early. Yesterday Kestrel was in the news.',
    'My aunt says that you should all meet your Store Manager.',
    'I applied for store manager.',
    'My friend told me about the nurse role.',
  ])('%s', (says) => {
    expect(foreign({ says })).toHaveLength(1);
  });

  test.each([['Dear Siobhan,', 'Siobhan'], ['Dear Ms Nair,', 'Nair'], ['Hi Priya,', 'Priya'], ['Dear Will,', 'Will'], ['Dear Dr Young,', 'Young'], ['Dear May,', 'May']])('%s', (greeting, name) => {
    expect(foreign({ greeting })).toEqual([name]);
  });

  test('in a letter without a close', () => {
    expect(foreign({ says: 'I like Kestrel.', close: '' })).toEqual(['Kestrel']);
  });

  test('the whole of a name, and the longest that fits', () => {
    expect(foreign({ says: 'I admire Kestrel Logistics Prague.' })).toEqual(['Kestrel Logistics']);
    const otherInterviews = [at('Kestrel', 'Nurse'), at('Kestrel Logistics', 'Data Analyst II')];
    expect(marked('wrong-employer', aLetter({ says: 'I admire Kestrel Logistics and the data analyst role.' }), { otherInterviews })).toEqual(['Kestrel Logistics', 'data analyst']);
  });

  test('each time it stands there', () => {
    expect(foreign({ says: 'I like eBay. I like Kestrel.' })).toEqual(['eBay', 'Kestrel']);
    expect(foreign({ says: 'I like Kestrel. I would be glad to work at Kestrel Logistics.' })).toEqual(['Kestrel', 'Kestrel Logistics']);
  });
});

describe('wrong-employer leaves alone', () => {
  test.each([
    'There was an orange note on the door.',
    'Orange juice was served.',
    'Will you be there? I will.',
    'I will grant you that.',
    'When I lived in Leeds I rode the bus.',
    'The Leeds train was late.',
    'Young people like it. I was young.',
    'By the grace of good planning it works.',
    'I saw a kestrel on the roof.',
    'Mr Byrne was kind.',
    'Tom Byrne showed me the line.',
    'As a shift supervisor I learned patience.',
    'In my three years as a Store Manager I learned a lot.',
    'I worked with data analysts for years.',
    'Grace Adebayo showed me the kitchen.',
    'We spoke on Zoom about the silo.',
    'The Zoom call was good.',
    'I start in May, or by May 4 at the latest.',
    'In April and May I was away.',
    'Mark my words. I got good marks.',
    'I am a qualified nurse and a trained teacher.',
    'The night baker left a note for us.',
    'Harbour Street is near.',
    'I was a Lab Technician before, for five years.',
    'The harbour lane was wet.',
    'I used Orange County data.',
    'my store manager taught me that',
    'My current Software Engineer post has taught me a lot.',
    'Primary schools need it. North gate was shut.',
    'Best wishes to the team. With best regards.',
    'The food analyst asked me.',
    'a year of teaching third graders',
    'I have been working as a senior software engineer since 2019.',
    'I read Mark Twain on the bus.',
    'Grant applications are my thing.',
    'May I ask one question?',
    'I met Priyanka too.',
    'Chief among them is the Operations Analyst role.',
    'I worked at the university in Cork.',
    'Everyone marks their own bays.',
    'As night baker I learned to nap standing up.',
    'I would bring what I learned as a store manager in Hull.',
    'Your lab technician showed me the fume hood.',
    'My sister would love it: she works as a data analyst.',
    'Would your store manager meet me too?',
    'I sold it on ebay.',
    'Then I saw Grace okafor there.',
    'I met Peter Oyelaran there.',
    'The Leeds university site is large.',
    'I know that Leeds is wet.',
    'Leeds trains are late.',
    'Orange is a colour.',
    'It is a long way (at) Orange.',
    'I like one nurse role and another.',
    'In my old lab technician post I froze.',
    'I told the store manager. He would agree.',
    "The Store Manager's desk was tidy.",
    'I would be there when the store manager comes.',
    'I came to be taught by a nurse.',
    'I met Siobhan Daly there.',
    'I walked down Harbour Street.',
    'I would be glad. As night baker I learned a lot.',
    'I applied for leave when a nurse was ill.',
    'I saw that Nurse once.',
    'I saw the store Manager.',
    'I hope to become a nurse some day.',
  ])('%s', (says) => {
    expect(foreign({ says })).toEqual([]);
  });

  test('an ordinary word that opens a sentence, though elsewhere it is a name', () => {
    const otherInterviews = [at('Winter', 'Plumber', 'Robin Moss')];
    expect(marked('wrong-employer', aLetter({ says: 'Moss grows on the roof. Winter is hard.' }), { otherInterviews })).toEqual([]);
    expect(marked('wrong-employer', aLetter({ says: 'I met Moss there, in Winter. Robin Moss came.' }), { otherInterviews })).toEqual(['Moss', 'Winter', 'Robin Moss']);
  });

  test('a firm, role and person that this interview shares', () => {
    const facts = at('Kestrel Logistics', 'Shift Supervisor', 'Siobhan Byrne');
    const says = 'I would like the Shift Supervisor role at Kestrel, and Siobhan knows why.';
    expect(marked('wrong-employer', aLetter({ greeting: 'Dear Siobhan,', says }), { facts, otherInterviews: OTHERS, to: 'p0' })).toEqual([]);
  });

  test('the name of the writer', () => {
    expect(foreign({ says: 'I am glad we met.', close: 'Best regards,\nGrace Okafor' })).toEqual([]);
    expect(foreign({ says: 'I am glad we met.', close: 'Best regards,\nGrace Okafor\n\nPS I like Kestrel.' })).toEqual(['Kestrel']);
    expect(marked('wrong-employer', aLetter({ says: 'Call me Siobhan.' }), { otherInterviews: OTHERS, from: { name: 'Siobhan Adu' } })).toEqual([]);
  });

  test('everything when nothing else is tracked', () => {
    expect(marked('wrong-employer', aLetter({ says: 'I like Kestrel.' }), { otherInterviews: [] })).toEqual([]);
  });

  test('another interview of which nothing is known yet', () => {
    const unknown = { date: '2026-03-05', start: '10:00', interviewers: [{ id: 'x', name: '' }], log: [] } as const;
    expect(marked('wrong-employer', aLetter(), { otherInterviews: [{ ...unknown, interviewers: [...unknown.interviewers], log: [] }] })).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { aKindOf, aLetter, LISTS_ALONE, marked } from '../read-letter';

const said = (says: string, id = 'M7b') => marked('pressure', aLetter({ thanks: '', says }), { ...LISTS_ALONE, kindEntry: aKindOf(id) }).length;

describe('pressure fires at a demand, a deadline, an ultimatum or another offer used to hurry', () => {
  test.each([
    'I need to hear from you by Thursday or I will have to go with the other clinic.',
    'My landlord wants an answer about the lease, so I must have your decision this week.',
    'Kindly respond before close of business tomorrow.',
    'Another nursery has offered me a place, so you will need to be quick.',
    'I would urge you to make your choice soon, as I will not be on the market for long.',
    'Please confirm the offer by return of email.',
    'It is only fair that you tell me yes or no today.',
    'If the contract is not with me on Monday, I shall start elsewhere.',
    'I expect a definite answer when we speak next.',
    'You have had two weeks, which is plenty of time to decide, so please decide.',
    "I'm afraid I can't wait beyond the 15th for your decision.",
    'Let me know ASAP whether I got the job.',
    'I will phone every morning until somebody gives me an answer.',
    'Two other firms are very keen to have me, so I suggest you move fast.',
    "Unless the pay goes up to 38,000, I'm out.",
    'I want this settled before the weekend.',
    'My offer to start on 1 April is only good until Friday.',
    'The sooner you decide the better for both of us, as other doors are opening for me.',
    'I must insist on a written answer.',
    'This is the last time I shall ask.',
    "Don't keep me waiting any longer; tell me where I stand.",
    'I am giving you first refusal, but only until tomorrow noon.',
    'You would be making a big mistake if you let me go to your competitor.',
    "I won't sign for anything under 45k.",
    'I require a response within 48 hours.',
    'Either you match their offer or I go to them.',
    'I trust you will settle this before the month is out, for I have rent to sign for in the new town.',
    'My present chief wants to know by Monday, and so do I.',
    'A colleague of yours at the rival lab rang me yesterday, and I would hate to have to say yes to them only because you dithered.',
    'Do please give me a firm yes this week.',
    'Kindly revert with the appointment letter at the earliest, latest by Saturday.',
    "I'd want the letter in my hand by Tuesday, or the deal's off.",
    "I'm holding off on three other interviews for y'all, and I can't do that forever.",
    "Just say whether it's me or not.",
    'I shall ring at nine tomorrow for your verdict.',
    'Should I not receive word by Thursday I will take it that you are no longer interested and act accordingly.',
    'Time is not on our side, so a swift answer is called for.',
    'The other school has a start date for me; it is now up to you to be quicker.',
    'I would advise you not to let this drag on.',
    'If you want me, now is the moment.',
    "There are people who would bite your hand off for someone with my licence, so don't sleep on it.",
    'My price is 52, take it or leave it.',
    'I can hold my notice back until Friday, not a day longer.',
    'I look to you to confirm my place within the week.',
    'It would be wise to reply today.',
    'I require the salary to be put right before I sign anything.',
    'I am not prepared to go through another round; decide on what you have seen.',
    'Whoever answers first gets me.',
    "I'll be at your gate on Monday morning to hear the result in person.",
    "I think I've a right to know by now.",
    "We both know I'm the one you need, so let's stop wasting days and sign.",
    'I would need a commitment from your side before I can cancel my other appointments.',
    'Please note that I will be signing with another company next Wednesday if I do not get your offer first.',
    'My patience has its limits, as I am sure you know.',
    "It's in your own interest to get back to me quickly.",
    'I insist that the travel costs be repaid before I come to a second round.',
    'There is a queue of people who want my skills, I am not going to sit by the phone.',
    'I must press you for an answer.',
    'I need it in writing, and I need it tomorrow.',
    'As my notice must go in on the 30th, I have to have your yes on the 28th.',
    'It would be a mistake to let this week pass without a decision.',
  ])('%s', (says) => {
    expect(said(says)).toBeGreaterThan(0);
  });
});

describe('pressure leaves alone', () => {
  test.each([
    'I hold myself to tight deadlines and like it that way.',
    'You said the ward often works under pressure in winter, and that is where I do my best.',
    'I have an offer that I must answer by 14 March, and I wanted you to know the date.',
    'I will send the certificate by Friday.',
    'Please take whatever time you need.',
    'I expect we will meet again on the ferry.',
    'I expect you can see the mast from your window.',
    'You mentioned that the panel would decide by Wednesday.',
    'Could you let me know what happens next?',
    "If Tuesday doesn't suit you, I can come on Thursday instead.",
    "I'd be grateful for any news when you have it.",
    'The urgent repairs you described sound like my kind of day.',
    'You need someone who can read a tide table, and I can.',
    'I must tell you how much I enjoyed the tour of the greenhouse.',
    'I have until 20 March to answer the other firm; if there is any chance of hearing before then, I would be glad, and if not I understand.',
    'Is there anything else you need from me before Monday?',
    'I demand clean data of myself before I ask it of others.',
    'I look forward to meeting the team on Thursday.',
    'Your final question about the last train made me think.',
    'I insisted on a second check of every dose, and my ward sister backed me.',
    'I can start on 1 April, or sooner if that helps.',
    'Would it be possible to have until Friday to think it over?',
    'Based on what I have read, the usual range is 38,000 to 42,000, and I hoped we could meet at 40,000.',
    'I do not need an answer now.',
    'Please let me know if you would like references.',
    'By Friday I will have finished the course you recommended.',
    'There is no hurry on my side.',
    'The decision on the new kiln, you said, must be made by June.',
    'The school asked me to decide by the 20th, and I have told them that I will.',
    'I can be reached until six on most days.',
    'You may have my references whenever you want them.',
    "I'd want to hear how the trial ends, just out of curiosity.",
    'The lift must be checked by Friday each week, as you told me, and I would like to be the one who does it.',
    'I have to give my landlord notice by the end of May, so I ask early about the start date.',
    'I will keep Monday free for you.',
    'We always needed the bread out by six.',
    'You asked for a firm date, and I can give you 3 May.',
    'There is another offer, and I must reply to it by Wednesday; I tell you only so that you know.',
    'Take your time.',
    'What I like is that nobody in your kitchen shouts, even under pressure.',
    'If the post has gone to someone else, I would be glad to know.',
    'Would you have time for a call on Thursday or Friday?',
    'I hope to hear from you when you are ready.',
    'I will have the signed form back to you today.',
    'It was urgent that night, and your team stayed calm.',
    "Please let me know whether ten o'clock suits you.",
    'I expect to finish my course in June.',
    'I need a wheelchair space, and the ramp you showed me is perfect.',
    'I could not wait to tell my sister about the bees.',
    'Your offer stands at 38, and I had hoped for a little more; could we meet at 40?',
    'May I ask for the terms in writing?',
    "I'd be grateful if you could send the form again.",
    'You said the board meets on the 9th, so I shall keep my fingers off the telephone until then.',
    'My notice period is a month, so after a yes I could start at the end of April.',
    'You told me that the panel meets on Thursday, so I shall not trouble you before.',
    'I would ask you to pass my thanks to the caretaker.',
    'If it is a no, I would be glad of a word on what was missing.',
    "I'd be happy with any day that suits you.",
    'There was a queue at your door at seven, and I joined it.',
    'The competitors in the finals were all under twenty.',
    "I'm giving my notes to the two trainees before I leave.",
    'The final number of visitors was 4,112.',
    'Could the start date be moved to 2 May?',
    'You were looking for a quick pair of hands on the till.',
    'I am asking early, because my landlord wants to know; whenever you can say is fine.',
    'My answer will reach you by Friday.',
    'I have asked the other firm for a few more days.',
    'I would like to come by on Monday to hand in the key.',
    'May I take until Wednesday to read the contract?',
    'Please let me know if I should bring anything on Tuesday.',
    'I am free all week for a call.',
    'You mentioned that the choir must be ready by Advent.',
    'We needed a decision in ten seconds, and the youngest of us made it.',
    'It was a mistake to leave the gate open, and I have not made it again.',
    'I would rather wait for the right place than take the first one.',
    'I understand that you need more time.',
    'I will call the agency on Monday about the permit.',
    'By the end of this month I will hold the licence.',
  ])('%s', (says) => {
    expect(said(says)).toBe(0);
  });

  test('quoted speech', () => {
    expect(said(`You laughed at the note that said "I need to hear from you by Thursday or I will have to go with the other clinic." on the door.`)).toBe(0);
  });
});

describe('pressure adds up signs that mean nothing one by one', () => {
  test('what is asked, that it must be, and by when', () => {
    expect(said('My husband too must know your choice before Sunday.')).toBeGreaterThan(0);
  });

  test('two sorts are not enough', () => {
    expect(said('I was told your choice this week.')).toBe(0);
  });

  test('nor are three, where one of them is well meant', () => {
    expect(said('My husband too must know your choice before Sunday, but there is no hurry.')).toBe(0);
  });
});

test('pressure lets a day be asked for where another offer sets it, or the letter is about one', () => {
  const asked = 'It would help to have your answer by Friday.';
  expect(said(asked)).toBeGreaterThan(0);
  expect(said(`${asked} I liked the garden. I have another offer.`)).toBe(0);
  expect(marked('pressure', aLetter({ thanks: '', says: asked }), { ...LISTS_ALONE, kindEntry: aKindOf('S3') })).toEqual([]);
});

test('pressure reads English alone', () => {
  const letter = 'Sehr geehrte Frau Okonkwo,\n\nvielen Dank für das gute Gespräch am Dienstag über die Stelle und für die Führung durch das Lager. I need to know by Friday.\n\nMit freundlichen Grüßen\nTomasz Nowak';
  expect(marked('pressure', letter)).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { aKindOf, aLetter, LISTS_ALONE, marked } from '../read-letter';

const said = (says: string, id = 'M7b') => marked('desperate', aLetter({ thanks: '', says }), { ...LISTS_ALONE, kindEntry: aKindOf(id) }).length;

describe('desperate fires at begging, anything to get work', () => {
  test.each([
    'I would sweep the yard if that is what it takes to get in.',
    'This is my last hope after eleven months of rejections.',
    'I am pleading with you to look at me once more.',
    'Please, I just need somebody to take a chance on me.',
    "I'd work the first month for nothing.",
    "You can pay me whatever you think I'm worth, I don't mind.",
    "I've been out of work for a year and my savings have run out.",
    "With three children to feed I can't afford to lose this.",
    "I'm so terribly sorry for bothering you with yet another email, I know how annoying I must be.",
    'Any post would do, even cleaning.',
    "I don't know what I'll do if I don't get this.",
    'I have nobody else to turn to.',
    "Nobody seems to want someone of my age, so I'm counting on you.",
    'I check my inbox every ten minutes and hardly sleep.',
    'I humbly beg you in the name of God to consider my situation.',
    'It would save my life.',
    'Just give me a trial week, a trial day, anything.',
    'I will accept any salary and any hours you offer.',
    'This job means everything to me and my family.',
    'I feel awful for writing to you again and taking your time, please forgive me.',
    'Sir, kindly help me to secure this job, I have no other source of income.',
    'I need this job more than any of the others you are seeing.',
    "Please don't turn me away like all the others did.",
    'I would be willing to take half the advertised pay.',
    'My marriage and my house depend on this.',
    "I'd scrub pots for a year to stand in that kitchen.",
    'I have knocked at sixty doors and yours is the only one that opened.',
    'Without this job we lose the flat.',
    'Abeg, sir, just give me this one opportunity and you will never regret it.',
    'I would take the night shift, the weekend shift, the shift that nobody takes.',
    'My mother is ill and I am the only one who earns.',
    'Do whatever you like with the pay, only let me in.',
    'If I could go down on my knees by email I would.',
    "I'm begging here.",
    "Honestly, I can't face another no.",
    "I have put all my eggs in this one basket, please don't drop it.",
    'I know I am not what you asked for, yet I implore you to take me.',
    "I'm so sorry, I know this is my second mail, I hate to be a bother, please don't hold it against me.",
    "I'd come for bed and board.",
    'This is my very last shot at the trade.',
    'It would be the end of me if you said no.',
    "I haven't slept since Tuesday for thinking of it.",
    'Please, please, please.',
    "I'll mop the floor, I'll fetch the coffee, I'll sit in the corner and learn.",
    'You are the only person who can help me now.',
    "I'm at the end of my tether with this search.",
    'Nobody else has even asked me in.',
    'I would even pay you to let me train there.',
    'Any crumb of work you have would be enough.',
    'Take pity on an old sailor and give him a berth.',
    'I would honestly clean the windows if it got me through the door.',
    "I'll come for the minimum wage, or less, we can talk.",
    'I need the money, to be frank, and I need it soon.',
    'I pray day and night that you will pick me.',
    'I would be on my knees with gratitude.',
    'Even two hours a week would be a lifeline.',
  ])('%s', (says) => {
    expect(said(says)).toBeGreaterThan(0);
  });
});

describe('desperate takes two weak signs of sorts that go together for a plain one', () => {
  test.each([
    ['readiness and less than is due', 'I would start on a lower grade.'],
    ['a plea and the family', 'Please think of my children.'],
    ['no other way and hard times', 'Nobody else has written since my savings ran low.'],
  ])('%s', (_, says) => {
    expect(said(says)).toBe(1);
  });

  test.each([
    ['one sign alone', 'They moved me to a lower grade.'],
    ['two of sorts that do not', 'I would start when my children are at school.'],
    ['something well meant beside them', 'You asked whether I would start on a lower grade.'],
  ])('but not %s', (_, says) => {
    expect(said(says)).toBe(0);
  });
});

describe('desperate leaves alone', () => {
  test.each([
    'I am sorry to trouble you in a busy week.',
    "I'd do anything for a patient who is frightened.",
    'The bakery is desperately short of flour in my story, as you may remember.',
    'Thank you from the bottom of my heart.',
    'I beg to differ with the textbook on that point, as we discussed.',
    'Apologies for the long message.',
    'I would happily start with the early shift.',
    'It means a lot that you took the time.',
    "I'd be glad to hear of any other opening that might suit me.",
    'The goat was begging at the door of the dairy.',
    'Two gulls that were pleading for chips made us laugh.',
    'The children begged me for one more story, and that is how the club began.',
    'I have a family of keen cyclists, so the bike store pleased me.',
    'I need about two weeks to hand over my class.',
    'I would love this job.',
    'I hope I can be of use to your team.',
    'Please consider me for later vacancies.',
    'I am at your disposal for further questions at any time.',
    'I have applied to only two places, both of them bakeries with wood ovens.',
    'I lost sleep over that bug until I found it, and then I wrote the test.',
    'I worked for free legal advice clinics during my studies.',
    "I'd be willing to work weekends in turn with the others.",
    'I am so grateful for your time.',
    'I am sorry that I missed your call this morning.',
    'I can pay for my own travel.',
    'Any task that involves maps makes me happy.',
    "I'd gladly do the early shift.",
    'I have a dog who begs, so I know the look.',
    'Sorry to bother you on a Friday.',
    'My rent agreement ends in May, so a start in June would suit me.',
    'I have two children at school in the town, so I know your bus well.',
    "I'd be sorry to miss the next open day.",
    "I'd like to come and help at the harvest, paid or not, because I enjoy it.",
    'I need glasses for the small print, and I have them.',
    'I did whatever was asked at the nursing home, from breakfast to last rounds.',
    'I would work any Saturday in turn.',
    'A small chance of rain did not stop the fete.',
    'It would be an honour.',
    'Apologies for the delay in sending the form.',
    'I have wanted to work with horses all my life.',
    'I hope you will give my application your kind attention.',
    'Your shop saved my wedding cake once.',
    'I only ask for a chair by the window.',
    'Help with the move would be welcome.',
    'I am ready to start whenever you like.',
    'I was the last of the apprentices to leave.',
    'Please give my regards to the night team.',
    'I feed forty calves each morning.',
    'I am counting on a quiet autumn to finish my diploma.',
    "I'd give my right arm for that view.",
    'My wife says the village has a good bakery.',
    'I am ready to do the early round.',
    'I was the first to arrive and the last to go.',
    'I know you asked for no attachments, so I put the list in the text.',
    'I would be grateful for a small desk near a socket.',
    'I paid for the course out of my savings, and it was worth it.',
    'I can do two hours a week until term ends.',
    'My little ones liked the picture of your fox.',
    'I will sign the form when I come.',
    "I'd like to help in any way I can.",
    'Thank you for your kindness to my father in the waiting room.',
    'I hope there will be a place for me at the table.',
    'The dirtiest work in a dairy is the drain, and I have done it.',
    'I would be glad to hear of later posts.',
    'Forgive my handwriting.',
    'Sorry that I mixed up the two names.',
    'I have given much thought to the question of pay.',
    'We have nothing like it at home.',
    'I like to be kept busy.',
    'My chance came when the cook was ill.',
    'Money was short that year, and we repaired what we had.',
    'I prayed for rain with the whole village.',
    'I can live with the minimum wage during training, as we said.',
  ])('%s', (says) => {
    expect(said(says)).toBe(0);
  });

  test('quoted speech', () => {
    expect(said(`You laughed at the note that said "I would sweep the yard if that is what it takes to get in." on the door.`)).toBe(0);
  });
});

test('desperate is to say sorry for writing twice, not once', () => {
  expect(said('I liked the garden. Sorry for writing again.')).toBe(0);
  expect(said('Sorry to trouble you on a Friday. I liked the garden. Sorry for writing again.')).toBe(2);
});

test('desperate reads English alone', () => {
  const letter = 'Sehr geehrte Frau Okonkwo,\n\nvielen Dank für das gute Gespräch am Dienstag über die Stelle und für die Führung durch das Lager. Ich freue mich sehr auf die Arbeit mit dem ganzen Team in der Backstube am Hafen. I beg you to take me.\n\nMit freundlichen Grüßen\nTomasz Nowak';
  expect(marked('desperate', letter)).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { aKindOf, aLetter, LISTS_ALONE, marked } from '../read-letter';

const said = (says: string, id = 'M21') => marked('bitter', aLetter({ thanks: '', says }), { ...LISTS_ALONE, kindEntry: aKindOf(id) }).length;

describe('bitter fires at resentment at a decision', () => {
  test.each([
    'I find it hard to see what the other person can have that I lack.',
    'You have made the wrong choice, and time will show it.',
    "I'm quite sure nobody else knew the machines as I do.",
    'I wish you had told me before I bought a train ticket.',
    'Your loss.',
    'Frankly, I feel that I was only there to make up the numbers.',
    "I can't pretend that I am not angry.",
    'Given how well it went, this makes no sense to me.',
    'After three rounds and a presentation, a two-line email is a bit thin.',
    'It seems that experience counts for nothing these days.',
    'I would ask you to reconsider.',
    'I shall think twice before I apply to you again.',
    'I suppose you wanted someone younger.',
    'You obviously had your mind made up before I walked in.',
    'I hope the person you chose knows what they are letting themselves in for.',
    'I was told that I was the ideal candidate, so what changed?',
    'The whole process was a waste of my time.',
    "I don't accept that I lack experience.",
    'I am gutted. I really believed I had it. I have cried all evening.',
    'I will be telling my colleagues in the trade about this.',
    'To be turned down by a form letter is insulting.',
    'It is a pity that your panel did not bother to read my portfolio.',
    "I'm struggling to understand how a graduate could be preferred to me.",
    'You led me to believe the job was mine.',
    'Good luck finding someone who will do nights for that money.',
    'So much for "we value potential".',
    'I must say that the reason you gave does not hold water.',
    'I did everything you asked, and more, and it was not enough.',
    'Perhaps one day you will see what you missed.',
    'I regret the hours I wasted on your process.',
    'It would have been honest to say from the start that you had someone.',
    'You took my ideas and left me standing.',
    'I hope that the lucky one has better connections than I have.',
    'That I was not even worth a phone call hurts.',
    'No doubt the successful applicant plays golf with somebody.',
    'I cannot help thinking that my accent was the problem.',
    'I gave you my best and you gave me a template.',
    'I disagree with your decision.',
    "I'm not used to being turned down by people half my age.",
    'May I ask what your panel was looking at, because it cannot have been my work.',
    'Nobody can tell me that this was about skill.',
    "It's a shame that talent counts for so little with you.",
    'Next time I shall know better than to believe a friendly face.',
    'The salary that you offer is what I earned ten years ago, and I find it an insult.',
    'Evidently my eleven years with your competitor were a handicap.',
    'This leaves a bad taste.',
    'I take note of your decision, with which I do not agree.',
    'It seems I was good enough for the test work but not for the pay.',
    "Your loss will be somebody else's gain.",
    'Thank you for nothing, really.',
    'I feel cheated.',
    'If that is how you choose your people, I am glad to have found out in time.',
  ])('%s', (says) => {
    expect(said(says)).toBeGreaterThan(0);
  });
});

describe('bitter leaves alone', () => {
  test.each([
    'I was disappointed, of course, and I am glad that we met.',
    'I understand your decision and wish you well with the new colleague.',
    'I had hoped for another answer, and I thank you for being so clear.',
    'Thank you for letting me know so quickly.',
    'I would be grateful for a word on what I could do better.',
    'I am sorry to say that I will not be taking up your offer.',
    'After some thought I have decided to accept a post closer to home.',
    'I hope that you find the right person soon.',
    'It was not an easy decision.',
    'I would be glad if you thought of me when something else comes up.',
    'I learned a lot from the three rounds.',
    'I understand that you chose somebody with more experience on the wards.',
    'Congratulations to whoever got it.',
    'I know how much work goes into a selection like this.',
    'It would have been a pleasure to work with you.',
    'I respect the decision.',
    'I will keep reading your reports.',
    'I appreciated how fairly I was treated.',
    'Good luck with the opening in June.',
    'Had I been free in May I would have said yes.',
    'I regret that I cannot join you.',
    'The offer was generous, and the other one suits my family better.',
    'Thank you for the time and effort that you all put in.',
    'No hard feelings at all.',
    'Might you tell me where my answers fell short?',
    'It stings a little, and I thank you for the kind way you told me.',
    'I can see why you chose her.',
    'I would be glad of any advice for the next time.',
    'I hope the new colleague enjoys the view from that desk.',
    'I have decided to stay where I am.',
    'I am sorry to disappoint you.',
    'You gave me a fair hearing.',
    'I know that it was close, because you were kind enough to say so.',
    'I will keep an eye on your openings.',
    'The hours I spent on your test were well spent.',
    'I thank you for the honest word about my German.',
    'The salary you offered was fair, and it was not the reason.',
    'It took me a day to get over it, and now I can thank you properly.',
    'I still think of the heron on your pond.',
    'Thank you for seeing me twice.',
    'My answer is no, with a heavy heart.',
    'I learned that I must practise my scales.',
    'Please give my best to the one who got it.',
    'You will find somebody better for it than me.',
    'I had set my heart on it, and I am grateful all the same.',
    'I would have loved to work with you.',
    'I understand that the budget was cut.',
    'Should things change, I would be happy to hear from you.',
    'I take note of your decision and thank you for the call.',
    'I wonder whether you would tell me which answer was weakest.',
    'It is always good to learn how others do it.',
    'I hope that in future there may be another opening.',
    'It was good of you to tell me in person.',
    'The test work was fun.',
    'I find your reasons clear and fair.',
    'I would like to know more about the course you mentioned.',
    'My answer would have been different last year, before the twins.',
    'It is what I expected, as the others had far more experience.',
    'I am beginning to believe that I should train as a teacher.',
    'That was the best trial shift I have had.',
    'I was second twice this year, so I know that I am getting closer.',
    'I am glad to have found out about your apprenticeships.',
    'The decision was yours to make, and I respect it.',
    'I had hoped to work with you, and I am sad that it is not to be.',
    'Your offer was a serious one, and I thought long about it.',
    'I am sorry to turn you down.',
    'I decided for the post that is nearer to my mother.',
    'If a place comes free later, please think of me.',
    'I will not pretend that I was not hoping, and I thank you for the chance.',
    'All the best for the new season.',
  ])('%s', (says) => {
    expect(said(says)).toBe(0);
  });

  test('quoted speech', () => {
    expect(said(`You laughed at the note that said "I find it hard to see what the other person can have that I lack." on the door.`)).toBe(0);
  });

  test('belongs to replies to an offer or a refusal', () => {
    expect(['M1', 'M7d', 'M20', 'M21'].filter((id) => said('You have made the wrong choice.', id) > 0)).toEqual(['M20', 'M21']);
  });

  test('one clause of disappointment is fair, two sentences are not', () => {
    expect(said('I was disappointed, and I thank you for the call.')).toBe(0);
    expect(said('I was very disappointed to be turned down. It hurts.')).toBe(2);
  });
});

import { describe, expect, test } from 'vitest';
import { aLetter, kindOf, marked } from '../read-letter';

const interest = 'I would very much like to join your team and look forward to hearing from you.';
const general = (says: string, kind = 'M1') =>
  marked('no-specific-detail', aLetter({ thanks: 'Thank you for meeting me on Tuesday about the Operations Analyst role at Fernhill Foods.', says: `${says}\n\n${interest}` }), { kindEntry: kindOf(kind) }).length;

describe('no-specific-detail fires on praise and on one\'s own record', () => {
  test.each([
    'It was a pleasure to learn more about the role and the company. I am very excited about the opportunity.',
    'In my current role I cut picking errors by 12% and trained nine new starters on the scanner.',
    'I really enjoyed our conversation, and I left even more excited about where the team is headed.',
    'It was great to hear about your vision for the future and the exciting projects ahead.',
    'Our discussion confirmed my interest in the position. My background in accounting and my attention to detail make me a strong candidate.',
    'As I mentioned in the interview, I led the migration of our payroll to SAP at my last firm.',
    'It was wonderful to learn about the responsibilities of the job and the challenges the team is facing.',
    'The position sounds like an excellent match for my skills and interests.',
    'After our interview I am even more convinced that this is the right place for me.',
    'My experience in paediatric nursing, my diploma and my love of children would serve your ward well.',
    'I admire your commitment to excellence, diversity and sustainability.',
    'I feel that my strong organisational skills and my ability to multitask would be of benefit to your busy office.',
    'At Kestrel I managed a team of eleven, ran the night shift and introduced a new stock system.',
    'The more I heard, the more enthusiastic I became about working with such a dynamic and talented group of people.',
    'It was nice meeting you and the team. The office is beautiful and the atmosphere is great.',
    'Speaking with you made me realise how much I want to work for a company that truly values its people.',
    'I was very interested in what you said about the company and its plans.',
    'I have always admired your brand and it would be a dream to work for you.',
    'I am punctual, honest and willing to learn. I can start immediately.',
    'As discussed, I have a full driving licence, a forklift ticket and a clean record.',
    'I remain very much interested in the position and hope to be given the chance to prove myself.',
    'I was taken by the warm welcome from you and your staff.',
    'The interview gave me a better insight into the organisation and I am now even more motivated.',
    'I do hope that my qualifications and exposure in banking operations meet your requirement.',
    'I know that I can learn quickly, since I taught myself Python and Excel macros in my spare time.',
    'I completed my apprenticeship at a dairy, where I looked after two pasteurisers and a bottling line.',
    'It sounds like an amazing place to work, with great benefits and a real sense of community.',
    'I was happy to discuss my skills in data analysis and my knowledge of SQL and Tableau.',
    'Meeting you in person confirmed everything I had read about the company online.',
    'The interview was very interesting and I found all the questions fair and relevant.',
    'It was truly a privilege to be considered for this role at such a prestigious firm.',
    'You made me feel welcome and at ease, and I really appreciate it.',
    'I was especially pleased to hear about the opportunities for training and progression.',
    'As you know from my CV, I spent four years at a call centre where I handled eighty calls a day and won two awards.',
    'I would bring energy, commitment and a fresh perspective to the department.',
    'My passion for fashion and my eye for colour would be a great addition to the shop.',
    'I have attached my references and certificates as requested. Kindly acknowledge receipt.',
    'I loved the energy in the room and the way everyone works together as a team.',
    'In my previous position I reduced month-end close from ten days to six by rebuilding the reconciliation in Power Query.',
    'Having met with you, I am confident that my values align with those of the organisation.',
    'I have been a fan of your products since childhood and would be proud to represent your brand.',
    'Our chat gave me a real feel for the culture, and I could see myself fitting in perfectly.',
    'I am a fast learner with a keen eye for detail, and I take pride in my work.',
    'You have clearly built something special and I would love to be a part of it.',
    'I strongly believe that, given the opportunity, I will discharge my duties diligently.',
    'I want to emphasise how excited I am by the prospect of joining such an innovative and forward-looking business.',
    'I was born into a farming family and have driven tractors since I was twelve.',
    'I hope I was able to show you that I am the right person for the job.',
    "Hearing about the team's achievements over the past year was inspiring.",
    'The opportunity to work with leaders in the field is one that I would not want to miss.',
    'It was nice to put a face to the name, and I am grateful for your time on such a busy day.',
    'You outlined the role clearly and answered my questions thoroughly.',
    "Working for an organisation that makes a difference to people's lives has always been my goal.",
    'I discussed my portfolio, my thesis on graph databases and my internship at a bank.',
    'I am passionate about helping others and I have excellent bedside manners.',
    'The values you described are the same values I live by.',
    'I learned a great deal from our meeting and I am grateful for your advice.',
    'It was good to talk about how my background might fit. I have managed budgets of up to two million pounds, led teams of twelve and delivered three system implementations on time. I am sure this would be useful to you.',
    'I was thrilled to hear that the position is still open and that you are keen to fill it soon. My skills are a perfect match, and I am ready to start as soon as you need me.',
    'What you told me about the company, its people and its plans made me even keener to join. I share your values, and I would be proud to be part of your success.',
    'You have a wonderful team. Everyone was kind, professional and welcoming, and I felt right at home. I could see myself working there for many years.',
    'Thank you for giving me a tour of the office and introducing me to the team. It was a great experience and I am excited about the opportunity.',
    'As a mother of three I know how to organise, plan and stay calm. As a volunteer I have kept the books of our football club for six years.',
    'I understand that you are looking for someone reliable, flexible and experienced. I am all three, and my last manager would be happy to confirm it.',
    'I felt that we had a real connection and that you understood what I am looking for. I hope you felt the same way.',
    'Your company is the market leader for a reason. The quality of your products and the dedication of your staff speak for themselves.',
    'I was delighted with how our conversation went, and I have been thinking about it ever since. I am very keen on this opportunity.',
    'I am fluent in Hindi, Tamil and English, I type seventy words a minute, and I know Tally and Zoho Books inside out.',
    'It was helpful to hear about the team structure, the reporting lines and the working hours. Everything sounds very good to me.',
    'We discussed the duties of the post, the salary and the start date. I am happy with all of these.',
    'I am the first in my family to finish school, and I have worked since I was sixteen to pay for my studies.',
    'At the bakery where I trained we made four hundred loaves a night, and I was in charge of the ovens by my second year.',
  ])('%s', (says) => {
    expect(general(says)).toBe(1);
  });
});

describe('no-specific-detail hears what was said, seen or discussed there', () => {
  test.each([
    'What has stayed with me is how your night team gives handover at the bedside.',
    'It was lovely to hear about the allotment behind the school and the children who sell the beans.',
    'Thank you for showing me round the cold store; I had not expected the pallets to move themselves.',
    'Your question about what I would do when two theatres are double booked is still in my head.',
    'We talked about the backlog of invoices from the old system, and I have an idea for it.',
    'The reading corner with the beanbags made me smile.',
    'I was struck by the quiet on the ward at ten in the morning.',
    'As you said, nobody ever thanks the person who fixed the conveyor before it broke.',
    'I have been turning over your idea of a single front desk for housing and benefits.',
    'Thank you for the tour of the press hall and for letting me try the plate setter.',
    'Hearing how the team rebuilt the timetable in one weekend impressed me.',
    'I did appreciate your honesty about the winter rota.',
    'It was good of you to explain the three-lock rule for the medicine trolley.',
    'I found our talk about bedtime routines for the younger residents really moving.',
    'Kindly accept my thanks for explaining the maker-checker process for foreign transfers.',
    'Your hens and the egg round were the best surprise of my week.',
    'Listening to you talk about the choir for people with dementia was a joy.',
    'It meant a lot that you shared how the first year of the merger went for the drivers.',
    'I loved the moment when the kiln was opened.',
    "Priya's account of the overnight migration was thrilling.",
    'I came away impressed by the rooftop beehives and the honey jars at reception.',
    'You were kind to walk me through the triage board, colour by colour.',
    'The kiln schedule you showed me was new to me.',
    'Meeting the kennel dogs before the interview was a fine way to settle my nerves.',
    "I hadn't realised that you repair clarinets as well as flutes.",
    'I was interested in what you had to say about moving from agency cover to a bank of your own relief staff.',
    'I agree with you that the induction for relief drivers is too short.',
    'It was encouraging to hear that newly qualified teachers get a mentor and a half day off timetable each week.',
    'Since we spoke I have read up on the FHIR interface that the lab is waiting for.',
    'I was pleased to hear that Year 9 will be building their own weather station.',
    'The five-minute stand-up beside the loading bay is a habit I would be glad to take up.',
    'I have given more thought to your question about a customer who wants a refund on a cut length of fabric.',
    'The smell of the cedar shop alone was worth the journey.',
    'Please tell Sunil that I did find the bus stop he drew for me.',
    'I had not met a town hall before where planners sit next to the people who answer the phones.',
    'Your new greenhouse, with its strawberries in January, is quite something.',
    'I am intrigued by the switch from diesel to electric vans on the island routes.',
    'I keep coming back to the map with the red pins for missed collections.',
    'It was a delight talking about Chinua Achebe with you at the end.',
    'I was moved by the letters from former pupils in the corridor.',
    'The bit about cleaning the moulds with walnut shells was new to me.',
    'One thing I took away was that your warehouse counts a bay a day rather than everything in December.',
    'I appreciated the way Mrs Doyle handled the phone call from the upset parent while we were there.',
    'I was thinking afterwards about the eighteen languages spoken in your reception class.',
    'When the fire alarm went off and nobody panicked, I knew I was among professionals.',
    'The remark about "boring welds" made my day.',
    'I enjoyed the ride along with Kofi and the way he greets every shopkeeper by name.',
    'I really liked that everyone eats together at noon, from the director to the trainee.',
    'Our talk of vines and frost fans made the hour fly.',
    'It was helpful to learn how the funeral arrangers share the out-of-hours phone.',
    'I admired the patience with which your receptionist dealt with three deliveries at once.',
    'I was fascinated to find out that the biscuits are still shaped by hand.',
    'Walking through the paint shop with you, I saw how carefully the masking is done.',
    'I would love to hear how the experiment with four-day weeks in the laundry turns out.',
    'Many thanks for lending me the safety boots and for the honest view of winter on the platform.',
    'I still owe you the name of that book on bees.',
    'I was glad that we had time for the question of lone working after dark.',
    'Your line about clients who want the moon by Thursday made me laugh.',
    'The reconciliation gap between the tills and the ledger that you mentioned sounds like my sort of puzzle.',
    'As we stood by the blast chiller you said the hardest part is Sunday night; I believe you.',
    'Thank you for being open about the vacancy in the gravel team.',
    'We had a good laugh about the photocopier that eats certificates.',
    'Our discussion around the Oracle cutover in June gave me a lot to think about.',
    'The prospect of helping with the seed library you are planning is a happy one.',
    'You mentioned struggling to keep bar staff past Christmas.',
    'I found the cow-side test you demonstrated ingenious.',
    'The plan to open the pool at six for shift workers is a lovely one.',
    'It struck me that nobody in the control room raised their voice.',
    'I thought the role play with the parking fine was well made.',
    'The view from the crane cabin was worth the climb.',
    'It was good to see the old letterpress still in use.',
    'I took your advice and read the Ockenden report last night.',
    'Knowing you lose a third of the seedlings to slugs makes me want to try copper tape.',
    'I am still amused by the parrot in your waiting area.',
    'Thank you for introducing me to Baba Tunde and his generator logbook.',
    'I had heard of lean construction, but your wall of sticky notes was the first time I saw it live.',
  ])('%s', (says) => {
    expect(general(says)).toBe(0);
  });
});

describe('no-specific-detail', () => {
  test('belongs to thank-you notes alone', () => {
    expect(['M1', 'M1+M7b', 'M2', 'M7a', 'M7b', 'M7c', 'M7d'].filter((kind) => general('I am a team player.', kind))).toEqual(['M1', 'M1+M7b']);
  });

  test('takes the names of role, firm and people for no detail', () => {
    expect(general('It was good to talk with Ama Okonkwo and Tom Byrne about the analyst role at Fernhill.')).toBe(1);
  });

  test('reads a postscript too', () => {
    const close = 'Best regards,\nTomasz Nowak\n\nPS The goat in the car park made my day.';
    expect(marked('no-specific-detail', aLetter({ says: interest, close }))).toEqual([]);
  });

  test('an open question about the talk is no detail', () => {
    expect(general('[What did you two talk about that stuck?]')).toBe(1);
  });
});

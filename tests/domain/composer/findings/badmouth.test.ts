import { describe, expect, test } from 'vitest';
import { aKindOf, aLetter, LISTS_ALONE, marked } from '../read-letter';

const said = (says: string, id = 'M8') => marked('badmouth', aLetter({ thanks: '', says }), { ...LISTS_ALONE, kindEntry: aKindOf(id) }).length;

describe('badmouth fires at somebody the writer works or worked for is run down', () => {
  test.each([
    "My current boss couldn't run a bath.",
    'The people I work with now are mostly there for the pension, and it shows.',
    'At my last school nobody gave a damn about the children.',
    'I left because the owner was a bully.',
    'Unlike the manager I have at present, you seem to know what you are doing.',
    'My former supervisor is a wonderful man, as long as you never need a decision from him.',
    "It was refreshing to see an office that isn't run on gossip, like mine.",
    'The company I am with has lost its way completely.',
    'My old firm treats its drivers like cattle.',
    'I had a manager who took the credit for everything I did.',
    'Our head chef drinks, and the rest of the kitchen pays for it.',
    'To be frank, my colleagues are lazy and I do their work for them.',
    "I'm leaving a sinking ship.",
    'They promised me training for three years at Brightwell and never delivered.',
    'My present employer has no idea how to treat people.',
    'My last boss taught me a lot about how not to lead.',
    'After five years of working for amateurs, it was nice to meet professionals.',
    'The management here is a joke.',
    'My previous agency was run by people who had never set foot on a building site.',
    'My line manager is charming, but he could not organise his own desk.',
    'I was surrounded by incompetent colleagues.',
    'My ex-employer still owes people wages and lies about it.',
    'Where I work now, ideas go to die.',
    'The old team were nice enough, if you like people who do nothing all day.',
    'My present hospital cuts corners with patient safety.',
    'Between us, my boss would not know a spanner from a spoon.',
    'The last place I cooked, they reheated everything and called it tradition.',
    'My manager has many gifts, and listening is not among them.',
    'I am tired of carrying colleagues who come in at ten.',
    'My previous head teacher ran the school like a barracks.',
    'You are the first employer I have met who reads the reports that people write.',
    'I have learned all I can from people who are afraid of computers.',
    'The owner of the salon I left counts the teabags.',
    'At the agency we were told to lie to clients, which is why I left.',
    'My present boss is a dear, he only needs everything explained three times.',
    'Our current IT department could learn a lot from you, starting with answering the phone.',
    'They say people leave managers, not jobs, and in my case they are right.',
    'My last employer went through four directors in two years, each worse than the one before.',
    'I got no support from my supervisor, who preferred the golf course.',
    'The hospital where I work treats its nurses as spare parts.',
    'At my old job everything took six signatures and a small miracle.',
    'My team lead means well, poor man, but he is hopeless.',
    'It is nice to talk to someone who knows the trade, for a change.',
    'Where I come from, the managers hide when the alarm goes.',
    'My current place is a madhouse.',
    'My old chef threw pans; I hear yours does not.',
    'The school I am at has given up on the weaker children.',
    'My last boss signed off my work under his own name.',
    'My present supervisor is all right as long as nothing happens.',
    'My old crew were a bunch of clowns.',
    'The school I left was run by someone who did not like children.',
    'The people at my agency could not find Poland on a map.',
    'My previous team leader never once said thank you in six years.',
    'My department is drowning in meetings that nobody needs.',
    'Sadly my present employer does not think much of safety.',
    'My colleagues are nice people, but they stopped learning long ago.',
  ])('%s', (says) => {
    expect(said(says)).toBeGreaterThan(0);
  });
});

describe('badmouth reads what is said in any clause of a sentence about them', () => {
  test.each([
    'My colleagues at Penrose, idle as they are, left the whole of it to me.',
    'Where I am now the management is a circus and the chief instructor a coward on anything steeper than a kerb.',
    'They never once thanked us, and the rota was her way of punishing people.',
    'All style and no substance, my present agency.',
    'Fairness was a foreign word there.',
    'They think testing is for cowards, and it shows.',
  ])('%s', (says) => {
    expect(said(says)).toBeGreaterThan(0);
  });

  test.each([
    ['denied', 'My old foreman never blamed anyone and never made excuses.'],
    ['kindly meant beside it', 'My boss had no patience with sloppy joints, and taught me to cut clean ones.'],
    ['of the writer', 'At my old firm I had never been trained on that lathe.'],
    ['of the reader', 'I saw that nobody at your bench would know a rushed joint.'],
    ['of a duty', 'In my current team my supervisor lets me take the calls nobody wants.'],
  ])('but not a word that is %s', (_, says) => {
    expect(said(says)).toBe(0);
  });
});

describe('badmouth leaves alone', () => {
  test.each([
    'My former manager taught me to write things down.',
    'They closed the plant in May.',
    'My current employer is moving to Leeds, and I am not.',
    'At no cost to my team I moved the stocktake to nights.',
    'My last company was small, and everyone did everything.',
    'I left because my contract ended.',
    'My old school had no lab, so we did our chemistry in the kitchen.',
    'My present team is good, and I will miss them.',
    'My boss was strict about hygiene, and I am glad of it now.',
    'Unlike my current hospital, yours has its own helipad.',
    'We had a terrible winter, with two lorries off the road.',
    'My colleagues and I took turns with the late train.',
    'The company I work for sells tents.',
    'My former employer can be reached on the number below.',
    'My manager never once let a guest wait, and I picked that up from her.',
    'It was a chaotic year for the whole trade.',
    'My current job ends in June.',
    'My team lost the contract to a cheaper bidder.',
    'I have learned a great deal from my manager about dealing with rude callers.',
    'My last boss was a hard taskmaster and a fair one.',
    'The previous system was a mess of spreadsheets, and I tidied it.',
    'I worked under three head teachers in four years.',
    'Our shop had to close because the landlord sold the building.',
    'My colleague was off sick for months, so I learned both desks.',
    'My employer knows that I am looking, and wishes me well.',
    'My boss knows about my application and has offered a reference.',
    'The last place I cooked had two ovens and a garden.',
    'My previous head teacher ran the choir as well.',
    'In my firm we write the log by hand.',
    'You are the first employer I have met who keeps bees.',
    'The owner of the salon I left has retired.',
    'I left the agency when the office moved to Madrid.',
    'My present boss is kind and I shall miss her.',
    'My team lead gave me the night shift so that I could study.',
    'My old job was far from home.',
    'My former colleagues and I still meet on the first of the month.',
    'The hospital where I work has three wards for burns.',
    'My manager asked me to train the two newcomers.',
    'We were never more than four in the workshop, so everyone swept.',
    'Our last director came from the navy and liked things tidy.',
    'My current contract is for nights only.',
    'My employer had to let thirty of us go when the mill burned down.',
    'I have nothing but good to say of my last team.',
    'My supervisor in the lab was the one who taught me to doubt a clean result.',
    'My last school had a poor hall and a good piano.',
    'My boss is retiring, and the shop closes with him.',
    'My colleagues call me the librarian, because I label everything.',
    'At my present firm I answer for nine lorries.',
    'When my manager fell ill I ran the desk for a month.',
    'My company does not do exports, and that is what I want to learn.',
    'My current head of department came from the ferries.',
    'The colleagues I share an office with have taught me Tamil.',
    'Where I am at the moment, we close at four.',
    "I'm with a company that makes lids.",
    'Our manager thinks in whole seasons, and so do I.',
    'My former hospital had one of the first burns units.',
    'At the paper I worked for I wrote the tide tables.',
    'The firm I trained with builds bridges.',
    'My old crew came from nine countries.',
    'The school I left has merged with its neighbour.',
    'My employer bought a second boat, and I was given the first.',
    'My agency sent me to four hospitals in a year.',
    'My boss reads every log himself, which taught me to write them well.',
    'I come from a kitchen of six.',
    'My previous team leader now runs the night shift.',
    'My department moves to Cork in May.',
    'My present employer has agreed to release me early.',
    'My current director is on leave until June, so her deputy would give the reference.',
    'I was promoted out of my last post.',
    'My colleagues and I once rebuilt a pump on a pavement.',
    'I like my present work, and I want to learn the restoration side.',
    'My last post was for a year only.',
    'The owner sold the shop when he turned seventy.',
    'My team was too small to run nights.',
  ])('%s', (says) => {
    expect(said(says)).toBe(0);
  });

  test('quoted speech', () => {
    expect(said(`You laughed at the note that said "My current boss couldn't run a bath." on the door.`)).toBe(0);
  });
});

describe('badmouth follows what is said of somebody into the next sentence', () => {
  test.each([
    ['of a boss', 'My old boss was strict. He lied to all of us.', 1],
    ['through a sentence that goes on about him', 'My old boss was strict. Everybody knew it. He lied to all of us.', 1],
    ['of nobody', 'He lied to all of us.', 0],
    ['of a place', 'The harbour was cold. He lied to all of us.', 0],
    ['past a sentence about something else', 'My old boss was strict. I know the harbour. He lied to all of us.', 0],
    ['that turns to the writer', 'My old boss was strict. He, I fear, lied to all of us.', 0],
    ['that begins with something else', 'My old boss was strict. Lies were told to all of us.', 0],
  ])('%s', (_, says, found) => {
    expect(said(says)).toBe(found);
  });
});

describe('badmouth weighs the words beside a fault', () => {
  test.each([
    ['a fault', 'My boss is lazy.', 1],
    ['a fault of somebody else', 'My boss told the lazy ones to go.', 0],
    ['praise and a fault', 'My boss is hopeless, but patient.', 1],
    ['a fault and thanks', 'My last firm was hopeless, and I was grateful.', 0],
    ['a fault and thanks denied', 'My boss took the credit and never was grateful.', 1],
    ['a name for them', 'My boss was a bully.', 1],
    ['a name for them and thanks', 'My boss was a bully and taught me a lot.', 0],
    ['a name for them, denied', 'My boss was not a bully.', 0],
    ['a name for them, denied before', 'My boss was kind, never a bully.', 0],
    ['a name for them behind the comma of a denial', 'Nobody says it, but my boss is a bully.', 1],
    ['praise and its turn', 'My boss is nice, but never awake.', 1],
    ['its turn without praise', 'My boss is never awake.', 0],
    ['a turn that came before', 'But my boss is nice, never awake.', 0],
    ['a loose name for the firm', 'The firm was a circus.', 1],
    ['the same in a sentence to the reader', 'The firm was a circus, you know.', 0],
    ['the firm\'s fault in a sentence to the reader', 'Their last firm was hopeless, as you said.', 0],
    ['what the writer never did', 'I never once thanked him, my old boss.', 0],
    ['what the writer has never done', 'I have never once thanked him, my old boss.', 0],
    ['signs that meet', 'My boss, in his own way, was a master of sleep.', 1],
    ['signs that meet of the reader', 'At my last firm, you would rather sleep.', 0],
  ])('%s', (_, says, found) => {
    expect(said(says)).toBe(found);
  });
});

describe('badmouth compares', () => {
  test.each([
    ['a boss', 'Unlike my boss, I like tea.', 1],
    ['a boss, from behind', 'Unlike you, my boss likes tea.', 1],
    ['a boss far from the comparison', 'Unlike most of the people in the yard of my boss, you listen.', 0],
    ['a boss before the comparison', 'My boss and I listen, unlike the hens.', 0],
    ['a place by what is good elsewhere', 'Unlike my last school, yours is clean.', 1],
    ['a place by a bare fact', 'Unlike my last school, yours is near.', 0],
    ['a place at the end', 'Your team listens, unlike my last place.', 1],
    ['a place at the end by a bare fact', 'Your team is near, unlike my last place.', 0],
  ])('%s', (_, says, found) => {
    expect(said(says)).toBe(found);
  });
});

test('badmouth reads English alone', () => {
  const letter = 'Sehr geehrte Frau Okonkwo,\n\nvielen Dank für das gute Gespräch am Dienstag über die Stelle und für die Führung durch das Lager. My boss was a bully.\n\nMit freundlichen Grüßen\nTomasz Nowak';
  expect(marked('badmouth', letter)).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import type { Facts } from '../../../../src/domain/interview';
import { aKindOf, aLetter, anInterview, marked } from '../read-letter';

const withNames = (...names: string[]): Partial<Facts> => ({ interviewers: names.map((name, index) => ({ id: `p${index}`, name })) });
const wrong = (greeting: string, facts: Partial<Facts> = {}, context: Parameters<typeof marked>[2] = {}) =>
  marked('name-mismatch', aLetter({ greeting }), { facts: anInterview(facts), to: facts.interviewers?.[0]?.id ?? 'ama', ...context });

describe('name-mismatch points at a name that is not the recipient’s', () => {
  test.each([
    ['Dear Tom,', 'Tom'], ['Dear Mr Byrne,', 'Byrne'], ['Dear Siobhan,', 'Siobhan'], ['Dear Ms Okonkow,', 'Okonkow'], ['Dear Ms Okonjo,', 'Okonjo'], ['Dear Ana,', 'Ana'],
    ['Dear Chef Byrne,', 'Byrne'], ['Dear Coach Rao,', 'Rao'], ['Dear Nurse Okonwo,', 'Okonwo'], ['Dear Señor Byrne,', 'Byrne'], ['Kia ora Siobhan,', 'Siobhan'], ['Kia ora Ama and Peter,', 'Peter'],
    ['Dear Ama de Byrne,', 'Ama de Byrne'], ['Dear A. Byrne,', 'Byrne'], ['Dear Ms van Byrne,', 'van Byrne'], ['\n\nDear Tom,', 'Tom'], ['Dear Tom of Hull,', 'Tom of Hull'], ['Dear Rao and Ama,', 'Rao'],
    ['Dear Ama Byrne,', 'Ama Byrne'], ['Hi Amma,', 'Amma'], ['Good morning, Ms Okonwo,', 'Okonwo'], ['Dear Ama and Peter,', 'Peter'], ['Dear Dr Rao and Ms Okonkwo,', 'Rao'], ['Thomas,', 'Thomas'],
  ])('%s', (greeting, name) => {
    expect(wrong(greeting)).toEqual([name]);
  });

  test.each([
    [['Stephen Hale'], 'Dear Steven,'], [['Anne Dale'], 'Dear Ann,'], [['Jon Dale'], 'Dear John,'], [['Dirk Größler'], 'Dear Mr Grosler,'], [['Dr Rao'], 'Dear Dr Roa,'], [['Katherine Moss'], 'Dear Catherine,'],
    [['Ann Dale', 'Kate Bishop'], 'Dear Bishop,'], [['Cyril Abbott'], 'Dear Mr Abbot,'],
    [['Stephen Hale'], 'Dear Stephen Halle,'], [['Stephen Hale'], 'Dear Stephen Hale Hall,'], [['Jürgen Müller'], 'Dear Jürgen Müller Muler,'], [['Jean-Luc Martin'], 'Dear Jean-Paul,'],
  ])('one or two letters off: %j greeted with %s', (names, greeting) => {
    expect(wrong(greeting, withNames(...names))).toHaveLength(1);
  });

  test('a blank further down, or an address of nobody of the interview, hides none', () => {
    expect(marked('name-mismatch', aLetter({ greeting: 'Dear Peter,', says: 'I liked [what?].' }))).toEqual(['Peter']);
    expect(marked('name-mismatch', aLetter({ greeting: 'Dear Peter,' }), { to: undefined as never })).toEqual(['Peter']);
    expect(marked('name-mismatch', aLetter({ greeting: 'Dear Peter,' }), { kindEntry: aKindOf('M25') })).toEqual(['Peter']);
  });

  test('without a recipient, where it names nobody of the interview', () => {
    expect(wrong('Dear Tom,', {}, { to: undefined as never })).toEqual([]);
    expect(marked('name-mismatch', aLetter({ greeting: 'Dear Tom,' }), { facts: anInterview() , to: 'tom' })).toEqual([]);
  });
});

describe('name-mismatch accepts', () => {
  test.each([
    'Dear Ama Peter Okonkwo,', 'Dear Okon Kwo,', 'Dear AmaOkonkwo,', 'Dear Ama (or Peter),', 'Dear Ama / Peter,', 'hi there,', 'Dear Ama, 4 March,', 'Dear Fernhill,', 'Dear Van,', 'Dear T.,', 'Dear Warehouse Manager,', 'Dear 山田,', 'Dear 山田 Smith,', 'Dear Q Okonkwo,', 'dear peter,',
    'Dear Ama,', 'Dear Ms Okonkwo,', 'Dear OKONKWO,', 'dear ama,', 'Dear Okonkwo Ama,', 'Dear Amá Okonkwo,', 'Dear A. Okonkwo,', 'Dear Ama and Tom,', 'Dear Ama Okonkwo (Operations),',
    'Dear Ms Okonkwo, Operations Manager,', 'Dear Ama and the Fernhill Foods team,', 'Dear Ms Okonkwo and panel,', 'Dear Hiring Manager,', 'Dear all,', 'Dear Prof. Dr. Okonkwo,', 'Dear Okonkwo Ma,', '', 'Dear [Name],',
  ])('%s', (greeting) => {
    expect(wrong(greeting)).toEqual([]);
  });

  test.each([
    [['Jürgen Müller'], 'Dear Mr Mueller,'], [['Jürgen Müller'], 'Dear Jurgen,'], [['María José García López'], 'Dear Ms Garcia,'], [['María José García López'], 'Dear Maria José García,'],
    [['Ama Okonkwo (she/her)'], 'Dear Ama Okonkwo,'], [['Ama Okonkwo, Head of Stock'], 'Dear Ama Okonkwo,'], [['De La'], 'Dear De,'], [['田中 Yuki'], 'Dear Peter,'],
    [['Els van den Berg'], 'Dear Els Brink Berg,'], [['Ama Okonkwo (she/her)'], 'Dear Ama Brink Okonkwo,'], [['Ama Okonkwo, Head of Stock'], 'Dear Ama Brink Okonkwo,'], [['Dan Dale'], 'Dear Danny,'], [['Danny Dale'], 'Dear Dan,'], [['Petra Novák', ' '], 'Dear Petra,'],
    [['Dolores Vega'], 'Dear Commissioner Vega,'], [['Cyril Abbott'], 'Dear Mr President,'], [['Cyril Abbott'], 'Dear Mr Cyril Abbott,'], [['Jean Pell'], 'Dear Dean Pell,'], [['Robert Hale'], 'Dear Bob,'], [['Thomas Hale'], 'Dear Tom,'], [['Samantha Hale'], 'Hi Sam,'], [['Els van den Berg'], 'Dear Ms van den Berg,'], [['Síle Ní Mhaoláin'], 'Dear Ms Ní Mhaoláin,'],
    [['Jean-Luc Martin'], 'Dear Jean Luc,'], [['Ana Smith-Jones'], 'Dear Ms Jones,'], [['Fergus MacDonald'], 'Dear Mr Mac Donald,'], [["Sinéad O'Connor"], 'Dear Ms OConnor,'], [['Ms Okonkwo'], 'Dear Ama Okonkwo,'],
    [['Ruth Achterberg'], 'Dear Coach Achterberg,'], [['Ruth Achterberg'], 'Dear Sergeant Achterberg,'], [['Ruth Achterberg'], 'Dear Maestra Achterberg,'], [['Ruth Achterberg'], 'Dear Frau Dr. med. Achterberg,'],
    [['Ruth Achterberg'], 'Dear Sister Achterberg,'], [['Kate Bishop'], 'Dear Bishop,'], [['Inés Lobo Vidal'], 'Dear Señora Lobo,'], [['Inés Lobo Vidal'], 'Dear Sen\u0303ora Lobo,'], [['Ígor Lobo'], 'Dear Sen\u0303or Lobo,'],
    [['Ferdiñando Paz'], 'Dear Ferdiñando,'], [['Zoë Åkerlund'], 'Dear Zoe\u0308,'], [['Lupe Niñor'], 'Dear Ms Niñor,'], [['Canon Eve Marsh'], 'Dear Canon Marsh,'], [['Mere Paki'], 'Kia ora Mere,'], [['Mere Paki'], 'Tēnā koe Mere,'], [['Uwe Brandt'], 'Sehr geehrter Herr Brandt,'],
    [['Col. (ret.) Hank Thibodeaux'], 'Dear Colonel Thibodeaux,'], [['Wayan Sudiarta'], 'Dear Pak Wayan,'], [['Malee Srisai'], 'Dear Khun Malee,'], [['Ferhat Demir'], 'Dear Ferhat Bey,'],
    [['Yuki Tanaka'], 'Dear Tanaka-san,'], [['山田太郎'], 'Dear Yamada-san,'], [['Yaw Dear'], 'Dear Mr Dear,'], [['Hope Delahunty'], 'Dear Hope,'],
  ])('%j greeted with %s', (names, greeting) => {
    expect(wrong(greeting, withNames(...names))).toEqual([]);
  });

  test('a person of another interview, who belongs to another finding', () => {
    const otherInterviews = [anInterview({ interviewers: [{ id: 'x', name: 'Siobhan Daly' }] })];
    expect(wrong('Dear Siobhan,', {}, { otherInterviews })).toEqual([]);
  });

  test('anybody where nobody is known, outside the interview, and what is said aloud', () => {
    expect(wrong('Dear Kofi,', { interviewers: [] })).toEqual([]);
    expect(marked('name-mismatch', aLetter({ greeting: 'Hi Kofi,' }), { kindEntry: aKindOf('M25'), to: undefined as never })).toEqual([]);
    expect(marked('name-mismatch', aLetter({ greeting: 'Hello Kofi,' }), { kindEntry: aKindOf('M4') })).toEqual([]);
  });
});

describe('name-mismatch finds the name behind a greeting of another language', () => {
  test.each(['Ciao Ama,', 'Annwyl Dr Okonkwo,', 'Guten Tag Frau Okonkwo,', 'Bula Ama Okonkwo,', 'Nomoshkar Ama-di,'])('%s', (greeting) => {
    expect(marked('name-mismatch', aLetter({ greeting }))).toEqual([]);
  });

  test.each(['Ciao Tom,', 'Annwyl Dr Byrne,', 'Bula Tom Byrne,'])('%s greets another interviewer', (greeting) => {
    expect(marked('name-mismatch', aLetter({ greeting }))).toHaveLength(1);
  });
});

/**
 * Statements of the guidance that nobody says yet, by the page or letter they wait for. Whoever writes it takes
 * them off; a test fails for an id that stands here and is said, so the list only shrinks.
 */
export const WAITING: Record<string, string> = {
  'guide, on an offer': 'O1 O5 O6 O7 O8 O9 O10 O11 O12 O13 O14 O15 O16',
  'guide, on a no': 'J1 J2 J3 J4 J6 J7 J8 TP6',
  'the letter about an application': 'F3',
};

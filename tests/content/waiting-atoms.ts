/**
 * Statements of the guidance that nobody says yet, by the page or letter they wait for. Whoever writes it takes
 * them off; a test fails for an id that stands here and is said, so the list only shrinks.
 */
export const WAITING: Record<string, string> = {
  'guide/why-follow-up': 'W1 W2 W3 W5 W9 W12 W13 W18 W20 W21 W22 W23 W24 W26 W27 W28 W29 W31',
  'guide/look-back-first': 'R1 R2 R3 R4 R5 R6 R7 R12 R13 R14 R15 R17 R21',
  'guide/which-channel': 'CE2 CE3 CE4 CE5 CE6 CE7 CP1 CP2 CP4 CP5 CV1 CV2 CV3 CH1 CH2 CH3 CH4 CH5 CH6 CH7',
  'guide/checking-in': 'K4 K4a K4b K5 K5a K5b K7',
  'guide/more-reasons-to-write': 'L1 L4 L5 L6 L7 L8 L9 L10 L11 L12',
  'guide/while-you-wait': 'WT9',
  'guide/when-it-went-wrong': 'B2 B3 B4 B5 B6 B7',
  'guide, on an offer': 'O1 O5 O6 O7 O8 O9 O10 O11 O12 O13 O14 O15 O16',
  'guide, on a no': 'J1 J2 J3 J4 J6 J7 J8 K6a K6b TP6',
  'the letter about an application': 'F3',
  'the question before you leave': 'TP3',
};

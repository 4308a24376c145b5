/**
 * Whom a message goes to: `each` person of the interview gets one of their own (guidance P1, P2);
 * `asked` is the one reader of questions about how things stand (P7); `one` is whoever of them it
 * concerns; `outside` is somebody who took no part (P8), and no interviewer's name is put into it.
 */
export type GoesTo = 'each' | 'asked' | 'one' | 'outside';

const KINDS: readonly (readonly [GoesTo, RegExp])[] = [
  ['each', /^M(1p?|2|3|10|23)$/],
  ['asked', /^M(4|5|7.|1p?\+M7b|11|24)$/],
  ['outside', /^(M6|M2[56]|S6|S9|S1[01])$/],
];

/** Whom a message of this kind goes to. */
export const goesTo = (kind: string): GoesTo => KINDS.find(([, kinds]) => kinds.test(kind))?.[0] ?? 'one';

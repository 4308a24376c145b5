import type { Step } from './pattern-source';
import { PAUSE, type Token } from './tokens';

/** The tokens of a sentence as their keys, kept while the sentence is read with one list after another. */
export type Line = readonly (readonly string[])[];

/** Openings ("thank*") that any list holds, and the keys of the words met so far: itself and its openings. */
const openings = new Set<string>();
const keysByWord = new Map<string, readonly string[]>();
/** More words than these are not kept. */
const KEPT = 20_000;
/** Longest opening that a list may hold. */
const OPENING = 16;
let lines = new WeakMap<readonly Token[], Line>();

function keysOf(word: string): readonly string[] {
  const known = keysByWord.get(word);
  if (known) return known;
  const keys = [word];
  for (let length = 1; word !== PAUSE && length <= Math.min(word.length, OPENING); length += 1) {
    const opening = `${word.slice(0, length)}*`;
    if (openings.has(opening)) keys.push(opening);
  }
  if (keysByWord.size >= KEPT) keysByWord.clear();
  keysByWord.set(word, keys);
  return keys;
}

/** Takes in the openings that the steps of a pattern ask for. What was read before is read anew with them. */
export function noteOpenings(steps: readonly Step[]): void {
  for (const step of steps) {
    const words = 'words' in step ? [...step.words, ...step.runs.flat()] : 'but' in step ? [...step.but] : [];
    for (const word of words) if (word.endsWith('*')) openings.add(word);
  }
  keysByWord.clear();
  lines = new WeakMap();
}

/** What the tokens of a sentence are found by. */
export function lineOf(tokens: readonly Token[]): Line {
  const known = lines.get(tokens);
  if (known) return known;
  const line = tokens.map(({ plain }) => keysOf(plain));
  lines.set(tokens, line);
  return line;
}

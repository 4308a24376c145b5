/**
 * `npm run weigh`: draws from the labelled sentences of tests/corpus how much each word, pair or three of words
 * speaks for a tone (or interest, thanks, detail) or against it, and writes src/content/phrases/weights.json. Takes a minute; run it after the
 * corpora grew or the reading of words changed, then look at `npm run review:score`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runnerImport } from 'vite';
import { root } from './set-up.mjs';
import { fit, telling } from './weights/fit.mjs';

/** A mark that fewer sentences hold says nothing. */
const SELDOM = 4;
/** How strongly weights are drawn to zero, and again once only the telling marks are left. Tried on drafts by writers whose sentences were left out. */
const PULL = { all: 10, telling: 7 };
/** So many marks are kept: with three quarters of them precision falls by half a point, with a quarter one to two points fewer are heard. */
const MOST = { tone: 16000, other: 2000 };
const ROUNDS = 20;
/** Weights are kept in tenths. */
const TENTHS = 10;

const target = path.join(root, 'src/content/phrases/weights.json');
const load = async (file) => (await runnerImport(path.join(root, file), { root, configFile: false, logLevel: 'error' })).module;
const { rowOf, WEIGHED, WEIGHED_TONES } = await load('src/domain/composer/weights.ts');
const before = existsSync(target) ? readFileSync(target) : undefined;
// What reads the corpora reads the weights too; while it does, none will do, in the form of today.
writeFileSync(target, JSON.stringify({ starts: WEIGHED.map(() => 0), words: {} }));
let examples;
try {
  const { examplesIn } = await load('tests/support/examples-to-weigh.ts');
  examples = examplesIn(path.join(root, 'tests/corpus'));
} finally {
  if (before) writeFileSync(target, before);
}

const often = new Map();
for (const { marks } of examples) for (const mark of marks) often.set(mark, (often.get(mark) ?? 0) + 1);
const marks = [...often].filter(([, times]) => times >= SELDOM).map(([mark]) => mark);
const place = new Map(marks.map((mark, i) => [mark, i]));
const placed = examples.map((example) => ({ ...example, marks: example.marks.flatMap((mark) => place.get(mark) ?? []) }));

const starts = [];
const rows = new Map();
WEIGHED.forEach((thing, column) => {
  const asked = placed.filter(({ has, hasNot }) => has.includes(thing) || hasNot.includes(thing))
    .map(({ marks: held, has, times }) => ({ marks: held, is: has.includes(thing), times }));
  const kept = telling(asked, fit(asked, marks.length, PULL.all, ROUNDS).weights, WEIGHED_TONES.includes(thing) ? MOST.tone : MOST.other);
  const left = asked.map((example) => ({ ...example, marks: example.marks.filter((mark) => kept.has(mark)) }));
  const { start, weights } = fit(left, marks.length, PULL.telling, ROUNDS);
  starts.push(Math.round(start * TENTHS));
  for (const mark of kept) {
    const weight = Math.round(weights[mark] * TENTHS);
    const row = rows.get(marks[mark]) ?? WEIGHED.map(() => 0);
    row[column] = weight;
    if (row.some((other) => other !== 0)) rows.set(marks[mark], row);
  }
  console.log(`${thing}: ${asked.length} sentences`);
});
const sorted = [...rows].sort(([one], [other]) => (one < other ? -1 : 1));
const lines = sorted.map(([mark, row]) => `    ${JSON.stringify(mark)}: ${JSON.stringify(rowOf(row))}`);
writeFileSync(target, `{\n  "starts": ${JSON.stringify(starts)},\n  "words": {\n${lines.join(',\n')}\n  }\n}\n`);
console.log(`${rows.size} marks`);

/**
 * `npm run weigh`: draws from the labelled sentences of tests/corpus how much each word, pair or three of words
 * speaks for a tone (or interest, or thanks) or against it, and writes src/content/phrases/weights.yaml. Takes a minute; run it after the
 * corpora grew or the reading of words changed, then look at `npm run review:score`.
 */
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runnerImport } from 'vite';
import { stringify } from 'yaml';
import { root } from './set-up.mjs';
import { fit } from './weights/fit.mjs';

/** A mark that fewer sentences hold says nothing. */
const SELDOM = 4;
/** How dear a weight is: more leaves fewer. Tried from 1 to 4 on drafts by writers whose sentences were left out; what has fewer sentences bears less. */
const PULL = { tone: 2.5, other: 1.5 };
const ROUNDS = 20;
/** Weights are kept in tenths. */
const TENTHS = 10;

const target = path.join(root, 'src/content/phrases/weights.yaml');
const load = async (file) => (await runnerImport(path.join(root, file), { root, configFile: false, logLevel: 'error' })).module;
const { WEIGHED, WEIGHED_TONES } = await load('src/domain/composer/weights.ts');
if (!existsSync(target)) writeFileSync(target, stringify(Object.fromEntries(WEIGHED.map((thing) => [thing, { start: 0, words: {} }]))));
const { examplesIn } = await load('tests/support/examples-to-weigh.ts');

const examples = examplesIn(path.join(root, 'tests/corpus'));
const often = new Map();
for (const { marks } of examples) for (const mark of marks) often.set(mark, (often.get(mark) ?? 0) + 1);
const marks = [...often].filter(([, times]) => times >= SELDOM).map(([mark]) => mark);
const place = new Map(marks.map((mark, i) => [mark, i]));
const placed = examples.map((example) => ({ ...example, marks: example.marks.flatMap((mark) => place.get(mark) ?? []) }));

const weights = {};
for (const thing of WEIGHED) {
  const asked = placed.filter(({ has, hasNot }) => has.includes(thing) || hasNot.includes(thing))
    .map(({ marks: held, has, times }) => ({ marks: held, is: has.includes(thing), times }));
  const { start, weights: found } = fit(asked, marks.length, WEIGHED_TONES.includes(thing) ? PULL.tone : PULL.other, ROUNDS);
  const words = marks.map((mark, i) => [mark, Math.round(found[i] * TENTHS)]).filter(([, weight]) => weight !== 0);
  weights[thing] = { start: Math.round(start * TENTHS), words: Object.fromEntries(words.sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))) };
  console.log(`${thing}: ${asked.length} sentences, ${words.length} weights`);
}
const head = '# How much words speak for a thing (above zero) or against it, in tenths of a natural logarithm of odds.\n# Drawn from tests/corpus by `npm run weigh`; a change goes into the sentences there.\n';
writeFileSync(target, head + stringify(weights, { lineWidth: 0 }));

/**
 * `npm run review:score [-- file.jsonl file.tsv file.txt … --verbose]`: how well `reviewDraft` reads labelled
 * drafts, by kind of finding, and its finders labelled sentences, by tone, and good letters. Without files it reads the
 * corpora of tests/corpus. Prints tables, judges nothing; the floors are in tests/corpus/score.test.ts.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { runnerImport } from 'vite';
import { root } from './set-up.mjs';

const isVerbose = process.argv.includes('--verbose');
const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const corpora = path.join(root, 'tests/corpus');
const files = named.length > 0 ? named.map((file) => path.resolve(file)) : readdirSync(corpora).filter((file) => /\.(jsonl|tsv|txt)$/.test(file)).map((file) => path.join(corpora, file));

const load = async (file) => (await runnerImport(path.join(root, 'tests/support', file), { root, configFile: false, logLevel: 'error' })).module;
const [{ readDrafts }, { scoreDrafts }, { alarmsIn, readGoodLetters, readSentences, scoreSentences }] =
  await Promise.all([load('draft-corpus.ts'), load('score-drafts.ts'), load('score-sentences.ts')]);

const percent = (share) => `${(100 * share).toFixed(1)} %`;

function tellSentences(file) {
  const sentences = readSentences(file);
  const { tones, misread } = scoreSentences(sentences);
  console.log(`\n${path.basename(file)}: ${sentences.length} sentences`);
  console.table(Object.fromEntries(tones.filter(({ there, notThere }) => there + notThere > 0).map(({ tone, there, heard, notThere, falsely }) =>
    [tone, { there, heard, share: percent(heard / there), 'not there': notThere, falsely, 'false share': percent(falsely / notThere) }])));
  if (!isVerbose) return;
  for (const { text, missed, falsely } of misread) {
    console.log(`  ${[...missed.map((tone) => `missed ${tone}`), ...falsely.map((tone) => `falsely ${tone}`)].join(', ')}: ${text}`);
  }
}

function tellGoodLetters(file) {
  const letters = readGoodLetters(file);
  const alarms = alarmsIn(letters);
  console.log(`\n${path.basename(file)}: ${letters.length} good letters, ${((100 * alarms.length) / letters.length).toFixed(1)} false alarms of tone in a hundred`);
  if (isVerbose) for (const { text, falsely } of alarms) console.log(`  falsely ${falsely.join(', ')}: ${text}`);
}

for (const file of files) {
  if (file.endsWith('.tsv')) tellSentences(file);
  if (file.endsWith('.txt')) tellGoodLetters(file);
}

for (const file of files.filter((name) => name.endsWith('.jsonl'))) {
  const score = scoreDrafts(readDrafts(file));
  console.log(`\n${path.basename(file)}: ${score.drafts} drafts, ${score.good} of them good`);
  console.log(`recall ${percent(score.recall)}, precision ${percent(score.precision)}, ${score.alarmsPerHundredGood.toFixed(1)} false alarms in 100 good drafts`);
  console.table(Object.fromEntries(score.kinds.map(({ kind, labelled, found, falsely }) => [kind, { labelled, found, missed: labelled - found, falsely }])));
  if (!isVerbose) continue;
  for (const { draft, missed, falsely } of score.verdicts) {
    if (missed.length + falsely.length === 0) continue;
    console.log(`\n--- ${draft.id} (${draft.kind}) ${draft.note ?? ''}`);
    for (const kind of missed) console.log(`  missed ${kind}: ${draft.labels.filter((label) => label.kind === kind).map(({ quote }) => quote || '(whole)').join(' | ')}`);
    for (const { kind, words } of falsely) console.log(`  falsely ${kind}: ${words}`);
  }
}

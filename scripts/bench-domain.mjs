/** How long the rules take by themselves: planning a process, and reading a draft. Reported, never judged. */
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { loadModule } from './load-domain.mjs';
import { root } from './set-up.mjs';

const WARM_UP = 300;
const PASSES = 5;
const median = (numbers) => [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)];
const round = (ms) => Math.round(ms * 1000) / 1000;

const DAY = 86_400_000;
const FIRST = Date.UTC(2026, 2, 2);
const day = (n) => new Date(FIRST + n * DAY).toISOString().slice(0, 10);
const at = (n, time = '09:00') => `${day(n)}T${time}Z`;
const out = (n, ...kinds) => ({ direction: 'out', at: at(n), channel: 'email', kinds });
const heard = (n, news) => ({ direction: 'in', at: at(n, '11:00'), channel: 'email', news });

const LOGS = [
  [], [out(1, 'M1')], [out(1, 'M1'), out(8, 'M7b')], [out(1, 'M1'), heard(2, 'reply')],
  [out(1, 'M1'), out(8, 'M7b'), out(15, 'M7d')], [out(1, 'M1'), heard(6, 'update'), out(6, 'M13')],
];
const PROMISES = [undefined, { phrase: 'end-of-next-week' }, { phrase: 'by-friday' }, { phrase: 'soon' }];
const ZONES = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland'];

/** The n-th of a thousand processes: panels, promises, letters and zones in turn. */
function processOf(n) {
  const promise = PROMISES[n % PROMISES.length];
  const facts = {
    date: day(0), start: n % 2 ? '10:00' : '14:00', tz: ZONES[n % ZONES.length], log: LOGS[n % LOGS.length],
    interviewers: ['a', 'b', 'c'].slice(0, n % 4).map((id) => ({ id, name: id })),
    ...(promise && { promise }), ...(n % 3 === 0 && { rapport: 'strong' }), ...(n % 5 === 0 && { material: 'long', cardWanted: true }),
  };
  return [facts, { now: at(n % 40, '10:00'), holidays: [day(4), day(11)] }];
}

async function planning() {
  const { planFollowUps } = await loadModule('src/domain/planner/plan-follow-ups.ts');
  const processes = Array.from({ length: 1000 }, (_, n) => processOf(n));
  for (const [facts, options] of processes.slice(0, WARM_UP)) planFollowUps(facts, options);
  const pass = () => processes.map(([facts, options]) => {
    const start = performance.now();
    planFollowUps(facts, options);
    return performance.now() - start;
  });
  const passes = Array.from({ length: PASSES }, pass);
  const total = (each) => each.reduce((sum, ms) => sum + ms, 0);
  return {
    'one process, median ms': round(median(passes.flat())),
    'a thousand processes, ms': Math.round(median(passes.map(total))),
    'a thousand, the first time': Math.round(total(passes[0])),
  };
}

/** A thank-you of about three hundred words that says nothing twice. */
const LETTER = Array.from({ length: 15 }, (_, n) =>
  `You showed me cold store ${n + 1} by the loading bay, and I keep thinking about your question on the night shift there.`).join(' ');

async function reviewing() {
  const { reviewDraft } = await loadModule('src/domain/composer/review-draft.ts');
  const { loadMessageKinds, loadPhrases } = await loadModule('src/schemas/load-content.ts');
  const kindEntry = loadMessageKinds().find(({ id }) => id === 'M1');
  const facts = { ...processOf(1)[0], employer: 'Fernhill Foods', role: 'Operations Analyst', interviewers: [{ id: 'ama', name: 'Ama Okonkwo' }] };
  const context = { kindEntry, facts, phrases: loadPhrases(), to: 'ama' };
  const each = Array.from({ length: 100 }, (_, n) => {
    const text = `Dear Ama,\n\nThank you for Monday ${n}. ${LETTER}\n\nBest regards,\nTomasz Nowak`;
    const start = performance.now();
    reviewDraft(text, context);
    return performance.now() - start;
  }).slice(30);
  return { 'a draft of 300 words read, median ms': round(median(each)), 'at best, ms': round(Math.min(...each)) };
}

/** Prints what the rules take. */
export async function measureDomain() {
  console.log('\nThe rules by themselves, on this machine\n');
  console.table({ ...(await planning()), ...(await reviewing()) });
}

if (process.argv[1] === path.join(root, 'scripts', 'bench-domain.mjs')) await measureDomain();

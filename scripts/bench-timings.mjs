/**
 * The timings of the bench, in a real browser on the built site: the first answer and a keystroke,
 * with link and CPU slowed as the design says. Reported with median and spread, never judged.
 */
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { findBrowser } from './browser.mjs';
import { serve } from './serve.mjs';
import { root } from './set-up.mjs';

const port = Number(process.env.BENCH_PORT ?? 4388);
const RUNS = 7;
const SLOW_CPU = 4;
/** Keystrokes in a batch; a figure is the mean of one batch. */
const KEYS = 10;
/** 150 ms round trip, 1.6 Mbit/s. */
const LINK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };

const median = (numbers) => [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)];
const figure = (numbers) => ({
  median: Math.round(median(numbers) * 10) / 10,
  least: Math.round(Math.min(...numbers) * 10) / 10,
  most: Math.round(Math.max(...numbers) * 10) / 10,
  runs: numbers.length,
});

async function slowed(context, { link = true } = {}) {
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  if (link) {
    await client.send('Network.enable');
    await client.send('Network.emulateNetworkConditions', LINK);
  }
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOW_CPU });
  return page;
}

/** A page written by hand that loads the same bytes in one file and answers a tap with one sentence. */
function handWritten(origin) {
  const html = readFileSync(path.join(root, 'dist', 'index.html'), 'utf8');
  const sources = [...html.matchAll(/(?:src|rel="modulepreload" href)="([^"]+\.js)"/g)].map(([, href]) => href);
  const bytes = sources.map((href) => readFileSync(path.join(root, 'dist', href), 'utf8')).join('\n');
  const script = `${JSON.stringify(bytes).slice(0, 0)}
    document.querySelector('input[value=this-morning]').addEventListener('change', answer);
    function answer(){ const p = document.querySelector('.home-answer'); p.dataset.answered=''; }
    if (document.querySelector('input[value=this-morning]').checked) answer();
    /* ${bytes.replaceAll('*/', '')} */`;
  const page = html
    .replace(/<meta http-equiv="content-security-policy"[^>]*>/, '')
    .replace(/<link rel="modulepreload"[^>]*>/g, '')
    .replace(/<script type="module"[^>]*><\/script>/, '<script src="/hand.js" defer></script>');
  const server = createServer((request, response) => {
    if (request.url === '/hand.js') return response.setHeader('content-type', 'text/javascript').end(script);
    if (request.url === '/') return response.setHeader('content-type', 'text/html').end(page);
    return fetch(origin + request.url).then(async (answer) => {
      response.setHeader('content-type', answer.headers.get('content-type') ?? 'text/plain');
      response.end(Buffer.from(await answer.arrayBuffer()));
    });
  });
  return new Promise((resolve) => server.listen(port + 1, () => resolve(server)));
}

/** Milliseconds from navigation until a tap made as soon as the question can be seen is answered. */
async function firstAnswer(browser, address) {
  const times = [];
  for (let index = 0; index < RUNS; index += 1) {
    const context = await browser.newContext({ locale: 'en-GB' });
    const page = await slowed(context);
    await page.goto(address, { waitUntil: 'commit' });
    const question = page.locator('input[value=this-morning]');
    await question.waitFor({ state: 'attached' });
    await question.evaluate((input) => input.click());
    times.push(await page.evaluate(() => new Promise((resolve) => {
      const answer = document.querySelector('.home-answer');
      const done = () => document.querySelector('.home-answer')?.dataset.answered !== undefined;
      if (done()) return resolve(performance.now());
      new MutationObserver(() => done() && resolve(performance.now())).observe(document, { subtree: true, attributes: true, childList: true });
      return answer;
    })));
    await context.close();
  }
  return times;
}

const fullProcess = (index) => ({
  id: `${index}-bench`,
  facts: {
    employer: `Firm number ${index}`, role: 'Tester', date: '2026-03-03', start: '14:00',
    interviewers: Array.from({ length: 6 }, (_, person) => ({ id: `p${person}`, name: `Person ${person} of ${index}` })),
    log: Array.from({ length: 8 }, (_, day) => ({ direction: 'out', at: `2026-03-0${day + 1}T09:00+00:00`, channel: 'email', kinds: ['M1'], with: `p${day % 6}` })),
  },
  closedDays: [],
  drafts: Object.fromEntries(Array.from({ length: 6 }, (_, person) => [`M1:p${person}`, {
    answers: { parts: { topic: { answer: 'x'.repeat(900) } } }, mode: 'parts', editedAt: '2026-03-03T18:00+00:00',
  }])),
  ticks: {},
});

/** Milliseconds of script for one letter typed in the first field of a letter, all that follows from it included. */
async function keystroke(browser, address, processes) {
  const context = await browser.newContext({ locale: 'en-GB' });
  const page = await slowed(context, { link: false });
  await page.goto(address);
  await page.evaluate((records) => {
    for (const record of records) localStorage.setItem(`afterword:process:${record.id}`, JSON.stringify({ version: 1, value: record }));
  }, Array.from({ length: processes }, (_, index) => fullProcess(index + 1)));
  await page.reload();
  await page.locator('[data-awake]').first().waitFor();
  const field = page.locator('main :is(textarea, input[type=text], input:not([type])):visible').first();
  await field.focus();
  const client = await context.newCDPSession(page);
  await client.send('Performance.enable');
  const scriptSoFar = async () =>
    (await client.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'ScriptDuration').value * 1000;
  const spent = [];
  for (let batch = 0; batch < RUNS; batch += 1) {
    const before = await scriptSoFar();
    for (let index = 0; index < KEYS; index += 1) await page.keyboard.type('a', { delay: 30 });
    spent.push(((await scriptSoFar()) - before) / KEYS);
  }
  await context.close();
  return spent;
}

/** Serves the built site, measures, prints a table. */
export async function measureTimings() {
  const { chromium } = await import('@playwright/test');
  const executablePath = await findBrowser();
  if (!executablePath) return console.log('\nNo browser here, so no timings. (npm test installs one.)');
  const server = await serve({ port });
  const origin = `http://localhost:${port}`;
  const byHand = await handWritten(origin);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
  try {
    const ours = await firstAnswer(browser, `${origin}/`);
    const hand = await firstAnswer(browser, `http://localhost:${port + 1}/`);
    const one = await keystroke(browser, `${origin}/write/thank-you/`, 1);
    const hundred = await keystroke(browser, `${origin}/write/thank-you/`, 100);
    console.log(`\nTimings in ms (first answer: 150 ms round trip, 1.6 Mbit/s; CPU slowed ${SLOW_CPU} times)\n`);
    console.table({
      'first answer, home page': figure(ours),
      'first answer, written by hand': figure(hand),
      'script a keystroke, 1 process': figure(one),
      'script a keystroke, 100 processes': figure(hundred),
    });
    console.log(`first answer against by hand: ${(median(ours) / median(hand)).toFixed(2)} (aim: at most 1.3)`);
  } finally {
    await browser.close();
    byHand.close();
    server.close();
  }
  return undefined;
}

import type { Page } from '@playwright/test';
import { awake, expect, test } from './support/watched-page';

const NOW = '2026-03-05T18:00:00Z';
const ADDRESS = '#plan=1&people=2&date=2026-03-03&start=10:00&zone=Europe/Berlin&country=DE&sent=2026-03-03T15:00Z,email,M1,person+1&closed=2026-03-06';

test.use({ timezoneId: 'UTC' });

type Kept = Record<string, unknown>;
const MINE: Kept = { date: '2026-03-02', start: '14:00', employer: 'Larkfield Instruments', interviewers: [{ id: 'ama', name: 'Ama Osei', email: 'ama@x.example' }], log: [] };

async function openPlan(page: Page, hash = '', facts?: Kept) {
  await page.clock.setFixedTime(new Date(NOW));
  if (facts) {
    await page.addInitScript((text) => {
      if (!localStorage.getItem('afterword:process:1-mine')) localStorage.setItem('afterword:process:1-mine', text);
    }, JSON.stringify({
      version: 1,
      value: { id: '1-mine', facts, closedDays: [], ticks: {}, drafts: { 'M1:ama': { answers: { parts: { topic: { answer: 'returns' } } }, mode: 'parts', editedAt: '2026-03-02T18:00+00:00' } } },
    }));
  }
  await page.goto(`/plan/${hash}`);
  await awake(page);
}

const panel = (page: Page) => page.getByRole('region', { name: 'A plan from an address' });
const kept = (page: Page) => page.evaluate(() => Object.entries(localStorage)
  .filter(([key]) => key.startsWith('afterword:process:')).map(([, text]) => JSON.parse(text as string).value));

test('an address opens the plan in an empty browser, asked first', async ({ page }) => {
  await openPlan(page, ADDRESS);
  await expect(panel(page).getByRole('heading')).toBeFocused();
  await expect(panel(page)).toContainText('Interview on Tue 3 March 2026, 10:00; 2 people; 1 message sent or received; 1 closed day');
  expect(await kept(page)).toEqual([]);
  await panel(page).getByRole('button', { name: 'Open it' }).click();
  await expect(page.locator('.plan-step').filter({ hasText: 'Sent Tue 3 March, 15:00' })).toHaveCount(1);
  expect(new URL(page.url()).hash).toBe('');
  await page.reload();
  await awake(page);
  await expect(panel(page)).toHaveCount(0);
  await expect(page.getByLabel('The interview was on')).toHaveValue('2026-03-03');
});

test('the days off of its country come with it', async ({ page }) => {
  await openPlan(page, '#plan=1&date=2026-03-31&start=10:00&country=DE');
  await panel(page).getByRole('button', { name: 'Open it' }).click();
  await expect.poll(async () => (await kept(page))[0]?.office?.holidays?.days).toContain('2026-04-03');
});

test('beside an interview that is here it opens as another one, and the undo takes it out', async ({ page }) => {
  await openPlan(page, ADDRESS, MINE);
  await panel(page).getByRole('button', { name: 'Open it beside what is here' }).click();
  await expect(page.getByLabel('The interview was on')).toHaveValue('2026-03-03');
  expect(await kept(page)).toHaveLength(2);
  await panel(page).getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByLabel('The interview was on')).toHaveValue('2026-03-02');
  expect(await kept(page)).toHaveLength(1);
});

test('in place of an interview it keeps its letters and names, and the undo brings all of it back', async ({ page }) => {
  await openPlan(page, ADDRESS, MINE);
  const [before] = await kept(page);
  await panel(page).getByRole('button', { name: 'Put it in place of Larkfield Instruments' }).click();
  await expect(page.getByLabel('The interview was on')).toHaveValue('2026-03-03');
  const [after] = await kept(page);
  expect(after.drafts).toEqual(before.drafts);
  expect(after.facts).toMatchObject({ employer: 'Larkfield Instruments', interviewers: [{ id: 'ama', name: 'Ama Osei', email: 'ama@x.example' }, { name: '' }] });
  expect(after.facts.log[0].with).toBe('ama');
  await panel(page).getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByLabel('The interview was on')).toHaveValue('2026-03-02');
  expect((await kept(page))[0].facts).toEqual(before.facts);
});

test('left alone it changes nothing, and is not asked about again', async ({ page }) => {
  await openPlan(page, ADDRESS, MINE);
  const before = await kept(page);
  await panel(page).getByRole('button', { name: 'Leave it' }).click();
  await panel(page).getByRole('button', { name: 'Close this' }).click();
  await expect(panel(page)).toHaveCount(0);
  expect(await kept(page)).toEqual(before);
});

test('is made here, without names unless they are wanted, and opens again as what it was', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPlan(page, '', MINE);
  await page.locator('summary').filter({ hasText: 'Take the plan to another device' }).click();
  const field = page.getByLabel('The address');
  await expect(field).toHaveValue(/\/plan\/#plan=1&people=1&date=2026-03-02&start=14:00$/);
  await page.getByLabel('With names: employer, role and people').check();
  await expect(field).toHaveValue(/person=Ama\+Osei&employer=Larkfield\+Instruments/);
  await expect(field).not.toHaveValue(/example/);
  await page.getByRole('button', { name: 'Copy the address' }).click();
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect(address).toBe(await field.inputValue());
  await page.goto(address);
  await expect(panel(page).getByRole('button', { name: 'You have it already: show it' })).toBeVisible();
});

test('something that is not known here is named and left out', async ({ page }) => {
  await openPlan(page, `${ADDRESS}&mood=fine`);
  await expect(panel(page)).toContainText('One thing in it is not known here and left out: mood.');
});

for (const [nonsense, sentence] of [
  ['#plan=banana', 'This address does not hold a plan that this site has written.'],
  ['#plan=2&date=2026-03-03', 'This address comes from a newer version of this site.'],
  ['#plan=1', 'This address holds no day of an interview'],
  ['#plan=1&date=2026-02-30', 'This address cannot be opened: what it says of “date”, “2026-02-30”, makes no sense here.'],
  ['#plan=1&date=2026-03-03&start=10:00&sent=x', 'what it says of “sent”, “x”, makes no sense here.'],
  ['#plan=1&date=2026-03-03&employer=%3Cimg+src=x+onerror=alert(1)%3E&zone=%00', 'what it says of “zone”'],
  [`#plan=1&date=2026-03-03&role=${'x'.repeat(9000)}`, 'This address is far longer than a plan can be.'],
] as const) {
  test(`nonsense is refused in one sentence and nothing is lost: ${nonsense.slice(0, 60)}`, async ({ page }) => {
    await openPlan(page, nonsense, MINE);
    const before = await kept(page);
    await expect(panel(page).locator('.problem')).toContainText(sentence);
    await panel(page).getByRole('button', { name: 'Close this' }).click();
    await expect(page.getByLabel('The interview was on')).toHaveValue('2026-03-02');
    expect(await kept(page)).toEqual(before);
    expect(new URL(page.url()).hash).toBe('');
  });
}

test('names of an address are words and nothing else', async ({ page }) => {
  await openPlan(page, '#plan=1&date=2026-03-03&start=10:00&employer=%3Cimg+src=x%3E');
  await expect(panel(page)).toContainText('<img src=x>; interview on');
  await expect(page.locator('.plan img, .addressed-plan img')).toHaveCount(0);
});

test('an address that is opened on the page itself is heard, too', async ({ page }) => {
  await openPlan(page, '', MINE);
  await page.evaluate((hash) => { location.hash = hash; }, ADDRESS);
  await expect(panel(page)).toContainText('Interview on Tue 3 March 2026');
});

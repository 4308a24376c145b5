import type { Locator, Page } from '@playwright/test';
import { awake, expect, test } from './support/watched-page';

/** A Tuesday evening. The device is in UTC, since a made-up clock knows no summer time. */
const TUESDAY_EVENING = '2026-03-03T18:20:00Z';

test.use({ timezoneId: 'UTC' });

const sent = (at: string, kind: string) => ({ direction: 'out', at, channel: 'email', kinds: [kind] });
const INTERVIEW = { date: '2026-03-03', start: '10:00', interviewers: [{ id: 'ama', name: 'Ama Osei' }], log: [] as object[] };

/** Opens the plan of an interview that is kept already. */
async function openPlanOf(page: Page, facts: object = {}, now = TUESDAY_EVENING) {
  await page.addInitScript((kept) => {
    if (!localStorage.getItem('afterword:process:1-a')) localStorage.setItem('afterword:process:1-a', kept);
  }, JSON.stringify({ version: 1, value: { id: '1-a', facts: { ...INTERVIEW, ...facts }, closedDays: [], drafts: {}, ticks: {} } }));
  await page.clock.install({ time: now });
  await page.goto('/plan/');
  await awake(page);
  await expect(page.locator('.plan-facts')).toBeVisible();
}

const answer = (page: Page) => page.locator('.plan-answer .answer');
const step = (page: Page, name: string | RegExp) => page.locator('.plan-step').filter({ has: page.getByRole('heading', { name }) });
async function unfold(within: Page | Locator, name: string) {
  const summary = within.locator('summary').filter({ hasText: name });
  if (!(await summary.evaluate((one) => one.closest('details')?.open))) await summary.click();
}

/** Notes what came back, today. */
async function theyAnswered(page: Page, what: string) {
  await unfold(page, 'They answered');
  await page.getByLabel('What came back?').selectOption(what);
  await page.getByRole('button', { name: 'Note it' }).click();
}

test('a slip asks for a correction, a bad day for an honest note in the place of the thanks', async ({ page }) => {
  await openPlanOf(page);
  await unfold(page, 'How it went');
  await page.getByLabel('How did it go?').selectOption('Well, with a slip');
  await expect(step(page, 'Put one thing right')).toBeVisible();
  await page.getByLabel('How did it go?').selectOption('Badly');
  await expect(step(page, 'A note that owns a bad day')).toBeVisible();
  await expect(step(page, 'Thank-you note')).toHaveCount(0);
  await expect(answer(page)).toHaveText('Write them an honest note now.');
});

test('a card is posted, and taken back as a card', async ({ page }) => {
  await openPlanOf(page);
  await unfold(page, 'A card, papers, a call');
  await page.getByLabel('I would like to send a card by hand').check();
  const card = step(page, 'A card by hand');
  await expect(card.getByRole('link', { name: /^Write the card/ })).toHaveAttribute('href', '/write/card/');
  await card.getByRole('button', { name: 'I have posted it' }).click();
  await expect(card).toContainText('Posted Tue 3 March, 18:20');
  await card.getByRole('button', { name: 'It is not in the post' }).click();
  await expect(card.getByRole('button', { name: 'I have posted it' })).toBeVisible();
});

test('material, someone inside and good terms each bring their step', async ({ page }) => {
  await openPlanOf(page, { log: [sent('2026-03-03T15:00+00:00', 'M1')] });
  await unfold(page, 'A card, papers, a call');
  await page.getByLabel(/something to show/).selectOption('Yes, something longer');
  await expect(step(page, 'Send what you have')).toContainText('Thu 5 March');
  await page.getByLabel('I know someone there, or in the trade').check();
  await expect(step(page, 'Ask someone you know there')).toBeVisible();
  await unfold(page, 'How it went');
  await page.getByLabel('The two of you got on very well').check();
  await expect(step(page, 'Ring instead of writing')).toBeVisible();
  await page.getByLabel('I would rather not ring them').check();
  await expect(step(page, 'Ring instead of writing')).toHaveCount(0);
});

test('a call is made, or leaves a message', async ({ page }) => {
  const log = [sent('2026-02-02T12:00+00:00', 'M1'), sent('2026-02-10T09:00+00:00', 'M7b'), sent('2026-02-17T09:00+00:00', 'M7d')];
  await openPlanOf(page, { date: '2026-02-02', log }, '2026-03-03T11:00:00Z');
  await expect(answer(page)).toHaveText('Ring them once, today.');
  await step(page, 'One call').getByRole('button', { name: 'I left a message' }).click();
  await expect(page.locator('.plan-log')).toContainText('A voicemail');
});

test('a job that is not wanted leaves thanks and a way to step out', async ({ page }) => {
  await openPlanOf(page);
  await unfold(page, 'How it went');
  await page.getByLabel('I do not want this job after all').check();
  await expect(step(page, 'Thank-you note, nothing more')).toBeVisible();
  await expect(step(page, /^Ask/)).toHaveCount(0);
  await expect(page.getByText('If you are sure, tell them')).toBeVisible();
});

test('an offer is thanked for, read, asked about and decided, each in its step', async ({ page }) => {
  await openPlanOf(page, { log: [sent('2026-03-03T15:00+00:00', 'M1')] });
  await unfold(page, 'They answered');
  await page.getByLabel('What came back?').selectOption('An offer');
  await page.getByLabel('They want my answer by').fill('2026-03-13');
  await page.getByRole('button', { name: 'Note it' }).click();
  await expect(answer(page)).toHaveText('Thank them for the offer today.');
  await step(page, 'Thank them for the offer').getByRole('button', { name: 'I have sent it' }).click();
  await expect(page.getByLabel('They want an answer by')).toHaveValue('2026-03-13');
  await page.getByLabel('Where are you with it?').selectOption('I have read it, and have questions');
  await expect(step(page, 'Ask, or make your request')).toContainText('Thu 12 March');
  await page.getByLabel('Where are you with it?').selectOption('We have agreed');
  await expect(step(page, 'Ask, or make your request')).toHaveCount(0);
  await expect(answer(page)).toHaveText('Accept in writing today.');
  await page.getByLabel('I would like to hear how I came across').check();
  await step(page, 'Accept in writing').getByRole('button', { name: 'I have sent it' }).click();
  await expect(step(page, 'Ask how you did')).toContainText('Tue 10 March');
});

test('a no is answered the next morning, and taking it out brings the questions back', async ({ page }) => {
  await openPlanOf(page, { log: [sent('2026-03-03T15:00+00:00', 'M1')] });
  await theyAnswered(page, 'A no');
  await expect(answer(page)).toHaveText('Answer the no tomorrow, Wednesday, around 9:00.');
  await expect(step(page, /^Ask/)).toHaveCount(0);
  await page.getByRole('button', { name: /^Remove A no/ }).click();
  await expect(step(page, 'Ask about the timing')).toBeVisible();
  await page.locator('.plan-log').getByRole('button', { name: 'Undo' }).click();
  await expect(step(page, 'Answer the no')).toBeVisible();
});

test('what was noted can be taken back at once, with all that it changed', async ({ page }) => {
  await openPlanOf(page, { promise: { phrase: '2026-03-10' } });
  await unfold(page, 'They answered');
  await page.getByLabel('What came back?').selectOption('A day, or a new day, by which I will hear');
  await page.getByLabel('The day they named', { exact: true }).last().fill('2026-03-19');
  await page.getByRole('button', { name: 'Note it' }).click();
  await expect(answer(page)).toHaveText('Answer their news today.');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(step(page, 'Hold')).toContainText('Tue 10 March');
  await expect(page.locator('.plan-log')).toHaveCount(0);
});

test('another interview is answered and begins the plan anew', async ({ page }) => {
  await openPlanOf(page, { log: [sent('2026-03-03T15:00+00:00', 'M1')] });
  await unfold(page, 'They answered');
  await page.getByLabel('What came back?').selectOption('Another interview');
  await page.getByLabel('The next interview is on').fill('2026-03-10');
  await page.getByLabel('It begins').fill('14:00');
  await page.getByRole('button', { name: 'Note it' }).click();
  await expect(answer(page)).toHaveText('Say yes to the next interview today.');
  await expect(page.getByLabel('The interview was on')).toHaveValue('2026-03-10');
  await expect(step(page, 'Thank-you note')).toContainText('Wed 11 March');
});

test('an older notebook with a no and no outcome is read as a no', async ({ page }) => {
  await openPlanOf(page, { log: [sent('2026-03-03T15:00+00:00', 'M1'), { direction: 'in', at: '2026-03-03T17:00+00:00', channel: 'email', news: 'rejection' }] });
  await expect(step(page, 'Answer the no')).toBeVisible();
});

test('a new day that they name in an answer holds the plan once it is answered', async ({ page }) => {
  await openPlanOf(page, { date: '2026-03-02', log: [sent('2026-03-02T15:00+00:00', 'M1')] });
  await theyAnswered(page, 'A day, or a new day, by which I will hear');
  const day = page.getByLabel('The day they named');
  await expect(day).toHaveAccessibleDescription('Which day did they name?');
  await day.fill('2026-03-12');
  await page.getByRole('button', { name: 'Note it' }).click();
  await step(page, 'Answer their news').getByRole('button', { name: 'I have sent it' }).click();
  await expect(step(page, 'Hold')).toContainText('Thu 12 March');
});

test('a slipped day tells what moved, and gives the way back', async ({ page }) => {
  await openPlanOf(page, { promise: { phrase: '2026-03-13' }, log: [sent('2026-03-03T15:00+00:00', 'M1')] });
  await unfold(page, 'What they said');
  const day = page.getByLabel('The day they named');
  await day.fill('2026-03-20');
  const change = page.getByRole('region', { name: 'What that changed' });
  await expect(change).toContainText('Fri 20 March, where it was Fri 13 March');
  await expect(change).toContainText('Tue 24 March, where it was Tue 17 March');
  await change.getByRole('button', { name: 'Undo the change' }).click();
  await expect(day).toHaveValue('2026-03-13');
  await expect(change).toHaveCount(0);
});

test('what they asked for, promised and may still get is told beside the steps', { tag: '@full' }, async ({ page }) => {
  await openPlanOf(page, { country: 'IN', promise: { phrase: '2026-03-13' }, log: [sent('2026-03-03T15:00+00:00', 'M1')], otherOffer: '2026-03-12' });
  const told = async (part: string) => {
    await unfold(page, part);
    return page.locator('.plan-beside details').filter({ hasText: part });
  };
  await expect(await told('Who owes what')).toContainText('Word by Fri 13 March');
  await expect(await told('What may still go to them')).toContainText('2 of 2 left');
  await expect(await told('Whom to write to')).toContainText('Ama Osei');
  await expect(await told('Post or email')).toContainText('most likely be there before');
  await expect(await told('Send or skip')).toContainText('Skip it, unless it says something new');
  await expect(await told('How long others waited')).toContainText('25 days');
  await expect(await told('Another offer with a date')).toContainText('Decide by Thu 12 March');
  await unfold(page, 'What they said');
  await page.getByLabel('How did they leave it').selectOption('“Please do not contact us”');
  await expect(await told('Whom to write to')).toContainText('asked not to be contacted');
});

test('a call that did not come and a task to hand in each bring their step', async ({ page }) => {
  await openPlanOf(page, { log: [sent('2026-03-03T15:00+00:00', 'M1')] });
  await unfold(page, 'A call you agreed on');
  await page.getByLabel('They ring me on').fill('2026-03-03');
  await page.getByLabel('At, on their clock').fill('17:30');
  await page.getByLabel('They want my task by').fill('2026-03-09');
  await expect(step(page, 'If the agreed call does not come').getByRole('link', { name: /^Write it/ })).toHaveAttribute('href', '/write/the-call-that-did-not-come/');
  await expect(step(page, 'Hand in your task')).toContainText('Fri 6 March');
});

test('whoever comes with an answer and no plan is asked what came back, not told to say thanks', async ({ page }) => {
  await page.goto('/plan/#they-answered');
  await expect(page.getByRole('link', { name: 'It is a no' })).toBeVisible();
  await page.locator('label', { hasText: 'About a week' }).click();
  await expect(page.locator('.plan-answer .answer')).toHaveText('And what came back?');
  await page.getByRole('link', { name: 'Note what they answered' }).click();
  await expect(page.getByLabel('What came back?')).toBeFocused();
  await page.getByLabel('What came back?').selectOption('A no');
  await page.getByRole('button', { name: 'Note it' }).click();
  await expect(page.locator('.plan-answer .answer')).not.toHaveText('And what came back?');
});

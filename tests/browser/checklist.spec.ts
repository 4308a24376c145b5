import type { Locator, Page } from '@playwright/test';
import { awake, expect, test } from './support/watched-page';

const TODAY = '2027-03-09';

type Kept = { id: string; employer: string; kinds?: readonly string[] };

/** Keeps an interview of today on the device, with what was sent for it, before the page is opened. */
async function keep(page: Page, { id, employer, kinds = [] }: Kept) {
  const log = kinds.map((kind) => ({ direction: 'out', at: `${TODAY}T14:00+00:00`, channel: 'email', kinds: [kind], with: 'ama' }));
  const facts = { employer, date: TODAY, start: '10:00', interviewers: [{ id: 'ama', name: 'Ama Osei' }], log };
  const value = { id, facts, closedDays: [], drafts: {}, ticks: {} };
  await page.addInitScript(([key, text]) => {
    if (localStorage.getItem(key) === null) localStorage.setItem(key, text);
  }, [`afterword:process:${id}`, JSON.stringify({ version: 1, value })] as const);
}

async function open(page: Page) {
  await page.goto('/checklist/');
  await awake(page);
}

const box = (page: Page, words: RegExp): Locator => page.getByRole('checkbox', { name: words });
const phase = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });

async function openInterview(page: Page, employer: string) {
  const list = page.getByRole('button', { name: employer, exact: true });
  if (!(await list.isVisible())) await page.getByText('Your interviews', { exact: false }).first().click();
  await list.click();
}

// The test clock replaces Date, and @date-fns/utc then counts in local time; in UTC the two are one.
test.use({ timezoneId: 'UTC' });

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(`${TODAY}T18:00:00Z`);
});

test('ticks survive a reload', async ({ page }) => {
  await open(page);
  await box(page, /^Ask when you will hear/).check();
  await box(page, /^Add a correction/).check();
  await expect(page.getByText('2 of 16 done tonight.')).toBeVisible();
  await page.reload();
  await awake(page);
  await expect(box(page, /^Ask when you will hear/)).toBeChecked();
  await expect(box(page, /^Add a correction/)).toBeChecked();
  await expect(box(page, /^Read it twice/)).not.toBeChecked();
});

test('a box ticked before the script arrives counts', async ({ page }) => {
  let deliver = () => {};
  const held = new Promise<void>((resolve) => { deliver = resolve; });
  await page.route('**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/checklist/', { waitUntil: 'commit' });
  await box(page, /^Thank them at once/).check();
  deliver();
  await awake(page);
  await expect(box(page, /^Thank them at once/)).toBeChecked();
  await expect(phase(page, 'An offer')).toHaveAttribute('aria-expanded', 'true');
  await page.reload();
  await awake(page);
  await phase(page, 'An offer').click();
  await expect(box(page, /^Thank them at once/)).toBeChecked();
});

test('a logged thank-you ticks itself, says so, and can be unticked by hand', async ({ page }) => {
  await keep(page, { id: '1-aaa', employer: 'Larkfield Instruments', kinds: ['M1'] });
  await open(page);
  const sent = box(page, /^Send it, and note the day/);
  await expect(sent).toBeChecked();
  await expect(sent).toHaveAccessibleDescription(/Your log says so/);
  await sent.uncheck();
  await expect(sent).not.toHaveAccessibleDescription(/Your log says so/);
  await page.reload();
  await awake(page);
  await expect(sent).not.toBeChecked();
});

test('each interview has its own ticks', async ({ page }) => {
  await keep(page, { id: '1-aaa', employer: 'Larkfield Instruments' });
  await keep(page, { id: '2-bbb', employer: 'Harbour Mills' });
  await open(page);
  await openInterview(page, 'Harbour Mills');
  await box(page, /^Ask when you will hear/).check();
  await openInterview(page, 'Larkfield Instruments');
  await expect(box(page, /^Ask when you will hear/)).not.toBeChecked();
  await box(page, /^Read it twice/).check();
  await openInterview(page, 'Harbour Mills');
  await expect(box(page, /^Ask when you will hear/)).toBeChecked();
  await expect(box(page, /^Read it twice/)).not.toBeChecked();
});

test('opens the present phase and keeps the others folded, in the page all the same', async ({ page }) => {
  await open(page);
  await expect(phase(page, 'Within 24 hours')).toHaveAttribute('aria-expanded', 'true');
  await expect(phase(page, 'A no')).toHaveAttribute('aria-expanded', 'false');
  await expect(page.getByText('Take the time you need.', { exact: false })).toBeAttached();
  await phase(page, 'A no').click();
  await box(page, /^Take the time you need/).check();
  await expect(phase(page, 'A no')).toHaveAttribute('aria-expanded', 'true');
});

test('works with the keyboard alone', async ({ page }) => {
  await open(page);
  const reach = async (target: Locator) => {
    for (let presses = 0; presses < 80; presses += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error('Tab does not lead there.');
  };
  await reach(box(page, /^Ask when you will hear/));
  await page.keyboard.press('Space');
  await expect(box(page, /^Ask when you will hear/)).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/checklist\/$/);
  await reach(phase(page, 'An offer'));
  await page.keyboard.press('Enter');
  await reach(box(page, /^Thank them at once/));
  await page.keyboard.press('Space');
  await page.reload();
  await awake(page);
  await expect(box(page, /^Ask when you will hear/)).toBeChecked();
});

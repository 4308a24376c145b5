import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { awake, expect, test } from './support/watched-page';

/** A Tuesday evening. The device is in UTC, since a made-up clock knows no summer time. */
const TUESDAY_EVENING = '2026-03-03T18:20:00Z';

test.use({ timezoneId: 'UTC' });

async function openPlan(page: Page, now = TUESDAY_EVENING, anchor = '') {
  await page.clock.install({ time: now });
  await page.goto(`/plan/${anchor}`);
  await awake(page);
}

/** Opens a plan whose interview was this afternoon at two, shown with its two fields. */
async function openKnownPlan(page: Page, now = TUESDAY_EVENING) {
  await openPlan(page, now);
  await page.getByLabel('This afternoon').check();
  await page.getByRole('button', { name: 'Put it right' }).click();
  await expect(steps(page).first()).toBeVisible();
}

const answer = (page: Page) => page.locator('.plan-answer .answer');
const steps = (page: Page) => page.locator('.plan-step');
const step = (page: Page, name: string | RegExp) => steps(page).filter({ has: page.getByRole('heading', { name }) });
async function unfold(within: Page | Locator, name: string) {
  const summary = within.locator('summary').filter({ hasText: name });
  if (!(await summary.evaluate((one) => one.closest('details')?.open))) await summary.click();
}

test('answers by one tap, with the steps below in their order', async ({ page }) => {
  await openPlan(page);
  await page.getByLabel('This afternoon').check();
  await expect(answer(page)).toHaveText('Send your thank-you tomorrow, Wednesday, around 9:00.');
  await expect(page.getByText('Counted from Tuesday 3 March, about 14:00.')).toBeVisible();
  await expect(steps(page).getByRole('heading')).toHaveText([
    'Thank-you note', 'Ask about the timing', /^If you hear nothing: /, /^If you hear nothing: /, /^If you hear nothing: /,
  ]);
  await expect(steps(page).first()).toContainText('Best in 15 hours');
  await expect(page.locator('ol > .plan-step')).toHaveCount(5);
});

test('the table for any interview folds once there is a plan, and opens by a tap', async ({ page }) => {
  await openPlan(page);
  const row = page.getByRole('row', { name: /^Friday afternoon/ });
  await expect(row).toBeVisible();
  await page.getByLabel('This afternoon').check();
  await expect(row).toBeHidden();
  await unfold(page, 'The whole table');
  await expect(row).toBeVisible();
});

test('another tap corrects the first one and keeps the focus', async ({ page }) => {
  await openPlan(page);
  await page.getByLabel('This afternoon').check();
  await page.getByLabel('This morning').check();
  await expect(answer(page)).toHaveText('Send your thank-you now.');
  await expect(page.getByLabel('This morning')).toBeFocused();
  await page.reload();
  await expect(page.getByLabel('The interview was on')).toHaveValue('2026-03-03');
  await expect(page.getByText('Your interviews: Interview on Tue 3 March')).toBeVisible();
});

test('a rough time is about until it is corrected', async ({ page }) => {
  await openKnownPlan(page);
  await expect(page.getByLabel('It began, about')).toHaveValue('14:00');
  await page.getByLabel('It began, about').fill('10:30');
  await expect(page.getByLabel('It began', { exact: true })).toHaveValue('10:30');
  await expect(answer(page)).toHaveText('Send your thank-you now.');
});

test('says the answer once, politely, when it changes', async ({ page }) => {
  await openKnownPlan(page);
  await page.getByLabel('It began, about').fill('10:30');
  await expect(page.getByRole('status')).toHaveText('Send your thank-you now.');
});

test.describe('bad input', () => {
  const sayings = [
    { what: 'an interview in 1970', fill: '1970-01-01', says: /more than three years ago/ },
    { what: 'an interview in 2199', fill: '2199-01-01', says: /more than a year away/ },
  ];
  for (const { what, fill, says } of sayings) {
    test(`${what} gets a sentence at the field, and the last good plan stays`, async ({ page }) => {
      await openKnownPlan(page);
      const field = page.getByLabel('The interview was on');
      await field.fill(fill);
      await expect(field).toHaveAccessibleDescription(says);
      await expect(field).toHaveAttribute('aria-invalid', 'true');
      await expect(field).toHaveValue(fill);
      await expect(answer(page)).toHaveText('Send your thank-you tomorrow, Wednesday, around 9:00.');
      await field.fill('2026-03-02');
      await expect(field).toHaveAccessibleDescription('');
    });
  }

  test('a day that does not exist gets a sentence when the field is left', async ({ page }) => {
    await openKnownPlan(page);
    const field = page.getByLabel('The interview was on');
    await field.press('Backspace');
    await page.getByLabel('It began, about').focus();
    await expect(field).toHaveAccessibleDescription(/no such day/);
    await expect(answer(page)).toHaveText('Send your thank-you tomorrow, Wednesday, around 9:00.');
  });

  test('an end before the start is said at the end', async ({ page }) => {
    await openKnownPlan(page);
    await unfold(page, 'More about the interview');
    const end = page.getByLabel('It ended');
    await end.fill('13:00');
    await expect(end).toHaveAccessibleDescription(/cannot end at/);
    await expect(answer(page)).toHaveText('Send your thank-you tomorrow, Wednesday, around 9:00.');
    await expect(page.getByRole('link', { name: 'Put it right' })).toHaveAttribute('href', '#interview');
  });

  test('a promise before the interview is said at its day', async ({ page }) => {
    await openKnownPlan(page);
    await unfold(page, 'What they said');
    await page.getByLabel('What did they say about when you would hear?').selectOption('A day: I will pick it');
    const day = page.getByLabel('The day they named');
    await day.fill('2026-03-01');
    await expect(day).toHaveAccessibleDescription(/before the interview/);
    await expect(steps(page)).toHaveCount(5);
  });

  test('a time that the clocks skip gets a sentence, and the plan stands', async ({ page }) => {
    await openKnownPlan(page, '2026-03-30T18:00:00Z');
    await unfold(page, 'Their clock');
    await page.getByLabel('Their city or country').fill('london');
    await page.getByRole('button', { name: /^London, United Kingdom/ }).click();
    await page.getByLabel('The interview was on').fill('2026-03-29');
    await page.getByLabel(/^It began/).fill('01:30');
    await expect(page.getByLabel(/^It began/)).toHaveAccessibleDescription(/clocks went forward/);
    await expect(steps(page).first()).toBeVisible();
  });
});

test.describe('what was sent', () => {
  test('marking it as sent moves the plan on, undoing it moves it back', async ({ page }) => {
    await openKnownPlan(page);
    await step(page, 'Thank-you note').getByRole('button', { name: 'I have sent it' }).click();
    await expect(answer(page)).toHaveText('Ask on Tue 10 March.');
    await expect(page.getByRole('link', { name: 'Write it now' })).toHaveCount(0);
    await expect(step(page, 'Thank-you note')).toContainText('Sent Tue 3 March, 18:20');
    await expect(step(page, 'Thank-you note').getByRole('term')).toHaveCount(0);
    await expect(step(page, 'Thank-you note')).toBeFocused();
    await expect(page.getByRole('heading', { name: 'Sent and received' })).toBeVisible();
    await step(page, 'Thank-you note').getByRole('button', { name: 'It did not go' }).click();
    await expect(answer(page)).toHaveText('Send your thank-you tomorrow, Wednesday, around 9:00.');
  });

  test('it can be set to go out at the proposed moment', async ({ page }) => {
    await openKnownPlan(page);
    const note = step(page, 'Thank-you note');
    await unfold(note, 'It went earlier, or later');
    await note.getByRole('button', { name: 'Set to go out Wed 4 March, 9:00' }).click();
    await expect(answer(page)).toHaveText('Your thank-you is set to go out tomorrow, Wednesday, 9:00.');
    await expect(note).toContainText('Set to go out Wed 4 March, 9:00, in 15 hours');
  });

  test('it can be back-dated', async ({ page }) => {
    await openKnownPlan(page);
    const note = step(page, 'Thank-you note');
    await unfold(note, 'It went earlier, or later');
    await note.getByLabel('Day').fill('2026-03-03');
    await note.getByLabel('Time').fill('17:05');
    await note.getByRole('button', { name: 'It went Tue 3 March, 17:05' }).click();
    await expect(note).toContainText('Sent Tue 3 March, 17:05');
  });

  test('a line of the log can be taken out and put back', async ({ page }) => {
    await openKnownPlan(page);
    await step(page, 'Thank-you note').getByRole('button', { name: 'I have sent it' }).click();
    await page.getByRole('button', { name: /^Remove Thank-you note/ }).click();
    await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
    await expect(answer(page)).toHaveText(/^Send your thank-you/);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(answer(page)).toHaveText(/^Ask/);
  });
});

test.describe('what else is known', () => {
  test('a closed day leaves its sentence in the reasons, and takes it along', async ({ page }) => {
    await openKnownPlan(page);
    const question = step(page, 'Ask about the timing');
    await unfold(question, 'Why these dates');
    await unfold(page, 'Their clock');
    await page.getByLabel('Closed on').fill('2026-03-06');
    await page.getByRole('button', { name: 'Add the day' }).click();
    await expect(question).toContainText('Fri 6 March is a day off there and is not counted.');
    await expect(question).toContainText('Wed 11 March');
    await page.getByRole('button', { name: 'Remove Friday 6 March' }).click();
    await expect(question).not.toContainText('a day off there');
    await expect(question.locator('.step-dates')).toContainText('Tue 10 March');
  });

  test('a phrase they said becomes a day to hold until', async ({ page }) => {
    await openKnownPlan(page);
    await unfold(page, 'What they said');
    const phrase = page.getByLabel('What did they say about when you would hear?');
    await phrase.selectOption('By the end of next week');
    await expect(phrase).toHaveAccessibleDescription(/Friday 13 March/);
    await expect(step(page, 'Hold')).toContainText('Fri 13 March');
  });

  test('each person gets a thank-you of their own', { tag: '@full' }, async ({ page }) => {
    await openKnownPlan(page);
    await unfold(page, 'Who you met');
    await page.getByRole('button', { name: 'Add who you met' }).click();
    await expect(page.getByLabel('Name of person 1')).toBeFocused();
    await page.keyboard.type('Ama Osei');
    await page.getByRole('button', { name: 'Add someone' }).click();
    await expect(page.getByLabel('Name of person 2')).toBeFocused();
    await page.keyboard.type('Jonas Lind');
    await expect(step(page, 'Thank-you note to Ama Osei')).toBeVisible();
    await expect(step(page, 'Thank-you note to Jonas Lind')).toBeVisible();
    await page.getByRole('button', { name: 'Remove Ama Osei' }).click();
    await expect(step(page, /Ama Osei/)).toHaveCount(0);
    await page.getByRole('button', { name: 'Undo the removal' }).click();
    await expect(step(page, 'Thank-you note to Ama Osei')).toBeVisible();
  });

  test('the link of the home page opens what they answered', async ({ page }) => {
    await openKnownPlan(page);
    await page.goto('about:blank');
    await page.goto('/plan/#they-answered');
    await page.getByLabel('What came back?').selectOption('A no');
    await page.getByRole('button', { name: 'Note it' }).click();
    await expect(page.getByRole('status')).not.toBeEmpty();
    await expect(steps(page).filter({ has: page.getByRole('heading', { name: /^Ask/ }) })).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'Sent and received' })).toBeVisible();
  });
});

test('a step and the whole plan can be put in the calendar', async ({ page }) => {
  await openKnownPlan(page);
  await page.getByLabel('With what follows if you hear nothing').uncheck();
  const whole = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Put the plan in my calendar' }).click();
  const file = await whole;
  expect(file.suggestedFilename()).toBe('follow-ups-2026-03-03.ics');
  const text = await readFile(await file.path(), 'utf8');
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  expect(text).toContain('DTSTART:20260304T090000Z');
  const one = page.waitForEvent('download');
  await step(page, 'Ask about the timing').getByRole('button', { name: 'Put it in my calendar' }).click();
  expect((await readFile(await (await one).path(), 'utf8')).match(/BEGIN:VEVENT/g)).toHaveLength(1);
});

test('tells in time that a browser may forget, and that only a calendar reminds', async ({ page }) => {
  await openKnownPlan(page);
  await expect(page.getByText('This site cannot remind you. Your calendar can.')).toBeVisible();
  await expect(page.getByText(/throw away what a site has kept/)).toHaveCount(0);
  await step(page, 'Thank-you note').getByRole('button', { name: 'I have sent it' }).click();
  await expect(page.getByText(/throw away what a site has kept/)).toBeVisible();
});

test('shows the same days as a month', async ({ page }) => {
  await openKnownPlan(page);
  await page.getByRole('button', { name: 'Show it as a month' }).click();
  await expect(page.getByRole('table', { name: /March 2026/ })).toBeVisible();
});

test('the example is marked, and leaving it leaves nothing', async ({ page }) => {
  await openPlan(page);
  await page.getByRole('button', { name: 'Try it with an example' }).click();
  await expect(page.getByText(/This is an example/).first()).toBeVisible();
  await expect(steps(page).first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Your plan' })).toBeFocused();
  await page.getByRole('button', { name: 'Leave the example' }).click();
  await expect(page.getByRole('heading', { name: 'How long ago was your interview?' })).toBeVisible();
});

test('a keyboard alone answers, marks as sent and takes it back', async ({ page }) => {
  await openPlan(page);
  const tabTo = async (target: Locator) => {
    for (let presses = 0; presses < 40 && !(await target.evaluate((element) => element === document.activeElement)); presses += 1) {
      await page.keyboard.press('Tab');
    }
    await expect(target).toBeFocused();
  };
  await tabTo(page.getByLabel('This morning'));
  await page.keyboard.press('ArrowRight');
  await expect(page.getByLabel('This afternoon')).toBeChecked();
  const note = step(page, 'Thank-you note');
  await tabTo(note.getByRole('button', { name: 'I have sent it' }));
  await page.keyboard.press('Enter');
  await expect(note).toBeFocused();
  await tabTo(note.getByRole('button', { name: 'It did not go' }));
  await page.keyboard.press('Enter');
  await expect(note).toBeFocused();
  await expect(note.getByRole('button', { name: 'I have sent it' })).toBeVisible();
});

test('a tap before the script arrives counts', async ({ page }) => {
  await page.clock.install({ time: TUESDAY_EVENING });
  let release = () => {};
  const held = new Promise<void>((resolve) => { release = resolve; });
  await page.route('**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/plan/', { waitUntil: 'commit' });
  await page.getByLabel('Pick the day').check();
  await page.getByLabel('The day', { exact: true }).fill('2026-03-02');
  await page.getByLabel('It began about').fill('09:00');
  release();
  await expect(page.getByText('Counted from Monday 2 March, 9:00.')).toBeVisible();
  await expect(page.getByLabel('The day', { exact: true })).toHaveValue('2026-03-02');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('stands as tables, by weekday and by what they said', async ({ page }) => {
    await page.goto('/plan/');
    await expect(page.getByRole('heading', { name: 'The whole table' })).toBeVisible();
    await expect(page.getByRole('row', { name: /^Friday afternoon/ })).toBeVisible();
    await expect(page.getByRole('row', { name: /By the end of next week/ })).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.locator('noscript .notice')).toHaveText(/needs JavaScript/);
  });
});

import AxeBuilder from '@axe-core/playwright';
import { ANSWERS, LETTER, answerAll, copied, field, openThankYou } from './support/letter';
import { LETTERS } from './support/pages';
import { expect, test } from './support/watched-page';

test('the thank-you note is written and copied with the keyboard alone', async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await openThankYou(page);
  await field(page, 'reader').focus();
  await page.keyboard.type(`${ANSWERS.reader}\n`);
  await expect(field(page, 'day')).toBeFocused();
  await page.keyboard.type('03032026');
  await page.keyboard.press('Enter');
  for (const answer of [ANSWERS.role, ANSWERS.topic, ANSWERS.fit, ANSWERS.interest, ANSWERS.sender]) {
    await page.keyboard.type(`${answer}\n`);
  }
  await expect(page.getByRole('button', { name: 'Copy the letter' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.said')).toContainText(`Your letter to ${ANSWERS.reader} is copied.`);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(LETTER);
});

for (const answers of [
  { topic: 'I liked the kiln.', fit: 'what I would bring is the the patience.' },
  { topic: 'we talked about the kiln', fit: 'I have eight years of river gauging', interest: 'I want to protect drinking water' },
  { topic: 'How you rebuilt the weir', fit: 'Eight years of river gauging', interest: 'Because I grew up by a river' },
]) test(`what the sheet shows is what is copied: ${answers.topic}`, async ({ page }) => {
  await openThankYou(page);
  await answerAll(page, answers);
  await page.getByLabel('Subject').focus();
  const shown = await page.locator('.letter').evaluate((letter) => {
    const words = [...letter.querySelectorAll('.paper')].map((paper) => paper.textContent).join('');
    return words.replace(/your (email address|phone number)/g, '').replace(/\s/g, '');
  });
  expect(shown).toBe((await copied(page)).replace(/\s/g, ''));
});

test('an answer in the middle of a sentence is joined to it, and a phone is asked for no capital', async ({ page }) => {
  await openThankYou(page);
  await answerAll(page, { topic: 'How you rebuilt the weir', fit: 'I have eight years of gauging', interest: 'Because I grew up by a river' });
  const letter = await copied(page);
  expect(letter).toContain('What has stayed with me is how you rebuilt the weir.\n\nI have eight years of gauging.\n\n');
  expect(letter).toContain('do this job, above all because I grew up by a river.');
  await expect(field(page, 'topic')).toHaveValue('How you rebuilt the weir');
  await expect(field(page, 'topic')).toHaveAttribute('autocapitalize', 'none');
  await expect(field(page, 'fit')).not.toHaveAttribute('autocapitalize', 'none');
  await expect(field(page, 'sender')).not.toHaveAttribute('autocapitalize', 'none');
});

test('nothing is measured on a letter that nobody has touched, and a suggested length is called ours', async ({ page }) => {
  await openThankYou(page);
  await field(page, 'reader').focus();
  await expect(page.getByRole('heading', { name: 'Before it goes' })).toBeVisible();
  await expect(page.locator('.letter-length')).toHaveCount(0);
  await answerAll(page, { topic: 'the kiln' });
  await expect(page.locator('.letter-length')).toContainText('we suggest 100 to 150 words');
});

test('a fold is named by its words, without its sign', async ({ page }) => {
  await openThankYou(page);
  const name = await page.locator('.people summary').evaluate(async (summary) => getComputedStyle(summary, '::before').content);
  expect(name).toMatch(/ \/ ""$/);
});

test('two people get two letters of their own', async ({ page }) => {
  await openThankYou(page);
  await answerAll(page);
  const first = await copied(page);
  await page.getByRole('button', { name: 'Add another' }).click();
  await expect(field(page, 'reader')).toBeFocused();
  await expect(field(page, 'topic')).toHaveValue('');
  await answerAll(page, { reader: 'Tom Byrne', topic: 'the pigeons in the atrium', fit: 'patience', interest: 'the early shift' });
  const second = await copied(page);
  expect(second).toMatch(/^Dear Tom Byrne,[\s\S]*the pigeons in the atrium/);
  await page.getByRole('radio', { name: 'Ms Okonkwo' }).check();
  expect(await copied(page)).toBe(first);
});

test('a letter opens for the person in its address', async ({ page }) => {
  await openThankYou(page);
  await answerAll(page);
  await page.getByRole('button', { name: 'Add another' }).click();
  await field(page, 'reader').fill('Tom');
  const id = await page.evaluate(() => /"name":"Tom","id":"([^"]+)"/.exec(Object.values(localStorage).join(''))?.[1]);
  await page.goto('/write/');
  await openThankYou(page, `#for-${id}`);
  await expect(page.getByRole('radio', { name: 'Tom' })).toBeChecked();
});

test('a question that is still open is copied as a question, named, and counts as nothing sent', async ({ page }) => {
  await openThankYou(page);
  await field(page, 'reader').fill('Ama');
  expect(await copied(page)).toContain('[Which role?] role. [What did you talk about that stuck?]');
  await expect(page.locator('.said')).toContainText('[Which role?]');
  await expect(page.getByRole('heading', { name: 'Did it go to Ama?' })).toBeVisible();
  expect(await page.evaluate(() => Object.values(localStorage).join(''))).toContain('"log":[]');
});

test('everything still missing is listed at once and leads to its place', async ({ page }) => {
  await openThankYou(page);
  await field(page, 'reader').fill('Ama');
  const open = page.locator('.missing a');
  await expect(open).toHaveText([
    'Which day was it?', 'Which role?', 'What did you talk about that stuck?',
    'What would you bring that this job needs?', 'What makes you want this job?', 'Your full name?',
  ]);
  await open.nth(3).click();
  await expect(field(page, 'fit')).toBeFocused();
});

test('free editing and the way back keep both the text and the answers', async ({ page }) => {
  await openThankYou(page);
  await answerAll(page);
  await page.getByRole('button', { name: 'Edit as one text' }).click();
  const whole = page.getByLabel('The letter as one text');
  await expect(whole).toHaveValue(LETTER);
  await whole.fill(`${LETTER}\nP.S. The biscuits were good.`);
  await page.getByRole('button', { name: 'Back to the questions' }).click();
  await expect(page.getByRole('button', { name: 'Back to your own text' })).toBeFocused();
  await expect(field(page, 'fit')).toHaveValue(ANSWERS.fit);
  expect(await copied(page)).toBe(LETTER);
  await page.getByRole('button', { name: 'Back to your own text' }).click();
  await expect(whole).toHaveValue(/biscuits/);
});

test('another phrasing, own words, a part left out and one brought in', async ({ page }) => {
  await openThankYou(page);
  await answerAll(page);
  const words = page.getByRole('group', { name: 'paragraph 1' }).locator('details');
  await words.locator('summary').click();
  await words.getByLabel('A subject from the talk').selectOption({ label: 'I was glad to hear about …' });
  expect(await copied(page)).toContain('I was glad to hear about how your night team');
  await words.getByLabel('A subject from the talk').selectOption('In my own words');
  await page.locator('#topic-own').fill('Your night team is quite something.');
  expect(await copied(page)).toContain('Staff Nurse role. Your night team is quite something.\n\n');
  await words.getByRole('button', { name: 'Add: what made you curious about the team' }).click();
  const drawn = page.getByLabel('Having met them, what about the place draws you?');
  await expect(drawn).toBeFocused();
  await drawn.fill('the garden');
  expect(await copied(page)).toContain('I am curious about the garden.');
  await words.getByLabel('What made you curious about the team').selectOption('Leave it out');
  expect(await copied(page)).not.toContain('garden');
});

test('what is typed and chosen before the script arrives counts', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((done) => { release = done; });
  await page.route('**/_astro/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/write/thank-you/', { waitUntil: 'commit' });
  await field(page, 'reader').fill('Ama');
  await field(page, 'day').fill('2026-03-03');
  await field(page, 'topic').pressSequentially('the kiln');
  await field(page, 'sender').focus();
  await expect(field(page, 'topic')).toBeInViewport();
  await expect(page.locator('[data-awake]')).toHaveCount(0);
  release();
  await expect(page.locator('[data-awake]')).toHaveCount(1);
  await expect(field(page, 'sender')).toBeFocused();
  await field(page, 'role').fill('Potter');
  expect(await copied(page)).toMatch(/^Dear Ama,\n\nThank you for your time on Tuesday 3 March and for talking with me about the Potter role\. What has stayed with me is the kiln\./);
});

test('a name typed before the script arrives does not rename someone from an earlier visit', { tag: '@full' }, async ({ page }) => {
  await openThankYou(page);
  await answerAll(page);
  await page.route('**/_astro/*.js', async (route) => {
    await new Promise((later) => { setTimeout(later, 700); });
    await route.continue();
  });
  await page.goto('/write/thank-you/', { waitUntil: 'commit' });
  await field(page, 'reader').fill('Tom');
  await expect(page.locator('[data-awake]')).toHaveCount(1);
  await expect(page.getByRole('radio', { name: 'Tom' })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'Ms Okonkwo' })).toBeAttached();
});

test('reload keeps answers, subject and address', async ({ page }) => {
  await openThankYou(page);
  await answerAll(page);
  await page.getByLabel('Subject').fill('Thank you, from the night shift');
  await page.getByLabel(/Email address of/).fill('a.okonkwo@example.org');
  const before = await copied(page);
  await page.reload();
  await expect(page.getByLabel('Subject')).toHaveValue('Thank you, from the night shift');
  await expect(page.getByLabel(/Email address of/)).toHaveValue('a.okonkwo@example.org');
  expect(await copied(page)).toBe(before);
});

test('an open day shows only its question until someone is there', async ({ page }) => {
  await openThankYou(page);
  const box = async () => (await field(page, 'day').boundingBox())?.width ?? 0;
  expect(await box()).toBeLessThan(2);
  await page.locator('.day > .slot-said').click();
  await expect(field(page, 'day')).toBeFocused();
  expect(await box()).toBeGreaterThan(60);
});

test('one fold of other words is open at a time, and covers no other', async ({ page }) => {
  await openThankYou(page);
  const folds = page.locator('.other-words');
  await folds.nth(1).locator('summary').click();
  await expect(page.getByLabel('Thanks, for what and when')).toBeVisible();
  const panel = await page.locator('.word-choices').boundingBox();
  const next = await folds.nth(2).boundingBox();
  expect(next?.y).toBeGreaterThanOrEqual((panel?.y ?? 0) + (panel?.height ?? Infinity) - 8);
  await folds.nth(2).locator('summary').click();
  await expect(folds.nth(1)).not.toHaveAttribute('open');
});

test('on return the page asks whether it went, and yes unfolds the plan', async ({ page }) => {
  await openThankYou(page);
  await answerAll(page, { reader: 'Ama' });
  await copied(page);
  await page.reload();
  await page.getByRole('button', { name: 'Yes, it has gone' }).click();
  await expect(page.getByRole('link', { name: 'Your plan from here' })).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Ama, sent' })).toBeChecked();
});

test('on a narrow screen a press lands although the field under the finger closes', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openThankYou(page);
  await answerAll(page);
  await field(page, 'fit').focus();
  await expect(page.getByText('Begin with the thing, not with "I"').first()).toBeVisible();
  await page.getByRole('button', { name: 'Edit as one text' }).click();
  await expect(page.getByLabel('The letter as one text')).toBeVisible();
});

test('a status letter says the day that their promise came to', async ({ page }) => {
  await openThankYou(page);
  await answerAll(page);
  await page.evaluate(() => {
    const key = Object.keys(localStorage).find((name) => name.startsWith('afterword:process:')) ?? '';
    const record = JSON.parse(localStorage.getItem(key) ?? '');
    record.value.facts.promise = { phrase: 'end-of-next-week' };
    localStorage.setItem(key, JSON.stringify(record));
  });
  await page.goto('/write/after-the-date/');
  await expect(page.locator('.letter')).toContainText('Friday 13 March');
  await expect(field(page, 'reader')).toHaveValue(ANSWERS.reader);
});

test('hostile and right-to-left input stays text', async ({ page }) => {
  const hostile = `"><img src=x onerror=alert(1)>{role}'`;
  await openThankYou(page);
  await answerAll(page, { reader: hostile, topic: 'השיחה על התנור' });
  expect(await copied(page)).toContain(`Dear ${hostile},`);
  await expect(page.locator('main img')).toHaveCount(0);
  const direction = await field(page, 'topic').evaluate((one) => getComputedStyle(one).direction);
  expect(direction).toBe('rtl');
});

test('twenty thousand pasted characters of HTML arrive as plain text, in a slot and in the letter as one text', async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await openThankYou(page);
  const words = `<i>plain</i> & "quoted" ${'words '.repeat(3400)}end`;
  await page.evaluate((plain) => navigator.clipboard.write([new ClipboardItem({
    'text/html': new Blob([`<h1><b>${plain}</b></h1>`], { type: 'text/html' }),
    'text/plain': new Blob([plain], { type: 'text/plain' }),
  })]), words);
  await field(page, 'topic').focus();
  await page.keyboard.press('Control+V');
  await expect(field(page, 'topic')).toHaveValue(words);
  await page.getByRole('button', { name: 'Edit as one text' }).click();
  await page.keyboard.press('Control+V');
  expect((await page.getByLabel('The letter as one text').inputValue()).split(words)).toHaveLength(3);
  await expect(page.locator('main .letter :is(b, i, h1)')).toHaveCount(0);
  expect((await copied(page)).length).toBeGreaterThan(40_000);
});

test('every letter is found on the page of situations', async ({ page }) => {
  await page.goto('/write/');
  const found = await page.locator('main li a:not([href^="#"])').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
  expect(found.sort()).toEqual(LETTERS);
});

test('every letter wakes as it was built, fits a small screen, and axe finds nothing', { tag: '@full' }, async ({ page }) => {
  test.setTimeout(300_000);
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of LETTERS) {
    const built = await (await page.request.get(address)).text();
    await page.goto(address);
    await expect(page.locator('[data-awake]'), address).toHaveCount(1);
    const questions = await page.locator('.letter :is(input, textarea)').evaluateAll((fields) => fields.map((one) => one.id));
    for (const id of questions) expect(built, address).toContain(`id="${id}"`);
    const needed = await page.locator('.anatomy [data-required]').evaluateAll((parts) => parts.map((part) => (part as HTMLElement).dataset['part']));
    expect(await page.locator('.letter [data-part]').evaluateAll((parts) => parts.map((part) => (part as HTMLElement).dataset['part'])), address).toEqual(needed);
    expect(await page.locator('.letter').innerText(), address).not.toContain('undefined');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), address).toBeLessThanOrEqual(0);
    expect((await new AxeBuilder({ page }).analyze()).violations, address).toEqual([]);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the letter is paper: its parts, an example and no dead field', async ({ page }) => {
    await page.goto('/write/thank-you/');
    await expect(page.locator('main :is(input, textarea, select, button):visible')).toHaveCount(0);
    await expect(page.getByText('What did you talk about that stuck?').last()).toBeVisible();
    await expect(page.getByText('Made up:')).toBeVisible();
    await expect(page.locator('noscript .notice')).toHaveText(/needs JavaScript/);
  });
});

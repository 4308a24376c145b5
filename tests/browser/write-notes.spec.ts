import { ANSWERS, LETTER, answerAll, copied, field, openThankYou } from './support/letter';
import { expect, test } from './support/watched-page';

test('notes stand in the margin once the questions are answered, and go for good when waved away', async ({ page }) => {
  await openThankYou(page);
  await field(page, 'reader').fill('Ama');
  await page.waitForTimeout(1200);
  await expect(page.locator('.margin-note')).toHaveCount(0);
  await answerAll(page);
  await page.getByRole('button', { name: 'Edit as one text' }).click();
  await page.getByLabel('The letter as one text').fill(LETTER.replace('Ms Okonkwo', 'Hiring Manager'));
  const note = page.locator('.margin-note', { hasText: 'No name in the greeting' });
  await expect(note).toBeVisible();
  await expect(page.locator('.marked')).toHaveText('Dear Hiring Manager,');
  await note.getByRole('button', { name: 'Wave it away' }).click();
  await expect(note).toHaveCount(0);
  await page.reload();
  await expect(page.getByLabel('The letter as one text')).toHaveValue(/Hiring Manager/);
  await page.waitForTimeout(1200);
  await expect(note).toHaveCount(0);
});

test('a name out of another interview is noticed in the paragraph it stands in', async ({ page }) => {
  await openThankYou(page);
  await answerAll(page);
  await page.evaluate(() => {
    const other = { id: '9-other', facts: { employer: 'Brackwater Foundry', interviewers: [], log: [] }, closedDays: [], drafts: {}, ticks: {} };
    localStorage.setItem('afterword:process:9-other', JSON.stringify({ version: 1, value: other }));
  });
  await page.reload();
  await field(page, 'topic').fill('how Brackwater Foundry plans its shifts');
  await expect(page.getByRole('group', { name: 'paragraph 1' }).locator('.margin-note')).toContainText('“Brackwater Foundry”');
  await field(page, 'topic').fill(ANSWERS.topic);
  await field(page, 'fit').fill('what Brackwater Foundry needs');
  const note = page.getByRole('group', { name: 'paragraph 2' }).locator('.margin-note');
  await expect(note).toContainText('another interview');
  await page.getByLabel('Subject').focus();
  await expect(page.locator('.marked')).toContainText('Brackwater');
});

test('that they cannot tell whether one wants the job stands where the letter would say it', async ({ page }) => {
  await openThankYou(page);
  await answerAll(page, { topic: 'the kiln', fit: 'patience', interest: 'I want to protect drinking water' });
  const note = page.getByRole('group', { name: 'paragraph 3' }).locator('.margin-note');
  await expect(note).toContainText('They cannot tell that you still want it');
  await field(page, 'interest').fill('the river');
  await expect(note).toHaveCount(0);
});

test('a letter much like another is marked at the first answer that repeats', async ({ page }) => {
  await openThankYou(page);
  await answerAll(page);
  await page.getByRole('button', { name: 'Add another' }).click();
  await answerAll(page, { reader: 'Tom Byrne', topic: 'the pigeons in the atrium' });
  const note = page.getByRole('group', { name: 'paragraph 2' }).locator('.margin-note', { hasText: 'Much the same as your other note' });
  await expect(note).toContainText('six years on a stroke ward');
  await page.getByLabel('Subject').focus();
  await expect(page.locator('.marked').first()).toContainText('What I would bring is');
});

test('a letter edited as one text has the caret at its beginning, and its blanks in one note', async ({ page }) => {
  await openThankYou(page);
  await field(page, 'reader').fill('Ama');
  await page.getByRole('button', { name: 'Edit as one text' }).click();
  const whole = page.getByLabel('The letter as one text');
  await expect(whole).toBeFocused();
  expect(await whole.evaluate((one) => (one as HTMLTextAreaElement).selectionStart)).toBe(0);
  await expect(page.locator('.margin-note', { hasText: 'blank' })).toHaveText(/6 places are still blank/);
  await expect(page.getByRole('status').filter({ hasText: 'in the margin' })).toHaveText(/^2 notes in the margin, one of them: .{6,}\.$/);
  const paper = await page.locator('.letter').boundingBox();
  expect(paper?.height).toBeLessThan(560);
});

test('that it is copied is said to the end, and where it is copied the notes in the margin are pointed to', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await openThankYou(page);
  await answerAll(page, { topic: 'how u hand over, thx' });
  await copied(page);
  await expect(page.getByRole('status').filter({ hasText: '2 notes in the margin' })).toBeAttached();
  await expect(page.getByRole('status').filter({ hasText: 'Your letter to Ms Okonkwo is copied.' })).toBeAttached();
  await page.getByText('notes stand in the margin.').locator('xpath=..').getByRole('button', { name: 'Read the first' }).click();
  await expect(page.locator('.margin-note').first()).toBeFocused();
  await expect(page.locator('.margin-note').first()).toBeInViewport();
});

for (const [width, height] of [[1280, 800], [390, 780]] as const) {
  test(`after the last answer the end of the letter, its notes and the way out are in sight at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openThankYou(page);
    await answerAll(page, { topic: 'how u hand over, thx' });
    await expect(page.getByText('notes stand in the margin.')).toBeVisible();
    await field(page, 'sender').focus();
    await page.keyboard.press('Enter');
    const way = page.getByRole('button', { name: 'Copy the letter' });
    await expect(way).toBeFocused();
    await expect(way).toBeInViewport({ ratio: 1 });
    await expect(page.getByText('notes stand in the margin.')).toBeInViewport();
    await expect(page.locator('.letter-length')).toBeInViewport();
    await expect(page.locator('.letter').getByText(ANSWERS.sender)).toBeInViewport();
    await way.press('Enter');
    await expect(page.locator('.said')).toContainText('notes still stand in its margin.');
  });
}

test('a short letter of our words leads to what can be added', async ({ page }) => {
  await openThankYou(page);
  await answerAll(page);
  await page.getByRole('button', { name: 'Show me' }).click();
  await expect(page.locator('.other-words[open]')).toHaveCount(1);
  await expect(page.locator('.other-words[open]').getByRole('button', { name: /^Add:/ }).first()).toBeVisible();
});

test('a name where an email address belongs is remarked on, the reader’s and one’s own', async ({ page }) => {
  await openThankYou(page);
  await answerAll(page);
  await page.getByLabel(/Email address of/).fill('Ama Okonkwo');
  await page.getByLabel('Subject').focus();
  await expect(page.getByText('That does not look like a whole address yet.')).toBeVisible();
  await page.locator('.letter').getByLabel('your email address').fill('Marisol Reyes');
  await page.getByLabel('Subject').focus();
  await expect(page.getByText('does not look like a whole email address yet')).toBeVisible();
  await page.getByRole('button', { name: 'Change it' }).click();
  await expect(page.locator('.letter').getByLabel('your email address')).toBeFocused();
});

test('waving notes away leads to the next one and then to the text, and says how many are left', async ({ page }) => {
  await openThankYou(page);
  await field(page, 'reader').fill('Ama');
  await page.getByRole('button', { name: 'Edit as one text' }).click();
  const away = page.getByRole('button', { name: /^Wave it away/ });
  await expect(away).toHaveCount(2);
  await away.first().click();
  await expect(page.getByText('Waved away, 1 note left.')).toBeAttached();
  await expect(away).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Waved away, no notes left.')).toBeAttached();
  await expect(page.getByLabel('The letter as one text')).toBeFocused();
});

for (const width of [1280, 390]) {
  test(`many notes on the same lines stay calm at ${width} px: three at a time, covering nothing`, { tag: '@full' }, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await openThankYou(page);
    await answerAll(page, {
      topic: 'HOW YOUR TEAM WORKS!!! thx, u r gr8 🙂, and I hate my old boss, who was an idiot',
      fit: 'anything, I will do ANYTHING for this job, I am begging you!!! You MUST decide by Friday or I take the other offer',
    });
    await page.getByLabel('Subject').focus();
    await expect.poll(() => page.locator('.margin-note').count()).toBeGreaterThan(4);
    for (const paragraph of ['paragraph 1', 'paragraph 2']) {
      expect(await page.getByRole('group', { name: paragraph }).locator('.margin-note:visible').count()).toBeLessThanOrEqual(3);
    }
    await page.waitForTimeout(600);
    const boxes = await page.locator('.letter :is(.margin-note:not(details:not([open]) *), .other-words > summary, .paper)').evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect()).filter(({ height }) => height > 0).map(({ left, right, top, bottom }) => ({ left, right, top, bottom })));
    const covered = boxes.filter((one, index) => boxes.some((other, at) => at > index
      && one.left < other.right - 1 && other.left < one.right - 1 && one.top < other.bottom - 1 && other.top < one.bottom - 1));
    expect(covered).toEqual([]);
  });
}

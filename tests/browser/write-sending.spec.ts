import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { ANSWERS, LETTER, answerAll, copied, field, openThankYou } from './support/letter';
import { expect, test } from './support/watched-page';

const UMLAUTS = { reader: 'Frau Müller-Öz', topic: 'Größe & "Maß" = 100 % 🙂' };

async function writeTo(page: Page, address: string, answers: Partial<typeof ANSWERS> = {}): Promise<void> {
  await openThankYou(page);
  await answerAll(page, answers);
  await page.getByLabel(/Email address of/).fill(address);
  await page.getByText('Other ways:').click();
}

const addressOf = async (page: Page, name: RegExp) => new URL(await page.getByRole('link', { name }).getAttribute('href') ?? '');
const contentOf = async (download: Download) => readFile(await download.path(), 'utf8');
const asked = (page: Page) => page.getByRole('heading', { name: /Did it go/ });

async function saved(page: Page, name: RegExp): Promise<Download> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name }).click();
  return download;
}

test('the mail link carries address, subject and text, umlauts included', async ({ page }) => {
  await writeTo(page, 'm.öz+jobs@example.org', UMLAUTS);
  await page.getByLabel('Subject').fill('Grüße?');
  const mail = await addressOf(page, /mail program/);
  expect(decodeURIComponent(mail.pathname)).toBe('m.öz+jobs@example.org');
  expect(mail.searchParams.get('subject')).toBe('Grüße?');
  expect(mail.searchParams.get('body')).toContain('Dear Frau Müller-Öz,\r\n\r\n');
  expect(mail.searchParams.get('body')).toContain('Größe & "Maß" = 100 %');
});

for (const [name, host, subject] of [[/^Gmail/, 'mail.google.com', 'su'], [/^Outlook.com/, 'outlook.live.com', 'subject'], [/^Outlook at work/, 'outlook.office.com', 'subject']] as const) {
  test(`${host} gets address, subject and text, in a tab of its own and only when it is chosen`, async ({ page, context }) => {
    await context.route(`https://${host}/**`, (route) => route.fulfill({ body: 'Mail' }));
    await writeTo(page, 'ama@example.org', UMLAUTS);
    const service = await addressOf(page, name);
    expect(service.host).toBe(host);
    expect([service.searchParams.get('to'), service.searchParams.get(subject)]).toEqual(['ama@example.org', 'Thank you for Tuesday 3 March']);
    expect(service.searchParams.get('body')).toContain('Größe & "Maß" = 100 % 🙂');
    await expect(page.getByRole('link', { name })).toHaveAccessibleName(/leaves this site, opens a new tab/);
    const [tab] = await Promise.all([context.waitForEvent('page'), page.getByRole('link', { name }).click()]);
    expect(new URL(tab.url()).host).toBe(host);
    expect(await tab.evaluate(() => opener)).toBeNull();
    await expect(asked(page)).toBeVisible();
  });
}

test('a tab that a blocker keeps shut loses nothing, and copying is pointed to', async ({ page }) => {
  await page.addInitScript(() => document.addEventListener('click', (event) => {
    if ((event.target as Element).closest('[target=_blank]')) event.preventDefault();
  }, true));
  await writeTo(page, 'ama@example.org');
  await page.getByRole('link', { name: /^Gmail/ }).click();
  await expect(page.locator('.said')).toContainText('If none opened, copy the letter instead.');
  expect(await copied(page)).toBe(LETTER);
});

test('a letter too long to hand over is copied, goes with its subject alone, and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await context.route('https://mail.google.com/**', (route) => route.fulfill({ body: 'Mail' }));
  await writeTo(page, 'ama@example.org', { topic: 'the kiln '.repeat(300) });
  await expect(page.getByText('too long to hand over without being cut off')).toBeVisible();
  for (const name of [/open your mail program/, /^Gmail/, /^Outlook.com/]) {
    const service = await addressOf(page, name);
    expect(service.href).toContain('Thank%20you%20for%20Tuesday');
    expect(service.href).not.toContain('kiln');
  }
  await page.getByRole('link', { name: /^Gmail/ }).click();
  await page.bringToFront();
  await expect(page.locator('.said')).toContainText(/Your letter (to .+ )?is copied\. Paste it in Gmail\./);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('the kiln the kiln');
});

test('a refused clipboard leaves the letter selected, to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('refused')) } });
  });
  await openThankYou(page);
  await answerAll(page);
  await page.getByRole('button', { name: 'Copy the letter' }).click();
  const byHand = page.getByLabel(/does not let the page copy/);
  await expect(byHand).toHaveValue(LETTER);
  await expect(byHand).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(LETTER);
});

test('the letter is saved as a plain text file', async ({ page }) => {
  await writeTo(page, '');
  const download = await saved(page, /\(.txt\)/);
  expect(download.suggestedFilename()).toBe('thank-you-ms-okonkwo.txt');
  expect(await contentOf(download)).toBe(`Thank you for Tuesday 3 March\n\n${LETTER}\n`);
});

test('the letter is saved as a mail file that opens as a draft', async ({ page }) => {
  await writeTo(page, 'mueller@example.org', UMLAUTS);
  const download = await saved(page, /\(.eml\)/);
  expect(download.suggestedFilename()).toBe('thank-you-frau-muller-oz.eml');
  const file = await contentOf(download);
  expect(file).toMatch(/^To: mueller@example\.org\r\nSubject: Thank you for Tuesday 3 March\r\nX-Unsent: 1\r\n/);
  expect(file).toContain('Dear Frau M=C3=BCller-=C3=96z,\r\n\r\n');
  await expect(asked(page)).toBeVisible();
});

test('a phone offers its own ways to share', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', { value: (what: ShareData) => {
      document.title = JSON.stringify(what);
      return Promise.resolve();
    } });
  });
  await writeTo(page, '');
  await page.getByRole('button', { name: 'Share…' }).click();
  await expect(page.locator('.said')).toHaveText(/^Handed on\./);
  expect(JSON.parse(await page.title())).toEqual({ title: 'Thank you for Tuesday 3 March', text: LETTER });
});

test('sharing that is called off counts as nothing', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', { value: () => Promise.reject(new DOMException('no', 'AbortError')) });
  });
  await writeTo(page, '');
  await page.getByRole('button', { name: 'Share…' }).click();
  await expect(asked(page)).toHaveCount(0);
});

test('the letter is printed alone, as it stands', async ({ page }) => {
  await page.addInitScript(() => { window.print = () => undefined; });
  await writeTo(page, '');
  await page.getByRole('button', { name: 'Print it' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.print-view')).toHaveText(LETTER, { useInnerText: true });
  await expect(page.locator('main')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await expect(page.locator('.print-view')).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.print-view')).toHaveCount(0);
});

test('the subject can be copied once the letter is', { tag: '@full' }, async ({ page }) => {
  await openThankYou(page);
  await answerAll(page);
  await copied(page);
  await page.getByRole('button', { name: 'Copy the subject' }).click();
  await expect(page.locator('.said')).toContainText('The subject is copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Thank you for Tuesday 3 March');
});

test('every way out is reached and taken with the keyboard', async ({ page }) => {
  await openThankYou(page);
  await answerAll(page);
  await page.getByRole('button', { name: 'Copy the letter' }).focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: /mail program/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  for (const name of ['Gmail', 'Outlook.com', 'Outlook at work']) {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: new RegExp(`^${name}`) })).toBeFocused();
  }
  await page.keyboard.press('Tab');
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await download).suggestedFilename()).toMatch(/\.eml$/);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 740 } });

  test('the letter is copied and the other ways unfold', async ({ page }) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await openThankYou(page);
    await answerAll(page);
    await page.getByRole('button', { name: 'Copy the letter' }).tap();
    await expect(page.locator('.said')).toContainText(/Your letter (to .+ )?is copied\./);
    await page.getByText('Other ways:').tap();
    await page.getByRole('link', { name: /^Gmail/ }).scrollIntoViewIfNeeded();
    expect((await page.getByRole('link', { name: /^Gmail/ }).boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await expect(field(page, 'fit')).toHaveValue(ANSWERS.fit);
  });
});

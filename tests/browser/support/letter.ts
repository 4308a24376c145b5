import type { Page } from '@playwright/test';
import { awake, expect } from './watched-page';

/** What a made-up applicant answers; the texts are hers, the questions the letter's. */
export const ANSWERS = {
  reader: 'Ms Okonkwo',
  role: 'Staff Nurse',
  topic: 'how your night team gives handover at the bedside',
  fit: 'six years on a stroke ward, four of them mostly on nights',
  interest: 'the time you make for teaching students on shift',
  sender: 'Marisol Reyes',
};

/** The letter that comes of those answers. */
export const LETTER = `Dear Ms Okonkwo,

Thank you for your time on Tuesday 3 March and for talking with me about the Staff Nurse role. What has stayed with me is how your night team gives handover at the bedside.

What I would bring is six years on a stroke ward, four of them mostly on nights.

I would like to do this job, above all because of the time you make for teaching students on shift.

Best regards,
Marisol Reyes`;

const QUESTIONS = {
  reader: 'Who does it go to?',
  day: 'Which day was it?',
  role: 'Which role?',
  topic: 'What did you talk about that stuck?',
  fit: 'What would you bring that this job needs?',
  interest: 'What makes you want this job?',
  sender: 'Your full name?',
};

/** The field of one question on the sheet. */
export const field = (page: Page, question: keyof typeof QUESTIONS) =>
  page.locator('.letter').getByLabel(QUESTIONS[question], { exact: true });

/** Opens the thank-you note and waits until it is awake. */
export async function openThankYou(page: Page, hash = ''): Promise<void> {
  await page.goto(`/write/thank-you/${hash}`);
  await awake(page);
}

/** Answers every question of the thank-you note. */
export async function answerAll(page: Page, answers: Partial<typeof ANSWERS> = {}): Promise<void> {
  const { reader, role, topic, fit, interest, sender } = { ...ANSWERS, ...answers };
  await field(page, 'reader').fill(reader);
  await field(page, 'day').fill('2026-03-03');
  await field(page, 'role').fill(role);
  await field(page, 'topic').fill(topic);
  await field(page, 'fit').fill(fit);
  await field(page, 'interest').fill(interest);
  await field(page, 'sender').fill(sender);
}

/** Presses "Copy the letter" and returns what lies on the clipboard. */
export async function copied(page: Page): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy the letter' }).click();
  await expect(page.getByText(/Your letter (to .+ )?is copied\./).first()).toBeAttached();
  return page.evaluate(() => navigator.clipboard.readText());
}

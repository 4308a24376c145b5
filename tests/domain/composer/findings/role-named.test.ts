import { expect, test } from 'vitest';
import { aLetter, anInterview, kindOf, marked } from '../read-letter';

/** Whether a question after an interview for that role names what it was for. */
const isNamed = (role: string, says: string) =>
  marked('no-context', aLetter({ thanks: 'Thank you for the good talk.', says }), { kindEntry: kindOf('M7d'), facts: anInterview({ role }) }).length === 0;

test.each([
  ['HR Manager', 'I am asking about the HR post.'],
  ['Laboratory Technician', 'I am asking about the lab job.'],
  ['Veterinarian', 'Is the vet position still open?'],
  ['Nurse', 'I am asking about the nursing post.'],
  ['Teacher', 'Is the teaching job still open?'],
  ['Baker', 'Is the baking job still open?'],
  ['Accountant', 'Is the accounting job still open?'],
  ['Dietitian', 'Is the dietary post still open?'],
  ['Chef', 'Is the chef vacancy still open?'],
  ['Team Manager', 'I am asking about the manager job.'],
  ['Senior Sales Assistant', 'Is the sales position still open?'],
  ['site reliability engineer', 'Is the SRE search over?'],
  ['Operations Analyst', 'Is the OA search over?'],
  ['Head of Sales', 'I would head of sales be, in other words.'],
  ['Deputy head', 'I am sorry that the deputy headship went to another.'],
  ['Analyst', 'I applied to be an analyst.'],
  ['Assistant Surveyor', "For the assistant's job I can offer two seasons."],
  ['Shift Supervisor', 'I hope you will think of me for supervisor.'],
  ['Branch Teller', 'I thought about how you would want a teller to greet him.'],
  ['Analyst', 'I hope you need one more Analyst.'],
  ['Analyst', 'The analyst in that role is me.'],
])('%s is named by "%s"', (role, says) => {
  expect(isNamed(role, says)).toBe(true);
});

test.each([
  ['Year 3 Teacher', 'You said there were 3 jobs.'],
  ['Head of Sales', 'Is there a chance of an interview?'],
  ['Senior Sales Assistant', 'You spoke of a senior position elsewhere.'],
  ['Team Leader', 'I liked the team interview.'],
  ['Shift Supervisor', 'I worked as supervisor elsewhere.'],
  ['Shift Supervisor', 'You are for supervisors what I am for cooks.'],
  ['Assistant Surveyor', 'An assistant job was once mine.'],
  ['Assistant Surveyor', 'I met the assistant, and another job came up.'],
  ['Cashier', 'Is there a case for another interview?'],
  ['Cook', 'Was it a cold interview?'],
  ['Contractor', 'Is a continuous interview usual?'],
  ['Analyst', 'A good talk it was.'],
  ['Analyst', 'That role analyst and all.'],
  ['Operations Analyst', 'The operations are large.'],
  ['Operations Analyst', 'I saw your Operations at work.'],
  ['Operations Analyst', 'I was never a good analyst.'],
  ['Baker', 'I am a baker.'],
  ['Baker', 'Baker is a good word.'],
  ['Analyst', 'You asked for analysts.'],
  ['Analyst', 'The analyst was kind.'],
  ['Analyst', 'The analyst who showed me round has a good job.'],
  ['Analyst', 'In my analyst job I counted beans.'],
  ['Analyst', 'Of all I saw that day the analyst was best.'],
])('%s is not named by "%s"', (role, says) => {
  expect(isNamed(role, says)).toBe(false);
});

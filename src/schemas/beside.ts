import { z } from 'astro/zod';

const short = z.string().min(3).max(80);
const says = z.string().min(3).max(420);
const sentences = <Id extends string>(...ids: [Id, ...Id[]]) => z.record(z.enum(ids), says);
const oneOrMore = z.tuple([short.includes('{n}'), short.includes('{n}')]);

/** A count of other people's waits; with a field, for those who hire there alone. */
const figure = z.strictObject({
  /** Id of its file in src/content/sources. */
  source: z.string().regex(/^[a-z0-9-]+$/),
  says,
  field: z.enum(['academic', 'government', 'it']).optional(),
});

/** What the plan says beside its steps (src/content/rules/beside.yaml). */
export const besideSchema = z.strictObject({
  heading: short,
  owes: z.strictObject({
    title: short, they: short, you: short, 'they-nothing': says, 'you-nothing': says, late: says, note: says,
    debts: sentences(
      'news-by', 'news-late', 'they-write', 'reply-to-question', 'call', 'call-missed', 'thanks', 'thanks-nobody', 'thanks-late', 'thanks-late-nobody', 'reply', 'offer-answer', 'task', 'material',
      'line-if-nothing', 'line-on', 'wish', 'stepping-out',
    ),
  }),
  budget: z.strictObject({
    title: short, questions: says, 'questions-from': says, call: says, 'call-unwanted': says, 'call-other': says, 'keep-in-touch': says,
    quiet: says, invited: says, 'filled-message': says, 'filled-interview': says,
    closed: sentences('not-wanted', 'decided', 'moved-on', 'answer-first'),
    sent: short, 'sent-line': says, nobody: short, nothing: says, ours: says,
    channels: z.record(z.enum(['email', 'phone', 'voicemail', 'post', 'in-person', 'other']), oneOrMore),
  }),
  whom: z.strictObject({
    title: short, thanks: short, questions: short, nobody: short, each: short, agency: short, hr: short, manager: short, source: says,
    reasons: sentences(
      'asked-for-silence', 'agency', 'recruiter', 'each-of-them', 'the-one-you-met', 'no-address', 'no-address-organiser', 'nobody-known', 'organiser',
      'chosen', 'wrote-last', 'only-one', 'the-manager', 'the-organiser', 'hr',
    ),
  }),
  card: z.strictObject({
    title: short, email: says, posted: says, would: says, verdicts: sentences('in-time', 'perhaps', 'too-late', 'no-day'),
    suggest: says, traditional: short, 'long-wait': short, 'no-suggest': says, 'no-address': says, abroad: short, ours: says,
  }),
  customs: z.strictObject({
    title: short, intro: says, country: short, 'no-country': says, 'set-country': short, 'nothing-known': says,
    field: short, fields: z.record(z.enum(['', 'academic', 'government', 'it', 'traditional']), short),
    route: short, routes: z.record(z.enum(['', 'agency', 'first-screen', 'campus', 'later-round', 'internal']), short),
    verdicts: sentences('send', 'optional', 'skip-unless-new', 'dont', 'unknown'),
    because: says, sure: says, sources: says, ours: says, none: says,
  }),
  waiting: z.strictObject({ title: short, day: says, fresh: says, intro: says, figures: z.array(figure).min(3), beware: says, next: says }),
  offers: z.strictObject({
    title: short, own: short, 'own-hint': says, pair: says, 'another-firm': short, 'this-one': short, unnamed: short, close: says, tell: says, ask: says, decide: says,
    past: says, gone: says, before: says, 'if-silent': says, after: says, unknown: says,
    links: z.record(z.enum(['S3', 'S4']), short), none: says, alone: says, ours: says,
  }),
});

export type BesideContent = z.infer<typeof besideSchema>;

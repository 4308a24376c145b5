import type { KnownBy } from '../../domain/checklist/checklist-progress';

const FROM: Record<string, string> = {
  facts: 'Your notes say so.',
  log: 'Your log says so.',
  news: 'Your log says so.',
  plan: 'Your plan says so.',
};

const EXACTLY: Partial<Record<KnownBy, string>> = {
  'facts:interviewers': 'Your notes have their names.',
  'facts:promise': 'Your plan knows what they said.',
  'facts:invited': 'Your plan knows the day they offered.',
  'facts:topics': 'Your notes have one for each of them.',
  'plan:thankYouPlanned': 'Your plan names the hour.',
  'plan:movedOn': 'Your plan has moved on.',
};

/** Why an item ticked itself, in words. */
export const sayBecause = (because: KnownBy): string => EXACTLY[because] ?? FROM[because.split(':')[0] ?? ''] ?? '';

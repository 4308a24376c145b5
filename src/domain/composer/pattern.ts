const compiled = new WeakMap<readonly string[], RegExp>();

const escape = (text: string) => text.replace(/[.+?^${}()[\]\\]/g, '\\$&').replace(/\*/g, '[^ ,]*');

const tokenSource = (token: string) =>
  token === '…' ? '(?: [^ ,]+){0,3}' : ` (?:${token.split('|').map(escape).join('|')})`;

/**
 * One expression over the plain words of a sentence (" you mentioned the kiln , ") out of phrases
 * that an editor can read: "thank*" any ending, "a|b" either word, "…" up to three words between.
 */
export function patternOf(phrases: readonly string[]): RegExp {
  const known = compiled.get(phrases);
  if (known) return known;
  const sources = phrases.map((phrase) => phrase.trim().split(/\s+/).map(tokenSource).join(''));
  const expression = new RegExp(`(?:${sources.join('|')})(?= )`, 'g');
  compiled.set(phrases, expression);
  return expression;
}

/** Whether any of the phrases stands in the plain words. */
export const says = (plain: string, phrases: readonly string[]): boolean => plain.search(patternOf(phrases)) >= 0;

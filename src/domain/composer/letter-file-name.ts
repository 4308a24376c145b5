const LONGEST = 60;

/**
 * Name for a letter saved as a file: its kind and its reader in plain ASCII, nothing of the employer.
 * @example letterFileName('thank-you', 'Ms Okonkwo') // "thank-you-ms-okonkwo.txt"
 */
export function letterFileName(slug: string, reader?: string, end: 'txt' | 'eml' = 'txt'): string {
  const name = `${slug} ${reader ?? ''}`
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-|-$/g, '');
  return `${name}.${end}`;
}

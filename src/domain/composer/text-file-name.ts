const LONGEST = 60;

/**
 * Name for a letter saved as plain text: its kind and its reader in plain ASCII, nothing of the employer.
 * @example textFileName('thank-you', 'Ms Okonkwo') // "thank-you-ms-okonkwo.txt"
 */
export function textFileName(slug: string, reader?: string): string {
  const name = `${slug} ${reader ?? ''}`
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-|-$/g, '');
  return `${name}.txt`;
}

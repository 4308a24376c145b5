/**
 * Whether something looks like an email address with all its parts. It is no check that mail arrives
 * there, only that nobody wrote a name, or stopped half-way.
 */
export const isWholeAddress = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text.trim());

/**
 * Statements of the guidance that nobody says yet, by the page or letter they wait for. Whoever writes it takes
 * them off; a test fails for an id that stands here and is said, so the list only shrinks.
 */
export const WAITING: Record<string, string> = {
};

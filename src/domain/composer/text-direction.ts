/** Letters of scripts that run from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const LEFT_TO_RIGHT_MARK = '\u200E';

/**
 * A name or fact as it stands inside a line of ours. One in a right-to-left script is put between
 * marks that nobody sees, so that it keeps its own order and leaves commas, figures and other names
 * where they are, in any mail program (decision 0203).
 */
export const inLine = (value: string): string =>
  RIGHT_TO_LEFT.test(value) ? LEFT_TO_RIGHT_MARK + value + LEFT_TO_RIGHT_MARK : value;

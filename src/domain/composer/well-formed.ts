const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** A text without half characters, which can be written as UTF-8: each becomes a replacement mark. */
export const wellFormed = (text: string): string => text.replace(LONE_SURROGATE, '\uFFFD');

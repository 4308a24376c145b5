/** How many, in words, as far as prose counts in words: the number is the place in the list. */
export const NUMBER_WORDS: readonly string[] = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

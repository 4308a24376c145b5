/** How many cases a property is held against; against each of the thousands of mutants, a tenth of them. */
export const runs = (most: number): { numRuns: number } => ({ numRuns: process.env.MUTATE ? Math.ceil(most / 10) : most });

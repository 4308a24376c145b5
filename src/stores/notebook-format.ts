import type { Me, Process } from './process';
import type { Format } from './record';

/*
 * How each kind of record is kept. Version 1 is the first; when a field changes its meaning, raise
 * the version and let `migrate` walk older values up, step by step. What a value must look like
 * stands in on-use/notebook-shapes.ts.
 */
export const PROCESS_FORMAT: Format<Process> = { version: 1, shape: 'process' };
export const ME_FORMAT: Format<Me> = { version: 1, shape: 'me' };
/** The id of the process that is open. */
export const POINTER_FORMAT: Format<string> = { version: 1, shape: 'pointer' };

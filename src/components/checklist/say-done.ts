/** How far a phase is, in words; what is not begun is only counted. */
export function sayDone(done: number, all: number): string {
  if (done === all) return all === 1 ? 'Done' : `All ${all} done`;
  if (done > 0) return `${done} of ${all} done`;
  return all === 1 ? '1 thing' : `${all} things`;
}

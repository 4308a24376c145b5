/** Writes out ranges of statement ids: "R3-R5 K2a" becomes R3, R4, R5, K2a. */
export function atomRange(ranges: string): string[] {
  return ranges.split(/\s+/).flatMap((range) => {
    const [, family, from, to] = /^([A-Z]+)(\d+)-[A-Z]+(\d+)$/.exec(range) ?? [];
    if (family === undefined) return [range];
    const length = Number(to) - Number(from) + 1;
    return Array.from({ length }, (_, index) => `${family}${Number(from) + index}`);
  });
}

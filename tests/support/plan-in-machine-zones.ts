import { afterAll, beforeAll, describe } from 'vitest';

/** A zone west of Greenwich with daylight saving, Greenwich's own, and the one furthest ahead. */
const ZONES = [
  { zone: 'America/Los_Angeles', offsetInJuly: 420 },
  { zone: 'UTC', offsetInJuly: 0 },
  { zone: 'Pacific/Kiritimati', offsetInJuly: -840 },
];

/** Mutation tests run many at once in one process, which has one zone: there it is Greenwich's alone. */
const MACHINE_ZONES = process.env.MUTATE ? ZONES.filter(({ zone }) => zone === 'UTC') : ZONES;

/** Runs the same tests on machines whose clocks stand in three zones. */
export function inEachMachineZone(name: string, tests: (zone: string) => void): void {
  describe.each(MACHINE_ZONES)(`${name} (machine in $zone)`, ({ zone, offsetInJuly }) => {
    const before = process.env.TZ;
    beforeAll(() => {
      process.env.TZ = zone;
      if (new Date('2026-07-01T00:00Z').getTimezoneOffset() !== offsetInJuly)
        throw new Error(`The machine's zone did not become ${zone}.`);
    });
    afterAll(() => {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    });
    tests(zone);
  });
}

import { describe, expect, expectTypeOf, test } from 'vitest';
import type { KnownBy } from '../../src/domain/checklist/checklist-progress';
import { checklistPhaseSchema, KNOWN_BY, type ChecklistPhase } from '../../src/schemas/checklist';
import { atomRange } from '../support/atom-ranges';
import { readContentFolder } from '../support/content-files';

const files = readContentFolder('checklist');
const phases: ChecklistPhase[] = files.map(({ data }) => checklistPhaseSchema.parse(data));
const items = phases.flatMap((phase) => phase.items);

/** The statements that the guidance's own checklist stands on, phase by phase. */
const GUIDANCE = [
  'T24 P1 T10 K3 WT11',
  'R3-R16 R18-R20 B1-B9',
  'P2 A2-A21 B1 E4-E9 CH1-CH8',
  'T14 K3 T17 L2 L3 L8-L12 WT5-WT9 WT16',
  'K2a K2b',
  'K4 K5 WT14-WT16',
  'L13-L15',
  'O2-O16 J5',
  'J2-J6 J9-J15 K6',
];

describe('the checklist', () => {
  test.each(files.map(({ name, data }) => [name, data] as const))('%s follows its schema', (_, data) => {
    expect(checklistPhaseSchema.safeParse(data).error?.issues ?? []).toEqual([]);
  });

  test('has ten phases in the order of their file names', () => {
    expect(phases.map((phase) => phase.order)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    const names = phases.map((phase) => `${String(phase.order).padStart(2, '0')}-${phase.id}`);
    expect(files.map((file) => file.name)).toEqual(names);
  });

  test('names every item once', () => {
    const ids = items.map((item) => item.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test.each(GUIDANCE.map((ranges, index) => [index + 1, ranges] as const))(
    'phase %i carries what the guidance lists for it',
    (order, ranges) => {
      const phase = phases.find((candidate) => candidate.order === order);
      const carried = new Set(phase?.items.flatMap((item) => item.atoms));
      expect(atomRange(ranges).filter((atom) => !carried.has(atom))).toEqual([]);
    },
  );

  test('knows what the notebook knows, and nothing else', () => {
    expectTypeOf<(typeof KNOWN_BY)[number]>().toEqualTypeOf<KnownBy>();
    expect(new Set(KNOWN_BY).size).toBe(KNOWN_BY.length);
  });

  test('does not ask for what the notebook cannot know', () => {
    const invented = { id: 'made-up', text: 'Do something sensible.', atoms: ['T1'], knownBy: ['facts:mood'] };
    const phase = { id: 'made-up', order: 1, title: 'Made up', items: [invented] };
    expect(checklistPhaseSchema.safeParse(phase).success).toBe(false);
  });

  test('is short enough to print on one page', () => {
    const lines = items.reduce((sum, item) => sum + Math.ceil(item.text.length / 88), 0);
    expect(items.length).toBeLessThanOrEqual(42);
    expect(lines + phases.length * 2).toBeLessThanOrEqual(90);
  });

  test('an item that rests on no article is marked as ours', () => {
    expect(items.filter((item) => item.atoms.length === 0 && !item.ours).map(({ id }) => id)).toEqual([]);
  });
});

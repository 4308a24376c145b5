
/** What a stored value must look like; the shapes themselves are fetched on use. */
export type Shape = 'process' | 'me' | 'pointer';
export type Check = (shape: Shape, value: unknown) => { value: unknown } | undefined;

let checkShape: Check | undefined;

/** From now on stored data can be read. */
export function readWith(check: Check): void {
  checkShape = check;
}

export const canRead = (): boolean => checkShape !== undefined;

/** Fetches what it takes to read stored data. Rejects when it cannot be fetched. */
export async function fetchShapes(): Promise<void> {
  readWith((await import('./on-use/notebook-shapes')).checkShape);
}

/**
 * How one kind of record is stored: `{ "version": 1, "value": … }`. A field that this version does
 * not know stays in the value (shapes are loose), so an older tab does not strip a newer one's.
 */
export type Format<T> = {
  version: number;
  shape: Shape;
  /** Turns a value of an older version into one of `version`. Never called for the same version. */
  migrate?: (value: unknown, from: number) => unknown;
  /** Only for its type. */
  holds?: T;
};

/** Why: no sense in it, a newer version, not ours, or the code to read it did not arrive. */
export type Unreadable = 'broken' | 'newer' | 'foreign' | 'unread';

export type Decoded<T> = { value: T } | { unreadable: Unreadable };

export function encodeRecord<T>(format: Format<T>, value: T): string {
  return JSON.stringify({ version: format.version, value });
}

/** Reads one stored text; whatever it holds, this does not throw. */
export function decodeRecord<T>(format: Format<T>, raw: string): Decoded<T> {
  try {
    return decodeValue(format, JSON.parse(raw));
  } catch {
    return { unreadable: 'broken' };
  }
}

/** The same for a record that is already parsed. May throw what a migration throws. */
export function decodeValue<T>(format: Format<T>, record: unknown): Decoded<T> {
  const { version, value } = (record ?? {}) as { version?: unknown; value?: unknown };
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return { unreadable: 'broken' };
  if (version > format.version) return { unreadable: 'newer' };
  const current = version < format.version ? format.migrate?.(value, version) : value;
  if (!checkShape) return { unreadable: 'unread' };
  const checked = checkShape(format.shape, current);
  return checked ? { value: checked.value as T } : { unreadable: 'broken' };
}

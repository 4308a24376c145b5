import { safeParse, type GenericSchema } from 'valibot';

/**
 * How one kind of record is stored: `{ "version": 1, "value": … }`. A field that this version does
 * not know stays in the value (schemas are loose), so an older tab does not strip a newer one's.
 */
export type Format<T> = {
  version: number;
  schema: GenericSchema<unknown, unknown>;
  /** Turns a value of an older version into one of `version`. Never called for the same version. */
  migrate?: (value: unknown, from: number) => unknown;
  /** Only for its type. */
  holds?: T;
};

export type Unreadable = 'broken' | 'newer' | 'foreign';

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
  const checked = safeParse(format.schema, current);
  return checked.success ? { value: checked.output as T } : { unreadable: 'broken' };
}

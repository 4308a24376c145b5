import { decodeRecord, encodeRecord, type Format } from './record';
import { isUnsaved, readText, removeText, setAside, shadowedText, writeText } from './storage';

/** The text of each record as last read or written here; another text means another tab wrote. */
const seen = new Map<string, string>();

/** What is stored under the name; undefined where there is nothing, or nothing readable. */
export function readRecord<T>(name: string, format: Format<T>): T | undefined {
  const raw = readText(name);
  if (raw === null) {
    seen.delete(name);
    return undefined;
  }
  seen.set(name, raw);
  guardShadowed(name, format);
  const decoded = decodeRecord(format, raw);
  if ('value' in decoded) return decoded.value;
  setAside(name, decoded.unreadable, raw);
  return undefined;
}

/** What this tab's copy hides on the device may be unreadable, and is then not to be written over. */
function guardShadowed<T>(name: string, format: Format<T>) {
  const raw = shadowedText(name);
  if (!raw) return;
  const decoded = decodeRecord(format, raw);
  if ('unreadable' in decoded) setAside(name, decoded.unreadable, raw);
}

/** True when the stored text is not the one last read or written here. */
export function isChangedElsewhere(name: string): boolean {
  return !isUnsaved(name) && readText(name) !== (seen.get(name) ?? null);
}

/**
 * Changes one record and keeps it. The change is applied to what is stored at this moment, which may
 * hold another tab's later fields; to `mine` where the stored text is still the one we know.
 * Returns the new value, kept or not.
 */
export function updateRecord<T>(name: string, format: Format<T>, mine: T, change: (value: T) => T): T {
  const base = (isChangedElsewhere(name) ? readRecord(name, format) : undefined) ?? mine;
  const next = change(base);
  if (next !== mine) keepRecord(name, format, next);
  return next;
}

/** Keeps a value as it is, whatever is stored. */
export function keepRecord<T>(name: string, format: Format<T>, value: T): void {
  const text = encodeRecord(format, value);
  if (writeText(name, text)) seen.set(name, text);
}

export function removeRecord(name: string): void {
  seen.delete(name);
  removeText(name);
}

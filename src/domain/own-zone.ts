import type { ZoneId } from './iso-date';

/**
 * The name of the device's own zone. Builds an Intl object, which a slow phone feels: ask for it only
 * when a zone is named. A file of its own, so that no page loads it before.
 */
export const ownZone = (): ZoneId => new Intl.DateTimeFormat().resolvedOptions().timeZone;

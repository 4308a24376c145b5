import type { ClockStyle } from './date-words';

type WeekInfo = { firstDay: number };
type LocaleFacts = Intl.Locale & {
  getHourCycles?: () => string[];
  getWeekInfo?: () => WeekInfo;
  weekInfo?: WeekInfo;
};

const localeOf = (language: string): LocaleFacts | undefined => {
  try {
    return new Intl.Locale(language).maximize();
  } catch {
    return undefined;
  }
};

/** Whether people of this locale write 3 pm or 15:00. `Intl.Locale` builds no formatter. */
export function clockStyleOf(language: string): ClockStyle {
  const cycles = localeOf(language)?.getHourCycles?.() ?? [];
  return cycles[0] === 'h12' || cycles[0] === 'h11' ? '12-hour' : '24-hour';
}

/** First day of the week in this locale: 0 Sunday to 6 Saturday; Monday where unknown. */
export function weekStartOf(language: string): number {
  const locale = localeOf(language);
  const first = (locale?.getWeekInfo?.() ?? locale?.weekInfo)?.firstDay ?? 1;
  return first % 7;
}

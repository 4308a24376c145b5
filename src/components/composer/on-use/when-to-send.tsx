import type { JSX } from 'preact';
import { $plan } from '../../../stores/plan';
import { $today } from '../../../stores/today';
import { sayTime, timeOf, dayOf, isMoment, nearDay } from '../../ui/date-words';
import { clockStyleOf } from '../../ui/locale';
import { useStore } from '../../ui/use-store';
import type { OpenLetter } from '../use-letter';

/** When the plan would have this letter go, in one line. */
export function WhenToSend({ letter: { kind, reader } }: { letter: OpenLetter }): JSX.Element | null {
  const { steps } = useStore($plan);
  const today = useStore($today);
  const kinds = new Set([kind.id, ...(kind.alsoFor ?? [])]);
  const step = steps.find((one) => one.kind && kinds.has(one.kind) && !one.forecast && (one.to === undefined || one.to === reader?.id));
  if (!step || !today || step.state === 'done') return null;
  const { ideal, state } = step;
  const isNow = state === 'late' || state === 'overdue' || !ideal || dayOf(ideal) < today;
  const time = ideal && isMoment(ideal) ? `, ${sayTime(timeOf(ideal), clockStyleOf(navigator.language))}` : '';
  return <p class="when-to-send">{isNow ? 'Best sent as soon as it is ready.' : `Best sent ${nearDay(dayOf(ideal), today)}${time}.`}</p>;
}

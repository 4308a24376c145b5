import { useRef, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { ClockTime, IsoDate } from '../../domain/iso-date';
import { editFacts } from '../../stores/notebook';
import { rightNow } from '../../stores/today';
import { HowLongAgo } from './how-long-ago';
import type { Picked } from './how-long-ago';
import { interviewAt } from './rough-time';

const DEFAULT_START: ClockTime = '14:00';
const WHOLE_YEAR = '1000';

/** "How long ago was your interview?" for a notebook that does not know yet. */
export function PlanQuestion({ problem, onAnswer }: { problem: string | undefined; onAnswer: () => void }): JSX.Element {
  const [chosen, setChosen] = useState<string>();
  const [picked, setPicked] = useState<Picked>({ date: '', start: '' });
  // Both fields may be heard of before the next rendering.
  const latest = useRef(picked);
  const pick = (typed: Partial<Picked>) => {
    latest.current = { ...latest.current, ...typed };
    const { date, start } = latest.current;
    setPicked(latest.current);
    setChosen('pick-the-day');
    if (date < WHOLE_YEAR) return;
    editFacts({ date: date as IsoDate, start: (start || DEFAULT_START) as ClockTime, approximate: start ? undefined : true });
    onAnswer();
  };
  return (
    <HowLongAgo chosen={chosen} date={picked.date} start={picked.start} problem={problem} onPick={pick}
      onChoose={(choice) => {
        setChosen(choice === 'pick-the-day' ? choice : choice.id);
        if (choice === 'pick-the-day') return;
        editFacts(interviewAt(choice, rightNow()));
        onAnswer();
      }} />
  );
}

import { useRef, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { ClockTime, IsoDate } from '../../domain/iso-date';
import { editFacts } from '../../stores/notebook';
import { rightNow } from '../../stores/today';
import { HowLongAgo } from './how-long-ago';
import { interviewAt } from './rough-time';

const DEFAULT_START: ClockTime = '14:00';
const WHOLE_YEAR = '1000';

type Picked = { date: IsoDate | ''; start: ClockTime | '' };

/** "How long ago was your interview?" for a notebook that does not know yet. */
export function PlanQuestion({ problem, onAnswer }: { problem: string | undefined; onAnswer: () => void }): JSX.Element {
  const [chosen, setChosen] = useState<string>();
  const [picked, setPicked] = useState<Picked>({ date: '', start: '' });
  const typed = useRef(picked);
  // Two fields may be heard of before the next rendering, each with the other's old value beside it.
  const pick = (next: { date: string; start: string }) => {
    typed.current = {
      date: (next.date === picked.date ? typed.current.date : next.date) as Picked['date'],
      start: (next.start === picked.start ? typed.current.start : next.start) as Picked['start'],
    };
    const { date, start } = typed.current;
    setPicked(typed.current);
    setChosen('pick-the-day');
    if (date < WHOLE_YEAR) return;
    editFacts({ date: date as IsoDate, start: start || DEFAULT_START, approximate: start ? undefined : true });
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

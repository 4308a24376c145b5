import { useRef, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { ClockTime, IsoDate } from '../../domain/iso-date';
import { rightNow } from '../../stores/today';
import { HowLongAgo } from './how-long-ago';
import type { Picked } from './how-long-ago';
import { interviewAt } from './rough-time';

const DEFAULT_START: ClockTime = '14:00';
/** While a year is being typed it is too small to be meant. */
const WHOLE_YEAR = '1000';

/** When an interview was, as far as the question is answered. */
export type WhenAnswer = { date: IsoDate; start: ClockTime; approximate: boolean };

type Props = { problem: string | undefined; onAnswer: (answer: WhenAnswer) => void };

/** "How long ago was your interview?" and what is chosen and picked of it. */
export function WhenQuestion({ problem, onAnswer }: Props): JSX.Element {
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
    onAnswer({ date: date as IsoDate, start: (start || DEFAULT_START) as ClockTime, approximate: !start });
  };
  return (
    <HowLongAgo chosen={chosen} date={picked.date} start={picked.start} problem={problem} onPick={pick}
      onChoose={(choice) => {
        if (choice === 'pick-the-day') return setChosen(choice);
        setChosen(choice.id);
        onAnswer(interviewAt(choice, rightNow()));
      }} />
  );
}

import type { JSX } from 'preact';
import { $process } from '../../stores/notebook';
import { tinyDate } from '../ui/date-words';
import { useStore } from '../ui/use-store';

function Blank({ label, value }: { label: string; value: string | undefined }) {
  return <div><dt>{label}</dt><dd>{value && <bdi>{value}</bdi>}</dd></div>;
}

/** On paper only: whose interview this is. What is not known is a line to write on. */
export function PaperHead(): JSX.Element {
  const process = useStore($process);
  const { employer, role, date } = process?.facts ?? {};
  return (
    <dl class="paper-head">
      <Blank label={process?.example ? 'Employer (made up)' : 'Employer'} value={employer} />
      <Blank label="Role" value={role} />
      <Blank label="Day" value={date && `${tinyDate(date)} ${date.slice(0, 4)}`} />
    </dl>
  );
}

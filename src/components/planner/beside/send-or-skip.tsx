import type { JSX } from 'preact';
import type { Facts } from '../../../domain/interview';
import { customsFor, sendOrSkip } from '../../../domain/planner/send-or-skip';
import { editFacts } from '../../../stores/notebook';
import { fillBlanks, Sentence } from '../../ui/words';
import { ChoiceField } from '../choice-field';
import { useCountries } from '../place-files';
import { besideWords } from './beside-words';
import type { Custom } from './beside-words';
import type { BesideProps } from './plan-beside';

const optionsOf = (labels: Record<string, string>) => Object.entries(labels).map(([id, label]) => ({ id, label }));

/** The traditional trades are a fact that the card hangs on as well. */
function chooseField(id: string, { trade }: Facts): void {
  editFacts({
    field: (id === 'traditional' ? undefined : id || undefined) as Facts['field'],
    trade: id === 'traditional' ? 'traditional' : (trade === 'traditional' ? undefined : trade),
  });
}

/** One custom: what is usual, how sure that is, and who says so. */
function OneCustom({ custom: { title, thanks, why, when, sure, sources } }: { custom: Custom }) {
  const { customs } = besideWords();
  return (
    <section class="flow">
      <h3>{title}</h3>
      <p><strong>{customs.verdicts[thanks]}</strong> {why} {when}</p>
      <p class="hint">
        {sure && fillBlanks(customs.sure, { sure })} {sources.length > 0 ? fillBlanks(customs.sources, { sources: sources.join(', ') }) : customs.ours}
      </p>
    </section>
  );
}

/** The country that is stated, or the way to state it. */
function Country({ code, isKnown }: { code: string | undefined; isKnown: boolean }) {
  const { customs } = besideWords();
  const { value: countries } = useCountries();
  if (!code) return <p>{customs['no-country']} <a href="#place">{customs['set-country']}</a></p>;
  const country = countries?.find((one) => one.code === code)?.name ?? code;
  return (
    <>
      <p>{fillBlanks(customs.country, { country })}</p>
      {!isKnown && <p>{fillBlanks(customs['nothing-known'], { country })}</p>}
    </>
  );
}

/** Send or skip, by country, field and route, with how sure that is. */
export function SendOrSkip({ facts }: BesideProps): JSX.Element {
  const { customs, customsList } = besideWords();
  const named = customsFor(customsList, facts);
  const verdict = sendOrSkip(customsList, facts);
  return (
    <div class="facts flow">
      <p>{customs.intro}</p>
      {verdict && verdict.thanks !== 'unknown'
        ? <p><strong>{customs.verdicts[verdict.thanks]}</strong> {named.length > 1 && fillBlanks(customs.because, { title: verdict.title })}</p>
        : <p><Sentence text={customs.none} /></p>}
      <Country code={facts.country} isKnown={named.some(({ about }) => about === facts.country)} />
      <ChoiceField id="custom-field" label={customs.field} value={facts.trade === 'traditional' ? 'traditional' : (facts.field ?? '')}
        options={optionsOf(customs.fields)} onValue={(id) => chooseField(id, facts)} />
      <ChoiceField id="custom-route" label={customs.route} value={facts.route ?? ''} options={optionsOf(customs.routes)}
        onValue={(id) => editFacts({ route: (id || undefined) as Facts['route'] })} />
      {named.map((custom) => <OneCustom key={custom.about} custom={custom} />)}
    </div>
  );
}

import type { JSX } from 'preact';
import type { Facts } from '../../domain/interview';
import type { IsoDate } from '../../domain/iso-date';
import { editFacts } from '../../stores/notebook';
import { patched } from '../../stores/process';
import { CheckField, ChoiceField } from './choice-field';
import { DayField } from './day-field';
import { atStage, stageDay, stageOf } from './offer-stage';
import type { OfferStage } from './offer-stage';
import type { SayProblem } from './plan-problems';

export type FactsOfferProps = { facts: Facts; today: IsoDate; problem: SayProblem };

const STAGES: readonly { id: OfferStage; label: string; day?: string }[] = [
  { id: 'unread', label: 'I have not read it through' },
  { id: 'read', label: 'I have read it, and it is clear', day: 'Read on' },
  { id: 'clarify', label: 'I have read it, and have questions', day: 'Read on' },
  { id: 'negotiate', label: 'I have read it, and would like to ask for more', day: 'Read on' },
  { id: 'agreed', label: 'We have agreed', day: 'Agreed on' },
  { id: 'declined', label: 'I have decided against it', day: 'Decided on' },
];

const FIELDS: Partial<Record<OfferStage, string>> = { agreed: 'offer.agreedOn', declined: 'offer.declinedOn' };

/** The offer: until when they want an answer, how far the person has come with it, and whether to ask how it went. */
export function FactsOffer({ facts, today, problem }: FactsOfferProps): JSX.Element {
  const { offer = {}, wantsFeedback } = facts;
  const stage = stageOf(offer);
  const day = STAGES.find(({ id }) => id === stage)?.day;
  const setDeadline = (deadline: IsoDate | '') => {
    editFacts({ offer: patched(offer, { deadline: deadline || undefined }) });
  };
  return (
    <div class="facts flow">
      <DayField id="offer-deadline" label="They want an answer by" value={offer.deadline} problem={problem('offer.deadline')}
        hint={offer.deadline ? undefined : 'Leave it empty if they named no day. You can ask for one when you thank them.'}
        onValue={setDeadline} />
      <ChoiceField id="offer-stage" label="Where are you with it?" value={stage} options={STAGES}
        onValue={(chosen) => editFacts({ offer: atStage(offer, chosen as OfferStage, today) })} />
      {day && (
        <DayField key={stage} id="offer-day" label={day} value={stageDay(offer)} problem={problem(FIELDS[stage] ?? 'offer.reviewedOn')}
          unfinished="On which day?"
          onValue={(on) => { if (on) editFacts({ offer: atStage(offer, stage, on) }); }} />
      )}
      {(stage === 'agreed' || stage === 'declined') && (
        <CheckField label="I would like to hear how I came across" checked={wantsFeedback === true}
          onValue={(checked) => editFacts({ wantsFeedback: checked || undefined })} />
      )}
    </div>
  );
}

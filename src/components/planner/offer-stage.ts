import type { Offer } from '../../domain/interview';
import type { IsoDate } from '../../domain/iso-date';

/** How far an offer has come, as a person would say it. */
export type OfferStage = 'unread' | 'read' | 'clarify' | 'negotiate' | 'agreed' | 'declined';

/** Where the offer stands. Of two decisions the later one counts, and on one day the no. */
export function stageOf({ reviewedOn, openPoints, agreedOn, declinedOn }: Offer = {}): OfferStage {
  if (declinedOn && (!agreedOn || declinedOn >= agreedOn)) return 'declined';
  if (agreedOn) return 'agreed';
  if (!reviewedOn) return 'unread';
  return openPoints ?? 'read';
}

/** The day on which it came to where it stands. */
export const stageDay = (offer: Offer = {}): IsoDate | undefined => {
  const stage = stageOf(offer);
  if (stage === 'unread') return undefined;
  return stage === 'declined' ? offer.declinedOn : stage === 'agreed' ? offer.agreedOn : offer.reviewedOn;
};

/**
 * The offer at another stage. A decision keeps what was open before it, since what was asked stays to be
 * seen; going back to reading takes the decision away.
 */
export function atStage(offer: Offer = {}, stage: OfferStage, on: IsoDate): Offer {
  const { deadline, reviewedOn, openPoints } = offer;
  const known: Offer = { ...(deadline && { deadline }) };
  if (stage === 'unread') return known;
  if (stage === 'agreed' || stage === 'declined') {
    return {
      ...known, ...(reviewedOn && { reviewedOn }), ...(openPoints && { openPoints }),
      ...(stage === 'agreed' ? { agreedOn: on } : { declinedOn: on }),
    };
  }
  return { ...known, reviewedOn: on, ...(stage !== 'read' && { openPoints: stage }) };
}

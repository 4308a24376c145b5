import type { Step } from '../../domain/planner/step';

/** Thank-yous to one person stay one item of the list, whichever rule speaks as the hours pass. */
const placeOf = ({ rule, to }: Step) => `${rule.startsWith('TY') ? 'thanks' : rule}${to ? `-${to}` : ''}`;

/** A name for each step, the same from one plan to the next, for lists and links to them. */
export function stepKeys(steps: readonly Step[]): string[] {
  const met = new Map<string, number>();
  return steps.map((step) => {
    const place = placeOf(step);
    const times = met.get(place) ?? 0;
    met.set(place, times + 1);
    return times ? `${place}-${times + 1}` : place;
  });
}

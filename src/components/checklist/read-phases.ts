import type { Item, Phase } from './phase';

const textOf = (within: Element, selector: string) => within.querySelector(selector)?.textContent ?? undefined;

function readItem(li: HTMLElement): Item {
  const hint = textOf(li, '.hint');
  const link = li.querySelector('a');
  return {
    id: li.dataset['item'] ?? '',
    text: textOf(li, '.item-text') ?? '',
    ...(hint !== undefined && { hint }),
    ...(link && { link: { href: link.getAttribute('href') ?? '', label: link.textContent } }),
    knownBy: li.dataset['knownBy']?.split(' ') ?? [],
  };
}

function readPhase(section: HTMLElement): Phase {
  const lead = textOf(section, '.phase-lead');
  return {
    id: section.dataset['phase'] ?? '',
    title: textOf(section, 'h2') ?? '',
    ...(lead !== undefined && { lead }),
    items: [...section.querySelectorAll<HTMLElement>('[data-item]')].map(readItem),
  };
}

/**
 * The phases out of the page that the build wrote, so that their words are not sent twice. Call it
 * before the tool wakes.
 */
export const readPhases = (root: ParentNode): Phase[] =>
  [...root.querySelectorAll<HTMLElement>('[data-phase]')].map(readPhase);

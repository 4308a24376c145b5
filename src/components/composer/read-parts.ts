import type { Part } from '../../domain/composer/message-kind';

/** A phrasing as the page prints it: dots that know their slot, line ends as <br>. */
const templateOf = (phrasing: Element): string =>
  [...phrasing.childNodes].map((node) => {
    if (node.nodeName === 'BR') return '\n';
    return node.nodeName === 'VAR' ? `{${(node as HTMLElement).dataset['slot']}}` : node.textContent;
  }).join('');

/**
 * The parts of a letter out of the anatomy that its page prints for everyone (OnPaper.astro), so that
 * the page does not carry them twice.
 */
export function readParts(anatomy: ParentNode): Part[] {
  return [...anatomy.querySelectorAll<HTMLElement>('[data-paragraph]')].map((item) => {
    const { part = '', paragraph, required, asks, from, numbered } = item.dataset;
    const text = (selector: string) => item.querySelector(selector)?.textContent ?? '';
    const hint = text('small');
    return {
      id: part, paragraph: Number(paragraph), required: required !== undefined, title: text('strong'), prompt: text('em'),
      ...(hint && { hint }), asks: asks !== undefined, ...(from && { from: from as 'topic' | 'phone' }), ...(numbered !== undefined && { numbered: true }),
      starters: [...item.querySelectorAll<HTMLElement>('q')].map((phrasing) => ({ id: phrasing.dataset['id'] ?? '', text: templateOf(phrasing) })),
    };
  });
}

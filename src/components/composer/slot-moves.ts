type Field = HTMLInputElement | HTMLTextAreaElement;

/** Id in the page of the first way out of a letter. */
export const WAY_OUT = 'way-out';

/** Enter goes on to the next question that is open, after the last one to the way out of the letter, with what is above it in sight. */
export function goToNextSlot(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  const here = event.currentTarget as Field;
  const fields = [...(here.closest('.letter')?.querySelectorAll<Field>('[data-slot=""]') ?? [])];
  const next = fields.slice(fields.indexOf(here) + 1).find(({ value }) => !value.trim());
  if (next) return next.focus();
  const way = document.getElementById(WAY_OUT);
  way?.focus({ preventScroll: true });
  way?.scrollIntoView({ block: 'end' });
}

/** Opens the field of the words that were pressed, with the caret where they were pressed. */
export function openAtPoint(event: MouseEvent): void {
  const words = event.currentTarget as HTMLElement;
  const field = words.nextElementSibling as Field;
  const caret = document.caretPositionFromPoint?.(event.clientX, event.clientY);
  event.preventDefault();
  field.focus();
  const isInside = field.value !== '' && caret?.offsetNode.parentNode === words;
  const at = isInside ? caret.offset : field.value.length;
  if (field.type !== 'email') field.setSelectionRange(at, at);
}

/** Opens a day's field, and the browser's calendar where it allows that. */
export function openDay(event: MouseEvent): void {
  const field = (event.currentTarget as HTMLElement).nextElementSibling as HTMLInputElement;
  field.focus();
  try {
    field.showPicker();
  } catch {
    // The field is open without it.
  }
}

/** Puts the person where something is missing. */
export function goTo(id: string): void {
  const field = document.getElementById(id);
  field?.focus();
  field?.scrollIntoView({ block: 'center' });
}

/** Puts the person into the first field of a part that has just come in. */
export function goToPart(part: string): void {
  requestAnimationFrame(() => setTimeout(() => {
    document.querySelector<HTMLElement>(`.letter [data-part="${part}"] :is(input, textarea)`)?.focus();
  }));
}

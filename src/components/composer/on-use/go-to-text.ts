/** Once what was just changed has been drawn. */
export const onceDrawn = (work: () => void): void => void requestAnimationFrame(() => setTimeout(work));

/** Puts the person at the beginning of the letter as one text, with the page where it is. */
export function goToText(): void {
  onceDrawn(() => {
    const text = document.getElementById('letter-text') as HTMLTextAreaElement | null;
    text?.focus({ preventScroll: true });
    text?.setSelectionRange(0, 0);
  });
}

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

/** Puts the person on the way back to their own text, where the letter with its questions has taken its place. */
export function goToSwitch(): void {
  onceDrawn(() => document.querySelector<HTMLElement>('#mode-switch button')?.focus({ preventScroll: true }));
}

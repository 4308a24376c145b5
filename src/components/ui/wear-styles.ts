/**
 * Puts on the styles of a part that comes on use. They arrive with its code, so that no page carries
 * them for people who never open it; a sheet made by script is no inline style, and the page's policy
 * lets it stand.
 */
export function wearStyles(...texts: readonly string[]): void {
  const sheets = texts.map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, ...sheets];
}

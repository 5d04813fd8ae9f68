/** One constructable sheet from rules: no style element, so no exception of a policy. */
export function sheetOf(...rules: readonly string[]): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules.join(''));
  return sheet;
}

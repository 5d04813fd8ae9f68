/** A node with its classes: what comes by need draws a few of them, and no templates. */
export function node<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  classes: string,
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), { className: classes });
}

const sheets = new Map<string, CSSStyleSheet>();

/**
 * Adds rules to where a form stands, once: a constructable sheet, so no exception of a policy. In the light DOM they
 * outweigh those of the page, as the form's own do.
 */
export function adopt(root: Node, rules: string): void {
  if (!(root instanceof Document || root instanceof ShadowRoot)) return;
  let sheet = sheets.get(rules);
  if (!sheet) {
    sheets.set(rules, (sheet = new CSSStyleSheet()));
    sheet.replaceSync(`${rules}[light-dom]:not(#_):not(#_){${rules}}`);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

import { base } from './base.js';
import { choices } from './choices.js';
import { controls } from './controls.js';
import { layout } from './layout.js';
import { media } from './media.js';
import { tokens } from './tokens.js';

const rules = new Set([tokens, base, controls, choices, layout, media]);
let sheet: CSSStyleSheet | undefined;

/** One constructable sheet, shared by all forms of a page: no style element, so no exception of a CSP. */
export function formSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync([...rules].join(''));
  }
  return sheet;
}

/** Adds the rules of a question type to the shared sheet, once. */
export function addRules(more: string | undefined): void {
  if (!more || rules.has(more)) return;
  rules.add(more);
  sheet?.replaceSync([...rules].join(''));
}

/** Gives the same sheet to the document or shadow root that a form in the light DOM stands in, once. */
export function adoptStyles(root: Node): void {
  if (!(root instanceof Document || root instanceof ShadowRoot)) return;
  const own = formSheet();
  if (!root.adoptedStyleSheets.includes(own)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, own];
}

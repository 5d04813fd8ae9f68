import type { CSSResult } from 'lit';
import { base } from './base.js';
import { choices } from './choices.js';
import { controls } from './controls.js';
import { layout } from './layout.js';
import { media } from './media.js';
import { tokens } from './tokens.js';

/** One set of constructable sheets, shared by all forms of a page: no style element, so no CSP exception. */
export const styles: CSSResult[] = [tokens, base, controls, choices, layout, media];

/** Gives the same sheets to the document or shadow root that a form in the light DOM stands in, once. */
export function adoptStyles(root: Node): void {
  if (!(root instanceof Document || root instanceof ShadowRoot)) return;
  const sheets = styles.map(({ styleSheet }) => styleSheet).filter((sheet) => sheet !== undefined);
  root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, ...sheets])];
}

import { base } from './base.js';
import { choices } from './choices.js';
import { controls } from './controls.js';
import { layout } from './layout.js';
import { media } from './media.js';
import { tokens } from './tokens.js';

const rules = new Set([tokens, base, controls, choices, layout, media]);
let sheet: CSSStyleSheet | undefined;
let lightSheet: CSSStyleSheet | undefined;

/** One constructable sheet, shared by all forms of a page: no style element, so no exception of a CSP. */
export function formSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync([...rules].join(''));
  }
  return sheet;
}

/** Adds the rules of a question type to the shared sheets, once. */
export function addRules(more: string | undefined): void {
  if (!more || rules.has(more)) return;
  rules.add(more);
  sheet?.replaceSync([...rules].join(''));
  lightSheet?.replaceSync(inLight());
}

/**
 * Gives the same rules to the document or shadow root that a form in the light DOM stands in, once. There the host's own
 * rules reach the form, so ours weigh more.
 */
export function adoptStyles(root: Node): void {
  if (!(root instanceof Document || root instanceof ShadowRoot)) return;
  if (!lightSheet) {
    lightSheet = new CSSStyleSheet();
    lightSheet.replaceSync(inLight());
  }
  if (!root.adoptedStyleSheets.includes(lightSheet))
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, lightSheet];
}

/**
 * Our rules inside one that outweighs whatever the page has without `!important`, after one that undoes what the page does
 * to bare elements. Words and what they stand on go together: a host's `!important` on one of the two would leave letters
 * that nobody can read; nor may it shrink a control. The same as `armour()` writes out for pages without scripts. A browser that knows no nesting (before
 * 2023) gets our rules as they are.
 *
 * @see https://drafts.csswg.org/css-nesting-1/#nest-selector
 */
function inLight(): string {
  const firm =
    /(?<=[{;\s])(background|color|border|padding|(min-|max-)?(width|height))[\w-]*:[^;{}!]+(?=[;}])/g;
  const all = [...rules].join('');
  if (!CSS.supports('selector(&)')) return all;
  const own = all.replace(firm, '$&!important');
  const undone = ':not(svg):not(svg *):not(img)';
  return `[light-dom]:not(#_):not(#_){&:not([hidden]){display:block}${undone},${undone}::before,${undone}::after{all:revert}[hidden]{display:none!important}${own}}`;
}

import { html, type TemplateResult } from 'lit/html.js';

const known: TemplateStringsArray[] = [];

/**
 * A heading of level 1 to 6; any other becomes 2. Lit's templates cannot compute a tag name, so the
 * strings of each level are made once: they are ours, and words go in as values.
 */
export function heading(level: number, name: string, words: string, lang: unknown): TemplateResult {
  const fit = [1, 2, 3, 4, 5, 6].includes(level) ? level : 2;
  const parts = [`<h${fit} class=`, ' dir="auto" lang=', ' .textContent=', `></h${fit}>`];
  return html((known[fit] ??= Object.assign(parts, { raw: parts })), name, lang, words);
}

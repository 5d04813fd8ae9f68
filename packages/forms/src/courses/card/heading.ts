import { html, type TemplateResult } from 'lit/html.js';

const known: TemplateStringsArray[] = [];

/**
 * A heading of level 1 to 6; other levels become the nearest of these. Lit's templates cannot compute a tag name, so the
 * strings of each level are made once: they are ours, and words go in as values.
 */
export function heading(level: number, name: string, words: string, lang: unknown): TemplateResult {
  const fit = Math.min(Math.max(Math.trunc(level) || 2, 1), 6);
  const parts = [`<h${fit} class=`, ' dir="auto" lang=', ' .textContent=', `></h${fit}>`];
  return html((known[fit] ??= Object.assign(parts, { raw: parts })), name, lang, words);
}

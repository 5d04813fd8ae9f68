import { html, type TemplateResult } from 'lit/html.js';
import { easyReadPicture } from './easy-read-picture.js';

type Draw = (content: unknown) => TemplateResult;

/** Templates cannot compute a tag name, and a heading must have the level that fits the page around the form. */
const levels: readonly Draw[] = [
  (content) => html`<h1 class="co-heading">${content}</h1>`,
  (content) => html`<h2 class="co-heading">${content}</h2>`,
  (content) => html`<h3 class="co-heading">${content}</h3>`,
  (content) => html`<h4 class="co-heading">${content}</h4>`,
  (content) => html`<h5 class="co-heading">${content}</h5>`,
  (content) => html`<h6 class="co-heading">${content}</h6>`,
];

/** A heading of level 1 to 6; other levels become the nearest of these. */
export function heading(level: number, content: unknown): TemplateResult {
  const index = Math.min(Math.max(Math.trunc(level), 1), 6) - 1;
  return (levels[index] ?? levels[1]!)(content);
}

/**
 * A heading that holds words, set as text so that a page translator's changes are replaced with the words, and perhaps a
 * picture that goes with them.
 */
export const titleHeading = (level: number, text: string, picture = ''): TemplateResult =>
  heading(level, html`${easyReadPicture(picture)}<span .textContent=${text}></span>`);

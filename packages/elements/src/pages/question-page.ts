import type { OutlinePage } from '@coform/format';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { titleHeading } from '../parts/heading.js';
import { textBlocks } from '../parts/text-blocks.js';
import { slots } from '../render/flat.js';
import type { ViewContext } from '../view/context.js';
import { pictureOf } from '../view/picture-of.js';
import { headingQuestion, pageName, pageTitle } from '../view/page-view.js';

/** One page of questions with its Continue button. */
export function questionPage(page: OutlinePage, context: ViewContext): TemplateResult {
  return html`${pageHeading(page, context)} ${textBlocks(context.words.of(page.linkId, 'text'))} ${items(page, context)}
    <button class="co-button" type="submit" .textContent=${context.say('continue')}></button>`;
}

const items = (page: OutlinePage, context: ViewContext): TemplateResult =>
  slots(
    context
      .snapshot()
      .pageItems(page.linkId)
      .map((key) => context.place(key)),
  );

/** The page's title with the form's title over it, unless the page's one question is its heading. */
function pageHeading(page: OutlinePage, context: ViewContext): unknown {
  const { words, headingLevel } = context;
  if (headingQuestion(page, context) !== undefined) return nothing;
  const title = pageTitle(page, context);
  const section = words.of(page.task, 'title');
  const caption = page.task !== page.linkId && section && section !== title ? section : words.title;
  const name = title || pageName(page, context);
  return html`${caption === name ? nothing : html`<p class="co-caption" .textContent=${caption}></p>`}
  ${titleHeading(headingLevel, name, pictureOf(page.linkId, context))}`;
}

/** Every page at once, each under its own heading. */
export function singlePage(pages: readonly OutlinePage[], context: ViewContext): TemplateResult {
  const { words, headingLevel, say } = context;
  return html`${titleHeading(headingLevel, words.title)} ${textBlocks(words.description)}
    ${pages.map((page) => {
      const title = pageTitle(page, context) || (pages.length > 1 ? pageName(page, context) : '');
      return html`${title ? titleHeading(headingLevel + 1, title, pictureOf(page.linkId, context)) : nothing}
      ${textBlocks(words.of(page.linkId, 'text'))} ${items(page, context)}`;
    })}
    <button class="co-button" type="submit" .textContent=${say('continue')}></button>`;
}

import { titleHeading } from '@coform/elements/tools';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { readerName } from '../readers.js';
import type { ToolView } from '../tool.js';

/** An instant in words: the day where the person is, and the time, to the minute. */
function whenWords(instant: string, { talk }: Pick<ToolView, 'talk'>): string {
  const when = new Date(instant);
  const time = [when.getHours(), when.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
  return `${talk.day(when)}, ${time}`;
}

/** What was shared, and when answers changed: in the tools, and at the end of the person's own file. */
export function recordLists(
  view: Pick<ToolView, 'context' | 'talk' | 'record'>,
  level: number,
): TemplateResult {
  const { context, talk, record } = view;
  const { words, outline } = context;
  const changes = [...outline.items.keys()].flatMap((linkId) => {
    const when = record.changes[linkId];
    return when === undefined ? [] : { label: words.of(linkId, 'label') ?? linkId, when };
  });
  const none = html`<p class="co-body" .textContent=${talk('none')}></p>`;
  return html`${titleHeading(level, talk('receipts'))}
    ${
      record.receipts.length === 0
        ? none
        : html`<ul class="co-list">
            ${record.receipts.map(({ reader, sections, when, how, private: withPrivate }) => {
              const titles = sections.map((section) => words.of(section, 'title') ?? section).join(', ');
              return html`<li>
                <strong .textContent=${readerName(reader, talk)}></strong> <span .textContent=${[whenWords(when, view), talk(how === 'file' ? 'receiptFile' : 'receiptShow'), ...(withPrivate ? [talk('receiptPrivate')] : []), titles].join('. ')}></span>
              </li>`;
            })}
          </ul>`
    }
    ${titleHeading(level, talk('changes'))}
    ${
      changes.length === 0
        ? none
        : html`<dl class="co-lines">
            ${changes.map(
              ({ label, when }) =>
                html`<div>
                  <dt lang=${words.language} dir=${words.direction} .textContent=${label}></dt>
                  <dd .textContent=${whenWords(when, view)}></dd>
                </div>`,
            )}
          </dl>`
    }`;
}

/** The record, with the day to look at everything again. `review` is `YYYY-MM-DD`. */
export function recordPage(view: ToolView, review: string | undefined): TemplateResult {
  const { context, talk } = view;
  const level = context.headingLevel + 1;
  return html`<p class="co-body" .textContent=${talk('recordText')}></p>
    ${titleHeading(level, talk('review'))}
    <p class="co-body" .textContent=${review ? talk.day(new Date(`${review}T12:00`)) : talk('reviewNone')}></p>
    <div class="co-actions">
      ${review ? html`<button class="co-button co-button--secondary" type="button" data-tool-action="calendar" .textContent=${talk('reviewSave')}></button>` : nothing}
      <button class="co-link-button" type="button" data-tool-action="change" data-key="sharing-review" .textContent=${talk('reviewChoose')}></button>
    </div>
    ${recordLists(view, level)}`;
}

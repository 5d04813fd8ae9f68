import { html, nothing, type TemplateResult } from 'lit/html.js';
import { checkbox, checkboxes, radios } from '../fields.js';
import { readerName, readers } from '../readers.js';
import { toolId, type ToolView } from '../tool.js';
import { passphraseChoice } from './save.js';

/** Whom a part is for, and which sections: none is ticked unless the person ticked it for that reader before. */
export function sharePage(view: ToolView, filled: readonly string[]): TemplateResult {
  const { context, talk, errors, record, reader, hasPrivate } = view;
  const before = record.choices[reader] ?? [];
  const { words } = context;
  return html`<p class="co-body" .textContent=${talk('shareText')}></p>
    ${radios(
      { id: toolId(context, 'who'), label: talk('shareWho'), error: errors.who ? talk(errors.who) : '' },
      readers.map((value) => ({ value, label: readerName(value, talk), isChosen: value === reader })),
    )}
    ${checkboxes(
      { id: toolId(context, 'what'), label: talk('shareWhat'), error: errors.what ? talk(errors.what) : '' },
      filled.map((value) => ({
        value,
        label: words.of(value, 'title') ?? value,
        isChosen: before.includes(value),
        language: words.language,
      })),
    )}
    ${hasPrivate ? html`<div class="co-form-group">${checkbox(toolId(context, 'private'), talk('privateShow'), false)}</div>` : nothing}
    ${passphraseChoice(view)}
    <div class="co-actions">
      <button class="co-button" type="submit" data-tool-action="share-file" .textContent=${talk('shareFile')}></button>
      <button class="co-button co-button--secondary" type="submit" data-tool-action="share-show" .textContent=${talk('shareShow')}></button>
    </div>`;
}

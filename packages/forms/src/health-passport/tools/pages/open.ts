import { html, nothing, type TemplateResult } from 'lit/html.js';
import { passphraseField } from '../fields.js';
import { readerName } from '../readers.js';
import { toolId, type ToolView } from '../tool.js';
import { reviewLists } from './review.js';

/** Opening a file, a step at a time: choose, unlock, agree to replace what is here, look at what changed. */
export function openPage(view: ToolView): TemplateResult {
  const { context, talk, errors, opening, review } = view;
  const body = (phrase: Parameters<typeof talk>[0], values = {}): TemplateResult =>
    html`<p class="co-body" .textContent=${talk(phrase, values)}></p>`;
  const goOn = html`<button class="co-button" type="button" data-tool-action="close" .textContent=${talk('goOn')}></button>`;
  switch (opening.at) {
    case 'locked':
      return html`${passphraseField({ id: toolId(context, 'pass'), label: talk('unlock'), error: errors.pass ? talk(errors.pass) : '' })}
        <button class="co-button" type="submit" data-tool-action="unlock" .textContent=${talk('unlockButton')}></button>`;
    case 'replace':
      return html`<p class="co-inset" .textContent=${talk('replace')}></p>
        <div class="co-actions">
          <button class="co-button" type="button" data-tool-action="replace" .textContent=${talk('replaceYes')}></button>
          <button class="co-button co-button--secondary" type="button" data-tool-action="close" .textContent=${talk('replaceNo')}></button>
        </div>`;
    case 'open':
      return html`${body('openedText')}
        ${opening.reader ? body('openedPart', { reader: readerName(opening.reader, talk) }) : nothing}
        ${opening.isNewer ? body('openedNewer') : nothing} ${review ? reviewLists(view, review) : nothing} ${goOn}`;
    case 'choose': {
      const id = toolId(context, 'file');
      const error = errors.file ? talk(errors.file) : '';
      return html`<div class=${error ? 'co-form-group co-form-group--error co-drop' : 'co-form-group co-drop'}>
          <label class="co-label" for=${id} .textContent=${talk('openLabel')}></label>
          <span class="co-error-message" id="${id}-error" ?hidden=${!error} .textContent=${error}></span>
          <input
            class="co-file"
            id=${id}
            type="file"
            accept=".html,.json,text/html,application/json"
            aria-describedby=${error ? `${id}-error` : nothing}
            aria-invalid=${error ? 'true' : nothing}
          />
        </div>
        ${review && review.changed.length > 0 ? reviewLists(view, review) : nothing}`;
    }
  }
}

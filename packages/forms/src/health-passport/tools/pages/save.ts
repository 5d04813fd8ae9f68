import { html, nothing, type TemplateResult } from 'lit/html.js';
import { canSeal } from '../../../keep/index.js';
import { passphraseField, radios } from '../fields.js';
import { toolId, type ToolView } from '../tool.js';

const error = ({ errors, talk }: ToolView, asked: 'private' | 'pass'): string => {
  const phrase = errors[asked];
  return phrase ? talk(phrase) : '';
};

/** A passphrase where the page can use one, else why it cannot. */
export function passphraseChoice(view: ToolView): TemplateResult {
  const { context, talk } = view;
  return canSeal()
    ? passphraseField({
        id: toolId(context, 'pass'),
        label: talk('passphrase'),
        hint: talk('passphraseHint'),
        error: error(view, 'pass'),
      })
    : html`<p class="co-inset" .textContent=${talk('passphraseNone')}></p>`;
}

/** The person's own file: everything, and the private answers only if they say so. */
export function savePage(view: ToolView): TemplateResult {
  const { context, talk, hasPrivate } = view;
  return html`<p class="co-body" .textContent=${talk('saveText')}></p>
    ${
      hasPrivate
        ? radios(
            {
              id: toolId(context, 'private'),
              label: talk('privateAsk'),
              hint: talk('privateAskHint'),
              error: error(view, 'private'),
            },
            [
              { value: 'yes', label: talk('privateYes') },
              { value: 'no', label: talk('privateNo') },
            ],
          )
        : nothing
    }
    ${passphraseChoice(view)}
    <button class="co-button" type="submit" data-tool-action="save" .textContent=${talk('saveButton')}></button>
    <p class="co-hint" .textContent=${talk('savedOpen')}></p>`;
}

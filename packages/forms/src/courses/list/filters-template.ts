import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Language } from '../words/say.js';
import type { CourseWordKey } from '../words/words.js';
import type { Choice, Choices } from './choices.js';

/** Native controls in a fieldset, and below them `foot`. No values are bound: see filter-controls.ts. */
export function filters(
  choices: Choices,
  { say }: Language,
  opened: boolean,
  foot: unknown,
  input?: (event: Event) => void,
): TemplateResult {
  const pick = (
    name: 'place' | 'topic' | 'kind' | 'mode',
    label: CourseWordKey,
    any: CourseWordKey,
  ): unknown =>
    choices[name].length < 2
      ? nothing
      : html`<label class="co-field">
          <span .textContent=${say(label)}></span>
          <select name=${name}>
            <option value="" .textContent=${say(any)}></option>
            ${choices[name].map(option)}
          </select>
        </label>`;
  const box = (name: 'q' | 'from' | 'to', label: CourseWordKey, type: string): TemplateResult =>
    html`<label class="co-field">
      <span .textContent=${say(label)}></span>
      <input name=${name} type=${type} autocomplete="off" maxlength="100" />
    </label>`;
  return html`<fieldset class="co-filters" @input=${input} @change=${input}>
    <legend .textContent=${say('filters')}></legend>
    ${box('q', 'search', 'search')}
    <details class="co-filters__more" ?open=${opened}>
      <summary .textContent=${say('moreFilters')}></summary>
      <div class="co-filters__grid">
        ${pick('place', 'place', 'anyPlace')} ${pick('topic', 'topic', 'anyTopic')}
        ${pick('kind', 'kind', 'anyKind')} ${pick('mode', 'mode', 'anyMode')} ${box('from', 'from', 'date')}
        ${box('to', 'to', 'date')}
      </div>
      ${
        choices.need.length === 0
          ? nothing
          : html`<fieldset class="co-needs">
            <legend .textContent=${say('needs')}></legend>
            <div class="co-needs__grid">${choices.need.map(need)}</div>
          </fieldset>`
      }
    </details>
    ${foot}
  </fieldset>`;
}

const option = ({ value, words }: Choice): TemplateResult =>
  html`<option value=${value} .textContent=${words}></option>`;

const need = ({ value, words }: Choice): TemplateResult =>
  html`<label class="co-need">
    <input name="need" type="checkbox" value=${value} />
    <span .textContent=${words}></span>
  </label>`;

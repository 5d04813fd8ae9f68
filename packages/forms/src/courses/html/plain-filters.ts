import type { Rewrite } from '@coform/elements/html';
import { html, type TemplateResult } from 'lit/html.js';
import type { Choices } from '../list/choices.js';
import { isFiltering, type CourseFilter } from '../list/filter.js';
import { filters } from '../list/filters-template.js';
import type { Language } from '../words/say.js';

/** The filters as a form that asks the server: GET, so that what was chosen stands in the address. */
export function plainFilters(
  choices: Choices,
  filter: CourseFilter,
  language: Language,
  action: string,
): TemplateResult {
  const { say } = language;
  const opened = isFiltering({ ...filter, q: '' });
  const foot = html`<div class="co-courses__bar">
    <button class="co-button" type="submit" .textContent=${say('showFiltered')}></button>
    ${isFiltering(filter) ? html`<a class="co-link-button" href=${action} .textContent=${say('clear')}></a>` : ''}
  </div>`;
  return html`<form method="get" action=${action}>${filters(choices, language, opened, foot)}</form>`;
}

/** Puts what was chosen into the controls, whose templates bind no values. */
export function withChosen(filter: CourseFilter): Rewrite {
  let select = '';
  return ({ name, attributes }) => {
    const control = attributes.get('name') as keyof CourseFilter | undefined;
    const value = attributes.get('value') ?? '';
    if (name === 'select') select = control ?? '';
    else if (name === 'option' && value !== '' && filter[select as keyof CourseFilter] === value)
      attributes.set('selected', '');
    else if (name === 'input' && control !== undefined) {
      const wanted = filter[control];
      if (typeof wanted === 'string') attributes.set('value', wanted);
      else if (wanted.includes(value)) attributes.set('checked', '');
    }
    return undefined;
  };
}

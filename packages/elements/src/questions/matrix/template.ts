import { html, type TemplateResult } from 'lit/html.js';
import { fieldsetGroup } from '../../parts/form-group.js';
import { slots } from '../../render/flat.js';
import type { MatrixView } from './view-model.js';

/**
 * A fieldset for each statement in the fieldset of them all, on every screen: a table of radios is read cell by cell,
 * hard to use on a phone, and loses its headings when it is magnified. Every choice keeps its words beside it.
 */
export const matrixTemplate = (view: MatrixView): TemplateResult =>
  fieldsetGroup(view, html`<div class="co-matrix">${slots(view.places)}</div>`, 'group');

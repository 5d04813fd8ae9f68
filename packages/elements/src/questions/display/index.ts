import { html, type TemplateResult } from 'lit/html.js';
import { idOf } from '../../view/context.js';
import { easyReadPicture } from '../../parts/easy-read-picture.js';
import { textBlocks } from '../../parts/text-blocks.js';
import { pictureOf } from '../../view/picture-of.js';
import type { QuestionType } from '../question-type.js';

/** Words to read between questions. */
export interface DisplayView {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly boxClass: string;
  /** Address of the picture that goes with the words; empty where there is none. */
  readonly picture: string;
}

/** Class of each style; greppable instead of put together. */
const boxClasses = {
  plain: 'co-display',
  inset: 'co-display co-inset',
  care: 'co-display co-care',
  warning: 'co-display co-warning',
} as const;

const template = (view: DisplayView): TemplateResult =>
  html`<div class=${view.boxClass} id=${view.id}>
    ${easyReadPicture(view.picture)}
    ${view.title ? html`<p class="co-display__title"><strong .textContent=${view.title}></strong></p>` : ''}
    ${textBlocks(view.text)}
  </div>`;

export const display: QuestionType<DisplayView> = {
  viewModel: ({ item, key }, context) => ({
    id: idOf(context, key),
    title: context.words.of(item.linkId, 'title') ?? '',
    text: context.words.of(item.linkId, 'text') ?? '',
    boxClass: boxClasses[item.layout.style ?? 'plain'],
    picture: pictureOf(item.linkId, context),
  }),
  template,
  messages: [],
  focusId: (state, context) => idOf(context, state.key),
};

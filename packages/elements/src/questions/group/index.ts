import { html, nothing, type TemplateResult } from 'lit/html.js';
import { idOf } from '../../view/context.js';
import { easyReadPicture } from '../../parts/easy-read-picture.js';
import { textBlocks } from '../../parts/text-blocks.js';
import { pictureOf } from '../../view/picture-of.js';
import { flat, slots } from '../../render/flat.js';
import type { QuestionType } from '../question-type.js';

/** Questions that belong together, under one legend. */
export interface GroupView {
  readonly id: string;
  readonly title: string;
  readonly hint: string;
  readonly text: string;
  readonly privateNote: string;
  /** Address of the picture that goes with the title; empty where there is none. */
  readonly picture: string;
  readonly places: readonly unknown[];
}

const template = (view: GroupView): TemplateResult =>
  flat(
    html`<fieldset class="co-fieldset co-group" id=${view.id} aria-describedby=${view.hint ? `${view.id}-hint` : nothing}>
      ${view.title ? html`<legend class="co-legend co-legend--group">${easyReadPicture(view.picture)}<span .textContent=${view.title}></span></legend>` : nothing}
      ${view.privateNote ? html`<p class="co-private" .textContent=${view.privateNote}></p>` : nothing}
      ${view.hint ? html`<div class="co-hint" id="${view.id}-hint" .textContent=${view.hint}></div>` : nothing}
      ${view.text ? html`<div class="co-display">${textBlocks(view.text)}</div>` : nothing}
      ${slots(view.places)}
    </fieldset>`,
  );

export const group: QuestionType<GroupView> = {
  viewModel: ({ item, key, children }, context) => ({
    id: idOf(context, key),
    title: context.words.of(item.linkId, 'title') ?? context.words.of(item.linkId, 'label') ?? '',
    hint: context.words.of(item.linkId, 'hint') ?? '',
    text: context.words.of(item.linkId, 'text') ?? '',
    privateNote: item.layout.private === true ? context.say('privateText') : '',
    picture: pictureOf(item.linkId, context),
    places: children.map((child) => context.place(child)),
  }),
  template,
  messages: [],
  focusId: (state, context) => idOf(context, state.key),
};

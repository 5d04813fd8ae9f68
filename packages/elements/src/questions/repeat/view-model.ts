import type { ItemState } from '@coform/engine';
import { idOf, type ViewContext } from '../../view/context.js';
import { questionView, type QuestionView } from '../../view/question-view.js';

/** A list whose rows the person adds and removes. */
export interface RepeatView extends QuestionView {
  readonly rows: readonly RowView[];
  readonly addLabel: string;
  readonly full: string;
  readonly emptyText: string;
  /** The word of the button that puts a removed row back; empty when there is none. */
  readonly undo: string;
}

export interface RowView {
  readonly id: string;
  readonly row: string;
  readonly title: string;
  readonly remove: string;
  readonly removeName: string;
  readonly places: readonly unknown[];
}

/** What a row is called: "Person 2". Also used by announcements and by check-your-answers. */
export function rowTitle(linkId: string, number: number, { words, say }: ViewContext): string {
  return say('rowNumber', { row: words.of(linkId, 'rowLabel') ?? say('row'), number });
}

export function repeatView(state: ItemState, context: ViewContext, heading: number): RepeatView {
  const { item, key } = state;
  const { say, words } = context;
  const undo = context.snapshot().undo;
  const limit = item.schema?.maxItems;
  const full = typeof limit === 'number' && state.rows.length >= limit;
  return {
    ...questionView(state, context, heading),
    rows: state.rows.map((row, index) => {
      const title = rowTitle(item.linkId, index + 1, context);
      return {
        id: idOf(context, key, row.id),
        row: row.id,
        title,
        remove: say('remove'),
        removeName: say('removeRow', { row: title }),
        places: row.children.map((child) => context.place(child)),
      };
    }),
    addLabel: full
      ? ''
      : (words.of(item.linkId, 'addLabel') ?? (state.rows.length > 0 ? say('add') : say('addFirst'))),
    full: full ? say('rowsFull') : '',
    emptyText: state.rows.length === 0 ? say('noRows') : '',
    undo: undo?.key === key ? say('undo') : '',
  };
}

import type { ItemState, Row } from '@coform/engine';
import { idOf, type ViewContext } from '../../view/context.js';
import { questionView, type QuestionView } from '../../view/question-view.js';

/** A list whose rows the person adds and removes, and may put into another order. */
export interface RepeatView extends QuestionView {
  readonly rows: readonly RowView[];
  readonly addLabel: string;
  readonly full: string;
  /** The word of the button that puts a removed row back; empty when there is none. */
  readonly undo: string;
}

export interface RowView {
  readonly id: string;
  readonly row: string;
  readonly title: string;
  readonly rowClass: string;
  readonly buttons: readonly RowButton[];
  readonly places: readonly unknown[];
}

/** What can be done with a row. Its name is heard with the row's: "Move up Person 2". */
export interface RowButton {
  readonly action: 'move-row' | 'remove-row';
  readonly step: '-1' | '1' | '';
  readonly word: string;
}

/** What a row is called: "Person 2". Also used by announcements and by check-your-answers. */
export function rowTitle(linkId: string, number: number, { words, say }: ViewContext): string {
  return say('rowNumber', { row: words.of(linkId, 'rowLabel') ?? say('row'), number });
}

export function repeatView(state: ItemState, context: ViewContext, heading: number): RepeatView {
  const { item, key, rows } = state;
  const { say, words } = context;
  const undo = context.snapshot().undo;
  const limit = item.schema?.maxItems;
  const full = typeof limit === 'number' && rows.length >= limit;
  return {
    ...questionView(state, context, heading),
    rows: rows.map((row, index) => ({
      id: idOf(context, key, row.id),
      row: row.id,
      title: rowTitle(item.linkId, index + 1, context),
      rowClass: item.layout.rowStyle === 'table' ? 'co-row co-row--table' : 'co-row',
      buttons: buttonsOf(row, index, state, context),
      places: row.children.map((child) => context.place(child)),
    })),
    addLabel: full ? '' : (words.of(item.linkId, 'addLabel') ?? say('add')),
    full: full ? say('rowsFull') : '',
    undo: undo?.key === key ? say('undo') : '',
  };
}

function buttonsOf(row: Row, index: number, { rows, item }: ItemState, { say }: ViewContext): RowButton[] {
  const { reorder } = item.layout;
  const buttons: RowButton[] = [];
  if (reorder && index > 0) buttons.push({ action: 'move-row', step: '-1', word: say('moveUp') });
  if (reorder && index < rows.length - 1)
    buttons.push({ action: 'move-row', step: '1', word: say('moveDown') });
  // The only row, with nothing in it, would be followed by another one just like it.
  if (rows.length > 1 || !row.blank) buttons.push({ action: 'remove-row', step: '', word: say('remove') });
  return buttons;
}

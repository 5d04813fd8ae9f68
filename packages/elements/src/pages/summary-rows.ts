import type { OutlinePage } from '@coform/format';
import type { ItemState } from '@coform/engine';
import { answerWords } from '../view/answer-words.js';
import type { ViewContext } from '../view/context.js';
import { rowTitle } from '../questions/repeat/view-model.js';

/** One line of check-your-answers or of a print. */
export interface SummaryRow {
  readonly key: string;
  readonly label: string;
  readonly answers: readonly string[];
  readonly private: boolean;
  /** The item that Change leads to: a row's answers are changed where the whole list stands. */
  readonly changeKey: string;
}

/** All relevant questions of a page in order, groups and rows opened up. */
export function summaryRows(page: OutlinePage, context: ViewContext): SummaryRow[] {
  const rows: SummaryRow[] = [];
  const snapshot = context.snapshot();
  const add = (key: string, prefix: string, isPrivate: boolean): void => {
    const state = snapshot.item(key);
    if (!state?.relevant) return;
    const hidden = isPrivate || state.item.layout.private === true;
    switch (state.item.kind) {
      case 'display':
        return;
      case 'group':
        for (const child of state.children) add(child, prefix, hidden);
        return;
      case 'repeat':
        addRows(state, hidden);
        return;
      case 'question': {
        const label = context.words.of(state.item.linkId, 'label') ?? state.item.linkId;
        rows.push({
          key,
          label: prefix ? `${prefix}: ${label}` : label,
          answers: answerWords(state, context),
          private: hidden,
          changeKey: key,
        });
      }
    }
  };
  const addRows = (state: ItemState, hidden: boolean): void => {
    if (state.rows.length === 0) {
      const label = context.words.of(state.item.linkId, 'label') ?? state.item.linkId;
      rows.push({ key: state.key, label, answers: [], private: hidden, changeKey: state.key });
    }
    state.rows.forEach((row, index) => {
      const title = rowTitle(state.item.linkId, index + 1, context);
      for (const child of row.children) add(child, title, hidden);
    });
  };
  for (const key of snapshot.pageItems(page.linkId)) add(key, '', false);
  return rows;
}

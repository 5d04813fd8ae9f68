import type { OutlinePage } from '@coform/format';
import type { ItemState } from '@coform/engine';
import { answerWords } from '../view/answer-words.js';
import type { ViewContext } from '../view/context.js';
import { rowTitle } from '../questions/repeat/view-model.js';

/** One line of check-your-answers or of a print. */
export interface SummaryRow {
  readonly key: string;
  /** What the question stands in, without which "Their name" says little: a group's legend or a row's name. */
  readonly within: string;
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
  const labelOf = ({ item }: ItemState): string => context.words.of(item.linkId, 'label') ?? item.linkId;
  const add = (key: string, within: string, isPrivate: boolean): void => {
    const state = snapshot.item(key);
    if (!state?.relevant) return;
    const hidden = isPrivate || state.item.layout.private === true;
    switch (state.item.kind) {
      case 'display':
        return;
      case 'group': {
        const title = context.words.of(state.item.linkId, 'title') ?? within;
        for (const child of state.children) add(child, title, hidden);
        return;
      }
      case 'repeat':
        addRows(state, hidden);
        return;
      case 'question': {
        const answers = answerWords(state, context);
        rows.push({ key, within, label: labelOf(state), answers, private: hidden, changeKey: key });
      }
    }
  };
  const addRows = (state: ItemState, hidden: boolean): void => {
    const before = rows.length;
    state.rows.forEach((row, index) => {
      const start = rows.length;
      const title = rowTitle(state.item.linkId, index + 1, context);
      for (const child of row.children) add(child, title, hidden);
      // A row that was opened and left empty is no answer.
      if (rows.slice(start).every(({ answers }) => answers.length === 0)) rows.length = start;
    });
    if (rows.length === before) {
      rows.push({
        key: state.key,
        within: '',
        label: labelOf(state),
        answers: [],
        private: hidden,
        changeKey: state.key,
      });
    }
  };
  for (const key of snapshot.pageItems(page.linkId)) add(key, '', false);
  return rows;
}

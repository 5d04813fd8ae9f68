import { normalised } from './answers/view-value.js';
import type { Form } from './form/form.js';
import type { ItemNode } from './form/node.js';
import { readersOf, settle } from './form/relevance.js';
import { addRow, moveRow, removeRow, tellBlank } from './form/rows.js';
import { patch, write } from './form/state.js';
import { isOpen, knownStop, stopNow } from './journey/pages.js';
import { goBack, goOn, moveTo, trySending } from './journey/walk.js';
import type { Request } from './types.js';

type Handlers = {
  readonly [Type in Exclude<Request['type'], 'reset' | 'restore'>]: (
    form: Form,
    request: Extract<Request, { type: Type }>,
    node: ItemNode | undefined,
  ) => void;
};

/**
 * What each request does, given the item of its key; `reset` and `restore` are the session's own. What makes no sense
 * now does nothing.
 */
export const handlers: Handlers = {
  input(form, { viewValue }, node) {
    const given = node?.kind && normalised(viewValue, node.kind.empty);
    if (!node?.kind || given === undefined) return;
    const { kind, state, outline, page } = node;
    const answered = write(form, node, kind.settle?.(given, state.viewValue, outline) ?? given);
    form.passed = false;
    form.stale ||= !page.visited;
    page.visited = true;
    if (node.row) tellBlank(form, node.row);
    if (answered && node.relevant) settle(form, readersOf(node));
  },
  leave(form, _, node) {
    if (node?.kind) patch(form, node, { touched: true });
  },
  continue: goOn,
  back: goBack,
  go(form, { to }) {
    const stop = knownStop(form, to);
    if (stop && stop !== stopNow(form)) moveTo(form, stop);
  },
  change(form, _, node) {
    if (form.now.place.at !== 'check' || !node || !isOpen(node.page)) return;
    moveTo(form, node.page);
    form.returning = true;
  },
  'add-row'(form, _, node) {
    if (node?.outline.kind === 'repeat') addRow(form, node);
  },
  'remove-row'(form, { row }, node) {
    form.passed = false;
    if (node) removeRow(form, node, row);
  },
  'move-row'(form, { row, step }, node) {
    form.passed = false;
    if (node) moveRow(form, node, row, step);
  },
  undo(form) {
    form.passed = false;
    if (form.now.undo) form.putRowBack();
  },
  'include-private'({ now }, { include }) {
    now.includePrivate = include;
  },
  submit: trySending,
  sent(form) {
    if (form.now.sending === 'sending') moveTo(form, 'sent');
  },
  'send-failed'({ now }) {
    if (now.sending === 'sending') now.sending = 'failed';
  },
};

import { isSame, normalised } from './answers/view-value.js';
import type { Form } from './form/form.js';
import { addRow, putRowBack, removeRow } from './form/rows.js';
import { readersOf, settle } from './form/relevance.js';
import { patch, write } from './form/state.js';
import { isOpen, knownPlace, placeOf } from './journey/pages.js';
import { goBack, goOn, moveTo, trySending } from './journey/walk.js';
import type { Request } from './types.js';

type Handlers = {
  readonly [Type in Exclude<Request['type'], 'reset' | 'restore'>]: (
    form: Form,
    request: Extract<Request, { type: Type }>,
  ) => void;
};

/** What each request does; `reset` and `restore` are the session's own. What makes no sense now does nothing. */
export const handlers: Handlers = {
  input(form, { key, viewValue }) {
    const node = form.nodes.get(key);
    const given = node?.kind && normalised(viewValue, node.kind.empty);
    if (!node?.kind || given === undefined) return;
    const next = node.kind.settle?.(given, node.state.viewValue, node.outline) ?? given;
    const answered = write(form, node, Object.freeze(next));
    form.passed = false;
    const { linkId } = node.page.outline;
    if (!form.visited.has(linkId)) {
      form.visited.add(linkId);
      form.journeyChanged = true;
    }
    if (answered && node.relevant) settle(form, readersOf(node));
  },
  leave(form, { key }) {
    const node = form.nodes.get(key);
    if (node?.kind) patch(form, node, { touched: true });
  },
  continue: goOn,
  back: goBack,
  go(form, { to }) {
    const place = knownPlace(form, to);
    if (!place || isSame(place, form.place)) return;
    moveTo(form, place);
    if (place.at !== 'page') form.returning = false;
  },
  change(form, { key }) {
    const page = form.nodes.get(key)?.page;
    if (form.place.at !== 'check' || !page || !isOpen(page)) return;
    moveTo(form, placeOf(page));
    form.returning = true;
  },
  'add-row': (form, { key }) => {
    const node = form.nodes.get(key);
    if (node?.outline.kind === 'repeat') addRow(form, node);
  },
  'remove-row': (form, { key, row }) => {
    const node = form.nodes.get(key);
    form.passed = false;
    if (node) removeRow(form, node, row);
  },
  undo: (form) => {
    form.passed = false;
    putRowBack(form);
  },
  'include-private': (form, { include }) => {
    form.includePrivate = include;
  },
  submit: trySending,
  sent(form) {
    if (form.sending === 'sending') moveTo(form, { at: 'sent' });
  },
  'send-failed': (form) => {
    if (form.sending === 'sending') form.sending = 'failed';
  },
};

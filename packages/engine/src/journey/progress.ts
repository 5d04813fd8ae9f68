import { fill, typedOf } from '../form/fill.js';
import type { Form } from '../form/form.js';
import { gather, itemsOf } from '../form/gather.js';
import { ownValue } from '../form/json.js';
import { allItems, NONE } from '../form/node.js';
import { settle } from '../form/relevance.js';
import { allEntries } from '../form/tree.js';
import type { SavedProgress } from '../types.js';
import { firstPlace, knownPlace, pageNamed } from './pages.js';
import { moveTo } from './walk.js';

/** Everything typed so far, also what is not relevant now and what is no answer. */
export function progressOf(form: Form, language: string): SavedProgress {
  const { document, place, started, visited, done } = form;
  const items = itemsOf(form);
  const pagesIn = (set: ReadonlySet<string>) =>
    form.pages.map(({ outline }) => outline.linkId).filter((page) => set.has(page));
  return {
    form: document.id,
    edition: document.edition,
    language,
    started,
    answers: gather(items, { all: true }) ?? {},
    unparseable: Object.fromEntries(typedOf(allItems(items))),
    place,
    visited: pagesIn(visited),
    done: pagesIn(done).filter((page) => !form.faulty.has(page)),
  };
}

/** Starts the journey from answers, or from saved progress. Nothing in either can make it fail. */
export function startFrom(form: Form, answers: unknown, started: string, saved?: SavedProgress): void {
  form.removed = undefined;
  form.includePrivate = form.returning = form.passed = false;
  form.sending = 'idle';
  form.started = started;
  form.visited.clear();
  form.done.clear();
  form.faulty = new Set();
  form.wrong = new Set();
  fill(form, itemsOf(form), answers, ownValue(saved, 'unparseable'));
  for (const page of pagesListed(form, saved, 'visited')) form.visited.add(page);
  for (const page of pagesListed(form, saved, 'done')) form.done.add(page);
  settle(form, allEntries(form));
  moveTo(form, knownPlace(form, ownValue(saved, 'place')) ?? firstPlace(form));
}

function pagesListed(form: Form, saved: unknown, name: 'visited' | 'done'): readonly string[] {
  const list = ownValue(saved, name);
  return Array.isArray(list)
    ? list.filter((page): page is string => pageNamed(form, page) !== undefined)
    : NONE;
}

import { fill, typedOf } from '../form/fill.js';
import type { Form } from '../form/form.js';
import { gather } from '../form/gather.js';
import { ownValue } from '../form/json.js';
import { itemsOf, within, type Entry } from '../form/node.js';
import { settle } from '../form/relevance.js';
import type { FormResponse, SavedProgress } from '../types.js';
import { firstStop, knownStop, linkIdOf } from './pages.js';
import { moveTo } from './walk.js';

/** Everything typed so far, also what is not relevant now and what is no answer. */
export function progressOf({
  pages,
  now,
}: Form): Omit<SavedProgress, keyof FormResponse> & Pick<SavedProgress, 'answers'> {
  const items = itemsOf(pages);
  return {
    answers: gather(items, 'all') ?? {},
    unparseable: typedOf(within(items)),
    place: now.place,
    visited: pages.filter(({ visited }) => visited).map(linkIdOf),
    done: pages.filter(({ done, faulty }) => done && !faulty).map(linkIdOf),
  };
}

/** Starts the journey from answers, or from saved progress. Nothing in either can make it fail. */
export function startFrom(form: Form, answers: unknown, started: string, saved?: unknown): void {
  const lists = (name: keyof SavedProgress, linkId: string) =>
    [ownValue(saved, name)].flat().includes(linkId);
  form.now.includePrivate = form.returning = form.passed = false;
  form.now.sending = 'idle';
  form.started = started;
  for (const page of form.pages) {
    const linkId = linkIdOf(page);
    page.visited = lists('visited', linkId);
    page.done = lists('done', linkId);
    page.faulty = page.wrong = false;
  }
  fill(form, itemsOf(form.pages), answers, ownValue(saved, 'unparseable'));
  settle(form, within<Entry>(form.tasks));
  moveTo(form, knownStop(form, ownValue(saved, 'place')) ?? firstStop(form));
}

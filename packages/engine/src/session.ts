import { outline as outlineOf } from '@coform/format';
import { newForm } from './form/form.js';
import { checkAnswers, findIssues } from './form/issues.js';
import { ownValue } from './form/json.js';
import { growTree } from './form/tree.js';
import { progressOf, startFrom } from './journey/progress.js';
import { takeSnapshot } from './journey/snapshot.js';
import { leaveClosedPage } from './journey/walk.js';
import { createListeners } from './listeners.js';
import { handlers } from './requests.js';
import type { Request, Session, StartOptions } from './types.js';

/**
 * `createSession` for a page that brings its own `validate`: nothing of the evaluator is imported.
 *
 * @throws {FormDocumentError} when the document cannot be walked
 * @see https://json-schema.org/draft/2020-12/json-schema-core for what `validate` is expected to check
 * @example
 * const validate = () => []; // everything is fine
 * startSession({ document, validate }).getSnapshot().place; // { at: 'page', page: 'about-you' }
 */
export function startSession(options: StartOptions): Session {
  const { document, validate, language = document.language, now = () => new Date() } = options;
  const outline = outlineOf(document);
  const form = newForm(document, validate, options.journey ?? outline.journey);
  const [subscribe, notify] = createListeners();
  const instant = () => now().toISOString();
  const heading = () => ({ form: document.id, edition: document.edition, language, started: form.started });
  growTree(form, outline);
  startFrom(form, options.answers, instant());
  let { snapshot } = takeSnapshot(form)!;

  const queue: Request[] = [];
  const handle = (request: Request): void => {
    const { type } = request;
    if (type === 'reset') startFrom(form, options.answers, instant());
    else if (type === 'restore') {
      const { saved } = request;
      if (ownValue(saved, 'form') !== document.id) return;
      const text = ownValue(saved, 'started');
      const started = new Date((typeof text === 'string' && Date.parse(text)) || now());
      startFrom(form, saved.answers, started.toISOString(), saved);
    } else if (form.now.place.at !== 'sent' && Object.hasOwn(handlers, type)) {
      handlers[type](form, request as never, form.nodes.get(ownValue(request, 'key') as string));
    }
    if (form.stale) leaveClosedPage(form);
    const change = takeSnapshot(form, snapshot);
    if (!change) return;
    ({ snapshot } = change);
    notify(change);
  };

  return Object.freeze({
    document,
    outline,
    getSnapshot: () => snapshot,
    subscribe,
    dispatch(request) {
      // A listener's own requests wait until everybody has heard of this one.
      queue.push(request);
      if (queue.length > 1) return;
      try {
        for (; queue[0]; queue.shift()) handle(queue[0]);
      } finally {
        queue.length = 0;
      }
    },
    answers: ({ withoutPrivate } = {}) => checkAnswers(form, withoutPrivate)[0],
    issues: () => [...findIssues(form).values()].flat(),
    save: () => ({ ...heading(), ...progressOf(form) }),
    response: () => ({
      ...heading(),
      status: form.passed ? 'completed' : 'in-progress',
      authored: instant(),
      answers: checkAnswers(form, !form.now.includePrivate)[0],
    }),
  } satisfies Session);
}

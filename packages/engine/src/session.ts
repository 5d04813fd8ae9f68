import type { Probe } from './form/form.js';
import { checkAnswers } from './form/answers.js';
import { findIssues } from './form/issues.js';
import { ownValue } from './form/json.js';
import { newForm } from './form/new-form.js';
import { growTree } from './form/tree.js';
import { progressOf, startFrom } from './journey/progress.js';
import { takeSnapshot } from './journey/snapshot.js';
import { leaveClosedPage } from './journey/walk.js';
import { createListeners } from './listeners.js';
import { handlers } from './requests.js';
import type { Json, Request, Session, SessionOptions } from './types.js';

type Answers = Readonly<Record<string, Json>>;

/** `createSession` with a probe that hears how much work is done. */
export function startSession(options: SessionOptions, probe: Probe = {}): Session {
  const { document, now = () => new Date() } = options;
  const language = options.language ?? document.language;
  const form = newForm(options, probe);
  const { subscribe, notify } = createListeners();
  const instant = () => now().toISOString();
  growTree(form);
  startFrom(form, options.answers, instant());
  let { snapshot } = takeSnapshot(form, undefined)!;

  const queue: Request[] = [];
  const handle = (request: Request): void => {
    if (request.type === 'reset') startFrom(form, options.answers, instant());
    else if (request.type === 'restore') {
      const { saved } = request;
      if (ownValue(saved, 'form') !== document.id) return;
      const text = ownValue(saved, 'started');
      const started = new Date((typeof text === 'string' && Date.parse(text)) || now());
      startFrom(form, saved.answers, started.toISOString(), saved);
    } else if (form.place.at !== 'sent' && Object.hasOwn(handlers, request.type)) {
      handlers[request.type](form, request as never);
    }
    if (form.journeyChanged) leaveClosedPage(form);
    const change = takeSnapshot(form, snapshot);
    if (!change) return;
    ({ snapshot } = change);
    notify(change);
  };
  const answers = (withoutPrivate = false): Answers => checkAnswers(form, withoutPrivate).answers;

  return Object.freeze({
    document,
    outline: form.outline,
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
    answers: ({ withoutPrivate } = {}) => answers(withoutPrivate),
    issues: () => [...findIssues(form).values()].flat(),
    save: () => progressOf(form, language),
    response: () => ({
      form: document.id,
      edition: document.edition,
      language,
      status: form.passed ? 'completed' : 'in-progress',
      started: form.started,
      authored: instant(),
      answers: answers(!form.includePrivate),
    }),
  } satisfies Session);
}

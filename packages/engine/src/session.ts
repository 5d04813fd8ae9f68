import { outline as outlineOf } from '@coform/format';
import { compile } from '@coform/validation';
import { createChunks } from './form/chunks.js';
import type { Form, Probe } from './form/form.js';
import { checkAnswers } from './form/answers.js';
import { ownValue } from './form/json.js';
import { levelsOf } from './form/levels.js';
import { NONE } from './form/node.js';
import { growTree } from './form/tree.js';
import { progressOf, startFrom } from './journey/progress.js';
import { takeSnapshot } from './journey/snapshot.js';
import { leaveClosedPage } from './journey/walk.js';
import { createListeners } from './listeners.js';
import { handlers } from './requests.js';
import type { ItemState, Json, Request, Session, SessionOptions } from './types.js';

type Answers = Readonly<Record<string, Json>>;

/** `createSession` with a probe that hears how much work is done. */
export function startSession(options: SessionOptions, probe: Probe = {}): Session {
  const { document, now = () => new Date() } = options;
  const outline = outlineOf(document);
  const language = options.language ?? document.language;
  const form: Form = {
    ...{ document, outline, probe, levels: levelsOf(outline), journey: options.journey ?? outline.journey },
    validate: options.validate ?? compile(document.data),
    ...{ tasks: [], pages: [], nodes: new Map(), slots: new Map(), before: new Map(), lastRow: 0 },
    states: createChunks<ItemState>((entries) => probe.copied?.(entries)),
    ...{
      place: { at: 'check' },
      problems: NONE,
      sending: 'idle',
      removed: undefined,
      includePrivate: false,
      started: '',
    },
    ...{
      visited: new Set(),
      done: new Set(),
      faulty: new Set(),
      wrong: new Set(),
      returning: false,
      passed: false,
    },
    ...{ journeyChanged: true, rowsChanged: false },
  };
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
      const started = ownValue(saved, 'started');
      if (ownValue(saved, 'form') !== document.id) return;
      startFrom(form, saved.answers, typeof started === 'string' ? started : instant(), saved);
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
    answers: ({ withoutPrivate } = {}) => answers(withoutPrivate),
    save: () => progressOf(form, language),
    response: () => ({
      ...{ form: document.id, edition: document.edition, language },
      status: form.passed ? 'completed' : 'in-progress',
      ...{ started: form.started, authored: instant(), answers: answers(!form.includePrivate) },
    }),
  } satisfies Session);
}

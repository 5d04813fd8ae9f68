import type { FormDocument, LayoutEntry } from '@coform/format';
import { compile } from '@coform/validation';
import { startSession } from '../session.js';
import type {
  Change,
  ItemState,
  Request,
  SavedProgress,
  Session,
  SessionOptions,
  ViewValue,
} from '../types.js';

/** Schemas by property name; `!` at the end of a name makes it required. */
type Properties = Readonly<Record<string, object>>;

export function objectOf(properties: Properties): { type: 'object'; [keyword: string]: unknown } {
  const entries = Object.entries(properties).map(
    ([name, schema]) => [name.replace(/!$/, ''), schema] as const,
  );
  const required = Object.keys(properties).filter((name) => name.endsWith('!'));
  return {
    type: 'object',
    properties: Object.fromEntries(entries),
    ...(required.length > 0 && { required: required.map((name) => name.slice(0, -1)) }),
  };
}

export const documentOf = (
  properties: Properties,
  layout: readonly object[],
  rest: Partial<FormDocument> = {},
): FormDocument => ({
  $schema: 'https://coform.dev/form-document/1',
  id: 'test-form',
  edition: '1.0.0',
  status: 'draft',
  language: 'en-GB',
  title: 'A form',
  data: objectOf(properties),
  layout: layout as LayoutEntry[],
  ...rest,
});

export const page = (linkId: string, items: readonly object[], rest: object = {}): object => ({
  ...{ linkId, type: 'page', title: linkId, items },
  ...rest,
});

export const string = { type: 'string', title: 'Text', maxLength: 100 };
export const boolean = { type: 'boolean', title: 'Yes or no' };
export const when = (question: string, operator: string, answer: string | number | boolean): object => ({
  enableWhen: [{ question, operator, answer }],
});

/** A session with short ways to act and to look. */
export interface Player {
  readonly session: Session;
  readonly changes: Change[];
  act(type: 'continue' | 'back' | 'submit' | 'sent' | 'send-failed' | 'undo' | 'reset'): void;
  send(request: Request): void;
  type(key: string, viewValue: ViewValue): void;
  restore(saved: SavedProgress): void;
  go(page: string): void;
  item(key: string): ItemState;
  /** linkId of the page, or where else the person is. */
  at(): string;
  /** Keys and keywords of the error summary. */
  problems(): string[];
  status(task: string): string;
}

export function play(document: FormDocument, options: Partial<SessionOptions> = {}): Player {
  const session = startSession({ document, validate: compile(document.data), ...options });
  const changes: Change[] = [];
  session.subscribe((change) => changes.push(change));
  const now = () => session.getSnapshot();
  const send = (request: Request) => {
    session.dispatch(request);
  };
  return {
    session,
    changes,
    send,
    act: (type) => {
      send({ type });
    },
    type: (key, viewValue) => {
      send({ type: 'input', key, viewValue });
    },
    restore: (saved) => {
      send({ type: 'restore', saved });
    },
    go: (page) => {
      send({ type: 'go', to: { at: 'page', page } });
    },
    item: (key) => now().item(key)!,
    at: () => {
      const { place } = now();
      return place.at === 'page' ? place.page : place.at;
    },
    problems: () => now().problems.map(({ key, keyword }) => `${key} ${keyword}`),
    status: (task) => now().tasks.find(({ linkId }) => linkId === task)!.status,
  };
}

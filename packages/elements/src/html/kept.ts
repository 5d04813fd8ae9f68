import { createSession, type SavedProgress, type Session, type SessionOptions } from '@coform/engine';
import { control, itemNamed, rowAt } from './names.js';
import { itemsOnPage } from './on-page.js';

/**
 * What a page carries to the next in a hidden field, since nothing is kept on the server: the progress, and how the
 * person came to where they are, so that a new session can be brought to the same point.
 */
export interface Kept {
  readonly saved: SavedProgress;
  /** Continue leads back to check-your-answers. */
  readonly returning?: boolean;
  /** Continue was pressed and found something: feedback shows. */
  readonly tried?: boolean;
  /** The list and the place of the row that was just removed; `saved` is from before that. */
  readonly removed?: readonly [name: string, place: number];
  readonly includePrivate?: boolean;
  readonly sent?: boolean;
  /** The answers were not sent: the receiver refused them (true) or could not be reached (false). */
  readonly refused?: boolean;
  readonly reference?: string;
  /** Marks every attempt to send these answers, so that a page loaded again does not send them twice. */
  readonly key?: string;
}

/** Far above any real form with photos; more is not read. */
const MAX_LENGTH = 50_000_000;

/** What a post carries, as far as it is an object. Nothing in it is trusted. */
export function readKept(data: FormData): Partial<Record<keyof Kept, unknown>> {
  const content = readJson(data.get(control.kept));
  return isRecord(content) ? content : {};
}

/** Parsed content of a field of any origin; undefined where it is no JSON. */
export function readJson(field: unknown): unknown {
  if (typeof field !== 'string' || field.length > MAX_LENGTH) return undefined;
  try {
    return JSON.parse(field) as unknown;
  } catch {
    return undefined;
  }
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A session at the point where the page was drawn. */
export function resume(options: SessionOptions, kept: ReturnType<typeof readKept>): Session {
  const session = createSession(options);
  bringTo(session, kept);
  return session;
}

/** Brings a session to the point where the page was drawn. The engine passes over whatever makes no sense. */
export function bringTo(session: Session, kept: ReturnType<typeof readKept>): void {
  const { saved } = kept;
  if (!isRecord(saved)) return;
  const place = isRecord(saved.place) ? saved.place : {};
  const fromCheck = kept.returning === true || kept.sent === true;
  session.dispatch({
    type: 'restore',
    saved: { ...saved, ...(fromCheck ? { place: { at: 'check' } } : {}) } as unknown as SavedProgress,
  });
  if (kept.includePrivate === true) session.dispatch({ type: 'include-private', include: true });
  if (kept.sent === true) {
    session.dispatch({ type: 'submit' });
    session.dispatch({ type: 'sent' });
    return;
  }
  const [first] = typeof place.page === 'string' ? session.getSnapshot().pageItems(place.page) : [];
  if (kept.returning === true && first !== undefined) session.dispatch({ type: 'change', key: first });
  if (kept.tried === true && isFaulty(session)) session.dispatch({ type: 'continue' });
  if (Array.isArray(kept.removed)) {
    const [name, at] = kept.removed as readonly unknown[];
    const list = itemNamed(session.getSnapshot(), name);
    const row = list && rowAt(session.getSnapshot(), list.key, at);
    if (list && row !== undefined) session.dispatch({ type: 'remove-row', key: list.key, row });
  }
}

/** Continue would find something here, and so not leave the page. */
function isFaulty(session: Session): boolean {
  const keys = new Set(itemsOnPage(session.getSnapshot()).map(({ key }) => key));
  return session.issues().some(({ key }) => keys.has(key));
}

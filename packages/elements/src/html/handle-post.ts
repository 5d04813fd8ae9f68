import { createSession, type FormResponse, type ItemState, type Place, type Session } from '@coform/engine';
import type { FormDocument } from '@coform/format';
import { faultOf } from '../errors.js';
import { newUuid } from '../new-uuid.js';
import type { Receipt } from '../ports.js';
import { asKey } from '../shell/try-keys.js';
import { act, type Asked } from './act.js';
import { drawPage, type PageState } from './draw-page.js';
import { sessionOptions, type HtmlOptions } from './html-options.js';
import { readJson, readKept, resume, type Kept } from './kept.js';
import { control, fieldName, itemNamed } from './names.js';
import { itemsOnPage } from './on-page.js';
import { readFiles } from './read-files.js';
import { openedProgress, savedFile, type Download } from './saved-copy.js';
import { takeFields } from './take-fields.js';

export interface PostOptions extends HtmlOptions {
  /**
   * Takes a response for good, as the live element's `send` does: resolves when it is kept. A rejection whose `code` is
   * `response-refused` says that it never will be. `key` is the same for every attempt at the same answers.
   */
  readonly send?: (response: FormResponse, options: { readonly key: string }) => Promise<Receipt | undefined>;
}

export interface PostResult {
  /** The next page of the form. */
  readonly html: string;
  /** Words for `<title>`. */
  readonly title: string;
  readonly place: Place;
  /** What was sent, once it is. */
  readonly response?: FormResponse;
  /** In place of the page: a file for the person to keep. Answer with it as an attachment. */
  readonly download?: Download;
}

/**
 * One step of a journey without JavaScript: reads what was posted, does what the pressed button asks for, and draws the
 * next page. Keeps nothing between posts, and what a post holds cannot make it fail.
 *
 * Questions that an answer brings up are asked on the same page before it is left: Continue shows it again with them. So
 * nobody is asked what does not concern them, and nobody is told of a mistake in a question that they have not seen.
 *
 * @throws {EmbedError} and FormDocumentError as `renderHtml()`
 * @example
 * const posted = await new Response(request, { headers: request.headers }).formData();
 * const { html, title } = await handlePost(formDocument, posted, { action: '/visiting', monitoring, send });
 */
export async function handlePost(
  document: FormDocument,
  formData: FormData,
  options: PostOptions,
): Promise<PostResult> {
  const data = await readFiles(formData);
  const given = readKept(data);
  const session = resume(sessionOptions(document, options), given);
  const shown = itemsOnPage(session.getSnapshot());
  takeFields(session, data, shown);
  const { at } = session.getSnapshot().place;
  if (at === 'check' && canSend(options))
    session.dispatch({ type: 'include-private', include: data.get(control.includePrivate) === 'true' });
  const step: Step = { session, given, data, shown, options };
  const content = readJson(data.get(control.act));
  const asked: Asked = Array.isArray(content) ? content : [at === 'check' ? 'submit' : 'continue'];
  return take(step, asked);
}

interface Step {
  readonly session: Session;
  readonly given: ReturnType<typeof readKept>;
  readonly data: FormData;
  readonly shown: readonly ItemState[];
  readonly options: PostOptions;
}

const canSend = ({ send, monitoring = '' }: PostOptions): boolean =>
  send !== undefined && monitoring.trim() !== '';

async function take(step: Step, asked: Asked): Promise<PostResult> {
  const { session, data, options } = step;
  const [action] = asked;
  switch (action) {
    case 'continue':
      return goOn(step);
    case 'submit':
      return submit(step);
    case 'open': {
      const saved = openedProgress(data.get(control.open), session.document.id);
      if (saved) session.dispatch({ type: 'restore', saved });
      return result(step, saved ? 'moved' : 'stays', { openRefused: !saved });
    }
    case 'reset':
      return result({ ...step, session: createSession(sessionOptions(session.document, options)) }, 'moved');
    case 'save':
      return { ...result(step, 'stays'), download: savedFile(session.save()) };
    case 'print':
      return result(step, 'stays', { printing: true });
    case 'ask-reset':
      return result(step, 'stays', { asking: true });
    case 'remove-row': {
      // The row can be put back for as long as the page carries the progress from before.
      const before = { ...session.save() };
      const list = itemNamed(session.getSnapshot(), asked[1]);
      const at = act(session, asked);
      const { undo } = session.getSnapshot();
      const name = list && fieldName(session.getSnapshot(), list.key);
      const removed = undo && name !== undefined ? ([name, Number(asked[2])] as const) : undefined;
      return result(step, 'stays', at ? { at } : {}, removed ? { saved: before, removed } : {});
    }
    default: {
      const before = session.getSnapshot().place;
      const at = act(session, asked);
      const moved = session.getSnapshot().place !== before;
      const kept: Partial<Kept> = action === 'change' && moved ? { returning: true } : {};
      return result(step, moved ? 'moved' : 'stays', at ? { at } : {}, kept);
    }
  }
}

/** Leaves the page, unless it asks more than it did, or holds something to mend. */
function goOn(step: Step): PostResult {
  const { session, shown } = step;
  const known = new Set(shown.map(({ key }) => key));
  const revealed = itemsOnPage(session.getSnapshot()).filter(({ key }) => !known.has(key));
  if (revealed.length > 0) return result(step, 'stays', { revealed: revealed.map(({ key }) => key) });
  session.dispatch({ type: 'continue' });
  const tried = session.getSnapshot().problems.length > 0;
  return result(step, tried ? 'stays' : 'moved', {}, tried ? { tried } : {});
}

async function submit(step: Step): Promise<PostResult> {
  const { session, given, options } = step;
  if (!canSend(options)) return result(step, 'stays');
  session.dispatch({ type: 'submit' });
  const { sending, place } = session.getSnapshot();
  if (sending !== 'sending') {
    const moved = place.at === 'page';
    return result(step, moved ? 'moved' : 'stays', {}, moved ? { returning: true, tried: true } : {});
  }
  const response = session.response();
  // Private answers that come along make another response of it.
  const key = `${keyOf(given)}${session.getSnapshot().includePrivate ? '-private' : ''}`;
  try {
    const receipt = await options.send!(response, { key });
    session.dispatch({ type: 'sent' });
    const reference = receipt?.reference;
    const sent = { sent: true, ...(reference === undefined ? {} : { reference }) };
    return { ...result(step, 'moved', {}, sent), response };
  } catch (thrown) {
    session.dispatch({ type: 'send-failed' });
    const refused = faultOf(thrown).code === 'response-refused';
    return result(step, 'stays', { refused }, { refused });
  }
}

/** What a receiver knows repeats by, whatever was posted. */
const keyOf = ({ key }: ReturnType<typeof readKept>): string => asKey(key) ?? newUuid();

/** Draws what came of it. Who stays keeps how they came there; who moved begins anew. */
function result(
  { session, given, options }: Step,
  way: 'stays' | 'moved',
  state: Omit<PageState, 'kept'> = {},
  more: Partial<Kept> = {},
): PostResult {
  const { place, includePrivate } = session.getSnapshot();
  const stays = way === 'stays';
  const isOnPage = place.at === 'page';
  const kept: Kept = {
    saved: session.save(),
    ...(stays && isOnPage && given.returning === true ? { returning: true } : {}),
    ...(stays && isOnPage && given.tried === true ? { tried: true } : {}),
    ...(stays && given.sent === true ? { sent: true } : {}),
    ...(stays && typeof given.reference === 'string' ? { reference: given.reference } : {}),
    ...(includePrivate ? { includePrivate } : {}),
    ...(place.at === 'check' ? { key: stays ? keyOf(given) : newUuid() } : {}),
    ...more,
  };
  const { html, title } = drawPage(session, { kept, canSend: canSend(options), ...state }, options);
  return { html, title, place };
}

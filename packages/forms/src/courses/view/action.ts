import type { Course } from '../data/course.js';
import { isOwnTime, type Run } from '../data/runs.js';
import type { ViewSettings } from './card-view.js';
import { safeAddress, withRun } from './links.js';
import { placesOf } from './places.js';

/** The one thing to do next. Without an address it is a button, for a host that takes `co-ask-place`. */
export interface Action {
  readonly words: string;
  readonly href: string | undefined;
  readonly run: Run | undefined;
}

export function actionOf(
  course: Course,
  runs: readonly Run[],
  { now, language, base, askPlace }: ViewSettings,
): Action | undefined {
  const { say } = language;
  const { kind, url, bookingUrl, email } = course;
  const standing = (open: string): Run | undefined =>
    runs.find((run) => (placesOf(run, now, language)?.open ?? 'yes') === open);
  const open = standing('yes');
  const run = open ?? standing('waiting-list');
  const given = run
    ? [run.instance.bookingUrl, bookingUrl, withRun(askPlace, course, run), url, email && `mailto:${email}`]
    : [url];
  const href = given.map((address) => safeAddress(address, base)).find(Boolean);
  if (href === undefined && !(run && askPlace === '')) return undefined;
  let words = say(open ? 'askForPlace' : run ? 'joinWaitingList' : 'findOutMore');
  if (isOwnTime(course))
    words = say(kind === 'worksheet' ? 'getWorksheet' : kind === 'podcast' ? 'listen' : 'start');
  return { words, href, run };
}

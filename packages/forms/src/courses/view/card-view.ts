import type { Course } from '../data/course.js';
import { isPast, runsAhead, type Run } from '../data/runs.js';
import type { WallTime } from '../data/wall-time.js';
import type { Language } from '../words/say.js';
import { actionOf, type Action } from './action.js';
import { placesOf, type Places } from './places.js';

export interface ViewSettings {
  readonly now: WallTime;
  readonly language: Language;
  /** Makes addresses absolute. */
  readonly base?: string | undefined;
  /**
   * The host's page where a student asks for a place in a course that has no address of its own. Empty: the host takes
   * `co-ask-place` instead.
   */
  readonly askPlace?: string | undefined;
}

/** What a card shows beside the course's own words, as plain data: all that depends on the time it is drawn at. */
export interface CardView extends ViewSettings {
  readonly course: Course;
  /** Runs that are not over, the soonest first. */
  readonly runs: readonly Run[];
  readonly action: Action | undefined;
  /** How the run that can be asked for stands with places, or the next one. */
  readonly status: Places | undefined;
  readonly past: boolean;
}

export function cardView(course: Course, settings: ViewSettings): CardView {
  const { now, language } = settings;
  const runs = runsAhead(course, now);
  const action = actionOf(course, runs, settings);
  const told = action?.run ?? runs[0];
  const status = told && placesOf(told, now, language);
  return { ...settings, course, runs, action, status, past: isPast(course, runs, now) };
}

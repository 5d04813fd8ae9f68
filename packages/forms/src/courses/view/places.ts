import type { Run } from '../data/runs.js';
import { wallTime, type WallTime } from '../data/wall-time.js';
import { dayWords } from '../words/dates.js';
import type { Language } from '../words/say.js';

/** How a run stands with places, in words. `open` tells whether a student can ask for one. */
export interface Places {
  readonly words: string;
  readonly tone: 'good' | 'off';
  readonly open: 'yes' | 'waiting-list' | 'no';
}

/** From here on, a number says no more than "places available" does. */
const FEW = 10;

/** Undefined where the data says nothing about places: a student can ask. */
export function placesOf(
  { instance, ahead, status }: Run,
  now: WallTime,
  language: Language,
): Places | undefined {
  const { say } = language;
  const off = (words: string, open: Places['open'] = 'no'): Places => ({ words, tone: 'off', open });
  if (status === 'cancelled' || ahead.every(({ cancelled }) => cancelled)) return off(say('cancelled'));
  if (status === 'postponed') return off(say('postponed'));
  const opens = wallTime(instance.bookingOpens);
  if (opens > now) return off(say('opens', { day: dayWords(opens, language) }));
  const left = instance.remainingAttendeeCapacity;
  if (left === 0) return instance.waitingList ? off(say('fullWaiting'), 'waiting-list') : off(say('full'));
  if (typeof left !== 'number' || !(left > 0)) return undefined;
  const words = left > FEW ? say('placesAvailable') : say('placesLeft', { count: left });
  return { words, tone: 'good', open: 'yes' };
}

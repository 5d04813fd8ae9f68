import { text, texts } from '../data/read.js';
import type { WallTime } from '../data/wall-time.js';
import type { Language } from './say.js';

/** "Friday 4 December 2026". */
export const dayWords = (wall: WallTime, { day }: Language): string =>
  day.format(Date.parse(`${wall.slice(0, 10)}T00:00Z`)).replace(',', '');

/** "10am", "5:30pm", "midday": the service manual's way. @see https://service-manual.nhs.uk/content/numbers-measurements-dates-time */
export function timeWords(wall: WallTime, { say, words }: Language): string {
  const [hour = 0, minute = 0] = wall.slice(11).split(':').map(Number);
  if (!words.language.startsWith('en')) return wall.slice(11, 16);
  if (minute === 0 && hour % 12 === 0) return say(hour === 12 ? 'midday' : 'midnight');
  const past = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
  return `${hour % 12 || 12}${past}${hour < 12 ? 'am' : 'pm'}`;
}

/** "Friday 4 December 2026, 10am to midday". */
export function spanWords(start: WallTime, end: WallTime, language: Language): string {
  const { say } = language;
  const day = dayWords(start, language);
  const from = start.length > 10 ? timeWords(start, language) : '';
  const until = end.length > 10 ? timeWords(end, language) : '';
  if (end.slice(0, 10) > start.slice(0, 10)) {
    const lastDay = dayWords(end, language);
    return say('fromTo', {
      from: from ? say('dayTime', { day, time: from }) : day,
      to: until ? say('dayTime', { day: lastDay, time: until }) : lastDay,
    });
  }
  if (!from) return day;
  return say('dayTime', { day, time: until ? say('fromTo', { from, to: until }) : from });
}

/** "1 hour 30 minutes" of `PT1H30M`; empty for anything else. */
export function durationWords(duration: unknown, { words }: Language): string {
  const [, ...amounts] = /^PT(?:(\d{1,3})H)?(?:(\d{1,3})M)?$/.exec(text(duration)) ?? [];
  const units = ['hour', 'minute'].map((unit) => ({ style: 'unit', unit, unitDisplay: 'long' }) as const);
  return texts(
    amounts.map((amount, index) => amount && Number(amount).toLocaleString(words.language, units[index])),
  ).join(' ');
}

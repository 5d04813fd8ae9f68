/**
 * A day (`2026-12-04`) or a minute (`2026-12-04T10:00`) on a clock in the United Kingdom. Such texts sort and compare as
 * they are, and a course that begins at ten begins at ten on either side of the change of the clocks.
 */
export type WallTime = string;

const shape = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/;
/** Gives `2026-12-04 10:00`. */
const london = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/London',
  dateStyle: 'short',
  timeStyle: 'short',
});

export const wallTimeOf = (moment: Date | number): WallTime => london.format(moment).replace(' ', 'T');

/** Reads a date or a date-time of ISO 8601; one with an offset is moved to UK time. Empty when it is neither. */
export function wallTime(given: unknown): WallTime {
  const [, day = '', time, offset] = shape.exec(typeof given === 'string' ? given : '') ?? [];
  const moment = Date.parse(`${day}T${time ?? '00:00'}Z`);
  // 31 February would become a day in March.
  if (Number.isNaN(moment) || !new Date(moment).toISOString().startsWith(day)) return '';
  if (offset) return wallTimeOf(Date.parse(given as string));
  return time ? `${day}T${time}` : day;
}

/** When something is over that was given with no end, or with a day for one: after that day. */
export const lastMinute = (start: WallTime, end: WallTime): WallTime =>
  end.length > 10 ? end : `${(end || start).slice(0, 10)}T24:00`;

/** With the offset that UK clocks have then: `2026-07-04T10:00:00+01:00`. A day stays a day. */
export function withOffset(wall: WallTime): string {
  if (wall.length <= 10) return wall;
  const isSummer = wallTimeOf(Date.parse(`${wall}Z`) - 3_600_000) === wall;
  return `${wall}:00${isSummer ? '+01:00' : '+00:00'}`;
}

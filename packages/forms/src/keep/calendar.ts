/** An all-day event to be reminded of. */
export interface CalendarEvent {
  /** `YYYY-MM-DD`, in the person's own calendar. */
  readonly date: string;
  /** What the calendar shows: whoever looks at the calendar can read it. */
  readonly summary: string;
  readonly description: string;
  /** Unique to the event; the same one replaces an earlier event. */
  readonly uid: string;
  /** When the file is made. */
  readonly now: Date;
}

const encoder = new TextEncoder();

/** Lines of at most 75 octets, never cut inside a letter; each further one begins with a space. */
function fold(line: string): string {
  let out = '';
  let octets = 0;
  for (const letter of line) {
    const more = encoder.encode(letter).length;
    if (octets + more > 75) {
      out += '\r\n ';
      octets = 1;
    }
    out += letter;
    octets += more;
  }
  return out;
}

const escape = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** The day after, as a calendar writes it: an all-day event ends where the next day begins. */
function dayAfter(date: string): string {
  const day = new Date(`${date}T00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return compact(day.toISOString().slice(0, 10));
}

const compact = (text: string): string => text.replace(/[-:]|\.\d+/g, '');

/**
 * A calendar file with one event, and a reminder a week before. It is marked private, takes no time of the day, and
 * repeats nothing of the answers.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5545
 */
export function calendarFile({ date, summary, description, uid, now }: CalendarEvent): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Coform//EN',
    'BEGIN:VEVENT',
    `UID:${escape(uid)}`,
    `DTSTAMP:${compact(now.toISOString())}`,
    `DTSTART;VALUE=DATE:${compact(date)}`,
    `DTEND;VALUE=DATE:${dayAfter(date)}`,
    `SUMMARY:${escape(summary)}`,
    `DESCRIPTION:${escape(description)}`,
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escape(summary)}`,
    'TRIGGER:-P1W',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(fold)
    .join('\r\n');
}

import type { AccessFact, CourseKind, CourseMode, EventStatus, Role } from '../data/course.js';
import { wallTime } from '../data/wall-time.js';
import { cardWords } from '../words/words.js';

/** What one cell says, or what is wrong with it and what to do. */
export type Read<Value> = { readonly value: Value } | { readonly wrong: string };

const keyOf = (words: string): string =>
  words
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');

/** One of our own names, or the words that a card shows for it: "quiet-space" or "Quiet space". */
function oneOf<Name extends string>(names: { readonly [name in Name]: string }) {
  const known = new Map<string, Name>();
  for (const [name, words] of Object.entries<string>(names)) {
    known.set(name, name as Name);
    known.set(keyOf(words), name as Name);
  }
  return (cell: string): Read<Name> => {
    const found = known.get(keyOf(cell));
    return found === undefined
      ? { wrong: `"${cell}" is none of ${Object.keys(names).join(', ')}. Use one of these.` }
      : { value: found };
  };
}

export const readKind = oneOf<CourseKind>(cardWords.kinds);
export const readAccess = oneOf<AccessFact>(cardWords.access);
export const readRole = oneOf<Role>(cardWords.roles);
const { onsite, online, blended } = cardWords.modes;
export const readMode = oneOf<CourseMode>({ onsite, online, blended });
export const readStatus = oneOf<EventStatus>({
  scheduled: 'on',
  cancelled: 'cancelled',
  postponed: 'put off',
  rescheduled: 'new date',
  'moved-online': 'now online',
});

/** `2026-12-04`, `2026-12-04T10:00` or `2026-12-04 10:00`; the days of a spreadsheet, `04/12/2026 10:00`, as in the UK. */
export function readWhen(cell: string): Read<string> {
  const british = /^(\d\d?)\/(\d\d?)\/(\d{4})(.*)$/.exec(cell.trim());
  const day = british
    ? `${british[3]!}-${british[2]!.padStart(2, '0')}-${british[1]!.padStart(2, '0')}${british[4]!}`
    : cell.trim();
  const iso = day.replace(/^(\S{10}) +/, '$1T').replace(/T(\d):/, 'T0$1:');
  return wallTime(iso) === ''
    ? { wrong: `"${cell}" is no date. Write it like 2026-12-04T10:00, or 04/12/2026 10:00.` }
    : { value: iso };
}

export function readYesNo(cell: string): Read<boolean> {
  const word = keyOf(cell);
  if (['yes', 'y', 'true', '1', 'free'].includes(word)) return { value: true };
  if (['no', 'n', 'false', '0'].includes(word)) return { value: false };
  return { wrong: `"${cell}" is neither yes nor no. Write yes or no.` };
}

export function readCount(cell: string): Read<number> {
  const count = Number(cell);
  return Number.isInteger(count) && count >= 0 && cell.trim() !== ''
    ? { value: count }
    : { wrong: `"${cell}" is no whole number. Write 0, 1, 2 …` };
}

/** "Amara: lived-experience". */
export function readPerson(cell: string): Read<{ readonly name?: string; readonly role: Role }> {
  const [name = '', role = ''] = cell.split(/:(?=[^:]*$)/).map((part) => part.trim());
  const read = readRole(role || name);
  if ('wrong' in read) return { wrong: `${read.wrong} Write a person like "Amara: lived-experience".` };
  return { value: role && name ? { name, role: read.value } : { role: read.value } };
}

/** What stands between semicolons or lines. */
export const parts = (cell: string): readonly string[] =>
  cell
    .split(/[;\n|]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

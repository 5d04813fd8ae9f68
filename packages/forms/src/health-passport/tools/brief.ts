import { telling } from './answered.js';
import { order, type Light } from './order.js';
import type { Phrase } from './talk.js';
import type { ViewContext } from '@coform/elements/tools';

/** One entry of a short view with its lines. */
export interface BriefEntry {
  readonly light: Light;
  readonly word: Phrase;
  readonly lines: readonly string[];
}

export interface Brief {
  readonly entries: readonly BriefEntry[];
  /** Something was cut, or left out for want of room. */
  readonly isCut: boolean;
}

/** How much has room. */
export interface Room {
  readonly soon: boolean;
  /** Most lines of one entry, and letters of one line. */
  readonly lines: number;
  readonly letters: number;
  /** Most letters of one light; its last entries are left out. */
  readonly all: number;
}

const shorten = (text: string, most: number): string => {
  const flat = text.replace(/\s+/g, ' ').trim();
  // Whole letters only, and no half of a word where there is a space to cut at.
  const letters = Array.from(flat);
  return letters.length <= most
    ? flat
    : `${letters
        .slice(0, most - 1)
        .join('')
        .replace(/\s+\S{0,20}$/, '')}…`;
};

/** The most important answers in the order that staff need them, cut to the room there is. Says whether it cut. */
export function brief(context: ViewContext, room: Room): Brief {
  let isCut = false;
  const left: Record<Light, number> = { red: room.all, amber: room.all, green: room.all };
  const entries: BriefEntry[] = [];
  for (const { light, word, of, how, soon } of order) {
    if (room.soon && !soon) continue;
    const each = of.map((linkId) => telling(linkId, context)).filter(({ length }) => length > 0);
    const whole = how === 'first' ? (each[0] ?? []) : each.flat();
    const all = how === 'together' && whole.length > 0 ? [whole.join(', ')] : whole;
    const lines = all.slice(0, room.lines).map((line) => shorten(line, room.letters));
    if (lines.length === 0) continue;
    if (lines.length < all.length || lines.some((line) => line.endsWith('…'))) isCut = true;
    left[light] -= lines.join('').length + word.length;
    if (left[light] < 0) isCut = true;
    else entries.push({ light, word, lines });
  }
  return { entries, isCut };
}

import type { Change, Snapshot } from '@coform/engine';
import type { ViewContext } from '../view/context.js';

/** Words, and how long to wait for others (milliseconds). Undefined: nothing to say; empty: say nothing any more. */
type Announcement = readonly [words: string | undefined, delay?: number];

/** A person who types or chooses is not interrupted by what follows from it. */
const RESTED = 1000;

/**
 * What to tell a person who does not see the screen: what a question type has to say of its change (rows came or went),
 * or that an answer brought up more questions. What speaks for itself is not said: another page takes focus and is read.
 */
export function announcementOf(change: Change, before: Snapshot, context: ViewContext): Announcement {
  const { snapshot, keys } = change;
  if (snapshot.place !== before.place) return [''];
  const followed: string[] = [];
  for (const key of keys) {
    const state = snapshot.item(key);
    const was = before.item(key);
    if (!state?.relevant || !was) continue;
    const { announce, follows } = context.type(state.item.type);
    const words = announce?.(state, was, before, context);
    if (!words) continue;
    if (!follows) return [words];
    followed.push(words);
  }
  const revealed = revealedWords(change, before, context);
  if (followed.length > 0) return [[revealed, ...followed].join(' ').trim(), RESTED];
  return [revealed || undefined];
}

function revealedWords({ keys, snapshot }: Change, before: Snapshot, { say }: ViewContext): string {
  const revealed = [...keys].filter((key) => {
    const now = snapshot.item(key);
    return now?.relevant === true && now.item.kind !== 'display' && before.item(key)?.relevant === false;
  });
  return revealed.length === 0 ? '' : say('revealed', { count: revealed.length });
}

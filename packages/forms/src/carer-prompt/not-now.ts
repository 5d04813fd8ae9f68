const KEY = 'coform-carer-prompt-not-now';
const DAYS = 30;
const DAY = 86_400_000;

/** What the browser lets us keep, or undefined where it does not (private windows, settings, frames of other sites). */
function storage(view: Window | null): Storage | undefined {
  try {
    return view?.localStorage;
  } catch {
    return undefined;
  }
}

/**
 * Whether the person asked, with the box ticked, that their “not now” be remembered, up to 30 days ago. What is older is
 * deleted. The only thing kept is the day: nothing says who, or what was answered.
 *
 * @see https://ico.org.uk/for-organisations/direct-marketing-and-privacy-and-electronic-communications/guide-to-pecr/
 */
export function isRemembered(view: Window | null, now = new Date()): boolean {
  const kept = storage(view);
  const day = kept?.getItem(KEY);
  if (!kept || day === null || day === undefined) return false;
  const age = (now.getTime() - Date.parse(day)) / DAY;
  if (age >= 0 && age < DAYS) return true;
  kept.removeItem(KEY);
  return false;
}

export function remember(view: Window | null, now = new Date()): void {
  try {
    storage(view)?.setItem(KEY, now.toISOString().slice(0, 10));
  } catch {
    // A full or closed store: the prompt comes again, which does no harm.
  }
}

export function forget(view: Window | null): void {
  storage(view)?.removeItem(KEY);
}

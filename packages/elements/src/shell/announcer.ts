/**
 * One polite live region for a form. It is in the tree before it has anything to say, and says one thing for one act of
 * the person.
 *
 * @see https://www.w3.org/TR/WCAG22/#status-messages
 */
export class Announcer {
  #region: HTMLElement | undefined;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  attach(region: Element | null): void {
    this.#region = region instanceof HTMLElement ? region : undefined;
  }

  /** Says it now; the same words twice are said twice. */
  say(words: string): void {
    clearTimeout(this.#waiting);
    const region = this.#region;
    if (!region || !words) return;
    // A screen reader hears a change, so the region is emptied first and filled a moment later.
    region.textContent = '';
    this.#waiting = setTimeout(() => {
      region.textContent = words;
    }, 100);
  }

  /** Says it when nothing else was asked to be said for that long (milliseconds): a count while typing goes on. */
  sayAfter(delay: number, words: () => string): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => {
      const region = this.#region;
      const text = words();
      if (region && text) region.textContent = text;
    }, delay);
  }

  stop(): void {
    clearTimeout(this.#waiting);
  }
}

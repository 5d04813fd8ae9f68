/**
 * One polite live region for a form. It is in the tree before it has anything to say, and says one thing for one act of
 * the person.
 *
 * @see https://www.w3.org/TR/WCAG22/#status-messages
 */
export class Announcer {
  region: Element | null = null;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  /**
   * Says it when nothing else was asked to be said for that long (milliseconds). A screen reader hears a change, so the
   * region is emptied first, and the same words twice are said twice. Empty words call off what waits; undefined is no
   * words at all.
   */
  say(words: string | (() => string) | undefined, delay = 100): void {
    if (words === undefined) return;
    clearTimeout(this.#waiting);
    const { region } = this;
    if (!region || !words) return;
    if (typeof words === 'string') region.textContent = '';
    this.#waiting = setTimeout(() => {
      region.textContent = typeof words === 'string' ? words : words();
    }, delay);
  }
}

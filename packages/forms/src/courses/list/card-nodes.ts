import { render, type TemplateResult } from 'lit/html.js';
import type { Entry } from './entry.js';

/** How long drawing may take before the page gets a turn, in milliseconds: well within a frame. */
const SLICE_MS = 6;

/**
 * Puts cards into a list and takes them out again. A card is drawn once, when it is first needed, and its nodes are used
 * again; what is already in its place is not touched, so that focus and opened details stay.
 */
export class CardNodes {
  readonly #list: HTMLElement;
  readonly #draw: (entry: Entry) => TemplateResult;
  readonly #nodes = new Map<Entry['course'], HTMLLIElement>();
  #wanted: readonly Entry[] = [];
  #frame = 0;

  constructor(list: HTMLElement, draw: (entry: Entry) => TemplateResult) {
    this.#list = list;
    this.#draw = draw;
  }

  /** Forgets what is drawn, of one course or of all, because what its card shows has changed. */
  forget(entry?: Entry): void {
    if (entry) this.#nodes.delete(entry.course);
    else this.#nodes.clear();
  }

  /** Shows these and no others: what takes long, a little later. */
  show(entries: readonly Entry[]): void {
    this.#wanted = entries;
    this.#work(performance.now() + SLICE_MS);
  }

  /** Shows all of them now, for print. */
  finish(): void {
    this.#work(Infinity);
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
  }

  /** The node of a course, where it is drawn. */
  node(entry: Entry): HTMLElement | undefined {
    return this.#nodes.get(entry.course);
  }

  #work(until: number): void {
    cancelAnimationFrame(this.#frame);
    let place = this.#list.firstElementChild;
    const kept = new Set(this.#wanted.map((entry) => this.#nodes.get(entry.course)));
    // What is no longer wanted goes first, so that what stays need not move.
    while (place) {
      const next = place.nextElementSibling;
      if (!kept.has(place as HTMLLIElement)) place.remove();
      place = next;
    }
    place = this.#list.firstElementChild;
    for (const entry of this.#wanted) {
      let node = this.#nodes.get(entry.course);
      if (!node) {
        if (performance.now() > until) {
          this.#frame = requestAnimationFrame(() => {
            this.#work(performance.now() + SLICE_MS);
          });
          return;
        }
        node = document.createElement('li');
        node.className = 'co-courses__item';
        render(this.#draw(entry), node);
        this.#nodes.set(entry.course, node);
      }
      if (node === place) place = place.nextElementSibling;
      else this.#list.insertBefore(node, place);
    }
  }
}

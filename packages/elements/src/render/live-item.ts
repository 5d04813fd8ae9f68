import { noChange } from 'lit/html.js';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';

/** Draws items by key and says when one is drawn or gone; the shell's side of {@link liveItem}. */
export interface ItemRenderer {
  /** Something that is the same (by identity) as long as the item need not be drawn anew. */
  stateOf(key: string): unknown;
  draw(key: string): unknown;
  readonly live: Map<string, LiveItem>;
}

/**
 * The place of one item. When the engine reports that an item changed, only its place is drawn: a keystroke in a form
 * of a thousand questions touches one of them.
 */
export class LiveItem extends AsyncDirective {
  #renderer: ItemRenderer | undefined;
  #key = '';
  #state: unknown;

  render(renderer: ItemRenderer, key: string): unknown {
    const state = renderer.stateOf(key);
    if (renderer === this.#renderer && key === this.#key && state === this.#state) return noChange;
    this.#forget();
    this.#renderer = renderer;
    this.#key = key;
    this.#state = state;
    renderer.live.set(key, this);
    return renderer.draw(key);
  }

  /** Draws the item again if its state is another than the one drawn, or in any case with `always`. */
  refresh(always = false): void {
    const renderer = this.#renderer;
    if (!renderer) return;
    const state = renderer.stateOf(this.#key);
    if (state === this.#state && !always) return;
    this.#state = state;
    this.setValue(renderer.draw(this.#key));
  }

  protected override disconnected(): void {
    this.#forget();
  }

  protected override reconnected(): void {
    this.#renderer?.live.set(this.#key, this);
    this.refresh();
  }

  #forget(): void {
    if (this.#renderer?.live.get(this.#key) === this) this.#renderer.live.delete(this.#key);
  }
}

export const liveItem = directive(LiveItem);

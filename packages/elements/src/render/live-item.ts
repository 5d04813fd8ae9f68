import { noChange } from 'lit/html.js';
import { Directive, directive, type ChildPart } from 'lit/directive.js';
import { setChildPartValue } from 'lit/directive-helpers.js';
import type { ItemDrawing } from '../view/context.js';

/** Draws items by key and says when one is drawn; the shell's side of {@link liveItem}. */
export interface ItemRenderer {
  /** Something that is the same (by identity) as long as the item need not be drawn anew. */
  stateOf(key: string): unknown;
  draw(key: string, by?: ItemDrawing): unknown;
  readonly live: Map<string, LiveItem>;
}

/**
 * The place of one item. When the engine reports that an item changed, only its place is drawn: a keystroke in a form
 * of a thousand questions touches one of them. A place that was taken off the page is passed over; when its item is
 * shown again, another place stands for it.
 */
export class LiveItem extends Directive {
  #renderer: ItemRenderer | undefined;
  #key = '';
  #by: ItemDrawing | undefined;
  #state: unknown;
  #part: ChildPart | undefined;

  render(renderer: ItemRenderer, key: string, by?: ItemDrawing): unknown {
    const state = renderer.stateOf(key);
    const isSame = renderer === this.#renderer && key === this.#key && by === this.#by;
    if (isSame && state === this.#state) return noChange;
    this.#renderer = renderer;
    this.#key = key;
    this.#by = by;
    this.#state = state;
    renderer.live.set(key, this);
    return renderer.draw(key, by);
  }

  override update(part: ChildPart, [renderer, key, by]: [ItemRenderer, string, ItemDrawing?]): unknown {
    this.#part = part;
    return this.render(renderer, key, by);
  }

  /** Draws the item again if its state is another than the one drawn, or in any case with `always`. */
  refresh(always = false): void {
    const renderer = this.#renderer;
    const part = this.#part;
    if (!renderer || !part?.startNode?.isConnected) return;
    const state = renderer.stateOf(this.#key);
    if (state === this.#state && !always) return;
    this.#state = state;
    setChildPartValue(part, renderer.draw(this.#key, this.#by), this);
  }
}

export const liveItem = directive(LiveItem);

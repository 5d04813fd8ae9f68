import type { Session } from '@coform/engine';
import { bringTo, readKept } from '../html/kept.js';
import { control, itemNamed } from '../html/names.js';
import { itemsOnPage } from '../html/on-page.js';
import { takeFields } from '../html/take-fields.js';
import { samePlace, type Field } from './same-place.js';

/** What is done once the form stands where the page stood. */
export interface TakenOver {
  /** What the page carried: `reference` of what was sent, `refused` where sending failed. Of any origin. */
  readonly kept: ReturnType<typeof readKept>;
  readonly drawn: () => void;
}

/**
 * A page of the form that came with the HTML, between the tags of its element or in a declarative shadow root: it works
 * without a script, and may have been filled in before the script came. It stays until the form can take its place whole;
 * should that never be, it still posts.
 *
 * @see https://html.spec.whatwg.org/multipage/scripting.html#attr-template-shadowrootmode
 */
export class RenderedPage {
  readonly #root: ParentNode & Node;
  readonly #form: HTMLFormElement;

  private constructor(root: ParentNode & Node, form: HTMLFormElement) {
    this.#root = root;
    this.#form = form;
  }

  /** The page in a shadow root, or between an element's tags; undefined where there is none. */
  static in(root: ParentNode & Node): RenderedPage | undefined {
    const form = root.querySelector<HTMLInputElement>(`[name="${control.kept}"]`)?.form;
    return form ? new RenderedPage(root, form) : undefined;
  }

  /**
   * Puts into a session what the page carried and what stands in its controls, as if it were typed there, and takes the
   * page away. `drawn` of what it gives brings the person back to where they were: focus, caret, what was folded out, files.
   */
  giveTo(session: Session, into: ParentNode): TakenOver {
    const root = this.#root;
    const data = new FormData(this.#form);
    const kept = readKept(data);
    bringTo(session, kept);
    if (typeof kept.refused === 'boolean') {
      session.dispatch({ type: 'submit' });
      session.dispatch({ type: 'send-failed' });
    }
    takeFields(session, data, itemsOnPage(session.getSnapshot()));
    const keyOf = ({ name = '', dataset }: Field) =>
      itemNamed(session.getSnapshot(), name.split('.')[0])?.key ?? dataset.key;
    const back = samePlace(root, into, keyOf);
    this.#root.replaceChildren();
    into.replaceChildren();
    return { kept, drawn: back };
  }
}

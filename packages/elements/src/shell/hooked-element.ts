import type { FormResponse } from '@coform/engine';
import { nothing } from 'lit/html.js';
import type { ViewContext } from '../view/context.js';
import { ConfiguredElement } from './configured-element.js';

/** Where an element of its own can do more than ask: the places that a form element keeps free for it. */
export abstract class HookedElement extends ConfiguredElement {
  /** What it adds below a page of questions, and below the answers' own actions where there are any. */
  protected extra(_context: ViewContext): unknown {
    return nothing;
  }

  /** Hears a press of a control with `data-action` that the form does not know. */
  protected acted(_control: HTMLElement): void {
    // Nothing more to do here.
  }

  /** What leaves in the end: with less in it, or more, than the answers that the session has. */
  outgoing(response: FormResponse): FormResponse {
    return response;
  }
}

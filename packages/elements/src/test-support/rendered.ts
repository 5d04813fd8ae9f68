import { CoForm } from '../co-form.js';

/** How a page that came with the HTML stands in its element. */
export type Rendering = 'between the tags' | 'in a declarative shadow root' | 'in the light DOM';
export const renderings: readonly Rendering[] = [
  'between the tags',
  'in a declarative shadow root',
  'in the light DOM',
];

let place: HTMLElement | undefined;
let count = 0;

/** An element whose script has not come yet, with a page of its form in it. */
export class Rendered {
  readonly #tag = `co-later-${(count += 1)}`;
  readonly element: CoForm;

  constructor(html: string, how: Rendering, settings: Partial<CoForm> = {}) {
    const light = how === 'in the light DOM' ? 'light-dom' : '';
    const inner =
      how === 'in a declarative shadow root' ? `<template shadowrootmode="open">${html}</template>` : html;
    const source = `<main><h1>A page of the host</h1><${this.#tag} no-history ${light}>${inner}</${this.#tag}></main>`;
    const page = Document.parseHTMLUnsafe(source);
    place = document.adoptNode(page.querySelector('main')!);
    document.body.append(place);
    this.element = place.querySelector<CoForm>(this.#tag)!;
    Object.assign(this.element, settings);
  }

  /** Where the page's nodes are: before the script came, and after. */
  get root(): ParentNode {
    const { element } = this;
    return element.shadowRoot?.querySelector('form') ? element.shadowRoot : element;
  }

  one<Found extends HTMLElement = HTMLInputElement>(selector: string): Found {
    const found = this.root.querySelector<Found>(selector);
    if (!found) throw new Error(`nothing matches ${selector} in: ${this.root.textContent ?? ''}`);
    return found;
  }

  get focused(): HTMLInputElement | null {
    return (this.element.shadowRoot ?? document).activeElement as HTMLInputElement | null;
  }

  /** The script comes. */
  async upgrade(): Promise<CoForm> {
    customElements.define(this.#tag, class extends CoForm {});
    await this.element.updateComplete;
    return this.element;
  }
}

export function clearRendered(): void {
  place?.remove();
  place = undefined;
}

/** Registers an element unless its name is taken, which happens when a page carries the script twice. */
export function defineOnce(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
}

/**
 * Registers an element unless its name is taken, which happens when a page carries the script twice. The first stays:
 * forms that are already on the page keep what was typed into them.
 */
export function defineOnce(name: string, element: CustomElementConstructor): void {
  const known = customElements.get(name);
  if (!known) customElements.define(name, element);
  else if (known !== element) {
    console.warn(
      `[coform] twice-defined: <${name}> is on this page already; this second script has no effect.`,
    );
  }
}

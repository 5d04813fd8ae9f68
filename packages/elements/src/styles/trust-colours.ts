import type { Trust } from '@coform/format';

const sheets = new WeakMap<HTMLElement, CSSStyleSheet>();

/**
 * A Trust's colours as custom properties of what `selector` names. They are chosen for a light page, so a form that has
 * any but its buttons' keeps to light. Whatever is no colour is left out: nobody has to have checked the file.
 */
export function colourRules({ colours }: Pick<Trust, 'colours'>, selector: string): string {
  const own = Object.entries(colours ?? {}).filter(
    ([name, value]) => /^[a-z-]+$/.test(name) && /^#[\da-f]{6}$/i.test(value),
  );
  if (own.length === 0) return '';
  const light = own.every(([name]) => /^(button|focus)/.test(name)) ? '' : 'color-scheme:light;';
  return `${selector}{${light}${own.map(([name, value]) => `--co-${name}:${value}`).join(';')}}`;
}

/**
 * Shows a form in its Trust's colours, by a constructable sheet: no inline style, so no exception of a policy. What the
 * host's own style sheet says of the element (`co-form { --co-button: … }`) goes before.
 */
export function paint(element: HTMLElement, root: HTMLElement | ShadowRoot, trust: Trust | undefined): void {
  const inside = root !== element;
  const rules = colourRules(trust ?? {}, inside ? ':host' : `:where(${element.localName})`);
  let sheet = sheets.get(element);
  if (!sheet) {
    if (!rules) return;
    sheets.set(element, (sheet = new CSSStyleSheet()));
    const scope = root.getRootNode() as Document | ShadowRoot;
    scope.adoptedStyleSheets = [...scope.adoptedStyleSheets, sheet];
  }
  sheet.replaceSync(rules);
}

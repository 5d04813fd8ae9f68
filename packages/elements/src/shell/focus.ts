/**
 * Moves focus, without motion (movement can make people unwell), and scrolls only to what is out of sight. A control is
 * shown with its question: the legend or label first, since a control alone at the top of a small screen says nothing.
 * With `still`, nothing scrolls: the person has not gone anywhere.
 */
export function focusOn(node: Element | null | undefined, still = false): void {
  if (!(node instanceof HTMLElement)) return;
  if (!node.matches('a[href], button, input, select, textarea, summary, [tabindex]')) node.tabIndex = -1;
  const shown = node.closest('.co-form-group') ?? node;
  const { top, bottom } = shown.getBoundingClientRect();
  const height = node.ownerDocument.defaultView?.innerHeight ?? 0;
  if (!still && (top < 0 || bottom > height)) shown.scrollIntoView({ block: 'start', behavior: 'instant' });
  node.focus({ preventScroll: true });
}

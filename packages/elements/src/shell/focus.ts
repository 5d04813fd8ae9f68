/** Moves focus to a node that is not a control, such as a heading, and shows the top of what it begins. */
export function focusOn(node: Element | null | undefined): void {
  if (!(node instanceof HTMLElement)) return;
  if (!node.matches('a[href], button, input, select, textarea, summary, [tabindex]')) node.tabIndex = -1;
  node.focus({ preventScroll: true });
  bringIntoView(node);
}

/** Scrolls only when the node is out of sight, and without motion: movement can make people unwell. */
function bringIntoView(node: HTMLElement): void {
  const { top, bottom } = node.getBoundingClientRect();
  const height = node.ownerDocument.defaultView?.innerHeight ?? 0;
  if (top < 0 || bottom > height) node.scrollIntoView({ block: 'start', behavior: 'instant' });
}

/**
 * Moves focus to a control and shows its question with it: the legend or label first, since a control alone at the top
 * of a small screen says nothing.
 */
export function focusControl(control: Element | null | undefined): void {
  if (!(control instanceof HTMLElement)) return;
  if (!control.matches('a[href], button, input, select, textarea, summary, [tabindex]'))
    control.tabIndex = -1;
  const question = control.closest('.co-form-group') ?? control;
  const { top, bottom } = question.getBoundingClientRect();
  const height = control.ownerDocument.defaultView?.innerHeight ?? 0;
  if (top < 0 || bottom > height) question.scrollIntoView({ block: 'start', behavior: 'instant' });
  control.focus({ preventScroll: true });
}

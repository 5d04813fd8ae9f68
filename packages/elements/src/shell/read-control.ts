import type { ViewValue } from '@coform/engine';

type Control = (HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement) & {
  readonly dataset: { readonly key: string; readonly part?: string; readonly single?: string };
};

/** The control an event is about, if it carries an answer. */
export function answerControl(target: EventTarget | undefined): Control | undefined {
  return target instanceof HTMLElement &&
    /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName) &&
    target.dataset.key !== undefined &&
    !target.dataset.action
    ? (target as Control)
    : undefined;
}

/** What stands in the question's controls, exactly as the person left it: never trimmed, cut or corrected. */
export function viewValueOf(control: Control, root: ParentNode): ViewValue {
  // Its own fieldset, where it has one: a look through the whole form takes longer with every question in it.
  const siblings = () => [
    ...(control.closest('fieldset') ?? root).querySelectorAll<HTMLInputElement>(
      `input[data-key="${CSS.escape(control.dataset.key)}"]`,
    ),
  ];
  if (control.dataset.single !== undefined) return (control as HTMLInputElement).checked ? control.value : '';
  if (control.type === 'checkbox') {
    return siblings()
      .filter(({ checked }) => checked)
      .map(({ value }) => value);
  }
  if (control.dataset.part !== undefined) {
    return Object.fromEntries(siblings().map((part) => [part.dataset.part ?? '', part.value]));
  }
  return control.value;
}

import type { ViewValue } from '@coform/engine';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
type Root = ParentNode;

const isControl = (node: EventTarget | null): node is Control =>
  node instanceof HTMLInputElement ||
  node instanceof HTMLTextAreaElement ||
  node instanceof HTMLSelectElement;

/** The control an event is about, if it carries an answer. */
export function answerControl(target: EventTarget | null): Control | undefined {
  return isControl(target) && target.dataset.key !== undefined ? target : undefined;
}

/** What stands in the question's controls, exactly as the person left it: never trimmed, cut or corrected. */
export function viewValueOf(control: Control, root: Root): ViewValue {
  const siblings = () => [
    ...root.querySelectorAll<HTMLInputElement>(`input[data-key="${CSS.escape(control.dataset.key ?? '')}"]`),
  ];
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

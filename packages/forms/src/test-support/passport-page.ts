import { nextFrame, waitUntil } from '@open-wc/testing';
import '../health-passport/define.js';
import { CoHealthPassport } from '../health-passport/index.js';
import type { Answers } from '../keep/json.js';

/** A passport on a page, with these answers. */
export async function passport(answers: Answers = {}): Promise<CoHealthPassport> {
  const element = new CoHealthPassport();
  element.setAttribute('no-history', '');
  element.answers = answers;
  document.body.append(element);
  await element.updateComplete;
  return element;
}

/** What can be found in it, light or not. */
export const find = <Found extends HTMLElement>(element: CoHealthPassport, selector: string): Found => {
  const found = element.renderRoot.querySelector<Found>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
};

export const press = async (element: CoHealthPassport, selector: string): Promise<void> => {
  find(element, selector).click();
  await element.updateComplete;
};

/** Opens one of the tools from the list. */
export const openTool = (element: CoHealthPassport, tool: string): Promise<void> =>
  press(element, `[data-action="tool"][data-tool="${tool}"]`);

/** Presses a button of the tools. */
export const act = (element: CoHealthPassport, action: string): Promise<void> =>
  press(element, `[data-tool-action="${action}"]`);

/** Ticks or chooses what has that label. */
export async function choose(element: CoHealthPassport, ...labels: readonly string[]): Promise<void> {
  for (const words of labels) {
    const label = [...element.renderRoot.querySelectorAll<HTMLLabelElement>('.co-tool label')].find(
      ({ textContent }) => textContent === words,
    );
    if (!label) throw new Error(`nothing is called ${words}`);
    label.click();
  }
  await element.updateComplete;
}

/** What the person sees of the tools. */
export const shown = (element: CoHealthPassport): string => find(element, '.co-tool').textContent;

interface Given {
  readonly name: string;
  readonly text: string;
}

/** What is handed to the person while `during` runs: the file's name, and every byte as text. */
export async function downloaded(during: () => Promise<unknown>): Promise<Given> {
  let given: Promise<Given> | undefined;
  HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
    const { download: name, href } = this;
    given = fetch(href)
      .then((response) => response.text())
      .then((text) => ({ name, text }));
  };
  try {
    await during();
    await waitUntil(() => given, 'no file was given', { timeout: 10_000 });
    return await given!;
  } finally {
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  }
}

/** Chooses a file in the box for it. */
export async function chooseFile(
  element: CoHealthPassport,
  text: string,
  name = 'health-passport.html',
): Promise<void> {
  const box = find<HTMLInputElement>(element, '.co-tool input[type="file"]');
  const transfer = new DataTransfer();
  transfer.items.add(new File([text], name));
  box.files = transfer.files;
  const before = shown(element);
  box.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  // The form took it at once, or the page says what is wrong or what comes next.
  await waitUntil(() => shown(element) !== before, 'nothing came of the file', { timeout: 15_000 });
  await settled(element);
}

/** Waits until reading, unlocking and drawing are over. */
export async function settled(element: CoHealthPassport): Promise<void> {
  for (let calm = 0; calm < 3; calm += 1) {
    await nextFrame();
    await element.updateComplete;
  }
  await waitUntil(() => !element.renderRoot.textContent.includes('One moment'), 'still at work', {
    timeout: 15_000,
  });
  await element.updateComplete;
}

import { adopt, node } from '../by-need/nodes.js';
import type { FormElement } from '../form-element.js';
import type { CoformEventMap } from '../shell/events.js';
import { languageStyles } from '../styles/languages.js';
import { languageName, offeredLanguages } from '../view/language-names.js';
import { fill } from '../words/fill.js';
import { interfaceWords } from '../words/language-file.js';
import { languageWords } from '../words/types/languages.js';

type Ready = CoformEventMap['co-ready'];

/**
 * Lets people choose the language of a form, Easy Read among them, above every form that has `choose-language`. Each stands
 * there under its own name. Answers stay, and so does the page the person is on.
 *
 * Offers the languages of the document that the Trust names in `languages`, or all of the document's. Words that no person
 * has checked are shown only with `machine-drafts`: without it, choose languages that somebody has read.
 *
 * @see https://www.w3.org/International/questions/qa-navigation-select
 * @example
 * import { startLanguageChoice } from '@coform/elements/language-choice';
 * startLanguageChoice();
 */
export function startLanguageChoice({ signal }: { readonly signal?: AbortSignal } = {}): void {
  const boxes = new WeakMap<EventTarget, HTMLElement>();
  addEventListener(
    'co-ready',
    (event) => {
      const element = event.composedPath()[0] as FormElement | undefined;
      if (!element?.hasAttribute('choose-language')) return;
      const other = element.renderRoot.querySelector<HTMLElement>('.co-languages');
      let box = boxes.get(element);
      // Another copy of this script was first.
      if (other && other !== box) return;
      if (!box) boxes.set(element, (box = node('div', 'co-root co-languages')));
      if (box.parentNode !== element.renderRoot) element.renderRoot.prepend(box);
      adopt(element.renderRoot.getRootNode(), languageStyles);
      draw(box, element, (event as CustomEvent<Ready>).detail);
    },
    signal ? { signal } : {},
  );
  // Forms that are there already say so again.
  dispatchEvent(new Event('coform-types'));
}

function draw(box: HTMLElement, element: FormElement, { words, interface: file, trust }: Ready): void {
  const { document } = element.session ?? {};
  if (!document) return;
  const machineDrafts = element.hasAttribute('machine-drafts');
  const { catalogue, language } = interfaceWords(file, languageWords, { machineDrafts });
  const say = (key: keyof typeof languageWords, values = {}) => fill(catalogue[key] ?? '', values, language);
  const tags = offeredLanguages(document, trust?.languages);
  const now = element.language || document.language;
  box.hidden = tags.length < 2;
  box.role = 'group';
  box.ariaLabel = say('chooseLanguage');
  Object.assign(box, { lang: words.language, dir: words.direction });
  // The same buttons as long as the languages are the same: one of them may have the focus.
  if (box.children.length !== tags.length)
    box.replaceChildren(
      ...tags.map((tag) => {
        const button = node('button', 'co-link-button');
        button.type = 'button';
        button.lang = tag;
        button.addEventListener('click', () => {
          element.setAttribute('language', tag);
        });
        return button;
      }),
    );
  for (const button of box.children as HTMLCollectionOf<HTMLButtonElement>) {
    button.textContent = languageName(button.lang, (name) => say('easyRead', { language: name }));
    if (button.lang.toLowerCase() === now.toLowerCase()) button.setAttribute('aria-current', 'true');
    else button.removeAttribute('aria-current');
  }
}

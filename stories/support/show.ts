import '@coform/elements/define';
import type { FormElement } from '@coform/elements';
import { renderHtml, styleSheet } from '@coform/elements/html';
import { setPorts } from '@coform/elements';
import type { FormDocument, Locale, Trust } from '@coform/format';
import pictures from '../../dist/cdn/pictures.svg?url';
import type { Globals } from './globals.js';

type Answers = Readonly<Record<string, unknown>>;

/** One form as a story shows it. */
export interface Shown {
  readonly document: FormDocument;
  readonly answers?: Answers;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly locales?: readonly Locale[];
  /** Facts of a Trust, as its trust.json holds them. */
  readonly trust?: unknown;
  /** Tag of the element that carries the document; `co-form` where absent. */
  readonly tag?: string;
}

const interfaces = import.meta.glob('../../packages/elements/locales/*.json', { import: 'default' });
const passports = import.meta.glob('../../packages/forms/health-passport/locales/*.json', {
  import: 'default',
});

// Here the languages come with the stories; on a site they come from the CDN folder.
setPorts({
  pictures,
  language: async (tag, form) =>
    form === undefined
      ? interfaces[`../../packages/elements/locales/${tag}.json`]?.()
      : passports[`../../packages/forms/${form}/locales/${tag}.json`]?.(),
});

/** The live element, or what a page without scripts shows. */
export function show(shown: Shown, globals: Partial<Globals>): HTMLElement {
  const main = document.createElement('main');
  const title = document.createElement('h1');
  title.textContent = 'A page of the host';
  main.append(title, globals.script === 'off' ? plain(shown) : live(shown, globals));
  return main;
}

function live(
  { document: form, answers, attributes = {}, locales, tag = 'co-form', trust }: Shown,
  globals: Partial<Globals>,
): HTMLElement {
  const element = document.createElement(tag) as FormElement;
  const given = {
    'no-history': '',
    'machine-drafts': '',
    language: globals.language ?? 'en-GB',
    ...attributes,
  };
  for (const [name, value] of Object.entries(given)) element.setAttribute(name, value);
  if (answers) element.answers = answers as FormElement['answers'];
  if (locales) element.locales = locales;
  if (trust) element.trust = trust as Trust;
  if (tag === 'co-form') element.document = form;
  return element;
}

/** The HTML renderer's output. It is our own escaped markup, read by the browser's parser. */
function plain({ document: form, answers = {}, attributes = {}, locales = [] }: Shown): HTMLElement {
  const { language = form.language } = attributes;
  const html = renderHtml(form, { answers: answers as never, action: '#', locales, language });
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const box = document.createElement('div');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styleSheet());
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  box.append(...parsed.body.childNodes);
  return box;
}

/** The form of a story, once it has drawn. */
export async function formIn(canvas: HTMLElement): Promise<FormElement | undefined> {
  const element = canvas.querySelector<FormElement>('co-form, co-health-passport');
  await element?.updateComplete;
  return element ?? undefined;
}

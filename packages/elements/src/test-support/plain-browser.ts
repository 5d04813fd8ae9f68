import type { Json } from '@coform/engine';
import type { FormDocument } from '@coform/format';
import type { Act } from '../questions/fixture.js';
import {
  handlePost,
  parseFormData,
  readFiles,
  renderHtml,
  type Download,
  type HtmlState,
  type PostOptions,
} from '../html/index.js';

type Options = Omit<PostOptions, 'action'> & Partial<HtmlState>;

const words = (node: Element): string => node.textContent.replace(/\s+/g, ' ').trim();

/**
 * A browser without JavaScript that knows one form: it parses pages, fills in controls, and posts what a real one
 * would when a button is pressed.
 */
export class Browser {
  readonly #document: FormDocument;
  readonly #options: PostOptions;
  #page: Document;
  title = '';
  download: Download | undefined;
  /** Files chosen, by the name of their control. */
  readonly files = new Map<string, File>();

  constructor(document: FormDocument, options: Options = {}, page = '') {
    this.#document = document;
    this.#options = { action: '/form', ...options };
    this.#page = parse(page || renderHtml(document, this.#options));
  }

  /** The same page in another window. */
  copy(): Browser {
    return new Browser(this.#document, this.#options, this.#page.body.innerHTML);
  }

  /** The page as it came. */
  get html(): string {
    return this.#page.body.innerHTML;
  }

  get text(): string {
    return words(this.#page.body);
  }

  get heading(): string {
    return words(this.one('[data-page] .co-heading'));
  }

  /** As {@link answers}, with files. */
  async answersWithFiles(): Promise<{ readonly [name: string]: Json }> {
    return parseFormData(this.#document, await readFiles(this.#data(undefined)));
  }

  /** What the page would post, read as answers. */
  get answers(): { readonly [name: string]: Json } {
    return parseFormData(this.#document, this.#data(undefined));
  }

  one(selector: string): Element {
    const found = this.#page.querySelector(selector);
    if (!found) throw new Error(`nothing matches ${selector} in: ${this.text.slice(0, 500)}`);
    return found;
  }

  all(selector: string): Element[] {
    return [...this.#page.querySelectorAll(selector)];
  }

  /** The control with that label. */
  field(label: string, index = 0): Element {
    const found = this.all('label').filter((node) => words(node).replace(' (optional)', '') === label)[index];
    if (!found) throw new Error(`no label says "${label}" in: ${this.text.slice(0, 500)}`);
    return this.one(`#${CSS.escape(found.getAttribute('for') ?? '')}`);
  }

  type(label: string, text: string, index = 0): void {
    const field = this.field(label, index);
    if (field.localName === 'textarea') field.textContent = text;
    else field.setAttribute('value', text);
  }

  choose(label: string, index = 0): void {
    const field = this.field(label, index);
    const name = field.getAttribute('name') ?? '';
    if (field.getAttribute('type') === 'radio')
      for (const other of this.all(`[name="${CSS.escape(name)}"]`)) other.removeAttribute('checked');
    field.toggleAttribute('checked');
  }

  /** Presses the button that begins with these words. */
  async press(label: string, index = 0): Promise<void> {
    const seen = this.all('button').filter((node) => !node.hasAttribute('aria-hidden'));
    const button = seen.filter((node) => words(node).startsWith(label))[index];
    if (!button) throw new Error(`no button says "${label}" in: ${this.text.slice(0, 500)}`);
    if (button.getAttribute('type') !== 'submit') throw new Error(`"${label}" does nothing without a script`);
    await this.#post(this.#data(button));
  }

  /** Does what a fixture says, in the question with that key and what stands in it. */
  async perform(key: string, acts: readonly Act[]): Promise<void> {
    for (const act of acts) {
      if (act.press !== undefined) {
        await this.press(act.press);
        continue;
      }
      const control = this.#control(key, act);
      const name = control.getAttribute('name') ?? '';
      if (act.file) {
        const bytes = Uint8Array.from(atob(act.file.data), (character) => character.charCodeAt(0));
        this.files.set(name, new File([bytes], act.file.name, { type: act.file.type }));
      } else if (act.choose !== undefined) this.#choose(name, act.choose);
      else if (control.localName === 'textarea') control.textContent = act.type ?? '';
      else if (control.localName === 'select') this.#choose(name, this.#valueOf(control, act.type ?? ''));
      else control.setAttribute('value', act.type ?? '');
    }
  }

  #control(key: string, { question, row = 1, part }: Act): Element {
    const all = this.all(':is(input, select, textarea)[data-key]');
    const keyOf = (node: Element) => node.getAttribute('data-key') ?? '';
    const wanted = question ?? key;
    const fits = all.filter((node) => keyOf(node) === wanted || keyOf(node).endsWith(`/${wanted}`));
    const keys = [...new Set(fits.map(keyOf))];
    const found = fits.find(
      (node) => keyOf(node) === keys[row - 1] && (!part || node.getAttribute('data-part') === part),
    );
    if (!found) throw new Error(`no control for ${wanted} ${part ?? ''} in row ${row}`);
    return found;
  }

  #choose(name: string, value: string): void {
    const nodes = this.all(`[name="${CSS.escape(name)}"]`);
    const [first] = nodes;
    if (first?.localName === 'select') {
      for (const option of first.querySelectorAll('option'))
        option.toggleAttribute('selected', option.getAttribute('value') === value);
      return;
    }
    const isRadio = first?.getAttribute('type') === 'radio';
    for (const node of nodes) {
      const isIt = node.getAttribute('value') === value;
      if (isRadio || isIt) node.toggleAttribute('checked', isIt);
    }
  }

  /** The value of the option with these words, as somebody finds it who reads the list. */
  #valueOf(select: Element, typed: string): string {
    const options = [...select.querySelectorAll('option')];
    const fits = (option: Element) => words(option).toLowerCase().startsWith(typed.toLowerCase());
    return options.find(fits)?.getAttribute('value') ?? '';
  }

  /** Goes to a task of the list by its page, `tasks` or `check`. */
  async go(to: string): Promise<void> {
    this.#page = parse(renderHtml(this.#document, { ...this.#options, page: to }));
    await Promise.resolve();
  }

  async #post(data: FormData): Promise<void> {
    const { html, title, download } = await handlePost(this.#document, data, this.#options);
    this.download = download;
    if (download) return;
    this.#page = parse(html);
    this.title = title;
  }

  /** The data set of the form, as the HTML standard constructs it. */
  #data(submitter: Element | undefined): FormData {
    const data = new FormData();
    for (const node of this.all('form input, form select, form textarea')) {
      const name = node.getAttribute('name');
      const type = node.getAttribute('type');
      if (!name || (/radio|checkbox/.test(type ?? '') && !node.hasAttribute('checked'))) continue;
      if (type === 'file') data.append(name, this.files.get(name) ?? new File([], ''));
      else data.append(name, valueOf(node));
    }
    const name = submitter?.getAttribute('name');
    if (name) data.append(name, submitter?.getAttribute('value') ?? '');
    return data;
  }
}

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

function valueOf(node: Element): string {
  if (node.localName === 'textarea') return node.textContent.replaceAll('\n', '\r\n');
  if (node.localName !== 'select') return node.getAttribute('value') ?? '';
  const chosen = node.querySelector('option[selected]') ?? node.querySelector('option');
  return chosen?.getAttribute('value') ?? '';
}

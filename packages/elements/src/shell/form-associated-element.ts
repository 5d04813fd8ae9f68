import type { Json, SavedProgress, Session } from '@coform/engine';
import { formSheet } from '../styles/index.js';
import { firstPageWords } from '../words/first-page-words.js';
import { DrawnElement } from './drawn-element.js';

/**
 * A form element inside a `<form>` of the host's, when it has a `name`: its answers go with that form's own once, as
 * JSON (or as one field for each answer with `form-value="fields"`), and that form is not sent while they have
 * something to mend. Private answers stay out unless the person chose to include them.
 *
 * @see https://html.spec.whatwg.org/multipage/custom-elements.html#form-associated-custom-elements
 */
export abstract class FormAssociatedElement extends DrawnElement {
  static formAssociated = true;
  readonly #internals = this.attachInternals();
  #leaving = new AbortController();
  #restored: SavedProgress | undefined;
  /** The host's page turned the form off. */
  protected disabled = false;

  constructor() {
    super();
    this.addEventListener('invalid', (event) => {
      // The browser's own bubble would point at the element as a whole. The error summary says more.
      event.preventDefault();
      this.session?.dispatch({ type: 'submit' });
    });
  }

  /** The headless session behind the form; undefined until the document is there. */
  abstract get session(): Session | undefined;

  /** The host's form that the answers go with, if the element stands in one and has a `name`. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  get validity(): ValidityState {
    return this.#internals.validity;
  }

  /** True when nothing is left to mend; otherwise shows the error summary. */
  checkValidity(): boolean {
    return this.#internals.checkValidity();
  }

  reportValidity(): boolean {
    return this.#internals.reportValidity();
  }

  formAssociatedCallback(form: HTMLFormElement | null): void {
    this.#leaving.abort();
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    const give = ({ formData }: FormDataEvent) => {
      this.#give(formData);
    };
    form?.addEventListener('formdata', give, { signal });
    this.judge();
  }

  formDisabledCallback(disabled: boolean): void {
    this.disabled = disabled;
    this.requestUpdate();
  }

  formResetCallback(): void {
    this.session?.dispatch({ type: 'reset' });
  }

  /** The browser gives back what it kept, with `autocomplete="on"` only. */
  formStateRestoreCallback(state: unknown): void {
    if (typeof state !== 'string') return;
    this.#restored = JSON.parse(state) as SavedProgress;
    this.judge();
  }

  protected override createRenderRoot(): HTMLElement | ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [formSheet()];
    return root;
  }

  /** Tells the host's form whether it may be sent. After every change, so only for elements that take part. */
  protected judge(): void {
    const { session } = this;
    const saved = this.#restored;
    if (session && saved) {
      this.#restored = undefined;
      session.dispatch({ type: 'restore', saved });
    }
    if (!this.form || !this.hasAttribute('name') || !session) return;
    const wrong = session.issues().length > 0;
    this.#internals.setValidity({ customError: wrong }, wrong ? firstPageWords.problemTitle : '');
    // The browser keeps this with its history, also on disk: only where the host asks for it.
    if (this.getAttribute('autocomplete') === 'on')
      this.#internals.setFormValue(null, JSON.stringify(session.save()));
  }

  #give(data: FormData): void {
    const { session } = this;
    const name = this.getAttribute('name');
    if (!name || !session || this.matches(':disabled')) return;
    const answers = session.answers({ withoutPrivate: !session.getSnapshot().includePrivate });
    if (this.getAttribute('form-value') === 'fields') give(data, name, answers);
    else data.append(name, JSON.stringify(answers));
  }
}

/** One field for each value, under names with dots: `passport.people.0.name`. */
function give(data: FormData, name: string, value: Json): void {
  if (typeof value !== 'object') data.append(name, String(value));
  else for (const [key, part] of Object.entries(value ?? {})) give(data, `${name}.${key}`, part);
}

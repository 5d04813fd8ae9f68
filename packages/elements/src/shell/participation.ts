import type { Json, Session } from '@coform/engine';
import { enGB } from '../words/interface-words.js';

/** What takes part in a host's form: the element, and the session in it once its document is there. */
interface Host extends HTMLElement {
  readonly session: Session | undefined;
}

/**
 * A form element inside a `<form>` of the host's, when it has a `name`: its answers go with that form's own once, as
 * JSON (or as one field for each answer with `form-value="fields"`), and that form is not sent while they have
 * something to mend. Private answers stay out unless the person chose to include them.
 *
 * @see https://html.spec.whatwg.org/multipage/custom-elements.html#form-associated-custom-elements
 */
export class Participation {
  readonly internals: ElementInternals;
  readonly #host: Host;
  #leaving = new AbortController();

  constructor(host: Host) {
    this.#host = host;
    this.internals = host.attachInternals();
    host.addEventListener('invalid', (event) => {
      // The browser's own bubble would point at the element as a whole. The error summary says more.
      event.preventDefault();
      host.session?.dispatch({ type: 'submit' });
    });
  }

  /** Another form, or none, holds the element now. */
  join(form: HTMLFormElement | null): void {
    this.#leaving.abort();
    this.#leaving = new AbortController();
    form?.addEventListener(
      'formdata',
      ({ formData }) => {
        this.#give(formData);
      },
      {
        signal: this.#leaving.signal,
      },
    );
    this.judge();
  }

  /** Tells the host's form whether it may be sent. After every change, so only for elements that take part. */
  judge(): void {
    const { internals } = this;
    const { session } = this.#host;
    if (!internals.form || !this.#host.hasAttribute('name') || !session) return;
    const wrong = session.issues().length > 0;
    internals.setValidity({ customError: wrong }, wrong ? enGB.problemTitle : '');
    // The browser keeps this with its history, also on disk: only where the host asks for it.
    if (this.#host.getAttribute('autocomplete') === 'on')
      internals.setFormValue(null, JSON.stringify(session.save()));
  }

  #give(data: FormData): void {
    const { session } = this.#host;
    const name = this.#host.getAttribute('name');
    if (!name || !session || this.#host.matches(':disabled')) return;
    const answers = session.answers({ withoutPrivate: !session.getSnapshot().includePrivate });
    if (this.#host.getAttribute('form-value') === 'fields') give(data, name, answers);
    else data.append(name, JSON.stringify(answers));
  }
}

/** One field for each value, under names with dots: `passport.people.0.name`. */
function give(data: FormData, name: string, value: Json): void {
  if (typeof value !== 'object') data.append(name, String(value));
  else for (const [key, part] of Object.entries(value ?? {})) give(data, `${name}.${key}`, part);
}

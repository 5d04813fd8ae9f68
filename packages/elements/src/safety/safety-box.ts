import { adopt, node } from '../by-need/nodes.js';
import { Announcer } from '../shell/announcer.js';
import { focusOn } from '../shell/focus.js';
import { safetyStyles } from './styles.js';

let count = 0;

/** What the person does with the box. */
export interface BoxEvents {
  readonly hide: () => void;
  readonly stay: () => void;
}

/** The button that hides the page, and the question whether anybody is there: plain nodes before the form's own. */
export class SafetyBox {
  readonly #box = node('div', 'co-root co-safety');
  readonly #note = node('div', 'co-root co-safety-note');
  readonly #about = node('p', 'co-body co-hint');
  readonly #hide = node('button', 'co-button co-button--warning co-button--small');
  readonly #ask = node('div', 'co-safety__ask');
  readonly #question = node('p', 'co-body');
  readonly #stay = node('button', 'co-button co-button--small');
  readonly #polite = new Announcer();
  readonly #urgent = new Announcer();
  readonly #root: HTMLElement | ShadowRoot;
  #cameFrom: EventTarget | null = null;

  constructor(root: HTMLElement | ShadowRoot, on: BoxEvents) {
    this.#hide.type = this.#stay.type = 'button';
    this.#about.id = `co-safety-${(count += 1)}`;
    this.#hide.setAttribute('aria-describedby', this.#about.id);
    this.#hide.addEventListener('click', on.hide);
    this.#stay.addEventListener('click', () => {
      on.stay();
      // The button is gone; the person goes on where they were.
      const from =
        this.#cameFrom instanceof HTMLElement && this.#cameFrom.isConnected ? this.#cameFrom : null;
      focusOn(from ?? this.#root.querySelector<HTMLElement>('[data-page] .co-heading'));
    });
    this.#ask.addEventListener('focusin', ({ relatedTarget }) => {
      this.#cameFrom = relatedTarget;
    });
    const status = node('div', 'co-visually-hidden');
    status.role = 'status';
    this.#polite.region = status;
    // The words that are seen are those that are heard, so that nobody comes across them twice.
    this.#urgent.region = this.#question;
    this.#question.role = 'alert';
    this.#ask.hidden = true;
    this.#ask.append(this.#question, this.#stay);
    this.#note.append(this.#about);
    this.#box.append(this.#hide, this.#ask, status);
    this.#root = root;
  }

  /** The words in the person's language; the button only where the page can be hidden. */
  words(
    say: (key: 'hidePage' | 'hidePageText' | 'idleStay') => string,
    { language, direction, canHide }: Manner,
  ): void {
    // A form that takes the place of a page that came with the HTML begins with nothing.
    if (this.#box.parentNode !== this.#root) this.#root.prepend(this.#note, this.#box);
    adopt(this.#root.getRootNode(), safetyStyles);
    for (const part of [this.#box, this.#note]) Object.assign(part, { lang: language, dir: direction });
    this.#hide.hidden = this.#note.hidden = !canHide;
    this.#hide.textContent = say('hidePage');
    this.#about.textContent = say('hidePageText');
    this.#stay.textContent = say('idleStay');
  }

  /** True for what happens between the tags of the box. */
  holds(event: Event): boolean {
    return event.composedPath().includes(this.#box);
  }

  say(words: string): void {
    this.#polite.say(words);
  }

  /** Shows the question and says it at once; `answer` is false where there is nothing left to answer. */
  show(words: string, answer: boolean): void {
    this.#stay.hidden = !answer;
    this.#ask.hidden = false;
    this.#box.toggleAttribute('data-asking', answer);
    this.#urgent.say(words);
  }

  /** Takes the question away. */
  clear(): void {
    this.#ask.hidden = true;
    this.#box.removeAttribute('data-asking');
    // Words that wait are called off, and nobody comes across old ones.
    this.#urgent.say('');
    this.#question.textContent = '';
  }
}

interface Manner {
  readonly language: string;
  readonly direction: string;
  readonly canHide: boolean;
}

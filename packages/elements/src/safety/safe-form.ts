import type { FormElement } from '../form-element.js';
import { emit, type CoformEventMap } from '../shell/events.js';
import { report } from '../shell/report.js';
import type { Values } from '../words/catalogue.js';
import { fill } from '../words/fill.js';
import { interfaceWords } from '../words/language-file.js';
import { safetyWords } from '../words/types/safety.js';
import { IdleWatch } from './idle-watch.js';
import { hidingPlace } from './leave-page.js';
import { SafetyBox } from './safety-box.js';

const goesOn = (event: Event): boolean =>
  event instanceof KeyboardEvent
    ? [' ', 'Enter'].includes(event.key)
    : /^(input|pointerdown)$/.test(event.type);

/** One form on a screen that others can see or use. */
export class SafeForm {
  readonly element: FormElement;
  /** What the page is hidden behind; undefined where it cannot be. */
  readonly hidingPlace: string | undefined;
  readonly #box: SafetyBox;
  readonly #idle: IdleWatch;
  #words = interfaceWords(undefined, safetyWords);
  #touched = false;

  /** `hide` hides the whole page. */
  constructor(element: FormElement, hide: () => void) {
    this.element = element;
    try {
      this.hidingPlace = hidingPlace(element);
    } catch (thrown) {
      report(element, thrown);
    }
    this.#box = new SafetyBox(element.renderRoot, {
      hide,
      stay: () => {
        this.#stay();
      },
    });
    this.#idle = new IdleWatch({
      ask: (count) => {
        if (this.#entered()) this.#box.show(this.#say('idleAsk', { count }), true);
        else this.#idle.start();
      },
      gone: () => {
        if (!this.#entered()) return;
        this.forget();
        this.#box.show(this.#say('idleGone'), false);
      },
    });
  }

  /** The form stands there in other words, or for the first time. */
  ready({ interface: file }: CoformEventMap['co-ready']): void {
    const machineDrafts = this.element.hasAttribute('machine-drafts');
    this.#words = interfaceWords(file, safetyWords, { machineDrafts });
    const canHide = this.hidingPlace !== undefined;
    // The box speaks the language of the interface, which a form's own words may not be in.
    const { language } = this.#words;
    const direction = /[\u0590-\u08ff]/.test(this.#say('hidePage')) ? 'rtl' : 'ltr';
    this.#box.words((key) => this.#say(key), { language, direction, canHide });
    if (!this.#idle.asking) this.#idle.start(Number(this.element.getAttribute('idle-minutes')));
  }

  /** Somebody did something somewhere on the page. */
  seen(event: Event): void {
    // The question's own button does what it says, when it is let go.
    if (this.#box.holds(event) || this.#idle.seen()) return;
    if (!event.composedPath().includes(this.element)) return;
    // Whoever passes by may touch the screen, and Tab only looks for the button. Who goes on with the form is there.
    if (this.#idle.asking && goesOn(event)) this.#stay();
    if (event.type !== 'input') return;
    this.#touched = true;
    this.#box.clear();
  }

  /** What is left of the presses of Shift; undefined when they were given up. */
  presses(left: number | undefined): void {
    this.#box.say(left === undefined ? this.#say('hideStopped') : this.#say('hidePresses', { count: left }));
  }

  /** Forgets everything that was entered, and what the host filled in. */
  forget(): void {
    this.#touched = false;
    emit(this.element, 'co-forget', {});
    this.element.answers = {};
  }

  #stay(): void {
    this.#idle.start();
    this.#box.clear();
    this.#box.say(this.#say('idleKept'));
  }

  #entered(): boolean {
    return this.#touched || Object.keys(this.element.answers).length > 0;
  }

  #say(key: keyof typeof safetyWords, values?: Values): string {
    return fill(this.#words.catalogue[key] ?? '', values, this.#words.language);
  }
}

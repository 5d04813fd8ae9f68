const MINUTE = 60_000;
/** How long the question stands, in minutes. WCAG 2.2 asks for 20 seconds at least. */
const MINUTES_TO_ANSWER = 2;

/** What happens when nobody does anything. */
export interface IdleEvents {
  /** The question is to be shown, with the minutes that are left; again with one minute left. */
  readonly ask: (minutesLeft: number) => void;
  /** Nobody answered. */
  readonly gone: () => void;
}

/**
 * Watches for a screen that nobody is at. Time that a computer slept through counts: timers stand still then, so the
 * clock is asked, too, as soon as anything happens.
 *
 * @see https://www.w3.org/TR/WCAG22/#timing-adjustable
 */
export class IdleWatch {
  readonly #on: IdleEvents;
  #minutes = 0;
  #since = 0;
  #asking = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(on: IdleEvents) {
    this.#on = on;
  }

  /** The question stands there. */
  get asking(): boolean {
    return this.#asking;
  }

  /** Begins anew: somebody is there. No minutes, or none above 0, means that nobody is asked. */
  start(minutes = this.#minutes): void {
    clearTimeout(this.#timer);
    this.#minutes = minutes;
    this.#since = Date.now();
    this.#asking = false;
    if (minutes > 0)
      this.#wait(minutes, () => {
        this.#asking = true;
        this.#ask(MINUTES_TO_ANSWER);
      });
  }

  /** Somebody did something. True when it came too late, and everything is gone. */
  seen(): boolean {
    const late =
      this.#minutes > 0 && Date.now() - this.#since >= (this.#minutes + MINUTES_TO_ANSWER) * MINUTE;
    if (late) this.#gone();
    else if (!this.#asking) this.start();
    return late;
  }

  #ask(left: number): void {
    this.#on.ask(left);
    this.#wait(1, () => {
      if (left > 1) this.#ask(left - 1);
      else this.#gone();
    });
  }

  #gone(): void {
    this.start();
    this.#on.gone();
  }

  #wait(minutes: number, then: () => void): void {
    this.#timer = setTimeout(then, minutes * MINUTE);
  }
}

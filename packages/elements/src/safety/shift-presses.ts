/** Between the first press and the last, in milliseconds; as on GOV.UK. */
const TIME_TO_PRESS = 5000;
const ENOUGH = 3;

/**
 * Counts presses of Shift alone: not those that make capital letters, and not one that is held down. Another key or five
 * seconds begin the count anew.
 *
 * @see https://design-system.service.gov.uk/components/exit-this-page/
 */
export class ShiftPresses {
  readonly #tell: (left: number | undefined) => void;
  #count = 0;
  /** Shift went down, and nothing else since. */
  #alone = false;
  #ending: ReturnType<typeof setTimeout> | undefined;

  /** `tell` hears how many presses are left, 0 when there were enough, and undefined when a count was given up. */
  constructor(tell: (left: number | undefined) => void) {
    this.#tell = tell;
  }

  /** Hears every `keydown`, `keyup` and `pointerdown` of the page; of other events it makes nothing. */
  heard(event: Event): void {
    const isShift = event instanceof KeyboardEvent && event.key === 'Shift';
    if (event.type === 'keyup') {
      if (isShift && this.#alone) this.#pressed();
    } else if (isShift) {
      // A key that is held down repeats; that is still one press.
      this.#alone ||= !event.repeat;
    } else if (event.type.endsWith('down')) this.#giveUp();
  }

  #pressed(): void {
    this.#alone = false;
    this.#count += 1;
    clearTimeout(this.#ending);
    this.#tell(ENOUGH - this.#count);
    if (this.#count >= ENOUGH) this.#count = 0;
    else
      this.#ending = setTimeout(() => {
        this.#giveUp();
      }, TIME_TO_PRESS);
  }

  #giveUp(): void {
    this.#alone = false;
    clearTimeout(this.#ending);
    if (this.#count > 0) this.#tell(undefined);
    this.#count = 0;
  }
}

interface Timer {
  readonly at: number;
  readonly act: () => void;
}

/** A clock that tests turn by hand: `setTimeout`, `clearTimeout` and `Date.now`, until `restore()`. */
export class FakeClock {
  readonly #real = { setTimeout, clearTimeout, now: Date.now };
  readonly #timers = new Map<number, Timer>();
  #now = 1_000_000;
  #last = 0;

  constructor() {
    const set = (act: () => void, delay = 0): number => {
      this.#timers.set((this.#last += 1), { at: this.#now + delay, act });
      return this.#last;
    };
    const clear = (id: number): void => {
      this.#timers.delete(id);
    };
    Object.assign(globalThis, { setTimeout: set, clearTimeout: clear });
    Date.now = () => this.#now;
  }

  /** Lets so many milliseconds pass, and everything happen that was to happen meanwhile, in its order. */
  pass(milliseconds: number): void {
    const end = this.#now + milliseconds;
    for (;;) {
      const [next] = [...this.#timers].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at);
      if (!next) break;
      const [id, { at, act }] = next;
      this.#timers.delete(id);
      this.#now = at;
      act();
    }
    this.#now = end;
  }

  /** The computer sleeps: the clock goes on, and no timer runs. */
  sleep(milliseconds: number): void {
    this.#now += milliseconds;
  }

  restore(): void {
    const { setTimeout, clearTimeout, now } = this.#real;
    Object.assign(globalThis, { setTimeout, clearTimeout });
    Date.now = now;
  }
}

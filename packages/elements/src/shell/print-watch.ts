/** Tells when the page is about to be printed, by whatever way, and when that is over. */
export class PrintWatch {
  readonly #changed: (printing: boolean) => void;
  #window: Window | undefined;

  constructor(changed: (printing: boolean) => void) {
    this.#changed = changed;
  }

  connect(view: Window | null): void {
    this.#window = view ?? undefined;
    this.#window?.addEventListener('beforeprint', this.#before);
    this.#window?.addEventListener('afterprint', this.#after);
  }

  disconnect(): void {
    this.#window?.removeEventListener('beforeprint', this.#before);
    this.#window?.removeEventListener('afterprint', this.#after);
  }

  readonly #before = (): void => {
    this.#changed(true);
  };
  readonly #after = (): void => {
    this.#changed(false);
  };
}

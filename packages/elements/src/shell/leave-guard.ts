/**
 * Asks before the page is left with answers that are neither sent nor saved. The browser words the question; nothing is
 * stored.
 */
export class LeaveGuard {
  readonly #atRisk: () => boolean;
  #window: Window | undefined;

  constructor(atRisk: () => boolean) {
    this.#atRisk = atRisk;
  }

  connect(view: Window | null): void {
    this.#window = view ?? undefined;
    this.#window?.addEventListener('beforeunload', this.#leaving);
  }

  disconnect(): void {
    this.#window?.removeEventListener('beforeunload', this.#leaving);
  }

  readonly #leaving = (event: BeforeUnloadEvent): void => {
    if (this.#atRisk()) event.preventDefault();
  };
}

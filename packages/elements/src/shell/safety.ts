/** What a host may ask for on screens that others can see or use. */
interface Host extends HTMLElement {
  /** Forgets everything that was entered. */
  readonly forget: () => void;
  /** Shows or takes away the question whether anybody is there. */
  readonly ask: (asking: boolean) => void;
}

/** How long the question stands before the answers go, in milliseconds. WCAG 2.2, 2.2.1 wants 20 seconds at least. */
const TIME_TO_ANSWER = 120_000;
/** Three presses within this time (milliseconds) hide the page, as on GOV.UK. */
const TIME_TO_PRESS = 5000;

/**
 * Safety on shared screens, only where the host asks for it: `hide-page` (an address) gives a button, and three presses
 * of Shift, that forget everything and go there; `idle-minutes` asks whether anybody is still there, and forgets
 * everything when nobody says so.
 *
 * @see https://design-system.service.gov.uk/components/exit-this-page/
 */
export class Safety {
  readonly #host: Host;
  #presses: number[] = [];
  #idle: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host) {
    this.#host = host;
  }

  connect(signal: AbortSignal): void {
    const page = this.#host.ownerDocument;
    page.addEventListener('keyup', this.#onKey, { signal });
    for (const name of ['keydown', 'pointerdown', 'input'] as const)
      page.addEventListener(name, this.#stillHere, { signal, passive: true });
    signal.addEventListener('abort', () => {
      clearTimeout(this.#idle);
    });
    this.stay();
  }

  /** Forgets everything, empties what is seen at once, and leaves in a way that Back does not undo. */
  hide(): void {
    const address = this.#host.getAttribute('hide-page');
    if (!address) return;
    const { defaultView, documentElement } = this.#host.ownerDocument;
    this.#host.forget();
    documentElement.hidden = true;
    this.#host.ownerDocument.title = '';
    const { protocol, href } = new URL(address, this.#host.ownerDocument.baseURI);
    // Only places: `javascript:` is none.
    if (/^https?:$/.test(protocol)) defaultView?.location.replace(href);
  }

  /** Somebody is there: the time begins anew. */
  stay(): void {
    clearTimeout(this.#idle);
    const minutes = Number(this.#host.getAttribute('idle-minutes'));
    if (!(minutes > 0)) return;
    this.#idle = setTimeout(() => {
      this.#host.ask(true);
      this.#idle = setTimeout(() => {
        this.#host.ask(false);
        this.#host.forget();
      }, TIME_TO_ANSWER);
    }, minutes * 60_000);
  }

  readonly #stillHere = (): void => {
    this.stay();
  };

  readonly #onKey = ({ key }: KeyboardEvent): void => {
    const now = Date.now();
    this.#presses = key === 'Shift' ? [...this.#presses, now].filter((at) => now - at < TIME_TO_PRESS) : [];
    if (this.#presses.length >= 3) this.hide();
  };
}

import { render, type RootPart, type TemplateResult } from 'lit/html.js';

/** How a property of an element shows as an attribute: its name there, and whether it is a number. */
export interface Reflected {
  readonly attribute?: string;
  readonly number?: true;
}

/** What an element holds: property name to attribute, or nothing for properties that only code can set. */
export type Properties = Readonly<Record<string, Reflected | undefined>>;

// A server has no elements, and importing this there must not fail.
const Base =
  (globalThis as { HTMLElement?: typeof HTMLElement }).HTMLElement ??
  (Object as unknown as typeof HTMLElement);

/**
 * An element that draws itself with lit-html once for any number of changes, a moment after the first of them.
 *
 * Does what this project needs of lit's own base class at a third of its bytes: properties with attributes, values set
 * before the script came, batched drawing, parts told when they leave the page.
 */
export abstract class DrawnElement extends Base {
  static properties: Properties = {};

  /** Read once by `customElements.define`, which is when the properties become accessors. */
  static get observedAttributes(): string[] {
    const { properties } = this;
    for (const name of Object.keys(properties)) {
      const values = new WeakMap<DrawnElement, unknown>();
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        enumerable: true,
        get(this: DrawnElement) {
          return values.get(this);
        },
        set(this: DrawnElement, value: unknown) {
          const old = values.get(this);
          values.set(this, value);
          if (old !== value) this.requestUpdate(name);
        },
      });
    }
    return Object.values(properties).flatMap((reflected) => reflected?.attribute ?? []);
  }

  /** Where the markup is drawn; there from the first connection on. */
  renderRoot!: HTMLElement | ShadowRoot;
  /** Resolves when everything that changed so far is drawn. */
  updateComplete: Promise<unknown> = Promise.resolve();
  readonly #given: readonly (readonly [string, unknown])[];
  #changed = new Set<string>();
  #pending = false;
  #part: RootPart | undefined;

  constructor() {
    super();
    // What a page set before the script came hides the accessors until it is set again.
    const { properties } = this.constructor as typeof DrawnElement;
    const own = this as unknown as Record<string, unknown>;
    this.#given = [...Object.keys(properties), 'answers']
      .filter((name) => Object.hasOwn(this, name))
      .map((name) => {
        const value = own[name];
        Reflect.deleteProperty(this, name);
        return [name, value] as const;
      });
  }

  connectedCallback(): void {
    if (!(this.renderRoot as HTMLElement | undefined)) {
      this.renderRoot = this.createRenderRoot();
      Object.assign(this, Object.fromEntries(this.#given));
    }
    this.#part?.setConnected(true);
    this.requestUpdate();
  }

  disconnectedCallback(): void {
    this.#part?.setConnected(false);
  }

  attributeChangedCallback(attribute: string, _old: string | null, value: string | null): void {
    const { properties } = this.constructor as typeof DrawnElement;
    for (const [name, reflected] of Object.entries(properties)) {
      if (reflected?.attribute !== attribute) continue;
      const typed = value === null ? '' : reflected.number ? Number(value) : value;
      Object.assign(this, { [name]: typed });
    }
  }

  /** Draws soon; many calls in one turn draw once. */
  requestUpdate(name?: string): void {
    if (name !== undefined) this.#changed.add(name);
    if (this.#pending || !(this.renderRoot as HTMLElement | undefined)) return;
    this.#pending = true;
    this.updateComplete = Promise.resolve().then(() => {
      if (this.#pending) this.performUpdate();
    });
  }

  /** Draws at once. */
  protected performUpdate(): void {
    const changed = this.#changed;
    this.#changed = new Set();
    this.willUpdate(changed);
    this.#pending = false;
    if (!this.shouldUpdate()) return;
    this.#part = render(this.render(), this.renderRoot, { host: this });
    this.updated();
  }

  protected abstract createRenderRoot(): HTMLElement | ShadowRoot;

  /** False while what stands there is to stay. */
  protected shouldUpdate(): boolean {
    return true;
  }

  protected abstract willUpdate(changed: ReadonlySet<string>): void;
  protected abstract render(): TemplateResult;
  protected abstract updated(): void;
}

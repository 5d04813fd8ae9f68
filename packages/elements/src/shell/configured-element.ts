import type { FormDocument, Journey, Locale, Trust } from '@coform/format';
import type { Send } from '../ports.js';
import { adoptStyles } from '../styles/index.js';
import type { Properties } from './drawn-element.js';
import { FormAssociatedElement } from './form-associated-element.js';

/** What a host sets on every form element, as an attribute or a property. */
export abstract class ConfiguredElement extends FormAssociatedElement {
  static override properties: Properties = {
    src: { attribute: 'src' },
    integrity: { attribute: 'integrity' },
    submitTo: { attribute: 'submit-to' },
    monitoring: { attribute: 'monitoring' },
    trust: { attribute: 'trust' },
    language: { attribute: 'language' },
    journey: { attribute: 'journey' },
    headingLevel: { attribute: 'heading-level', number: true },
    document: undefined,
    locales: undefined,
    send: undefined,
  };

  /** URL of a form document or a plain JSON Schema, fetched from this site or with CORS. */
  declare src: string | undefined;
  /** Subresource integrity of `src`: another file is refused. */
  declare integrity: string | undefined;
  /** URL that takes the response as JSON. Works only together with `monitoring`. */
  declare submitTo: string | undefined;
  /** One sentence on who reads what is sent, and when: "Nobody reads this until Monday." */
  declare monitoring: string;
  /** A Trust's own facts, or the URL of its trust.json. */
  declare trust: string | Trust | undefined;
  /** BCP 47 tag of the words to show; falls back to the document's. */
  declare language: string;
  /** Overrides the document's way through its pages. */
  declare journey: Journey | '' | undefined;
  /** Level of the form's own heading, so that it fits the page around it: 2 by default. */
  declare headingLevel: number;
  /** The form document, in place of `src`. Setting another starts anew. */
  declare document: FormDocument | undefined;
  /** The document's words in other languages. */
  declare locales: readonly Locale[];
  /** Takes the response, in place of `submit-to`. */
  declare send: Send | undefined;

  constructor() {
    super();
    this.monitoring = '';
    this.language = '';
    this.headingLevel = 2;
    this.locales = [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.renderRoot === this) adoptStyles(this.getRootNode());
  }

  protected override createRenderRoot(): HTMLElement | ShadowRoot {
    if (!this.hasAttribute('light-dom')) return super.createRenderRoot();
    // What stood inside the tag was for pages without the script.
    this.replaceChildren();
    return this;
  }
}

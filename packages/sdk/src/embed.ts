import { CoForm, defineOnce, EmbedError, type CoformEventMap, type Send } from '@coform/elements';
import type { FormResponse, Json } from '@coform/engine';
import type { FormDocument, Journey, Locale, Trust } from '@coform/format';
import { connectPorts } from './ports.js';

export interface EmbedOptions {
  /** The form document; or `src`, its URL. One of the two is needed. */
  readonly document?: FormDocument;
  readonly src?: string;
  /** Subresource integrity of `src`. */
  readonly integrity?: string;
  readonly trust?: Trust | string;
  readonly language?: string;
  readonly locales?: readonly Locale[];
  readonly journey?: Journey;
  readonly headingLevel?: number;
  readonly answers?: { readonly [name: string]: Json };
  /** One sentence on who reads what is sent, and when. Without it nothing is sent: only keep, print and save. */
  readonly monitoring?: string;
  /** Takes the response; resolve when it is safely kept, reject to let the person try again. */
  readonly onSubmit?: Send;
  /** URL that takes the response as JSON, in place of `onSubmit`. */
  readonly submitTo?: string;
  readonly lightDom?: boolean;
  /** Ends the embedding when aborted: the form is taken off the page. */
  readonly signal?: AbortSignal;
}

/** What a host holds of an embedded form. */
export interface Embedded {
  readonly element: CoForm;
  readonly on: <Name extends keyof CoformEventMap>(
    name: Name,
    listener: (event: CustomEvent<CoformEventMap[Name]>) => void,
    options?: AddEventListenerOptions,
  ) => void;
  /** Takes the form off the page with everything in it. */
  readonly remove: () => void;
}

/**
 * Puts a form into a page from code, for any framework. The same as writing the tag.
 *
 * @throws {EmbedError} `no-target`, `no-document`, `two-documents`, `two-ways-to-send`: at once, not later
 * @example
 * embed('#form', { src: '/forms/visit.form.json' });
 */
export function embed(target: Element | string, options: EmbedOptions): Embedded {
  const place = typeof target === 'string' ? document.querySelector(target) : target;
  if (!place) {
    const selector = typeof target === 'string' ? target : '';
    throw new EmbedError(
      'no-target',
      selector,
      `Nothing on the page matches "${selector}". Give an element or a selector that finds one.`,
    );
  }
  check(options);
  connectPorts();
  defineOnce('co-form', CoForm);
  const element = document.createElement('co-form');
  if (!(element instanceof CoForm)) {
    throw new EmbedError(
      'twice-defined',
      'co-form',
      'Another version of <co-form> is on this page. Load one script only.',
    );
  }
  if (options.lightDom) element.setAttribute('light-dom', '');
  const { journey, language, locales, headingLevel, answers, monitoring, onSubmit, submitTo, trust } =
    options;
  Object.assign(
    element,
    given({ journey, language, locales, headingLevel, answers, monitoring, submitTo, trust, send: onSubmit }),
    given({ integrity: options.integrity, src: options.src, document: options.document }),
  );
  place.append(element);
  const remove = () => {
    element.remove();
  };
  options.signal?.addEventListener('abort', remove, { once: true });
  return {
    element,
    on: (name, listener, settings) => {
      element.addEventListener(name, listener as EventListener, settings);
    },
    remove,
  };
}

function check({ document, src, onSubmit, submitTo }: EmbedOptions): void {
  if (!document && !src) {
    throw new EmbedError(
      'no-document',
      'document',
      'embed() needs a form: give "document" (an object) or "src" (a URL).',
    );
  }
  if (document && src) throw new EmbedError('two-documents', 'src', 'Give "document" or "src", not both.');
  if (onSubmit && submitTo) {
    throw new EmbedError('two-ways-to-send', 'submitTo', 'Give "onSubmit" or "submitTo", not both.');
  }
}

/** Only what was given, so that the element's own defaults stay. */
const given = (values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

export type { FormResponse };

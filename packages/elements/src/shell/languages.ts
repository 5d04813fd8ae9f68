import type { Session } from '@coform/engine';
import type { Locale } from '@coform/format';
import { sharedSettings } from '../ports.js';

/** The shape of a language file of the document. What stands in it is looked up with care, word by word. */
const isLocale = (file: unknown, tag: string): file is Locale =>
  typeof file === 'object' && file !== null && 'words' in file && (file as Partial<Locale>).language === tag;

/** What to read: the element's properties, and its page's address. */
interface Wanted {
  readonly language: string;
  readonly src: string | undefined;
  readonly given: readonly Locale[];
  readonly base: string;
}

/** The language files that a form fetched: of the interface, and of its document. */
export class Languages {
  interface: unknown;
  locales: readonly Locale[] = [];
  #asked = '';

  /**
   * Fetches the words in a language where they are not at hand; gives undefined where nothing has to be fetched. A form
   * that was loaded has its languages beside it, in `locales/`; one that came with a script has them where the script has.
   */
  read({ document }: Session, { language, src, given, base }: Wanted): Promise<void> | undefined {
    const { id, locales = [] } = document;
    const tag = language || document.language;
    this.#asked = tag;
    const { language: fetched, load } = sharedSettings.ports;
    const missing = locales.includes(tag) && !given.some((locale) => locale.language === tag);
    const beside = src && new URL(`locales/${tag}.json`, new URL(src, base)).href;
    const words = /^en\b/i.test(tag) ? undefined : fetched?.(tag);
    const own = () =>
      beside ? load?.(beside, { signal: new AbortController().signal }) : fetched?.(tag, id);
    const locale = missing ? own() : undefined;
    this.interface = undefined;
    this.locales = [];
    return words || locale ? this.#take(tag, words, locale) : undefined;
  }

  async #take(tag: string, words?: Promise<unknown>, locale?: Promise<unknown>): Promise<void> {
    const files = await Promise.all([words ?? Promise.resolve(), locale ?? Promise.resolve()]);
    if (tag !== this.#asked) return;
    this.interface = files[0];
    this.locales = isLocale(files[1], tag) ? [files[1]] : [];
  }
}

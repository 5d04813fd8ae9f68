import { outline as outlineOf } from '../build-outline.js';
import type { FormDocument } from '../generated/form-document.js';
import type { Locale } from '../generated/locale.js';
import type { Trust } from '../generated/trust.js';
import { ownObject, ownString } from '../json.js';
import type { Outline } from '../outline.js';
import { createDocumentWords } from './document-words.js';
import { fallbackTags, textDirection } from './language-tags.js';
import { withFacts } from './trust-facts.js';
import type { Slot, Words } from './words.js';

export interface WordsOptions {
  readonly locales?: readonly Locale[];
  /** BCP 47 tag of what the person reads. Default: the document's language. */
  readonly language?: string;
  readonly trust?: Trust;
  /** The document's outline, where it was made already. */
  readonly outline?: Outline;
}

/**
 * The words of a form in the language a person reads, with the Trust's facts in them. Each word is looked up once.
 * The document and the locales must not be changed afterwards.
 *
 * A sentence whose Trust fact is missing is left out, so that no hole and no braces are ever shown.
 *
 * @throws {FormDocumentError} where `outline(document)` throws
 * @see https://www.rfc-editor.org/rfc/rfc4647#section-3.4 Lookup
 * @example
 * import assert from 'node:assert/strict';
 * import { createWords } from '@coform/format';
 * const document = {
 *   language: 'en-GB',
 *   title: 'Names',
 *   data: { type: 'object', properties: { name: { type: 'string', title: 'What is your name?' } } },
 * };
 * const welsh = { language: 'cy', words: { name: { label: 'Beth yw eich enw?' } } };
 * const words = createWords(document, { locales: [welsh], language: 'cy' });
 * assert.equal(words.of('name', 'label'), 'Beth yw eich enw?');
 * assert.equal(words.title, 'Names');
 */
export function createWords(document: FormDocument, options: WordsOptions = {}): Words {
  const { locales = [], trust, language: asked = document.language } = options;
  const chain = suitable(asked, document.language, locales);
  const documentWord = createDocumentWords(options.outline ?? outlineOf(document));
  const found = new Map<string, Map<string, string | undefined>>();

  const lookUp = (linkId: string, slot: Slot): string | undefined => {
    const others = slot.startsWith('error.') ? 'keep' : 'miss';
    for (const locale of chain) {
      const word = ownString(ownObject(locale.words, linkId), slot);
      const filled = word === undefined || word === '' ? undefined : withFacts(word, trust, others);
      if (filled !== undefined) return filled;
    }
    const word = documentWord(linkId, slot);
    return word === undefined || word === '' ? undefined : withFacts(word, trust, others);
  };
  const of = (linkId: string, slot: Slot): string | undefined => {
    let slots = found.get(linkId);
    if (!slots) found.set(linkId, (slots = new Map<string, string | undefined>()));
    if (!slots.has(slot)) slots.set(slot, lookUp(linkId, slot));
    return slots.get(slot);
  };
  const formWord = (name: 'title' | 'description'): string | undefined => {
    const word = chain.map((locale) => ownString(locale.form ?? {}, name)).find(Boolean) ?? document[name];
    return word === undefined ? undefined : withFacts(word, trust);
  };

  const language = chain[0]?.language ?? document.language;
  return {
    language,
    direction: textDirection(language),
    title: formWord('title') ?? document.title,
    description: formWord('description'),
    of,
    option: (linkId, value) => of(linkId, `option.${String(value)}`) ?? String(value),
    optionHint: (linkId, value) => of(linkId, `optionHint.${String(value)}`),
    error: (linkId, keyword) => of(linkId, `error.${keyword}`),
    picture: (linkId) => chain.map((locale) => ownString(locale.pictures ?? {}, linkId)).find(Boolean),
  };
}

/** The locales to look in, nearest first. The document's own language is where the search ends. */
function suitable(asked: string, language: string, locales: readonly Locale[]): Locale[] {
  const end = language.toLowerCase();
  const chain: Locale[] = [];
  for (const tag of fallbackTags(asked)) {
    const locale = locales.find((one) => one.language.toLowerCase() === tag);
    if (locale) chain.push(locale);
    if (tag === end) break;
  }
  return chain;
}

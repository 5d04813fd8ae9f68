import { outline as outlineOf } from '../build-outline.js';
import type { FormDocument } from '../generated/form-document.js';
import type { Locale } from '../generated/locale.js';
import type { Trust } from '../generated/trust.js';
import { ownObject, ownString } from '../json.js';
import type { Outline } from '../outline.js';
import { createDocumentWords } from './document-words.js';
import { shorterTag, textDirection } from './language-tags.js';
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

  /** The first of these that has words left once the facts are in. */
  const first = (words: readonly (string | undefined)[], others?: 'keep'): string | undefined => {
    for (const word of words) {
      const filled = word && withFacts(word, trust, others);
      if (filled) return filled;
    }
    return undefined;
  };
  const inChain = (part: 'form' | 'pictures' | 'phrases', name: string): (string | undefined)[] =>
    chain.map((locale) => ownString(locale[part] ?? {}, name));

  const of = (linkId: string, slot: Slot): string | undefined => {
    let slots = found.get(linkId);
    if (!slots) found.set(linkId, (slots = new Map<string, string | undefined>()));
    if (!slots.has(slot)) {
      const authored = chain.map(({ words }) => ownString(ownObject(words, linkId), slot));
      const others = slot.startsWith('error.') ? 'keep' : undefined;
      slots.set(slot, first([...authored, documentWord(linkId, slot)], others));
    }
    return slots.get(slot);
  };
  const { title, description } = document;
  const language = chain[0]?.language ?? document.language;
  return {
    language,
    direction: textDirection(language),
    title: first([...inChain('form', 'title'), title]) ?? title,
    description: first([...inChain('form', 'description'), description]),
    of,
    option: (linkId, value) => of(linkId, `option.${value}`) ?? String(value),
    optionHint: (linkId, value) => of(linkId, `optionHint.${value}`),
    error: (linkId, keyword) => of(linkId, `error.${keyword}`),
    picture: (linkId) => inChain('pictures', linkId).find(Boolean),
    phrase: (name) => inChain('phrases', name).find(Boolean),
  };
}

/** The locales to look in, nearest first. The document's own language is where the search ends. */
function suitable(asked: string, language: string, locales: readonly Locale[]): Locale[] {
  const chain: Locale[] = [];
  for (let tag = asked.toLowerCase(); tag; tag = shorterTag(tag)) {
    const locale = locales.find((one) => one.language.toLowerCase() === tag);
    if (locale) chain.push(locale);
    if (tag === language.toLowerCase()) break;
  }
  return chain;
}

import type { Catalogue, PluralForms, Word } from './catalogue.js';

export interface LanguageOptions {
  /** Also shows words that no person has checked. The host then says so, with the word `machineDraft`. Default: no. */
  readonly machineDrafts?: boolean;
}

/** The words of the interface in one language. */
export interface InterfaceLanguage {
  /** BCP 47 tag for plural forms and numbers: the file's, or `en-GB` where nothing of the file is shown. */
  readonly language: string;
  /** Every word of the source, in English where the file has none to show. */
  readonly catalogue: Catalogue;
  /** Some of these words have been checked by nobody. */
  readonly hasDrafts: boolean;
}

/**
 * Reads a parsed language file (`locales/<tag>.json`) and fills its gaps with English, word by word. `source` is the
 * English that the form can show, from `sourceWords()`; other words of the file are left out.
 *
 * What stands in the file is not trusted: whatever is not text (or plural forms of texts) counts as missing, and
 * nothing in it is ever taken for markup. Never throws.
 *
 * @example
 * const welsh = { language: 'cy', status: 'machine-draft', reviewed: ['yes'], words: { yes: 'Ydw', no: 'Nac ydw' } };
 * interfaceWords(welsh, { yes: 'Yes', no: 'No' }).catalogue; // { yes: 'Ydw', no: 'No' }
 */
export function interfaceWords(
  file: unknown,
  source: Catalogue,
  { machineDrafts = false }: LanguageOptions = {},
): InterfaceLanguage {
  const trusted = ['source', 'reviewed'].includes(String(own(file, 'status')));
  const reviewed = own(file, 'reviewed');
  const words = own(file, 'words');
  const catalogue: Record<string, Word> = { ...source };
  const tag = own(file, 'language');
  let language = 'en-GB';
  let hasDrafts = false;
  if (typeof tag !== 'string') return { language, catalogue, hasDrafts };
  for (const key of Object.keys(source)) {
    const word = own(words, key);
    if (!isWord(word)) continue;
    const draft = !trusted && !(Array.isArray(reviewed) && reviewed.includes(key));
    if (draft && !machineDrafts) continue;
    catalogue[key] = word;
    language = tag;
    hasDrafts ||= draft;
  }
  return { language, catalogue, hasDrafts };
}

const own = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

const isWord = (value: unknown): value is Word => isText(value) || isForms(value);

const isForms = (value: unknown): value is PluralForms =>
  isText(own(value, 'other')) && Object.values(value as object).every(isText);

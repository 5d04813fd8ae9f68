const RIGHT_TO_LEFT = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'iw',
  'ks',
  'nqo',
  'pnb',
  'ps',
  'sd',
  'syr',
  'ug',
  'ur',
  'yi',
]);
const RIGHT_TO_LEFT_SCRIPTS = new Set(['adlm', 'arab', 'hebr', 'nkoo', 'rohg', 'syrc', 'thaa']);

/**
 * Which way a language's words run. A list and not `Intl.Locale.textInfo`, which Firefox lacks, so that a page drawn
 * on a server and one drawn in a browser agree.
 */
export function textDirection(language: string): 'ltr' | 'rtl' {
  const [primary = '', ...subtags] = language.toLowerCase().split('-');
  const script = subtags.find((subtag) => /^[a-z]{4}$/.test(subtag));
  if (script !== undefined) return RIGHT_TO_LEFT_SCRIPTS.has(script) ? 'rtl' : 'ltr';
  return RIGHT_TO_LEFT.has(primary) ? 'rtl' : 'ltr';
}

/**
 * A tag and what it falls back to, nearest first and in lower case: `en-gb-x-easyread`, `en-gb`, `en`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4647#section-3.4 Lookup
 */
export function fallbackTags(language: string): string[] {
  const subtags = language.toLowerCase().split('-');
  const tags: string[] = [];
  while (subtags.length > 0) {
    tags.push(subtags.join('-'));
    subtags.pop();
    // A single letter only introduces what stood after it.
    if (subtags.at(-1)?.length === 1) subtags.pop();
  }
  return tags;
}

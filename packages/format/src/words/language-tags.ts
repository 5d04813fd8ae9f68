// Languages, and scripts, that run from right to left.
const RIGHT_TO_LEFT =
  /^(ar|arc|ckb|dv|fa|he|iw|ks|nqo|pnb|ps|sd|syr|ug|ur|yi|adlm|arab|hebr|nkoo|rohg|syrc|thaa)$/;

/**
 * Which way a language's words run. A list and not `Intl.Locale.textInfo`, which Firefox lacks, so that a page drawn
 * on a server and one drawn in a browser agree.
 */
export function textDirection(language: string): 'ltr' | 'rtl' {
  const subtags = language.toLowerCase().split('-');
  const script = subtags.find((subtag, index) => index > 0 && /^[a-z]{4}$/.test(subtag));
  return RIGHT_TO_LEFT.test(script ?? subtags[0] ?? '') ? 'rtl' : 'ltr';
}

/**
 * What a tag in lower case falls back to: `en-gb-x-easyread` to `en-gb`, that to `en`, that to nothing. A single letter
 * only introduces what stands after it.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4647#section-3.4 Lookup
 */
export const shorterTag = (tag: string): string => tag.replace(/((^|-)[^-])?(^|-)[^-]*$/, '');

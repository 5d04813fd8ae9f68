/** Words whose spelling says something else than their sound. With British sounds where those differ in number. */
const IRREGULAR: ReadonlyMap<string, number> = new Map(
  Object.entries({
    anyone: 3,
    area: 3,
    braille: 1,
    being: 2,
    business: 2,
    carefully: 3,
    creature: 2,
    creative: 3,
    different: 3,
    diet: 2,
    doing: 2,
    every: 2,
    everybody: 4,
    everyday: 3,
    everyone: 3,
    everything: 3,
    everywhere: 3,
    evening: 2,
    eye: 1,
    family: 3,
    general: 3,
    going: 2,
    hour: 1,
    idea: 3,
    interest: 2,
    lion: 2,
    lives: 1,
    lonely: 2,
    naive: 2,
    people: 2,
    quiet: 2,
    radio: 3,
    rhythm: 2,
    safety: 2,
    science: 2,
    sometime: 2,
    someone: 2,
    something: 2,
    somewhere: 2,
    therefore: 2,
    trial: 2,
    usual: 3,
    vegetable: 3,
    video: 3,
    wednesday: 2,
    wheelchair: 2,
  }),
);

/** First halves of compounds whose last `e` is silent. */
const SILENT_E_INSIDE =
  /^(some|there|where|here|home|life|care|safe|time|side|note|name|base|fire|line|pre?scribe)(?=[b-df-hj-np-tv-xz])(?!s$|d$|r$)/;

/** Two vowels that are said apart. */
const SAID_APART: readonly RegExp[] = [
  // The ending of “being”, “carrying”, “radios”, “medium”, “museum”, “period”, “serious” is apart; that of “-cious” and
  // “Australian” is not.
  /[aeiouy]ing/,
  /(?<![ctsgx]|sh)i[ao](?!us)(?<!li[ao](?=n)|nio(?=n))/,
  /[^ctsgqx]ious/,
  /i(?:um|ent|en[ct]e|est|er)/,
  /[ei]um/,
  /[ou]a(?![iy])(?<!oa)(?<![qg]ua)/,
  /[iy]et/,
  /^re[aeiou](?=ct|ss|pp|dm|rr|nt)/,
  /eo(?!u|pl)/,
  /cre?at/,
  /[uo]ou/,
  /ue(?=l|nt|nc)(?<![qg]ue)/,
  /ui(?=[dt]y|n$|ng)(?<![qg]ui)/,
];

/** Endings with a vowel that is not said. */
const SILENT: readonly RegExp[] = [
  // “care”, not “table”.
  /(?<![aeiouy]|[b-df-hj-np-tv-xz]l)e$/,
  // “asked”, not “needed” or “settled”.
  /(?<![aeioudty]|[b-df-hj-km-np-tv-xz]l)ed$/,
  // “names”, not “changes”.
  /(?<![aeiouy]|[cgsxz]|ch|sh|[b-df-hj-np-tv-xz]l)es$/,
  // “lonely”, “careful”, “useless”, “treatment”.
  /(?<=[^aeiouyl])e(?=(?:ly|ful|fully|less|ness|ment|ments)$)/,
];

/**
 * How many syllables an English word has, from its spelling. Right for some nine words in ten; the errors go both ways,
 * so averages over a text hold.
 *
 * Digits are said one by one, and so are the letters of a short word in capitals: “999” and “NHS” have 3.
 *
 * @example
 * import assert from 'node:assert/strict';
 * import { syllables } from '@coform/format/readability';
 * assert.deepEqual(['staff', 'passport', 'medicine', 'NHS'].map(syllables), [1, 2, 3, 3]);
 */
export function syllables(word: string): number {
  return word
    .split(/[-–—/&]|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/u)
    .reduce((total, part) => total + syllablesOfPart(part), 0);
}

function syllablesOfPart(part: string): number {
  const letters = part.replace(/['’](?:s|re|ve|ll|d|m|t)?$/u, '').replace(/[^\p{L}\p{N}]/gu, '');
  if (letters === '') return 0;
  const digits = letters.match(/\p{N}/gu)?.length ?? 0;
  if (digits > 0) return digits;
  if (/^\p{Lu}{1,5}$/u.test(letters) && letters !== 'A' && letters !== 'I') {
    return letters.length + 2 * letters.split('W').length - 2;
  }
  const word = letters.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return IRREGULAR.get(word) ?? IRREGULAR.get(word.replace(/s$/, '')) ?? byRule(word);
}

function byRule(whole: string): number {
  const inside = SILENT_E_INSIDE.exec(whole)?.[0];
  if (inside !== undefined && inside.length < whole.length) {
    return Math.max(1, byRule(inside) + byRule(whole.slice(inside.length)));
  }
  // A `y` before a vowel is a consonant: “you”, “lawyer”.
  const word = whole.replace(/^y|(?<=[aeiou])y(?=[aeiou](?!ng))/g, 'j');
  const groups = word.match(/[aeiouy]+/g)?.length ?? 0;
  const apart = SAID_APART.filter((pattern) => pattern.test(word)).length;
  const silent = SILENT.some((pattern) => pattern.test(word)) ? 1 : 0;
  // “-ism” and “-n’t” are said with a vowel that is not written.
  const unwritten = /(?:sm|thm)s?$/.test(word) && groups > 0 ? 1 : 0;
  return Math.max(1, groups + apart + unwritten - silent);
}

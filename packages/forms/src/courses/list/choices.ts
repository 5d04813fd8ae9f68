import type { Language } from '../words/say.js';
import type { Entry } from './entry.js';

export interface Choice {
  readonly value: string;
  readonly words: string;
}

/** What the courses that are there can be filtered by. */
export interface Choices {
  readonly place: readonly Choice[];
  readonly topic: readonly Choice[];
  readonly kind: readonly Choice[];
  readonly mode: readonly Choice[];
  readonly need: readonly Choice[];
}

export function choicesOf(entries: readonly Entry[], { words, say }: Language): Choices {
  const order = new Intl.Collator(words.language);
  const plain = (values: Iterable<string>): readonly Choice[] =>
    [...new Set(values)].sort((a, b) => order.compare(a, b)).map((value) => ({ value, words: value }));
  const named = (
    values: Iterable<string>,
    names: { readonly [value: string]: string },
  ): readonly Choice[] => {
    const there = new Set(values);
    return Object.entries(names)
      .filter(([value]) => there.has(value))
      .map(([value, name]) => ({ value, words: name }));
  };
  const online = say('onlinePlace');
  const places = plain(entries.flatMap((entry) => entry.places));
  return {
    // Online is no town: it stands at the end.
    place: [
      ...places.filter(({ value }) => value !== online),
      ...places.filter(({ value }) => value === online),
    ],
    topic: plain(entries.flatMap(({ topics }) => topics)),
    kind: named(
      entries.map(({ kind }) => kind),
      words.kinds,
    ),
    mode: named(
      entries.flatMap(({ modes }) => modes),
      words.modes,
    ),
    need: named(
      entries.flatMap(({ access }) => [...access]),
      words.access,
    ),
  };
}

import type { Phrase, Talk } from './talk.js';

const names: ReadonlyMap<string, Phrase> = new Map([
  ['ward', 'forWard'],
  ['team', 'forTeam'],
  ['family', 'forFamily'],
  ['other', 'forOther'],
]);

/** Whom a part can be made for. */
export const readers: readonly string[] = [...names.keys()];

/** A reader in words. One that this page does not know stands as it came in the file. */
export const readerName = (reader: string, talk: Talk): string => {
  const phrase = names.get(reader);
  return phrase ? talk(phrase) : reader;
};

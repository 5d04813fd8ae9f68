import type { Catalogue } from './catalogue.js';
import { enGB } from './interface-words.js';
import { messagesEnGB } from './messages.js';

/** The English that a form with these question types can show: what every other language falls back to. */
export const sourceWords = (
  types: Readonly<Record<string, { readonly words?: Catalogue } | undefined>>,
): Catalogue =>
  Object.assign({}, enGB, messagesEnGB, ...Object.values(types).map((type) => type?.words)) as Catalogue;

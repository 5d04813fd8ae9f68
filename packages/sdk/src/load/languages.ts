import { languageFiles } from '../generated/languages.js';
import { loadJson } from './load-json.js';

type Table = Readonly<Record<string, string>>;

/**
 * Gives the words of the interface (or of one form) in another language, fetched when they are wanted from a folder of
 * this site. The folder's table says which there are, and the integrity of each; the table's own integrity is part of
 * this script, so that no word of another origin is ever shown.
 *
 * @param folder address of the folder that holds the language files, with a slash at its end
 * @example
 * const language = languagesFrom('https://trust.example/cdn/locales/');
 * await language('cy'); // the interface in Welsh
 * await language('ur', 'health-passport'); // the passport in Urdu
 */
export function languagesFrom(folder: string | URL): (tag: string, form?: string) => Promise<unknown> {
  let table: Promise<unknown> | undefined;
  return async (tag, form = 'interface') => {
    table ??= loadJson(new URL('index.json', folder).href, { integrity: languageFiles });
    let known: Table;
    try {
      known = (await table) as Table;
    } catch (thrown) {
      // Perhaps there was no connection for a moment: the next one who asks tries again.
      table = undefined;
      throw thrown;
    }
    const file = `${form}.${tag}.json`;
    const integrity = Object.hasOwn(known, file) ? known[file] : undefined;
    return integrity === undefined ? undefined : loadJson(new URL(file, folder).href, { integrity });
  };
}

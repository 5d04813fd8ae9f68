import { setPorts, type Ports } from '@coform/elements';
import { languagesFrom } from './load/languages.js';
import { loadJson } from './load/load-json.js';
import { httpSender } from './send/http-sender.js';

/**
 * Puts this package's adapters behind the elements' ports: files are fetched, responses are posted as JSON, and other
 * languages come from the folder that `languages` names (the `locales/` beside the CDN files), Easy Read's pictures from
 * `pictures.svg` beside that folder.
 */
export function connectPorts(languages?: string | URL): void {
  setPorts({
    load: loadJson,
    sender: httpSender,
    ...(languages === undefined ? {} : beside(languages)),
  });
}

/** What stands beside the CDN files. Pictures only where the browser would draw them: from the page's own origin. */
function beside(languages: string | URL): Ports {
  const pictures = new URL('../pictures.svg', languages);
  const isOurs = pictures.origin === (globalThis as { location?: Location }).location?.origin;
  return { language: languagesFrom(languages), ...(isOurs ? { pictures: pictures.href } : {}) };
}

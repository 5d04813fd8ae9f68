import { setPorts } from '@coform/elements';
import { languagesFrom } from './load/languages.js';
import { loadJson } from './load/load-json.js';
import { httpSender } from './send/http-sender.js';

/**
 * Puts this package's adapters behind the elements' ports: files are fetched, responses are posted as JSON, and other
 * languages come from the folder that `languages` names (the `locales/` beside the CDN files).
 */
export function connectPorts(languages?: string | URL): void {
  setPorts({
    load: loadJson,
    sender: httpSender,
    ...(languages === undefined ? {} : { language: languagesFrom(languages) }),
  });
}

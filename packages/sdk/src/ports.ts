import { setPorts } from '@coform/elements';
import { loadJson } from './load/load-json.js';
import { httpSender } from './send/http-sender.js';

/** Puts this package's adapters behind the elements' ports: files are fetched, responses are posted as JSON. */
export function connectPorts(): void {
  setPorts({ load: loadJson, sender: httpSender });
}

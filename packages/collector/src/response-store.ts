import type { ReceivedResponse, ReceivedSummary } from './response.js';

/** Where responses are kept. The file store is one; a Trust's own system may be another. */
export interface ResponseStore {
  /**
   * Keeps the response under its id for good before it resolves. Resolves to false, and changes nothing, when the id is
   * taken: of two writers at the same moment one gets true.
   */
  save(response: ReceivedResponse): Promise<boolean>;
  read(id: string): Promise<ReceivedResponse | undefined>;
  /** Newest first. */
  list(): Promise<readonly ReceivedSummary[]>;
}

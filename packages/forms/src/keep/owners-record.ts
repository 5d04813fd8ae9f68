import { isRecord, own } from './json.js';

/** That something was shared: with whom, which sections, when and how. */
export interface Receipt {
  /** Who it was made for, such as `ward`. */
  readonly reader: string;
  /** linkIds of the sections that were in it. */
  readonly sections: readonly string[];
  /** Private answers were in it. */
  readonly private: boolean;
  /** ISO 8601 instant in UTC, to the minute. */
  readonly when: string;
  readonly how: string;
}

/** What goes with the answers in the person's own file, and in no other. */
export interface OwnersRecord {
  /** Sections that each reader may see, by reader. */
  readonly choices: { readonly [reader: string]: readonly string[] };
  readonly receipts: readonly Receipt[];
  /** When the answer to each question last changed (ISO 8601 in UTC, to the minute), by linkId. */
  readonly changes: { readonly [linkId: string]: string };
}

export const emptyRecord: OwnersRecord = { choices: {}, receipts: [], changes: {} };

/** An instant as records hold it: to the minute, as About Me asks. */
export const minute = (when: Date): string => `${when.toISOString().slice(0, 16)}Z`;

/** An instant that a date can be made of: anything else would stop what shows it. */
const isInstant = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/.test(value) && !Number.isNaN(Date.parse(value));
const isText = (value: unknown): value is string => typeof value === 'string';
const texts = (value: unknown): string[] => [value].flat().filter(isText);

/** The record in content of unknown origin: what has the wrong shape is left out. Never throws. */
export function ownersRecord(content: unknown): OwnersRecord {
  const entries = (name: string): [string, unknown][] => {
    const value = own(content, name);
    return isRecord(value) ? Object.entries(value) : [];
  };
  return {
    choices: Object.fromEntries(entries('choices').map(([reader, sections]) => [reader, texts(sections)])),
    receipts: [own(content, 'receipts')].flat().flatMap((receipt) => {
      const [reader, sections, when, how] = ['reader', 'sections', 'when', 'how'].map((name) =>
        own(receipt, name),
      );
      if (!isText(reader) || !isInstant(when) || !isText(how)) return [];
      return [{ reader, sections: texts(sections), private: own(receipt, 'private') === true, when, how }];
    }),
    changes: Object.fromEntries(
      entries('changes').filter((entry): entry is [string, string] => isInstant(entry[1])),
    ),
  };
}

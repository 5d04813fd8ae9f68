/** What came of something that people said. A no needs its reason: it stands in `did`. */
export type Outcome = 'changed' | 'kept' | 'not-now' | 'not-possible';

export interface SaidAndDone {
  /** What people said, in their words, with nothing that says who they are. */
  readonly said: string;
  /** What was done, or why it was not. */
  readonly did: string;
  readonly outcome: Outcome;
  /** A year, a month or a day: `2026-05`. */
  readonly date?: string;
  readonly people?: number;
  readonly about?: {
    readonly form: string;
    readonly title?: string;
    readonly edition?: string;
    readonly question?: string;
    readonly changedIn?: string;
  };
}

/** The data of a "you said, we did" list: see `you-said-we-did.schema.json`. */
export interface YouSaidWeDid {
  readonly $schema: 'https://coform.dev/you-said-we-did/1';
  readonly title?: string;
  readonly updated?: string;
  readonly items: readonly SaidAndDone[];
}

/** Words of the list; a host may give others. */
export const saidDidWords = {
  title: 'You said, we did',
  updated: 'Last updated:',
  none: 'There is nothing here yet.',
  said: 'You said',
  changed: 'We did',
  kept: 'We kept it, because',
  'not-now': 'Not now, because',
  'not-possible': 'We cannot, because',
  people: '{count} people said this.',
  person: '1 person said this.',
  fixed: 'Changed in edition {edition}.',
} as const;

export type SaidDidWords = { readonly [word in keyof typeof saidDidWords]: string };

/** One entry as it is read: words only, ready for a template or for escaped HTML. */
export interface SaidDidLine {
  readonly said: string;
  readonly label: string;
  readonly did: string;
  /** As data (`2026-05`) and as words (`May 2026`). */
  readonly date: string | undefined;
  readonly dateWords: string;
  readonly notes: readonly string[];
}

/** The newest first; those without a date last, as they came. */
export function saidDidLines({ items }: YouSaidWeDid, words: SaidDidWords = saidDidWords): SaidDidLine[] {
  const dated = [...items].sort((one, other) => (other.date ?? '').localeCompare(one.date ?? ''));
  return dated.map(({ said, did, outcome, date, people, about }) => ({
    said,
    did,
    label: words[outcome],
    date,
    dateWords: dateWords(date ?? ''),
    notes: [
      ...(about?.title ? [`${about.title}.`] : []),
      ...(people === undefined
        ? []
        : [people === 1 ? words.person : words.people.replace('{count}', String(people))]),
      ...(about?.changedIn ? [words.fixed.replace('{edition}', about.changedIn)] : []),
    ],
  }));
}

/** A year, a month or a day in words, by the calendar of the reader's language; anything else as it is. */
export function dateWords(date: string, language = 'en-GB'): string {
  const [, year = '', month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date) ?? [];
  const time = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  if (!year || Number.isNaN(time)) return date;
  return new Date(time).toLocaleDateString(language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month ? { month: 'long' } : {}),
    ...(day ? { day: 'numeric' } : {}),
  });
}

export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** What a form sends: the answers with the form, edition and language they were given in. */
export interface SentResponse {
  readonly form: string;
  readonly edition: string;
  readonly language: string;
  readonly status: 'completed' | 'in-progress';
  /** ISO 8601 instants. */
  readonly started: string;
  readonly authored: string;
  readonly answers: Readonly<Record<string, Json>>;
}

/** A response as it is kept. */
export interface ReceivedResponse {
  /** File name without `.json`: 32 hexadecimal digits that say nothing of the person. */
  readonly id: string;
  /** What the person is told, to quote on the telephone: `7K3M-Q2XF`. */
  readonly reference: string;
  /** ISO 8601 instant in UTC. */
  readonly received: string;
  /** SHA-256 of what was sent, apart from `authored`, to tell a repeat from another payload under the same key. */
  readonly payload: string;
  readonly response: SentResponse;
}

/** A line of the list of what was received: no answer in it. */
export interface ReceivedSummary {
  readonly id: string;
  readonly reference: string;
  readonly received: string;
  readonly form: string;
  readonly edition: string;
  readonly language: string;
  /** How many questions were answered; a list of choices counts once, each row of a repeating group by itself. */
  readonly answers: number;
}

/** Counts answered questions. Walks without recursion, since a stored file may be nested as deep as it likes. */
export function countAnswers(answers: Json): number {
  const waiting: Json[] = [answers];
  let count = 0;
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (value === null || typeof value !== 'object') count += 1;
    else if (!Array.isArray(value)) for (const part of Object.values(value)) waiting.push(part);
    else if (value.some((part: Json) => part !== null && typeof part === 'object'))
      for (const part of value) waiting.push(part as Json);
    else if (value.length > 0) count += 1;
  }
  return count;
}

/** What was sent, or is about to be: as much of a form's response as a summary needs. */
export interface SentAnswers {
  readonly form: string;
  readonly edition: string;
  readonly language?: string;
  /** ISO 8601 instant. */
  readonly authored?: string;
  readonly answers: { readonly [name: string]: unknown };
}

/** The value at a JSON Pointer of the answers; undefined where there is none. Never reads what is inherited. */
export function valueAt(answers: unknown, pointer: string): unknown {
  let value = answers;
  for (const name of pointer.slice(1).split('/')) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, name)) return undefined;
    value = (value as { readonly [name: string]: unknown })[name];
  }
  return value;
}

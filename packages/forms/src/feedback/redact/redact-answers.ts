import { outline, type FormDocument, type Outline } from '@coform/format';
import { isFreeText } from './free-text.js';
import { redact, type TakenOut } from './redact.js';

/** Something that was taken out of the answer to a question. */
export interface TakenOutOf extends TakenOut {
  readonly linkId: string;
}

export interface RedactedAnswers {
  readonly answers: { readonly [name: string]: unknown };
  readonly takenOut: readonly TakenOutOf[];
}

/**
 * {@link redact} for all free text of a form's answers. What was given is not changed.
 *
 * @example
 * redactAnswers(document, { good: 'Ring 07700 900982' }).answers; // { good: 'Ring [phone number taken out]' }
 */
export function redactAnswers(
  document: FormDocument,
  answers: { readonly [name: string]: unknown },
  { items }: Pick<Outline, 'items'> = outline(document),
): RedactedAnswers {
  const copy = structuredClone(answers);
  const takenOut: TakenOutOf[] = [];
  for (const item of items.values()) {
    if (!item.pointer || !isFreeText(item)) continue;
    change(copy, item.pointer.slice(1).split('/'), (text) => {
      const redacted = redact(text);
      takenOut.push(...redacted.takenOut.map((found) => ({ ...found, linkId: item.linkId })));
      return redacted.text;
    });
  }
  return { answers: copy, takenOut };
}

/** Puts other words in the place of those at a pointer, in every row of a list that it goes through. */
function change(at: unknown, [name, ...rest]: readonly string[], by: (text: string) => string): void {
  if (at === null || typeof at !== 'object' || name === undefined) return;
  const names = name === '{row}' ? Object.keys(at) : Object.hasOwn(at, name) ? [name] : [];
  for (const own of names) {
    const holder = at as { [name: string]: unknown };
    const value = holder[own];
    if (rest.length > 0) change(value, rest, by);
    else if (typeof value === 'string') holder[own] = by(value);
  }
}

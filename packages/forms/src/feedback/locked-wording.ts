import { EmbedError } from '@coform/elements';
import type { FormDocument } from '@coform/format';

/** The question that all services paid for by the NHS in England ask since April 2020, and its answers in their order. */
const QUESTION = 'Overall, how was your experience of our service?';
const ANSWERS = ['Very good', 'Good', 'Neither good nor poor', 'Poor', 'Very poor', 'Don’t know'] as const;

interface Experience {
  readonly title?: unknown;
  readonly oneOf?: readonly { readonly title?: unknown }[];
}

/**
 * What is wrong with the Friends and Family Test in a document: its question and its six answers are the same
 * everywhere, word for word and in one order, or results cannot be put side by side. Undefined where nothing is, and for
 * any other form.
 *
 * @see https://www.england.nhs.uk/fft/
 * @example
 * lockedWordingFault(document)?.code; // 'wording-locked' where a Trust changed "Poor" to "Not so good"
 */
export function lockedWordingFault(document: FormDocument): EmbedError | undefined {
  const standard = document['x-standard'] as { readonly name?: unknown } | undefined;
  if (document.id !== 'friends-and-family-test' && standard?.name !== 'Friends and Family Test')
    return undefined;
  const { experience } = (document.data.properties ?? {}) as { readonly experience?: Experience };
  const straight = (words: unknown): string => String(words).replace("'", '’');
  const answers = (experience?.oneOf ?? []).map(({ title }) => straight(title));
  if (
    experience?.title === QUESTION &&
    answers.join('|') === ANSWERS.join('|') &&
    !isRenamed(document.layout)
  )
    return undefined;
  return new EmbedError(
    'wording-locked',
    '/data/properties/experience',
    `The Friends and Family Test asks "${QUESTION}" with the answers ${ANSWERS.join(', ')}, in this order. ` +
      'Put the words back; the boxes for words below it are yours to change.',
  );
}

/** Whether the layout gives the question other words than the schema's. */
const isRenamed = (entries: unknown): boolean =>
  Array.isArray(entries) &&
  entries.some(
    ({
      answer,
      label,
      items,
    }: {
      readonly answer?: string;
      readonly label?: string;
      readonly items?: unknown;
    }) => (answer === '/experience' && label !== undefined) || isRenamed(items),
  );

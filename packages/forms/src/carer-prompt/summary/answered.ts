import { createWords, outline, type FormDocument, type OutlineItem, type Words } from '@coform/format';
import { hasCheckDigit } from './check-digit.js';
import { CodeError } from './errors.js';
import { valueAt, type SentAnswers } from './response.js';

/** One thing that was chosen or written, in the document's words. */
export interface Given {
  readonly value: string | number | boolean;
  readonly words: string;
  /** SNOMED CT, where the option has one. */
  readonly snomed?: string;
}

export interface Answered {
  readonly linkId: string;
  readonly question: string;
  readonly given: readonly Given[];
  readonly item: OutlineItem;
}

/** One page with what was answered on it; `section` is the task that it is part of. */
export interface AnsweredPage {
  readonly linkId: string;
  readonly title: string;
  readonly section: { readonly linkId: string; readonly title: string };
  readonly answered: readonly Answered[];
}

/**
 * What was answered, page by page, in the document's order and words. Pages without an answer are left out. Lists of
 * rows have one entry for each row's question.
 *
 * @throws {CodeError} code `bad-check-digit` where an option that was chosen has a code that cannot be right
 */
export function answeredPages(document: FormDocument, response: SentAnswers): AnsweredPage[] {
  const words = createWords(document, { language: document.language });
  const { tasks } = outline(document);
  return tasks.flatMap((task) => {
    const section = { linkId: task.linkId, title: words.of(task.linkId, 'title') ?? '' };
    return task.pages
      .map(({ linkId, items }) => ({
        linkId,
        title: words.of(linkId, 'title') ?? '',
        section,
        answered: items.flatMap((item) => answeredItems(item, response.answers, words)),
      }))
      .filter(({ answered }) => answered.length > 0);
  });
}

function answeredItems(item: OutlineItem, answers: unknown, words: Words, row?: number): Answered[] {
  const pointer = item.pointer?.replace('{row}', String(row));
  if (item.kind === 'repeat') {
    const rows = pointer === undefined ? undefined : valueAt(answers, pointer);
    if (!Array.isArray(rows)) return [];
    return rows.flatMap((_, index) =>
      item.items.flatMap((child) => answeredItems(child, answers, words, index)),
    );
  }
  if (item.kind !== 'question')
    return item.items.flatMap((child) => answeredItems(child, answers, words, row));
  const value = pointer === undefined ? undefined : valueAt(answers, pointer);
  const given = (Array.isArray(value) ? value : [value])
    .filter((one) => ['string', 'number', 'boolean'].includes(typeof one) && one !== '')
    .map((one) => givenAs(item, one as string | number | boolean, words));
  if (given.length === 0) return [];
  return [{ linkId: item.linkId, question: words.of(item.linkId, 'label') ?? item.linkId, given, item }];
}

function givenAs(item: OutlineItem, value: string | number | boolean, words: Words): Given {
  const option = item.options?.find((one) => one.value === value);
  const said = option && words.option(item.linkId, value);
  const plain = typeof value === 'boolean' ? (value ? 'Yes' : 'No') : String(value);
  const codes = item.layout['x-codes'] as { readonly [value: string]: string } | undefined;
  const snomed = option && codes && Object.hasOwn(codes, String(value)) ? codes[String(value)] : undefined;
  if (snomed !== undefined && !hasCheckDigit(snomed)) throw new CodeError(snomed, `${item.linkId}/${value}`);
  return { value, words: said ?? plain, ...(snomed === undefined ? {} : { snomed }) };
}

import type { Words } from '@coform/format';
import type { ItemState } from '@coform/engine';
import type { Catalogue } from '../words/catalogue.js';
import { capitalised, fill } from '../words/fill.js';

/**
 * The error message of an item's first issue: the document's own words for that keyword if it has any, else those of
 * the catalogue for the part (`address.required.town`), the question type (`number.type`), the sort of answer
 * (`date.missing`), a choice among options (`choice.required`) or any question (`*.required`).
 *
 * `language` is the catalogue's: it decides plural forms and how numbers are written.
 */
export function issueMessage(
  state: ItemState,
  words: Words,
  catalogue: Catalogue,
  language = words.language,
): string {
  const issue = state.feedback[0];
  if (!issue) return '';
  const { item } = state;
  const { params, keyword } = issue;
  // A date's parse issue says what is wrong with it in `reason`; a half where a whole number is asked fails `type`.
  const wrong =
    typeof params.reason === 'string' ? params.reason : params.type === 'integer' ? 'integer' : keyword;
  const own = words.of(item.linkId, `error.${wrong}`) ?? words.of(item.linkId, `error.${keyword}`);
  const label = words.of(item.linkId, 'label') ?? item.linkId;
  const shortName = words.of(item.linkId, 'shortName');
  const question = shortName ?? label;
  const word = (key: string) => catalogue[key] ?? '';
  const part = String(params.part);
  const keys = [
    `${item.type}.${wrong}.${part}`,
    `${item.type}.${wrong}`,
    `${part}.${wrong}`,
    `${keyword}.${wrong}`,
    `${item.options ? 'choice' : '*'}.${wrong}`,
    `*.${wrong}`,
    '*.other',
  ];
  const message = own ?? word(keys.find(word) ?? '');
  const limit = params.limit ?? params.multipleOf;
  const missing = (Array.isArray(params.missing) ? params.missing : []).map((name) =>
    fill(word(`date.${String(name)}`)),
  );
  const calling = (name: string) =>
    fill(
      message,
      {
        ...params,
        label,
        question,
        name,
        Name: capitalised(name, language),
        limit,
        count: limit,
        missing: missing[1] ? fill(word('date.both'), { first: missing[0], second: missing[1] }) : missing[0],
      },
      language,
    );
  // With a short name the plain wording reads best; without one, the question is quoted after it.
  if (own ?? shortName ?? !JSON.stringify(message).includes('ame}')) return calling(question);
  return fill(word('quoted'), { message: calling(fill(word('yourAnswer'))), question });
}

import type { Words } from '@coform/format';
import type { ItemState } from '@coform/engine';
import { capitalised, fill } from '../words/fill.js';
import type { InterfaceWords } from '../words/interface-words.js';

/**
 * The error message of an item's first issue: the document's own words for that keyword if it has any, else the
 * catalogue's for the question type, else for any type.
 */
export function issueMessage(state: ItemState, words: Words, catalogue: InterfaceWords): string {
  const issue = state.feedback[0];
  if (!issue) return '';
  const { item } = state;
  // A date's parse issue says what is wrong with it in `reason`.
  const keyword = typeof issue.params.reason === 'string' ? issue.params.reason : issue.keyword;
  const own = words.of(item.linkId, `error.${keyword}`) ?? words.of(item.linkId, `error.${issue.keyword}`);
  const name = words.of(item.linkId, 'shortName');
  const label = words.of(item.linkId, 'label') ?? item.linkId;
  const message =
    own ??
    lookUp(
      catalogue,
      [`${item.type}.${keyword}`, `${issue.keyword}.${keyword}`, `*.${keyword}`, '*.other'],
      name === undefined,
    ) ??
    '';
  const { limit, multipleOf } = issue.params;
  return fill(message, {
    label,
    name: name ?? label,
    Name: capitalised(name ?? label, words.language),
    limit: typeof limit === 'number' ? limit : typeof multipleOf === 'number' ? multipleOf : '',
    missing: missingParts(issue.params.missing, catalogue),
  });
}

/** With a short name the plain wording reads best; without one, the wording that quotes the question. */
function lookUp(catalogue: InterfaceWords, keys: readonly string[], unnamed: boolean): string | undefined {
  for (const key of keys) {
    const found = (unnamed ? catalogue[`${key}.label`] : undefined) ?? catalogue[key];
    if (found !== undefined) return found;
  }
  return undefined;
}

function missingParts(missing: unknown, catalogue: InterfaceWords): string {
  if (!Array.isArray(missing)) return '';
  const words = missing.map((part) => catalogue[`date.part.${String(part)}`] ?? String(part));
  const [first = '', second] = words;
  return second === undefined ? first : fill(catalogue['date.part.join'] ?? '', { first, second });
}

import { FormDocumentError } from '../form-document-error.js';
import type { Outline, OutlineItem } from '../outline.js';
import { pointerTokens, ROW } from '../pointer.js';
import { conditionSchema, withoutAnswer } from './condition-schema.js';
import { all, allAbsent, allRequired, any, everywhere, not, type Written } from './places.js';
import type { Target } from './targets.js';

/** A clause with its conditions written as schemas: of the whole answers, and of the row the target stands in. */
interface WrittenClause {
  readonly root: readonly Written[];
  readonly row: readonly Written[];
}

interface Prepared extends Target {
  readonly written: readonly WrittenClause[];
  readonly required: boolean;
}

/** How many conditions that mix the row with the rest of the form may meet at one required answer. */
const MAX_MIXED = 6;

/**
 * Schemas of the whole answers that say of each target: where it is not relevant it is absent, and where it is relevant
 * it is there if it is required.
 *
 * Conditions read answers as they are. One on a question that is not relevant finds no answer there, because that
 * question's own rule keeps it absent: chains need nothing more.
 */
export function relevanceRules(
  targets: readonly Target[],
  required: ReadonlySet<Target>,
  outline: Outline,
): Written[] {
  const groups = new Map<string, Prepared[]>();
  const rules: Written[] = [];
  for (const target of targets) {
    const written = writeClauses(target, outline);
    const prepared = { ...target, written, required: required.has(target) };
    const inRow = written.some(({ row }) => row.length > 0);
    if (inRow && written.some(({ root }) => root.length > 0)) {
      rules.push(...mixedRules(prepared));
      continue;
    }
    // Answers under the same conditions share one rule: a page of forty questions does not repeat its condition.
    const key = JSON.stringify([inRow ? rowsOf(target) : [], written]);
    const group = groups.get(key);
    if (group) group.push(prepared);
    else groups.set(key, [prepared]);
  }
  return [...[...groups.values()].map(groupRule), ...rules];
}

function groupRule(group: readonly Prepared[]): Written {
  const first = group[0]!;
  const inRow = first.written.some(({ row }) => row.length > 0);
  const places = inRow ? (target: Target) => inRowOf(target) : (target: Target) => target.tokens;
  const relevant = all(first.written.map(({ root, row }) => any([...root, ...row])));
  const required = group.filter((target) => target.required).map(places);
  const absent = allAbsent(group.map(places));
  const rule =
    typeof relevant === 'boolean'
      ? relevant
        ? allRequired(required)
        : absent
      : { if: relevant, ...(required.length > 0 ? { then: allRequired(required) } : {}), else: absent };
  return inRow ? everywhere(rowsOf(first), rule) : rule;
}

/**
 * Conditions that read both the row and the rest of the form. A schema of the whole cannot look into one row and a
 * schema of a row cannot look out, so each clause is split: "the outside holds, or in every row the inside does".
 */
function mixedRules(target: Prepared): Written[] {
  const rows = rowsOf(target);
  const place = inRowOf(target);
  const absent = target.written.map(({ root, row }) =>
    any([...root, everywhere(rows, any([...row, allAbsent([place])]))]),
  );
  return target.required ? [...absent, ...mixedRequired(target, rows, allRequired([place]))] : absent;
}

/** "Not relevant, or there": the negated clauses, multiplied out over those that mix. */
function mixedRequired({ item, written }: Prepared, rows: readonly string[], there: Written): Written[] {
  const outside = written.filter(({ row }) => row.length === 0).map(({ root }) => not(any(root)));
  const inside = written
    .filter(({ root, row }) => root.length === 0 && row.length > 0)
    .map(({ row }) => not(any(row)));
  const mixed = written.filter(({ root, row }) => root.length > 0 && row.length > 0);
  if (mixed.length > MAX_MIXED) {
    throw new FormDocumentError(
      'too-complex',
      '/layout',
      `Item \`${item.linkId}\` is required under more than ${MAX_MIXED} groups of conditions that mix its row with the rest of the form. Use fewer groups with "any".`,
    );
  }
  return Array.from({ length: 2 ** mixed.length }, (_, choice) => {
    const out = mixed
      .filter((_clause, index) => (choice >> index) % 2 === 1)
      .map(({ root }) => not(any(root)));
    const within = mixed
      .filter((_clause, index) => (choice >> index) % 2 === 0)
      .map(({ row }) => not(any(row)));
    return any([...outside, ...out, everywhere(rows, any([...inside, ...within, there]))]);
  });
}

/** Each clause of a target; those that always hold are left out, conditions that never hold are left out of theirs. */
function writeClauses(target: Target, outline: Outline): WrittenClause[] {
  const clauses: WrittenClause[] = [];
  for (const clause of target.clauses) {
    const root: Written[] = [];
    const row: Written[] = [];
    for (const condition of clause) {
      const question = outline.items.get(condition.question);
      const scope = scopeOf(question, target.item);
      const written =
        scope === 'none' || question?.pointer === undefined
          ? withoutAnswer(condition)
          : conditionSchema(
              condition,
              scope === 'row'
                ? inRowOf({ tokens: pointerTokens(question.pointer) })
                : pointerTokens(question.pointer),
            );
      if (written !== false) (scope === 'row' ? row : root).push(written);
    }
    if (!root.includes(true) && !row.includes(true)) clauses.push({ root, row });
  }
  return clauses;
}

/** Where a condition's question is read: the same row, anywhere outside rows, or (another list's rows) nowhere. */
function scopeOf(question: OutlineItem | undefined, reader: OutlineItem): 'root' | 'row' | 'none' {
  if (question?.repeat === undefined) return question ? 'root' : 'none';
  return question.repeat === reader.repeat ? 'row' : 'none';
}

const rowsOf = ({ tokens }: Pick<Target, 'tokens'>): string[] => tokens.slice(0, tokens.indexOf(ROW) + 1);
const inRowOf = ({ tokens }: Pick<Target, 'tokens'>): string[] => tokens.slice(tokens.indexOf(ROW) + 1);

import type { OutlineItem } from '@coform/format';
import type { ViewValue } from '../types.js';
import { nothing, unparseable, type Kind, type Parsed } from './kind.js';

const isText = (value: unknown): value is string => typeof value === 'string';
const shape = (value: unknown): unknown => (Array.isArray(value) ? 'list' : value !== null && typeof value);

/**
 * A copy of what came from outside, if it can stand in such a control. Text always can: a page that has no control of
 * that kind offers a plain box, and what is typed there must not be lost.
 */
export function normalised(value: unknown, empty: ViewValue): ViewValue | undefined {
  if (isText(value)) return value;
  if (shape(value) !== shape(empty)) return undefined;
  if (Array.isArray(value)) return value.filter(isText);
  const parts = Object.entries(value as object).filter((part): part is [string, string] => isText(part[1]));
  return { ...(empty as object), ...Object.fromEntries(parts) };
}

/** What stands in the control of a prefilled answer; undefined when it cannot stand there at all. */
export const shown = (kind: Kind, answer: unknown): ViewValue | undefined =>
  answer === undefined || answer === null ? undefined : normalised(kind.view(answer), kind.empty);

/** The answer in a view value, or why there is none. */
export const parsed = (kind: Kind, viewValue: ViewValue, item: OutlineItem): Parsed =>
  !isFilled(viewValue)
    ? nothing
    : shape(viewValue) === shape(kind.empty)
      ? kind.parse(viewValue, item)
      : unparseable('type');

/** Something stands in the control. */
export const isFilled = (value: ViewValue): boolean =>
  isText(value) ? value !== '' : Object.values(value).some((part) => part !== '');

/** The text of one part, trimmed; empty when there is none. */
export const ownText = (value: ViewValue, part: string): string =>
  (Object.hasOwn(value as object, part) ? (value as Record<string, string>)[part]! : '').trim();

/** The same JSON, parts in the same order. */
export const isSame = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

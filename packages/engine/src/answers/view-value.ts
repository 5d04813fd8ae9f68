import type { OutlineItem } from '@coform/format';
import type { ViewValue } from '../types.js';
import { unparseable, type Kind, type Parsed } from './kind.js';

const shape = (value: unknown): string =>
  Array.isArray(value) ? 'list' : value === null ? 'null' : typeof value;
const isText = (value: unknown): value is string => typeof value === 'string';

/**
 * A frozen copy of what came from outside, if it can stand in such a control. Text always can: a page that has no
 * control of that kind offers a plain box, and what is typed there must not be lost.
 */
export function normalised(value: unknown, empty: ViewValue): ViewValue | undefined {
  if (isText(value)) return value;
  if (shape(value) !== shape(empty)) return undefined;
  if (Array.isArray(value)) return Object.freeze(value.filter(isText));
  const parts = Object.entries(value as object).filter((part): part is [string, string] => isText(part[1]));
  return Object.freeze(Object.fromEntries([...Object.entries(empty), ...parts]));
}

/** The answer in a view value, or why there is none. */
export const parsed = (kind: Kind, viewValue: ViewValue, item: OutlineItem): Parsed =>
  shape(viewValue) === shape(kind.empty) || !isFilled(viewValue)
    ? kind.parse(isFilled(viewValue) ? viewValue : kind.empty, item)
    : unparseable('type');

/** Something stands in the control. */
export const isFilled = (value: ViewValue): boolean =>
  isText(value) ? value !== '' : Object.values(value).some((part: unknown) => part !== '');

/** The same JSON, parts in the same order. */
export const isSame = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

import type { JsonObject } from './json.js';

/** What JSON Schema's types are in TypeScript. */
export interface Types {
  null: null;
  boolean: boolean;
  string: string;
  number: number;
  integer: number;
  array: unknown[];
  object: JsonObject;
}

/** The names that `type` may give. */
export const typeNames = ['null', 'boolean', 'string', 'number', 'integer', 'array', 'object'];

/** The type of a value, or something else for what JSON does not have, such as NaN. An integer is a `number`. */
export const typeOf = (value: unknown): string =>
  value === null
    ? 'null'
    : Array.isArray(value)
      ? 'array'
      : typeof value === 'number' && !Number.isFinite(value)
        ? 'none'
        : typeof value;

/** Whether a value is of a type. 1.0 is an integer. */
export const isType = (type: string, value: unknown): boolean =>
  type === 'integer' ? Number.isInteger(value) : type === typeOf(value);

export const isObject = (value: unknown): value is JsonObject => typeOf(value) === 'object';

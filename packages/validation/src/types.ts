import { isObject, type JsonObject } from './json.js';

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

/** Tests for each type, by its name. 1.0 is an integer; neither NaN nor infinity is a number in JSON. */
export const types: Readonly<Record<keyof Types, (value: unknown) => boolean>> = {
  null: (value) => value === null,
  boolean: (value) => typeof value === 'boolean',
  string: (value) => typeof value === 'string',
  number: (value) => Number.isFinite(value),
  integer: (value) => Number.isInteger(value),
  array: (value) => Array.isArray(value),
  object: isObject,
};

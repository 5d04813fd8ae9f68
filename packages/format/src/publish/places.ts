import { ROW } from '../pointer.js';

/** A JSON Schema being written. */
export type Written = boolean | { [keyword: string]: unknown };

/** Holds where there is something at the place and it satisfies the test. The place must not lead through rows. */
export const present = (tokens: readonly string[], test: Written): Written =>
  tokens.reduceRight<Written>(
    (inner, name) => ({ type: 'object', required: [name], properties: named(name, inner) }),
    test,
  );

/** Holds where the place is absent or satisfies the schema; for a place in a list, that of every row. */
export const everywhere = (tokens: readonly string[], schema: Written): Written =>
  tokens.reduceRight<Written>(
    (inner, name) => (name === ROW ? { items: inner } : { properties: named(name, inner) }),
    schema,
  );

/** Every place is answered, as far as the object that would hold it is there. */
export const allRequired = (places: readonly (readonly string[])[]): Written =>
  tree(
    places,
    (names) => ({ required: names }),
    () => undefined,
  );

/** None of the places is answered. */
export const allAbsent = (places: readonly (readonly string[])[]): Written =>
  tree(
    places,
    () => ({}),
    () => false,
  );

function tree(
  places: readonly (readonly string[])[],
  here: (names: string[]) => { [keyword: string]: unknown },
  leaf: (name: string) => Written | undefined,
): Written {
  const names: string[] = [];
  const deeper = new Map<string, (readonly string[])[]>();
  const properties = new Map<string, Written>();
  for (const [name = '', ...rest] of places) {
    if (rest.length > 0) deeper.set(name, [...(deeper.get(name) ?? []), rest]);
    else {
      names.push(name);
      const schema = leaf(name);
      if (schema !== undefined) properties.set(name, schema);
    }
  }
  let items: Written | undefined;
  for (const [name, rest] of deeper) {
    // What is absent as a whole has no parts to speak of.
    if (properties.has(name)) continue;
    if (name === ROW) items = tree(rest, here, leaf);
    else properties.set(name, tree(rest, here, leaf));
  }
  return {
    ...(names.length > 0 ? here(names) : {}),
    ...(properties.size > 0 ? { properties: Object.fromEntries(properties) } : {}),
    ...(items === undefined ? {} : { items }),
  };
}

// A computed key, unlike an assignment, makes `__proto__` an ordinary member.
const named = (name: string, schema: Written) => ({ [name]: schema });

export const all = (schemas: readonly Written[]): Written =>
  schemas.length === 1 ? schemas[0]! : schemas.length === 0 ? true : { allOf: [...schemas] };

export const any = (schemas: readonly Written[]): Written =>
  schemas.length === 1 ? schemas[0]! : schemas.length === 0 ? false : { anyOf: [...schemas] };

export const not = (schema: Written): Written => (typeof schema === 'boolean' ? !schema : { not: schema });

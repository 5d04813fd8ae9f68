import type { LayoutItem, LayoutPage, LayoutSection } from './generated/form-document.js';
import { isObject, own, ownObject, ownString } from './json.js';
import { nameAsLabel } from './name-words.js';
import type { Schema } from './outline.js';
import { escapeToken, joinPointer } from './pointer.js';
import type { Resolver } from './schema/resolve.js';
import { isObjectSchema } from './schema/types.js';

export interface Derivation {
  readonly resolver: Resolver;
  readonly linkId: (name: string) => string;
  /** Where in the document each derived entry comes from. */
  readonly paths: Map<object, string>;
}

interface Property {
  readonly name: string;
  readonly schema: Schema;
  readonly path: string;
}

/**
 * A layout for a data schema that has none. Properties that are no objects come first, on one page; each object becomes
 * a page, or a section when all it holds is objects; objects within a page become groups, lists of objects repeats.
 */
export function deriveLayout(data: Schema, derivation: Derivation): (LayoutSection | LayoutPage)[] {
  const all = properties(data, '/data', derivation);
  const loose = all.filter(({ schema }) => !isObjectSchema(schema));
  const layout: (LayoutSection | LayoutPage)[] = [];
  if (loose.length > 0) layout.push(page(derivation.linkId('page'), {}, loose, '/data', '', derivation));
  for (const property of all) {
    if (!isObjectSchema(property.schema)) continue;
    const entry = sectionOrPage(property, derivation);
    if (entry) layout.push(entry);
  }
  return layout;
}

function sectionOrPage(property: Property, derivation: Derivation): LayoutSection | LayoutPage | undefined {
  const { name, schema, path } = property;
  const inner = properties(schema, path, derivation);
  if (inner.length === 0) return undefined;
  const words = { title: title(property) };
  const pointer = joinPointer('', name);
  const holdsPages = inner.every(
    (one) => isObjectSchema(one.schema) && properties(one.schema, '', derivation).length > 0,
  );
  const linkId = derivation.linkId(name);
  if (!holdsPages) {
    const text = ownString(schema, 'description');
    return page(linkId, { ...words, ...(text ? { text } : {}) }, inner, path, pointer, derivation);
  }
  const hint = ownString(schema, 'description');
  const items = inner.map((one) =>
    page(
      derivation.linkId(one.name),
      { title: title(one) },
      properties(one.schema, one.path, derivation),
      one.path,
      joinPointer(pointer, one.name),
      derivation,
    ),
  );
  const section: LayoutSection = { linkId, type: 'section', ...words, ...(hint ? { hint } : {}), items };
  derivation.paths.set(section, path);
  return section;
}

function page(
  linkId: string,
  words: { title?: string; text?: string },
  inner: readonly Property[],
  path: string,
  pointer: string,
  derivation: Derivation,
): LayoutPage {
  const items = inner.map((property) => item(property, joinPointer(pointer, property.name), derivation));
  const made: LayoutPage = { linkId, type: 'page', ...words, items };
  derivation.paths.set(made, path);
  return made;
}

/** Items for the properties of a group's or a row's object, pointing at them by name. */
export const deriveItems = (object: Schema, path: string, derivation: Derivation): LayoutItem[] =>
  properties(object, path, derivation).map((property) =>
    item(property, escapeToken(property.name), derivation),
  );

function item({ name, path }: Property, answer: string, derivation: Derivation): LayoutItem {
  const made: LayoutItem = { linkId: derivation.linkId(name), answer };
  derivation.paths.set(made, path);
  return made;
}

const title = ({ name, schema }: Property): string => ownString(schema, 'title') ?? nameAsLabel(name);

function properties(object: Schema, path: string, { resolver }: Derivation): Property[] {
  return Object.keys(ownObject(object, 'properties')).flatMap((name) => {
    const found = resolver.property(object, name);
    // What only the receiving system fills in is nothing to ask.
    if (!found || (isObject(found.schema) && own(found.schema, 'readOnly') === true)) return [];
    return [{ name, schema: found.schema, path: joinPointer(path, 'properties', name) }];
  });
}

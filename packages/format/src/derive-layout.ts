import type { LayoutItem, LayoutPage, LayoutSection } from './generated/form-document.js';
import { own, ownObject, ownString } from './json.js';
import { nameAsLabel } from './name-words.js';
import type { Schema } from './outline.js';
import { escapeToken, joinPointer } from './pointer.js';
import type { Resolver } from './schema/resolve.js';
import { isObjectSchema } from './schema/types.js';

interface Property {
  readonly name: string;
  readonly schema: Schema;
  readonly path: string;
}

/** A layout, or a part of one, for a data schema that has none. */
export interface Derivation {
  /**
   * Properties that are no objects come first, on one page; each object becomes a page, or a section when all it holds
   * is objects; objects within a page become groups, lists of objects repeats.
   */
  readonly layout: (data: Schema) => (LayoutSection | LayoutPage)[];
  /** Items for the properties of a group's or a row's object, pointing at them by name. */
  readonly items: (object: Schema, path: string) => LayoutItem[];
}

/** @param pathOf is told where in the document each derived entry comes from */
export function createDerivation(
  property: Resolver['property'],
  newLinkId: (name: string) => string,
  pathOf: (entry: object, path: string) => string,
): Derivation {
  const properties = (object: Schema, path: string): Property[] =>
    Object.keys(ownObject(object, 'properties')).flatMap((name) => {
      const schema = property(object, name)?.schema;
      // What only the receiving system fills in is nothing to ask.
      if (!schema || own(schema, 'readOnly') === true) return [];
      return { name, schema, path: joinPointer(path, 'properties', name) };
    });
  const at = <Entry extends object>(path: string, entry: Entry): Entry => {
    pathOf(entry, path);
    return entry;
  };
  const itemsFor = (inner: readonly Property[], prefix = ''): LayoutItem[] =>
    inner.map(({ name, path }) => at(path, { linkId: newLinkId(name), answer: prefix + escapeToken(name) }));
  const words = ({ name, schema }: Property, slot: 'text' | 'hint') => {
    const description = ownString(schema, 'description');
    return {
      title: ownString(schema, 'title') ?? nameAsLabel(name),
      ...(description && { [slot]: description }),
    };
  };
  const page = (one: Property, prefix: string): LayoutPage =>
    at(one.path, {
      linkId: newLinkId(one.name),
      type: 'page',
      ...words(one, 'text'),
      items: itemsFor(properties(one.schema, one.path), `${prefix + escapeToken(one.name)}/`),
    });
  const section = (one: Property, pages: readonly Property[]): LayoutSection =>
    at(one.path, {
      linkId: newLinkId(one.name),
      type: 'section',
      ...words(one, 'hint'),
      items: pages.map((inner) => page(inner, `/${escapeToken(one.name)}/`)),
    });
  const isPage = ({ schema, path }: Property): boolean =>
    isObjectSchema(schema) && properties(schema, path).length > 0;

  return {
    items: (object, path) => itemsFor(properties(object, path)),
    layout(data) {
      const all = properties(data, '/data');
      const loose = all.filter(({ schema }) => !isObjectSchema(schema));
      const first = (): LayoutPage =>
        at('/data', { linkId: newLinkId('page'), type: 'page', items: itemsFor(loose, '/') });
      return [
        ...(loose.length > 0 ? [first()] : []),
        ...all.filter(isPage).map((one) => {
          const inner = properties(one.schema, one.path);
          return inner.every(isPage) ? section(one, inner) : page(one, '/');
        }),
      ];
    },
  };
}

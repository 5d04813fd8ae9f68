import { trustSchema } from '../generated/trust-schema.js';
import { isObject, own, ownObject } from '../json.js';
import { joinPointer } from '../pointer.js';
import type { Rule } from './context.js';

const PLACEHOLDER = /\{\s*([A-Za-z][\w.-]{0,100})\s*\}/g;
const SLOTS = ['title', 'label', 'hint', 'text', 'why', 'shortName', 'addLabel', 'rowLabel'] as const;

/** A sentence with a fact that no Trust can give would always be left out. */
export const placeholders: Rule = function* ({ document, entries }) {
  const words: [path: string, text: unknown, linkId?: string][] = [
    ['/title', document.title],
    ['/description', document.description],
  ];
  for (const { linkId, layout, path, item } of entries) {
    for (const slot of SLOTS) words.push([joinPointer(path, slot), own(layout, slot), linkId]);
    words.push([path, item?.schema?.title, linkId], [path, item?.schema?.description, linkId]);
  }
  for (const [path, text, linkId] of words) {
    for (const name of unknownFacts(text)) {
      yield {
        code: 'unknown-fact',
        severity: 'warning',
        path,
        ...(linkId === undefined ? {} : { linkId }),
        message: `The words at ${path} refer to \`{${name}}\`, which is no single fact of trust.json, so their sentence is never shown. Use a fact such as \`{trust.name}\`, or write the words out.`,
      };
    }
  }
};

/** Placeholders that name no single fact of a Trust. */
export function unknownFacts(text: unknown): string[] {
  if (typeof text !== 'string' || !text.includes('{')) return [];
  return [...text.matchAll(PLACEHOLDER)].map(([, name = '']) => name).filter((name) => !isFact(name));
}

function isFact(name: string): boolean {
  const [first, ...path] = name.split('.');
  if (first !== 'trust' || path.length === 0) return false;
  // Facts of a Trust's own.
  if (path[0]?.startsWith('x-')) return true;
  let schema: unknown = trustSchema;
  for (const step of path) schema = isObject(schema) ? own(ownObject(schema, 'properties'), step) : undefined;
  return isObject(schema) && (schema.type === 'string' || typeof schema.$ref === 'string');
}

import { ownObject } from '../json.js';
import { joinPointer, ROW } from '../pointer.js';
import { walkSchema } from '../schema/walk.js';
import type { Rule } from './context.js';

const RESERVED = new Set(['__proto__', 'constructor', 'prototype', ROW]);

/** Names that mean something to JavaScript itself: whatever reads the answers one day could trip over them. */
export const reservedNames: Rule = function* ({ document }) {
  for (const { schema, path } of walkSchema(document.data, '/data')) {
    for (const name of Object.keys(ownObject(schema, 'properties'))) {
      if (!RESERVED.has(name)) continue;
      yield {
        code: 'reserved-name',
        severity: 'error',
        path: joinPointer(path, 'properties', name),
        message: `The data schema names a property \`${name}\`, which programs that read answers may take for something else. Give it another name.`,
      };
    }
  }
};

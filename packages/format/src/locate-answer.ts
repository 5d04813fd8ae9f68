import type { FormDocumentErrorCode } from './form-document-error.js';
import type { LayoutItem } from './generated/form-document.js';
import { MAX_DEPTH } from './limits.js';
import type { Place } from './outline-item.js';
import type { Schema } from './outline.js';
import { joinPointer, pointerTokens } from './pointer.js';
import type { Resolver } from './schema/resolve.js';

/** What an item's `answer` points at. */
export interface Target {
  readonly pointer: string;
  readonly schema: Schema;
  /** The object that holds it lists it as required. */
  readonly required: boolean;
}

interface Nowhere {
  readonly code: FormDocumentErrorCode;
  readonly message: string;
}

/**
 * Follows `answer` through the data schema: a JSON Pointer from the root, or a relative one (`name`, `address/city`)
 * from the row or the group's object that the item stands in.
 */
export function locateAnswer(
  answer: string,
  layout: LayoutItem,
  place: Place,
  resolver: Resolver,
): Target | Nowhere {
  const absolute = answer.startsWith('/');
  if (absolute && place.repeat !== undefined) {
    return {
      code: 'row-pointer',
      message: `Item \`${layout.linkId}\` points out of its row to \`${answer}\`. Point \`answer\` at a property of the row by its bare name.`,
    };
  }
  let { pointer, schema } = absolute ? { pointer: '', schema: place.within[0] ?? {} } : place.base;
  let required = false;
  const names = pointerTokens(answer);
  for (const name of names) {
    const next = names.length > MAX_DEPTH ? undefined : resolver.property(schema, name);
    if (!next) {
      return {
        code: 'unknown-answer',
        message: `Item \`${layout.linkId}\` points to \`${answer}\`, which the data schema does not define. Add it under \`data.properties\`, or change \`answer\`.`,
      };
    }
    ({ schema, required } = next);
    pointer = joinPointer(pointer, name);
  }
  return { pointer, schema, required };
}

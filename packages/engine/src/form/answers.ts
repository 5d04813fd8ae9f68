import type { Issue } from '@coform/validation';
import type { Form } from './form.js';
import { gather, itemsOf } from './gather.js';
import { pathOf, pointerTo, putValue, type JsonObject } from './json.js';
import type { ItemNode } from './node.js';

/** Answers as they are sent, the item of each place in them, and what the validator says of them. */
export interface CheckedAnswers {
  readonly answers: JsonObject;
  readonly places: ReadonlyMap<string, ItemNode>;
  readonly issues: readonly Issue[];
}

const MAX_DEPTH = 50;

/**
 * The relevant answers, checked. An object that only holds answers and must be there is put in, empty: nobody can
 * answer it, and the questions in it say themselves what they need.
 */
export function checkAnswers(form: Form, withoutPrivate = false): CheckedAnswers {
  const places = new Map<string, ItemNode>();
  const answers = gather(itemsOf(form), { places, withoutPrivate }) ?? {};
  for (let depth = 0; ; depth++) {
    const issues = form.validate(answers);
    const holders = issues
      .map(missingPointer)
      .filter((pointer) => pointer !== undefined && isHolder(places, pointer));
    // Objects stand in objects, so a few rounds may be needed; a host's own validator may never be content.
    if (holders.length === 0 || depth > MAX_DEPTH) return { answers, places, issues };
    for (const pointer of holders) putValue(answers, pathOf(pointer!), {});
  }
}

/** Where something is missing, if that is the issue. */
export const missingPointer = ({ instancePath, params }: Issue): string | undefined =>
  typeof params.missingProperty === 'string' ? pointerTo(instancePath, params.missingProperty) : undefined;

const isHolder = (places: ReadonlyMap<string, ItemNode>, pointer: string): boolean =>
  !places.has(pointer) && placesIn(places, pointer).length > 0;

/** Items whose answers stand inside an object. */
export const placesIn = (places: ReadonlyMap<string, ItemNode>, pointer: string): ItemNode[] =>
  [...places].filter(([place]) => place.startsWith(`${pointer}/`)).map(([, node]) => node);

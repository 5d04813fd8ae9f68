import type { Issue } from '@coform/validation';
import { parsed } from '../answers/view-value.js';
import type { ItemIssue } from '../types.js';
import type { Form } from './form.js';
import { gather, type Places } from './gather.js';
import { pathOf, pointerTo, putValue, type JsonObject } from './json.js';
import { itemsOf, NONE, within, type ItemNode } from './node.js';
import { isTotal, partsOf } from './totals.js';

/** Issues by item; those that belong to no item are under undefined. */
export type Issues = ReadonlyMap<ItemNode | undefined, readonly ItemIssue[]>;

/** Objects stand in objects, so a few rounds may be needed; a host's own validator may never be content. */
const MAX_DEPTH = 50;

/**
 * The relevant answers, the item of each place in them, and what the validator says of them. An object that only holds
 * answers and must be there is put in, empty: nobody can answer it, and the questions in it say what they need.
 */
export function checkAnswers(
  form: Form,
  withoutPrivate?: boolean,
): readonly [JsonObject, readonly Issue[], Places] {
  const places: Places = new Map();
  const answers = gather(itemsOf(form.pages), withoutPrivate ? 'not-private' : 'relevant', places) ?? {};
  for (let depth = 0; ; depth++) {
    const issues = form.validate(answers);
    const holders = issues
      .map(missingPointer)
      .filter((pointer) => pointer && !places.has(pointer) && itemsIn(places, pointer)[0]);
    if (!holders[0] || depth > MAX_DEPTH) return [answers, issues, places];
    for (const pointer of holders) putValue(answers, pathOf(pointer!), {});
  }
}

/**
 * Checks the relevant answers of the whole form and says which item each issue belongs to. Something that could not
 * be read as an answer has its own issue and no other.
 */
export function findIssues(form: Form): Issues {
  const issues = new Map<ItemNode | undefined, ItemIssue[]>();
  const add = (node: ItemNode | undefined, issue: Issue) => {
    const own = issues.get(node) ?? [];
    own.push({ ...issue, key: node?.state.key ?? '' });
    issues.set(node, own);
  };
  const [, found, places] = checkAnswers(form);
  for (const node of form.nodes.values()) {
    const { kind, state, outline } = node;
    if (!isUnreadable(node)) continue;
    add(node, { instancePath: state.pointer!, ...parsed(kind!, state.viewValue, outline).issue! });
  }
  for (const issue of found) {
    const missing = missingPointer(issue);
    const pointer = missing ?? issue.instancePath;
    const owner = ownerOf(places, pointer);
    // Nobody can mend what is not asked, and what was typed has been explained already: here, or in a missing list.
    const explaining = owner && (missing === undefined ? [owner] : within([owner]));
    if (owner?.relevant === false || explaining?.some(isUnreadable)) continue;
    // Nobody types a total: what is missing of it is the answers that it waits for.
    const awaited = owner && missing !== undefined && isTotal(owner) ? unanswered(form, owner) : NONE;
    for (const node of awaited[0] ? awaited : [owner]) add(node, withPart(issue, node, pointer));
  }
  return issues;
}

const unanswered = (form: Form, total: ItemNode): readonly ItemNode[] =>
  partsOf(form, total).filter(({ state }) => state.answer === undefined);

const isUnreadable = ({ relevant, state }: ItemNode): boolean => relevant && state.unparseable;

/** Where something is missing, if that is the issue. */
const missingPointer = ({ instancePath, params }: Issue): string | undefined =>
  typeof params.missingProperty === 'string' ? pointerTo(instancePath, params.missingProperty) : undefined;

/** Items whose answers stand inside an object. */
const itemsIn = (places: Places, pointer: string): ItemNode[] =>
  [...places].filter(([place]) => place.startsWith(`${pointer}/`)).map(([, node]) => node);

/** The item at a place or around it; else the first one in the object there. The whole form has no owner. */
function ownerOf(places: Places, pointer: string): ItemNode | undefined {
  for (let place = pointer; place; place = place.slice(0, place.lastIndexOf('/'))) {
    const node = places.get(place);
    if (node) return node;
  }
  return pointer ? itemsIn(places, pointer).find(({ relevant }) => relevant) : undefined;
}

/** Names the part to mend where an answer has named parts, such as the lines of an address. */
function withPart(issue: Issue, owner: ItemNode | undefined, pointer: string): Issue {
  const part = pathOf(pointer)[pathOf(owner?.state.pointer ?? '').length];
  const empty = owner?.kind?.empty;
  return part === undefined || typeof empty !== 'object' || Array.isArray(empty)
    ? issue
    : { ...issue, params: { ...issue.params, part } };
}

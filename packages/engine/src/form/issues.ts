import type { Issue } from '@coform/validation';
import { parsed } from '../answers/view-value.js';
import type { ItemIssue } from '../types.js';
import { checkAnswers, missingPointer, placesIn } from './answers.js';
import type { Form } from './form.js';
import { pathOf } from './json.js';
import { allItems, type ItemNode } from './node.js';

/** Issues by item; those that belong to no item are under undefined. */
export type Issues = ReadonlyMap<ItemNode | undefined, readonly ItemIssue[]>;

/**
 * Checks the relevant answers of the whole form and says which item each issue belongs to. Something that could not
 * be read as an answer has its own issue and no other.
 */
export function findIssues(form: Form): Issues {
  const issues = new Map<ItemNode | undefined, ItemIssue[]>();
  const add = (node: ItemNode | undefined, issue: Issue) => {
    const list = issues.get(node) ?? [];
    issues.set(node, list);
    list.push(Object.freeze({ ...issue, key: node?.key ?? '' }));
  };
  const { places, issues: found } = checkAnswers(form);
  for (const node of form.nodes.values()) {
    const { kind, state, outline, relevant } = node;
    if (!relevant || !state.unparseable || !kind) continue;
    const { issue } = parsed(kind, state.viewValue, outline);
    if (issue) add(node, { instancePath: state.pointer ?? '', ...issue });
  }
  for (const issue of found) {
    const missing = missingPointer(issue);
    const pointer = missing ?? issue.instancePath;
    const owner = ownerOf(places, pointer);
    // Nobody can mend what is not asked, and what was typed has been explained already.
    if (owner && (!owner.relevant || isExplained(owner, missing !== undefined))) continue;
    add(owner, withPart(issue, owner, pointer));
  }
  return issues;
}

/** The item at a place or around it; else the first one in the object there. The whole form has no owner. */
function ownerOf(places: ReadonlyMap<string, ItemNode>, pointer: string): ItemNode | undefined {
  for (let place = pointer; place; place = place.slice(0, place.lastIndexOf('/'))) {
    const node = places.get(place);
    if (node) return node;
  }
  return pointer ? placesIn(places, pointer).find(({ relevant }) => relevant) : undefined;
}

/** An answer that is missing only because what was typed cannot be read, here or in a row. */
const isExplained = (node: ItemNode, missing: boolean): boolean =>
  node.state.unparseable ||
  (missing && [...allItems([node])].some(({ state }) => state.relevant && state.unparseable));

/** Names the part to mend where an answer has named parts, such as the lines of an address. */
function withPart(issue: Issue, owner: ItemNode | undefined, pointer: string): Issue {
  const depth = pathOf(owner?.state.pointer ?? '').length;
  const part = pathOf(pointer)[depth];
  const view = owner?.kind?.empty;
  return part === undefined || typeof view !== 'object' || Array.isArray(view)
    ? issue
    : { ...issue, params: { ...issue.params, part } };
}

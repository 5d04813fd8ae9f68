import type { ItemIssue, ItemState, Snapshot } from '@coform/engine';
import type { Issue } from '@coform/validation';
import { itemsOnPage } from './on-page.js';

/** A snapshot that shows issues found elsewhere, such as by a server's own validator, beside the questions they are about. */
export function withIssues(snapshot: Snapshot, issues: readonly Issue[]): Snapshot {
  const items = itemsOnPage(snapshot).filter(({ pointer }) => pointer !== undefined);
  const feedback = new Map<string, ItemIssue>();
  const problems: ItemIssue[] = [];
  for (const issue of issues) {
    const place = placeOf(issue);
    const state = nearest(items, place);
    if (!state) problems.push({ ...issue, key: '' });
    else if (!feedback.has(state.key)) feedback.set(state.key, about(issue, state, place));
  }
  problems.unshift(...items.flatMap(({ key }) => feedback.get(key) ?? []));
  return {
    ...snapshot,
    problems,
    item(key) {
      const state = snapshot.item(key);
      const issue = feedback.get(key);
      return state && issue ? { ...state, feedback: [issue] } : state;
    },
  };
}

/** Where the mistake is: for something that is missing, where it should be. */
function placeOf({ instancePath, keyword, params }: Issue): string {
  const name = keyword === 'required' ? params.missingProperty : undefined;
  if (typeof name !== 'string') return instancePath;
  return `${instancePath}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** The item whose answer holds the place, the innermost of several. */
function nearest(items: readonly ItemState[], place: string): ItemState | undefined {
  const holding = items.filter(({ pointer = '' }) => place === pointer || place.startsWith(`${pointer}/`));
  return holding.reduce<ItemState | undefined>(
    (best, item) => (best && (best.pointer ?? '').length >= (item.pointer ?? '').length ? best : item),
    undefined,
  );
}

function about(issue: Issue, { key, pointer = '', item }: ItemState, place: string): ItemIssue {
  const [, part] = place.slice(pointer.length).split('/');
  const hasParts = part !== undefined && item.kind === 'question' && !item.options;
  return { ...issue, key, params: hasParts ? { part, ...issue.params } : issue.params };
}

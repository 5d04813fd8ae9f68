import type { Condition } from '../generated/form-document.js';
import type { Outline, OutlineItem } from '../outline.js';
import { pointerTokens } from '../pointer.js';

/** Any of these must hold. */
export type Clause = readonly Condition[];

/** An answer that may be irrelevant: each of its clauses must hold for it to be asked. */
export interface Target {
  readonly item: OutlineItem;
  readonly tokens: readonly string[];
  readonly clauses: readonly Clause[];
}

interface Conditional {
  readonly enableWhen: readonly Condition[];
  readonly enableBehavior: 'all' | 'any';
}

/**
 * The answers of a form that stand under conditions, their own and those of what they stand in. A row's answers do not
 * repeat the conditions of their list, since without the list there are no rows.
 */
export function conditionalTargets(outline: Outline): Target[] {
  const targets: Target[] = [];
  const visit = (items: readonly OutlineItem[], inherited: readonly Clause[]): void => {
    for (const item of items) {
      const clauses = [...inherited, ...clausesOf(item)];
      if (item.pointer !== undefined && clauses.length > 0) {
        targets.push({ item, tokens: pointerTokens(item.pointer), clauses });
      }
      if (item.items.length > 0) visit(item.items, item.kind === 'repeat' ? [] : clauses);
    }
  };
  for (const task of outline.tasks) {
    for (const page of task.pages) {
      // A page that stands alone is its own task and has the same conditions.
      const own = page.linkId === task.linkId ? [] : clausesOf(page);
      visit(page.items, [...clausesOf(task), ...own]);
    }
  }
  return targets;
}

/** `all` conditions are clauses of their own; `any` conditions make one clause together. */
function clausesOf({ enableWhen, enableBehavior }: Conditional): Clause[] {
  if (enableWhen.length === 0) return [];
  return enableBehavior === 'any' ? [enableWhen] : enableWhen.map((condition) => [condition]);
}

import type { Inline } from './blocks.js';
import { safeHref } from './safe-href.js';

/** Called for each link whose address is not allowed. */
export type OnDropped = (address: string) => void;

/**
 * `**strong**` and `[words](address)` in one line of text. What does not parse stays as typed; a link that is not
 * allowed leaves its words. Neither stands in its own kind.
 */
export function parseInline(line: string, onDropped?: OnDropped, strong = true, links = true): Inline[] {
  const nodes: Inline[] = [];
  const find = createFinder(line);
  let start = 0;
  let at = 0;
  const add = (node: Inline): void => {
    const last = nodes.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      nodes[nodes.length - 1] = { type: 'text', text: last.text + node.text };
    else nodes.push(node);
  };
  const take = (end: number, children: readonly Inline[]): void => {
    if (at > start) add({ type: 'text', text: line.slice(start, at) });
    children.forEach(add);
    start = at = end;
  };
  while (at < line.length) {
    const letter = line[at];
    if (strong && letter === '*' && line[at + 1] === '*') {
      const inside = at + 2;
      const end = find('**', inside);
      const children = end < Infinity ? parseInline(line.slice(inside, end), onDropped, false, links) : [];
      if (end < Infinity) take(end + 2, end > inside ? [{ type: 'strong', children }] : []);
      else at = inside;
    } else if (links && letter === '[') {
      const close = find(']', at);
      const end = close < find('[', at + 1) && line[close + 1] === '(' ? find(')', close) : Infinity;
      if (end < Infinity) {
        const children = parseInline(line.slice(at + 1, close), onDropped, strong, false);
        const address = line.slice(close + 2, end);
        const href = safeHref(address);
        if (href === undefined) onDropped?.(address);
        take(end + 1, href && children.length > 0 ? [{ type: 'link', href, children }] : children);
      } else at += 1;
    } else at += 1;
  }
  take(at, []);
  return nodes;
}

/** `indexOf` that remembers: questions come in rising order, so a line of brackets costs one walk and not its square. */
function createFinder(line: string): (mark: string, from: number) => number {
  const next: Record<string, number> = {};
  return (mark, from) => {
    if (!((next[mark] ?? -1) >= from)) {
      const found = line.indexOf(mark, from);
      next[mark] = found < 0 ? Infinity : found;
    }
    return next[mark]!;
  };
}

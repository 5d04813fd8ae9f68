import type { Inline } from './blocks.js';
import { safeHref } from './safe-href.js';

interface Allowed {
  readonly strong: boolean;
  readonly links: boolean;
}

/** Called for each link whose address is not allowed. */
export type OnDropped = (address: string) => void;

/**
 * `**strong**` and `[words](address)` in one line of text. What does not parse stays as typed; a link that is not
 * allowed leaves its words.
 */
export function parseInline(
  line: string,
  onDropped?: OnDropped,
  allowed: Allowed = { strong: true, links: true },
): Inline[] {
  const nodes: Inline[] = [];
  const find = createFinder(line);
  let start = 0;
  let at = 0;
  const take = (end: number, children: readonly Inline[]): void => {
    addText(nodes, line.slice(start, at));
    for (const child of children)
      if (child.type === 'text') addText(nodes, child.text);
      else nodes.push(child);
    start = at = end;
  };
  while (at < line.length) {
    if (allowed.strong && line.startsWith('**', at)) {
      const end = find('**', at + 2);
      if (end > at + 2 && end < Infinity) {
        const children = parseInline(line.slice(at + 2, end), onDropped, { ...allowed, strong: false });
        take(end + 2, [{ type: 'strong', children }]);
      } else if (end === at + 2) take(end + 2, []);
      else at += 2;
    } else if (allowed.links && line[at] === '[') {
      const close = find(']', at);
      const end = close < find('[', at + 1) && line[close + 1] === '(' ? find(')', close) : Infinity;
      if (end < Infinity) {
        const children = parseInline(line.slice(at + 1, close), onDropped, { ...allowed, links: false });
        const address = line.slice(close + 2, end);
        const href = safeHref(address);
        if (href === undefined) onDropped?.(address);
        take(
          end + 1,
          href === undefined || children.length === 0 ? children : [{ type: 'link', href, children }],
        );
      } else at += 1;
    } else at += 1;
  }
  addText(nodes, line.slice(start));
  return nodes;
}

function addText(nodes: Inline[], text: string): void {
  if (text === '') return;
  const last = nodes.at(-1);
  if (last?.type === 'text') nodes[nodes.length - 1] = { type: 'text', text: last.text + text };
  else nodes.push({ type: 'text', text });
}

/** `indexOf` that remembers: questions come in rising order, so a line of brackets costs one walk and not its square. */
function createFinder(line: string): (mark: string, from: number) => number {
  const next = new Map<string, number>();
  return (mark, from) => {
    const known = next.get(mark);
    if (known !== undefined && known >= from) return known;
    const found = line.indexOf(mark, from);
    const index = found < 0 ? Infinity : found;
    next.set(mark, index);
    return index;
  };
}

import type { Block, Inline } from './blocks.js';
import { parseInline, type OnDropped } from './inline.js';

const MARKER = /^ {0,3}(?:[-*]|([0-9]{1,3})[.)]) +(?=\S)/;

/**
 * Short Markdown as a tree of four things: paragraphs, lists, strong words and links. There is no HTML in it: tags in
 * the text are words. Links other than `https:`, `tel:`, `mailto:` and places on the same site are left out, their
 * words stay. Never throws; work grows with the length of the text.
 *
 * @param onDropped is told the address of every link that was left out
 * @example
 * import assert from 'node:assert/strict';
 * import { parseText } from '@coform/format';
 * assert.deepEqual(parseText('Call **111** <now>'), [
 *   {
 *     type: 'paragraph',
 *     children: [
 *       { type: 'text', text: 'Call ' },
 *       { type: 'strong', children: [{ type: 'text', text: '111' }] },
 *       { type: 'text', text: ' <now>' },
 *     ],
 *   },
 * ]);
 */
export function parseText(text: string, onDropped?: OnDropped): Block[] {
  const blocks: Block[] = [];
  let list: { readonly type: 'list'; readonly ordered: boolean; readonly items: Inline[][] } | undefined;
  // What is being read: lines that make one paragraph or item, and whether that is a numbered item, another, or none.
  let lines: string[] = [];
  let ordered: boolean | undefined;
  const close = (): void => {
    const children = parseInline(lines.join(' '), onDropped);
    lines = [];
    if (children.length === 0) return;
    if (ordered === undefined) {
      list = undefined;
      blocks.push({ type: 'paragraph', children });
    } else if (list?.ordered === ordered) list.items.push(children);
    else blocks.push((list = { type: 'list', ordered, items: [children] }));
  };
  for (const line of text.split(/\r\n|\r|\n/)) {
    const marker = MARKER.exec(line);
    const words = line.slice(marker?.[0].length).trim();
    // A blank line between two items does not end their list; the next line decides.
    if (marker || words === '') close();
    if (marker) ordered = marker[1] !== undefined;
    else if (lines.length === 0) ordered = undefined;
    if (words) lines.push(words);
  }
  close();
  return blocks;
}

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
  return sourceBlocks(text).flatMap(({ ordered, lines }): Block[] => {
    const parsed = lines.map((line) => parseInline(line, onDropped)).filter(hasWords);
    if (ordered !== undefined) return parsed.length > 0 ? [{ type: 'list', ordered, items: parsed }] : [];
    return parsed.map((children) => ({ type: 'paragraph', children }));
  });
}

const hasWords = (nodes: readonly Inline[]): boolean => nodes.length > 0;

/** A paragraph (one line), or the items of a list. */
interface SourceBlock {
  readonly ordered?: boolean;
  readonly lines: string[];
}

function sourceBlocks(text: string): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  // The words of the block's last line, as typed in one or more lines.
  let open: string[] | undefined;
  let block: SourceBlock | undefined;
  const close = (): void => {
    if (open) block?.lines.push(open.join(' '));
    open = undefined;
  };
  const start = (next: SourceBlock): void => {
    blocks.push(next);
    block = next;
  };
  for (const line of text.split(/\r\n|\r|\n/)) {
    const marker = MARKER.exec(line);
    const words = (marker ? line.slice(marker[0].length) : line).trim();
    if (marker) {
      close();
      const ordered = marker[1] !== undefined;
      if (block?.ordered !== ordered) start({ ordered, lines: [] });
      open = [words];
    } else if (words === '') {
      close();
      // A blank line between two items does not end their list; the next line decides.
    } else if (open) {
      open.push(words);
    } else {
      start({ lines: [] });
      open = [words];
    }
  }
  close();
  return blocks;
}

import { sentences as cut } from '../words/sentences.js';
import { parseText } from '../text/parse-text.js';
import type { Inline } from '../text/blocks.js';

const WORD = /[\p{L}\p{N}]/u;
/** “U.S. Office”, “Dr. Khan”: the full stop ends a short form, not a sentence. */
const SHORT_FORM = /(?:\b\p{Lu}\.|\b(?:Dr|Mr|Mrs|Ms|Prof|St|No|vs|etc|e\.g|i\.e)\.)["'”’)*]*\s*$/u;

/** The words of a sentence as a reader sees them, without the signs around them. A number is a word. */
export const wordsOf = (sentence: string): string[] =>
  sentence
    .split(/[\s–—]+|\.{3}|…/u)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => WORD.test(word));

/**
 * The sentences of a text in short Markdown. A line, a list item or a label that ends without a full stop is a sentence
 * of its own: it is read as one. A fact of a Trust, such as `{trust.phone}`, counts as the word “phone”.
 */
export function sentencesOf(text: string): string[] {
  const filled = text.replace(/\{\s*(?:[\w-]+\.)*([\w-]+)\s*\}/g, '$1');
  return parseText(filled).flatMap((block) =>
    (block.type === 'list' ? block.items : [block.children]).flatMap((line) =>
      sentencesOfLine(lineText(line)),
    ),
  );
}

function sentencesOfLine(line: string): string[] {
  const found: string[] = [];
  let kept = '';
  for (const piece of cut(line)) {
    kept += piece;
    if (SHORT_FORM.test(kept)) continue;
    found.push(kept.trim());
    kept = '';
  }
  if (kept.trim() !== '') found.push(kept.trim());
  return found.filter((sentence) => WORD.test(sentence));
}

const lineText = (line: readonly Inline[]): string =>
  line.map((piece) => (piece.type === 'text' ? piece.text : lineText(piece.children))).join('');

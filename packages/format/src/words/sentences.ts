const ENDS = new Set(['.', '!', '?', '…', '。', '！', '？', '؟', '।']);
const CLOSERS = new Set(['"', "'", '”', '’', '»', ')', '*']);

/**
 * The sentences of a line, each with the white space after it, so that they joined are the line. A sentence ends at
 * `.`, `!` or `?` before a space, unless a small letter follows (“e.g. this”). The words of a Markdown link and its
 * address are never cut.
 */
export function sentences(line: string): string[] {
  const found: string[] = [];
  let start = 0;
  let ended = false;
  let at = 0;
  while (at < line.length) {
    const letter = line.charAt(at);
    if (letter === '[') {
      at = linkEnd(line, at);
      ended = false;
    } else if (letter === ' ' || letter === '\n' || letter === '\t') {
      const next = afterSpace(line, at);
      if (ended && next < line.length && !/\p{Ll}/u.test(line.charAt(next))) {
        found.push(line.slice(start, next));
        start = next;
      }
      ended = false;
      at = next;
    } else {
      if (ENDS.has(letter)) ended = true;
      else if (!CLOSERS.has(letter)) ended = false;
      at += 1;
    }
  }
  if (start < line.length) found.push(line.slice(start));
  return found;
}

function afterSpace(line: string, from: number): number {
  let at = from;
  while (at < line.length && line.charAt(at).trim() === '') at += 1;
  return at;
}

/** Past the link that starts here, or past the bracket when it starts none. */
function linkEnd(line: string, from: number): number {
  const link = /\[[^[\]]{0,1000}\]\([^)\s]{0,2000}\)/y;
  link.lastIndex = from;
  return link.test(line) ? link.lastIndex : from + 1;
}

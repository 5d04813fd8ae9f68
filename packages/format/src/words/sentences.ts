// A link as a whole, so that no sentence ends in it; or an end, what closes after it, and the space before a next
// sentence. A small letter begins none: "e.g. this".
const LINK_OR_END =
  /(\[[^[\]]{0,1000}\]\([^)\s]{0,2000}\))|[.!?…。！？؟۔।]["'”’»)*]*[ \n\t]\s*(?=[^\s\p{Ll}])/gu;

/**
 * The sentences of a line, each with the white space after it, so that they joined are the line. A sentence ends at
 * `.`, `!` or `?` before a space, unless a small letter follows (“e.g. this”). The words of a Markdown link and its
 * address are never cut.
 */
export const sentences = (line: string): string[] =>
  line.replace(LINK_OR_END, (found: string, link?: string) => link ?? `${found}\0`).split('\0');

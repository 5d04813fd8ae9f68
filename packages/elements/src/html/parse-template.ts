import { SerializeError } from './serialize-error.js';

/** A piece of a template. Values are taken in order: one for a `value`, one between each two statics of an attribute. */
export type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'value' }
  | { readonly kind: 'tag'; readonly name: string; readonly attributes: readonly AttributeToken[] };

/** An attribute or binding as written: `id`, `.value`, `?hidden`, `@click`; empty for a directive of the element itself. */
export interface AttributeToken {
  readonly name: string;
  readonly statics: readonly string[];
}

/** Stands where a value does. No template holds it, and the parser reads it the same way everywhere. */
const HOLE = '\0';

const content = /<!--[^]*?-->|<\/[a-z][^>]*>|<([a-z][a-z0-9-]*)|\0|[^<\0]+/gy;
const inTag = /\s+|\0|\/?>|([^\s=>/\0"']+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/gy;

const known = new WeakMap<readonly string[], readonly Token[]>();

/**
 * Reads the strings of a template, once for each. They are our own, never a document's: a small, strict reader is
 * enough, and what it does not know it refuses.
 *
 * @throws {SerializeError} code `unreadable-template`
 */
export function parseTemplate(strings: readonly string[]): readonly Token[] {
  let tokens = known.get(strings);
  if (!tokens) {
    tokens = parse(strings.join(HOLE));
    known.set(strings, tokens);
  }
  return tokens;
}

function parse(source: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < source.length) {
    content.lastIndex = at;
    const found = content.exec(source);
    if (!found || (found[0] !== HOLE && found[1] === undefined && found[0].includes(HOLE)))
      throw unreadable(source, at);
    const [text, tag] = found;
    at += text.length;
    if (tag !== undefined) {
      const [attributes, end] = parseTag(source, at);
      tokens.push({ kind: 'tag', name: tag, attributes });
      at = end;
    } else {
      // White space with a line break means nothing in our templates.
      tokens.push(
        text === HOLE ? { kind: 'value' } : { kind: 'text', text: text.replace(/\s*\n\s*/g, '\n') },
      );
    }
  }
  return tokens;
}

/** Attributes from behind the tag's name, and where the tag ends. */
function parseTag(source: string, start: number): readonly [readonly AttributeToken[], number] {
  const attributes: AttributeToken[] = [];
  let at = start;
  for (;;) {
    inTag.lastIndex = at;
    const found = inTag.exec(source);
    if (!found) throw unreadable(source, at);
    const [text, name, double, single, bare] = found;
    at += text.length;
    if (text.endsWith('>') && name === undefined) return [attributes, at];
    if (text === HOLE) attributes.push({ name: '', statics: ['', ''] });
    else if (name !== undefined)
      attributes.push({ name, statics: (double ?? single ?? bare ?? '').split(HOLE) });
  }
}

const unreadable = (source: string, at: number): SerializeError =>
  new SerializeError(
    'unreadable-template',
    source.slice(Math.max(0, at - 40), at + 40).replaceAll(HOLE, '${…}'),
    'This template cannot be read as HTML. Write tags in lower case and quote attributes that hold more than one value.',
  );

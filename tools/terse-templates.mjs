// Takes the line breaks out of html`` and css`` literals on the way into a CDN file: fewer bytes, and no empty text
// nodes between the elements of a form. White space that holds a line break is layout of our source, never a word space:
// a space between words stands in one line with them. test/parity/terse-text.spec.mjs reads every page for that.
import { transform } from 'esbuild';

/** Every node of a syntax tree, outermost first. */
function* nodes(node) {
  if (Array.isArray(node)) {
    for (const entry of node) yield* nodes(entry);
  } else if (node && typeof node.type === 'string') {
    yield node;
    for (const value of Object.values(node)) if (value && typeof value === 'object') yield* nodes(value);
  }
}

/** The pieces of one template without layout: gone between tags, one space inside a tag. */
export function tersePieces(pieces) {
  let inTag = false;
  return pieces.map((piece) =>
    piece
      .split(/([<>])/)
      .map((text) => {
        if (text === '<') inTag = true;
        else if (text === '>') inTag = false;
        else return text.replace(/\s*\n\s*/g, inTag ? ' ' : '');
        return text;
      })
      .join('')
      .replace(/\s+(\/?>)/g, '$1'),
  );
}

export function tersely() {
  return {
    name: 'terse-templates',
    async transform(code, id) {
      if (!/\/(elements|forms)\/dist\//.test(id)) return null;
      const edits = [];
      for (const node of nodes(this.parse(code))) {
        if (node.type !== 'TaggedTemplateExpression') continue;
        const { quasis } = node.quasi;
        const raw = quasis.map((quasi) => quasi.value.raw);
        if (node.tag.name === 'html') {
          tersePieces(raw).forEach((text, index) => edits.push({ at: quasis[index], text }));
        } else if (node.tag.name === 'css' && raw.length === 1) {
          const { code: css } = await transform(quasis[0].value.cooked, { loader: 'css', minify: true });
          edits.push({ at: quasis[0], text: css.trim().replace(/[\\`]/g, '\\$&') });
        }
      }
      if (edits.length === 0) return null;
      let result = code;
      for (const { at, text } of edits.sort((a, b) => b.at.start - a.at.start)) {
        result = result.slice(0, at.start) + text + result.slice(at.end);
      }
      return { code: result, map: null };
    },
  };
}

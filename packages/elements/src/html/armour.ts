/** Matches what `.co-plain` does, and outweighs whatever a page's own style sheet has without `!important`. */
const GUARD = '.co-plain:not(#_):not(#_)';

/**
 * Undoes what the page around the form does to bare elements. Drawings keep their geometry, which counts as style, and so
 * does `hidden`.
 *
 * @see https://drafts.csswg.org/css-cascade-5/#revert-layer
 */
const reset = `${GUARD},${GUARD} :not(svg):not(svg *):not(img),${GUARD} ::before,${GUARD} ::after{all:revert}${GUARD} [hidden]{display:none!important}`;

/**
 * A style sheet of ours for pages where no shadow root keeps a host's rules out: each rule gets more weight than the
 * host's, and keeps its order among our own. Understands what our sheets hold: rules, and conditions around them.
 */
export function armour(sheet: string): string {
  const text = sheet.replace(/\/\*[^]*?\*\//g, '');
  const piece = /\s*([^{};]*)\{|([^{};]*;?)\s*\}|([^{};]+;)/gy;
  const out: string[] = [reset];
  const open: boolean[] = [];
  let at = 0;
  while (text.slice(at).trim() !== '') {
    piece.lastIndex = at;
    const found = piece.exec(text);
    if (!found) throw new SyntaxError(`This style sheet cannot be read at: ${text.slice(at, at + 60)}`);
    at += found[0].length;
    const [, prelude, last, declaration] = found;
    if (prelude !== undefined) {
      const isCondition = prelude.trim().startsWith('@');
      open.push(isCondition);
      out.push(isCondition ? prelude.trim() : selectors(prelude), '{');
    } else if (last !== undefined) {
      open.pop();
      out.push(firm(last.trim()), '}\n');
    } else out.push(firm((declaration ?? '').trim()));
  }
  if (open.length > 0) throw new SyntaxError('This style sheet has a brace that nothing closes.');
  return out.join('');
}

/**
 * Words and what they stand on go together: a host's `!important` on one of the two would leave letters that nobody can
 * read; and a box of a control has the size that a finger finds. Nothing else is made important, so that readers' own
 * tools for spacing and size still work.
 */
const firm = (declaration: string): string =>
  /^(background|color|border|padding|(min-|max-)?(width|height))[\w-]*\s*:/.test(declaration) &&
  !declaration.includes('!important')
    ? declaration.replace(/;?$/, '!important$&')
    : declaration;

/** Each selector inside the guard. What speaks of the box around everything, or of its direction, is that box itself. */
const selectors = (prelude: string): string =>
  prelude
    // A comma inside :is() is no end of a selector.
    .split(/,(?![^(]*\))/)
    .map((selector) => selector.trim().replace(/\s+/g, ' '))
    .map((selector) => {
      if (selector.startsWith(':host')) return selector;
      if (selector.startsWith('[dir')) return GUARD + selector;
      return selector.startsWith('.co-root')
        ? selector.replace('.co-root', `.co-root${GUARD}`)
        : `${GUARD} ${selector}`;
    })
    .join(',');

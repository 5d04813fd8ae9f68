/** Rows have ids of the session that drew them: told by the order in which they are met. */
const rowId = /(?<=[/_"-])r\d+(?=[/_" -])/g;

/**
 * What a tree of nodes means, line by line: elements, attributes in order, what stands in controls, and text. Comments,
 * white space and the order of attributes mean nothing.
 */
export function outlineOf(root: ParentNode): string[] {
  const lines: string[] = [];
  const rows = new Map<string, string>();
  const steady = (text: string): string =>
    text.replace(rowId, (id) => {
      if (!rows.has(id)) rows.set(id, `row${rows.size}`);
      return rows.get(id) ?? id;
    });
  const walk = (node: Node, depth: number): void => {
    const indent = '  '.repeat(depth);
    if (node instanceof Text) {
      const text = node.data.replace(/\s+/g, ' ').trim();
      if (text) lines.push(`${indent}"${text}"`);
    } else if (node instanceof Element) {
      lines.push(`${indent}<${node.localName}${attributesOf(node).map(steady).join('')}>`);
      if (node.localName !== 'textarea') for (const child of node.childNodes) walk(child, depth + 1);
    }
  };
  for (const child of root.childNodes) walk(child, 0);
  return lines;
}

function attributesOf(node: Element): string[] {
  const attributes = new Map([...node.attributes].map(({ name, value }) => [name, value.trim()]));
  for (const name of ['checked', 'selected', 'value']) attributes.delete(name);
  // A canvas has the size of what a script drew.
  if (node.localName === 'canvas') for (const name of ['width', 'height']) attributes.delete(name);
  if (node instanceof HTMLInputElement && /radio|checkbox/.test(node.type))
    attributes.set('value', node.value).set('checked', String(node.checked));
  else if (node instanceof HTMLOptionElement)
    attributes.set('value', node.value).set('selected', String(node.selected));
  else if (node instanceof HTMLTextAreaElement || (node instanceof HTMLInputElement && node.type !== 'file'))
    attributes.set('value', node.value);
  else if (node.hasAttribute('value')) attributes.set('value', node.getAttribute('value') ?? '');
  if (attributes.has('class'))
    attributes.set('class', (attributes.get('class') ?? '').split(/\s+/).filter(Boolean).sort().join(' '));
  return [...attributes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => ` ${name}="${value}"`);
}

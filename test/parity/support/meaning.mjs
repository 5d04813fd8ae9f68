// What a piece of a page means: what assistive technology is told of it, and what its elements are.

/** Our names of what nhsuk-frontend has, in its words without the prefix. Anything else is a difference. */
const classNames = {
  'visually-hidden': 'u-visually-hidden',
  legend: 'fieldset__legend',
  divider: '__divider',
  radios__divider: '__divider',
  checkboxes__divider: '__divider',
  'option-hint': '__hint',
  radios__hint: '__hint',
  checkboxes__hint: '__hint',
  parts: 'date-input',
  part: 'date-input__item',
  part__label: 'date-input__label',
  'error-summary__title': 'error-summary__heading',
  summary: 'summary-list',
  summary__row: 'summary-list__row',
  summary__key: 'summary-list__key',
  summary__value: 'summary-list__value',
  summary__action: 'summary-list__actions',
  task: 'task-list__item',
  task__words: 'task-list__name-and-hint',
  task__name: 'task-list__link',
  task__hint: 'task-list__hint',
  task__status: 'task-list__status',
  back: 'back-link',
  'link-button': 'link',
  inset: 'inset-text',
  warning: 'card--warning',
  count: 'character-count__message',
};

/** Runs in the page: elements and text of a node as lines, with what their ids refer to instead of ids. */
function linesOf(node, names) {
  const lines = [];
  const words = (text) => text.replace(/\s+/g, ' ').trim();
  const classesOf = (element) =>
    [...element.classList]
      .map((name) => name.replace(/^(nhsuk|co)-/, ''))
      .map((name) => names[name] ?? name)
      .sort()
      .map((name) => `.${name}`)
      .join('');
  const referred = (ids) =>
    ids
      .split(/\s+/)
      .map((id) => document.getElementById(id))
      .map((found) => (found ? words(found.textContent) : 'NOTHING'))
      .join(' | ');
  const kept = [
    'type',
    'name',
    'role',
    'rows',
    'inputmode',
    'autocomplete',
    'spellcheck',
    'aria-invalid',
    'tabindex',
  ];
  const walk = (one) => {
    if (one.nodeType === 3) {
      const text = words(one.data);
      if (text) lines.push(`"${text}"`);
      return;
    }
    if (one.nodeType !== 1) return;
    const attributes = kept
      .filter((name) => one.hasAttribute(name))
      .map((name) => ` ${name}=${one.getAttribute(name)}`);
    if ('value' in one && one.localName !== 'li' && one.localName !== 'button')
      attributes.push(` value=${one.value}`);
    if (one.checked) attributes.push(' checked');
    if (one.selected) attributes.push(' selected');
    for (const name of ['aria-describedby', 'aria-labelledby'])
      if (one.hasAttribute(name)) attributes.push(` ${name}→${referred(one.getAttribute(name))}`);
    if (one.localName === 'label')
      attributes.push(` for→${document.getElementById(one.htmlFor)?.localName ?? 'NOTHING'}`);
    if (one.localName === 'a')
      attributes.push(
        ` href→${document.getElementById(one.getAttribute('href').slice(1))?.localName ?? 'NOTHING'}`,
      );
    // A span that says nothing only holds a text, so that it can be set anew.
    const isBare = one.localName === 'span' && one.attributes.length === 0;
    if (!isBare) lines.push(`<${one.localName}${classesOf(one)}${attributes.join('')}>`);
    for (const child of one.childNodes) walk(child);
    if (!isBare) lines.push(`</${one.localName}>`);
  };
  walk(node);
  return lines;
}

/** What assistive technology is told, without nodes that say nothing of their own. */
function toldOf(node, depth = 0, lines = []) {
  const silent = ['generic', 'none', 'InlineTextBox', 'paragraph', 'LabelText', 'LineBreak', 'Legend'];
  const { role, name = '', children = [], ...states } = node;
  const isSilent = silent.includes(role);
  const told = ['description', 'value', 'checked', 'invalid', 'level', 'required', 'disabled', 'expanded']
    .filter((state) => states[state] !== undefined && states[state] !== 'false')
    .map((state) => ` ${state}=${String(states[state]).replace(/\s+/g, ' ').trim()}`)
    .join('');
  const text = name.replace(/\s+/g, ' ').trim();
  if (role === 'StaticText' && text) lines.push(`${'  '.repeat(depth)}"${text}"`);
  else if (!isSilent && role !== 'StaticText') lines.push(`${'  '.repeat(depth)}${role} "${text}"${told}`);
  if (role !== 'StaticText') for (const child of children) toldOf(child, isSilent ? depth : depth + 1, lines);
  return lines;
}

/** Draws HTML in a page of its own, and says what its first match of the selector means. */
export async function meaningOf(page, html, selector) {
  await page.setContent(
    `<!doctype html><html lang="en"><title>Parity</title><body><main>${html}</main></body></html>`,
  );
  const node = await page.$(selector);
  if (!node) throw new Error(`nothing matches ${selector} in ${html.slice(0, 500)}`);
  const elements = await node.evaluate(linesOf, classNames);
  const tree = await page.accessibility.snapshot({ root: node, interestingOnly: false });
  return { elements, told: toldOf(tree) };
}

/** Lines that only one of two lists has, in order: `+ ours`, `- theirs`. */
export function differences(ours, theirs) {
  const lengths = Array.from({ length: ours.length + 1 }, () => new Uint16Array(theirs.length + 1));
  for (let a = ours.length - 1; a >= 0; a -= 1)
    for (let b = theirs.length - 1; b >= 0; b -= 1)
      lengths[a][b] =
        ours[a] === theirs[b] ? lengths[a + 1][b + 1] + 1 : Math.max(lengths[a + 1][b], lengths[a][b + 1]);
  const found = [];
  let [a, b] = [0, 0];
  while (a < ours.length || b < theirs.length) {
    if (a < ours.length && b < theirs.length && ours[a] === theirs[b]) {
      a += 1;
      b += 1;
    } else if (b >= theirs.length || (a < ours.length && lengths[a + 1][b] >= lengths[a][b + 1]))
      found.push(`+ ${ours[a++].trim()}`);
    else found.push(`- ${theirs[b++].trim()}`);
  }
  return found;
}

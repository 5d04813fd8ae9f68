import { focusOn } from './focus.js';

/** Any node, with what only some controls have. */
export type Field = HTMLElement &
  Partial<
    Pick<
      HTMLInputElement,
      | 'name'
      | 'type'
      | 'value'
      | 'files'
      | 'selectionStart'
      | 'selectionEnd'
      | 'selectionDirection'
      | 'setSelectionRange'
    >
  >;

/** What tells a node from others, whoever drew it: the question and its part, or what a button asks for. */
function markOf(node: Field, key = node.dataset.key): string {
  const { part, action, step, page } = node.dataset;
  const choice = /radio|checkbox/.test(node.type ?? '') ? node.value : '';
  return [key ?? (action ? '' : node.className), part, action, step, page, choice].join();
}

const nodesIn = (root: ParentNode): Field[] => [...root.querySelectorAll<Field>('*')];

/**
 * Remembers where a person is in what is drawn: focus, caret, what they folded out, files they chose. Gives what brings
 * them back there once the same page is drawn anew, in `into`. `keyOf` gives the key that a control has there.
 */
export function samePlace(
  root: ParentNode & Node,
  into: ParentNode,
  keyOf = ({ dataset }: Field): string | undefined => dataset.key,
): () => void {
  const nodes = nodesIn(root);
  const twin = (node: Field): (() => Field | undefined) => {
    const mark = markOf(node);
    const before = nodes.slice(0, nodes.indexOf(node)).filter((other) => markOf(other) === mark).length;
    const wanted = markOf(node, keyOf(node));
    return () => nodesIn(into).filter((other) => markOf(other) === wanted)[before];
  };
  const open = nodes.filter((node) => node.matches('details[open]')).map(twin);
  const chosen = nodes.filter(({ files }) => files?.length).map((node) => [twin(node), node.files] as const);
  const focused = focusedIn(root, nodes);
  const back = focused && twin(focused);
  const { selectionStart: start = null, selectionEnd: end, selectionDirection: way } = focused ?? {};
  return () => {
    for (const find of open) find()?.setAttribute('open', '');
    for (const [find, files] of chosen) {
      const input = find();
      if (!input) continue;
      input.files = files!;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }
    const node = back && (back() ?? into.querySelector<Field>('[data-page] .co-heading'));
    focusOn(node, true);
    if (start !== null) node?.setSelectionRange?.(start, end!, way ?? 'none');
  };
}

/** What has the focus, or will have it by `autofocus`; in place of a link that stays behind, what it leads to. */
function focusedIn(root: ParentNode & Node, nodes: readonly Field[]): Field | undefined {
  const { activeElement } = root.getRootNode() as Document;
  const page = root.ownerDocument!;
  const nobody = page.activeElement === page.body;
  const node = nodes.find((one) => one === activeElement || (nobody && one.autofocus));
  const [, id] = node?.dataset.action ? [] : (node?.getAttribute('href')?.split('#') ?? []);
  return nodes.find((one) => id && one.id === id) ?? node;
}

import { summaryRows, type ViewContext } from '@coform/elements/tools';

/** The answers to one question as a reader sees them, each on a line of its own. A row of a list is one line. */
export function answered(linkId: string, context: ViewContext): string[] {
  const item = context.outline.items.get(linkId);
  const page = context.outline.pages.find((one) => one.linkId === item?.page);
  if (!page || !context.snapshot().pages.includes(page.linkId)) return [];
  const rows = new Map<string, string[]>();
  for (const { key, answers } of summaryRows(page, context)) {
    const [list, row = ''] = key.split('/');
    if (list === linkId) rows.set(row, [...(rows.get(row) ?? []), ...answers]);
  }
  return [...rows].flatMap(([row, lines]) => (row ? lines.join(': ') : lines)).filter(Boolean);
}

/** As {@link answered}, and nothing where the answer says that there is nothing to say, such as “None of these”. */
export function telling(linkId: string, context: ViewContext): string[] {
  const state = context.snapshot().item(linkId);
  const exclusive: readonly unknown[] = state?.item.layout.exclusive ?? [];
  return [state?.answer].flat().some((value) => exclusive.includes(value)) ? [] : answered(linkId, context);
}

import type { FormDocument, LayoutEntry } from '@coform/format';

/** The same form with words in the place of faces: the same answers, so the same edition. */
export function inWords(document: FormDocument): FormDocument {
  const plain = (entry: LayoutEntry): LayoutEntry => {
    if ('faces' in entry) {
      const { faces: _faces, ...rest } = entry;
      return { ...rest, as: 'radios' };
    }
    return 'items' in entry
      ? ({ ...entry, items: (entry.items as LayoutEntry[]).map(plain) } as LayoutEntry)
      : entry;
  };
  return { ...document, layout: document.layout!.map(plain) };
}

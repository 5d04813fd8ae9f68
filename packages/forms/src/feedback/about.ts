import type { FormElement } from '@coform/elements';

/** What feedback is about. `title` is for the person and stays here; the rest is sent. */
export interface About {
  readonly form: string;
  readonly edition?: string;
  /** A question's or a page's linkId. */
  readonly question?: string;
  readonly title?: string;
}

/** What a form on the page shows at this moment: its id, its edition and the page that is open. */
export function aboutForm(element: Element | null): About | undefined {
  const { session } = (element ?? {}) as Partial<FormElement>;
  if (!session) return undefined;
  const { document, outline } = session;
  const { place } = session.getSnapshot();
  const { id: form, edition, title } = document;
  const page = place.at === 'page' ? outline.pages.find(({ linkId }) => linkId === place.page) : undefined;
  if (!page) return { form, edition, title };
  const asked = page.items.filter(({ kind }) => kind !== 'display');
  // A page with one question is about that question; any other is about all that stands on it.
  const only = asked.length === 1 ? asked[0] : undefined;
  const label = page.layout.title ?? only?.layout.label ?? only?.schema?.title;
  return {
    form,
    edition,
    question: only?.linkId ?? page.linkId,
    title: typeof label === 'string' && label ? label : title,
  };
}

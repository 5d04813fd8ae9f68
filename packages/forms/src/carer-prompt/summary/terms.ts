import { EmbedError } from '@coform/elements';

/** What each SNOMED CT code means, in words: the `codes` of a form's codes.json. */
export interface Terms {
  readonly [code: string]: { readonly term: string };
}

/** @throws {EmbedError} code `not-terms` where the content is no codes.json */
export function asTerms(content: unknown, url: string): Terms {
  const { codes } = (content ?? {}) as { readonly codes?: unknown };
  if (typeof codes === 'object' && codes !== null) return codes as Terms;
  throw new EmbedError('not-terms', url, `${url} has no "codes". Use the codes.json beside the form.`);
}

import type { FormDocument } from '@coform/format';

/** What a study's document says about itself in annotations of its own. */
export interface StudyFacts {
  /** `x-stop-to`: linkId of the page where somebody who stops early goes on: how they are, where to turn. */
  readonly stopTo: string | undefined;
  /** `x-reviewed-by`: who read the questions before anybody was asked them. `date` is `YYYY`, `YYYY-MM` or a day. */
  readonly reviewedBy: { readonly group: string; readonly date: string; readonly words: string } | undefined;
}

const words = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Reads the annotations; what has another shape than expected counts as not there. */
export function studyFacts(document: FormDocument): StudyFacts {
  const facts = document as unknown as Readonly<Record<string, unknown>>;
  const by = facts['x-reviewed-by'] as Readonly<Record<string, unknown>> | null | undefined;
  const group = words(by?.group);
  return {
    stopTo: words(facts['x-stop-to']) || undefined,
    reviewedBy: group ? { group, date: words(by?.date), words: words(by?.words) } : undefined,
  };
}

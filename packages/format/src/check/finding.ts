/** One thing a check found: a mistake (`error`) or something to think over (`warning`). */
export interface Finding {
  /** Stable name of the rule, such as `unknown-answer`. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** JSON Pointer into what was checked; `''` is the whole. In a finding of a locale, into that locale's file. */
  readonly path: string;
  /** What is wrong, where, and what to do. Plain English. */
  readonly message: string;
  /** The layout entry in question. */
  readonly linkId?: string;
  /** The failed keyword, where the finding comes from a meta-schema. */
  readonly keyword?: string;
  /** The locale whose words are in question. */
  readonly locale?: string;
}

/** One failed assertion, for the developer who reads the answer: where and what, never what the person typed. */
export interface ProblemIssue {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/**
 * Why a response was not received. It becomes the body `{"error": {"code", "message", "issues"?}}` with `status`.
 * Messages hold nothing that the person typed, so that they may be logged.
 */
export class Problem extends Error {
  override readonly name = 'CollectorProblem';
  readonly status: number;
  readonly code: string;
  readonly issues: readonly ProblemIssue[];

  constructor(status: number, code: string, message: string, issues: readonly ProblemIssue[] = []) {
    super(message);
    this.status = status;
    this.code = code;
    this.issues = issues;
  }

  toJSON(): { error: { code: string; message: string; issues?: readonly ProblemIssue[] } } {
    const { code, message, issues } = this;
    return { error: { code, message, ...(issues.length > 0 ? { issues } : {}) } };
  }
}

/**
 * A fault in how a form was embedded or configured, for the developer: what is wrong, where, what to do. The reader of
 * the page sees plain words instead.
 */
export class EmbedError extends Error {
  override readonly name = 'EmbedError';
  /** Stable and greppable, such as `document-not-found`. */
  readonly code: string;
  /** JSON Pointer into the document, URL, or attribute name the fault is at. */
  readonly path: string;

  constructor(code: string, path: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.path = path;
  }
}

/** Code, path and sentence of anything that was thrown; our own error classes all carry a code and a path. */
export function faultOf(thrown: unknown): {
  readonly code: string;
  readonly path: string;
  readonly message: string;
} {
  if (!(thrown instanceof Error)) return { code: 'unknown', path: '', message: String(thrown) };
  const { code, path } = thrown as { code?: unknown; path?: unknown };
  return {
    code: typeof code === 'string' ? code : 'unknown',
    path: typeof path === 'string' ? path : '',
    message: thrown.message,
  };
}

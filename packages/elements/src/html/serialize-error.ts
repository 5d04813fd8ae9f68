/**
 * A template holds something that has no HTML of its own. For whoever writes a template: `path` names the place, such as
 * `<input .valueAsDate>`.
 */
export class SerializeError extends Error {
  override readonly name = 'SerializeError';
  /** `unknown-directive`, `unknown-property`, `unknown-value` or `unreadable-template`. */
  readonly code: 'unknown-directive' | 'unknown-property' | 'unknown-value' | 'unreadable-template';
  readonly path: string;

  constructor(code: SerializeError['code'], path: string, message: string) {
    super(message);
    this.code = code;
    this.path = path;
  }
}

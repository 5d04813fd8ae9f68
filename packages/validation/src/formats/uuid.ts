/** Any UUID, in capitals or not. @see https://www.rfc-editor.org/rfc/rfc9562#section-4 */
export function uuid(text: string): boolean {
  return /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/iu.test(text);
}

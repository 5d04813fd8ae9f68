/** A time of day with its offset from UTC: `09:30:00Z`, `09:30:00.5+01:00`. A leap second must be one in UTC.
 *  @see https://www.rfc-editor.org/rfc/rfc3339#section-5.6 */
export function time(text: string): boolean {
  const found =
    /^((?:[01]\d|2[0-3]):[0-5]\d:)(?:[0-5]\d|(60))(?:\.\d+)?(z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/iu.exec(text);
  if (!found?.[2]) return !!found;
  const minute = new Date(`2000-01-01T${found[1]!}00${found[3]!.toUpperCase()}`).toJSON();
  return minute.slice(11, 16) === '23:59';
}

/** A time of day with its offset from UTC: `09:30:00Z`, `09:30:00.5+01:00`. A leap second must be one in UTC.
 *  @see https://www.rfc-editor.org/rfc/rfc3339#section-5.6 */
export function time(text: string): boolean {
  const found =
    /^([01]\d|2[0-3]):([0-5]\d):([0-5]\d|60)(?:\.\d+)?(?:z|([+-])([01]\d|2[0-3]):([0-5]\d))$/iu.exec(text);
  if (found?.[3] !== '60') return !!found;
  const [hour, minute, offsetHour, offsetMinute] = [found[1], found[2], found[5] ?? 0, found[6] ?? 0].map(
    Number,
  ) as [number, number, number, number];
  const offset = (offsetHour * 60 + offsetMinute) * (found[4] === '-' ? -1 : 1);
  return (hour * 60 + minute - offset + 1440) % 1440 === 1439;
}

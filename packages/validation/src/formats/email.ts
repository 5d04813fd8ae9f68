// Without the u flag on purpose: with it, `i` would let ſ and K (the Kelvin sign) pass for s and k.
const address =
  /^(?:[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*|"(?:[^"\\\x00-\x1f]|\\[ -~])*")@(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)*|\[(?:ipv6:[\da-f:.]+|(?:\d{1,3}\.){3}\d{1,3})\])$/i;

/**
 * An email address that a mail server could take, at most 254 characters. Does not say that anyone reads it.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5321#section-4.1.2
 */
export function email(text: string): boolean {
  if (text.length > 254 || !address.test(text)) return false;
  const literal = /\[([\d.]+)\]$/.exec(text);
  return !literal || literal[1]!.split('.').every((part) => Number(part) < 256);
}

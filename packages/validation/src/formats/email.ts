// Without the u flag on purpose: with it, `i` would let ſ and K (the Kelvin sign) pass for s and k.
const address =
  /^(?:[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*|"(?:[ !#-[\]-~]|\\[ -~])*")@(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)*|\[(?:ipv6:[\da-f:.]+|(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.\b|(?=\]))){4})\])$/i;

/**
 * An email address that a mail server could take, at most 254 characters. Does not say that anyone reads it.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5321#section-4.1.2
 */
export function email(text: string): boolean {
  return text.length <= 254 && address.test(text);
}

// Without the u flag on purpose: with it, `i` would let ſ and K (the Kelvin sign) pass for s and k.
const uriText =
  /^[a-z][a-z\d+.-]*:(?:\/\/(?:(?:[\w.~!$&'()*+,;=:-]|%[\da-f]{2})*@)?(?:\[(?![\da-f:.]*(?::0\d+\.|\.0\d))[\da-f:.]+\]|(?:[\w.~!$&'()*+,;=-]|%[\da-f]{2})*)(?::\d*)?(?=[/?#]|$)|(?!\/\/))(?:[\w.~!$&'()*+,;=:@/-]|%[\da-f]{2})*(?:\?(?:[\w.~!$&'()*+,;=:@/?-]|%[\da-f]{2})*)?(?:#(?:[\w.~!$&'()*+,;=:@/?-]|%[\da-f]{2})*)?$/i;

/** An absolute URI of any scheme; only characters of ASCII. @see https://www.rfc-editor.org/rfc/rfc3986#appendix-A */
export function uri(text: string): boolean {
  return uriText.test(text);
}

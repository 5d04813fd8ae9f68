/**
 * A telephone number as someone in the United Kingdom may write it: 10 or 11 digits from 0, or +44 and the rest, or
 * another country's from + or 00; spaces, hyphens, dots, slashes and brackets anywhere between; an extension (`ext 12`, `x12`, `#12`) after
 * it; a text relay prefix (18001 or 18002) before it.
 *
 * @see https://design-system.service.gov.uk/patterns/phone-numbers/
 */
export function ukTelephone(text: string): boolean {
  const found =
    /^\s?(?:1800[12] )?(\(?\+?[\d().\s/\-\u2010-\u2013]+?)(?:,? ?(?:extension|ext\.?|x|#)[ :]?\d{1,6})?\s?$/iu.exec(
      text,
    );
  const number = found?.[1];
  if (!number || /[()]/u.test(number.replace(/\([^()]*\)/gu, ''))) return false;
  const digits = number
    .replace(/^([^\d]*(?:\+|00)[^(]*)\(0\)/u, '$1')
    .replace(/[^\d+]/gu, '')
    .replace(/^00/u, '+');
  if (digits.startsWith('+44')) return /^\+440?[1-9]\d{8,9}$/u.test(digits);
  return /^(?:0[1-9]\d{8,9}|\+[1-9]\d{6,14})$/u.test(digits);
}

/**
 * A postcode of the United Kingdom, Jersey, Guernsey or the Isle of Man, by its form: capitals and spaces do not
 * matter. With GIR 0AA and the older numbers of the British Forces Post Office. Does not say that the place exists.
 *
 * @see https://www.gov.uk/government/publications/bulk-data-transfer-for-sponsors-xml-schema Appendix C
 */
export function ukPostcode(text: string): boolean {
  return /^(?:GIR0AA|BFPO(?:C\/?O)?\d{1,4}|[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d{1,2}|\d[A-HJKPSTUW]|[A-HK-Y]\d[ABEHMNPRV-Y])\d[ABD-HJLNP-UW-Z]{2})$/u.test(
    text.replace(/\s/gu, '').toUpperCase(),
  );
}

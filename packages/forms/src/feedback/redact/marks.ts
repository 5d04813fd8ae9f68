export type IdentifierKind = 'nhs-number' | 'telephone' | 'email' | 'postcode';

/** Something that says who a person is or how to reach them, by its place in the text as it was typed (UTF-16 units). */
export interface Found {
  readonly kind: IdentifierKind;
  readonly start: number;
  readonly end: number;
}

/** What stands in its place: never a digit or an @, so that nothing is found in it again. */
export const MARKS: { readonly [kind in IdentifierKind]: string } = {
  'nhs-number': '[NHS number taken out]',
  telephone: '[phone number taken out]',
  email: '[email address taken out]',
  postcode: '[postcode taken out]',
};

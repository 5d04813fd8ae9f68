import type { Found } from './marks.js';

const POSTCODE =
  /(?<![\p{L}\p{N}])(GIR|[A-PR-UWYZ](?:[0-9]{1,2}|[0-9][A-HJKPS-UW]|[A-HK-Y][0-9](?:[0-9]|[A-Z])?))([\s\u00a0.-]{0,3})([0-9][ABD-HJLNP-UW-Z]{2})(?![\p{L}\p{N}])/giu;
const ORDINAL = /^[0-9](?:st|nd|rd|th)$/;

/**
 * Whole UK postcodes: one stands for about 15 homes. Its first half alone (`M1`) says no more than a part of a town and
 * stays; so does `B2 3rd floor`.
 */
export function postcodes(text: string): Found[] {
  return [...text.matchAll(POSTCODE)]
    .filter(([, outward = '', , inward = '']) => !(ORDINAL.test(inward) && outward === outward.toUpperCase()))
    .map(({ index, 0: whole }) => ({ kind: 'postcode', start: index, end: index + whole.length }));
}

import { textual } from './kind.js';

/** In capitals with one space, where it is a postcode; otherwise as typed, for the schema's format to refuse. */
export const postcode = textual((text) => {
  const parts = /^([A-Z]{1,2}\d[A-Z\d]?)(\d[A-Z]{2})$/.exec(text.replace(/\s/g, '').toUpperCase());
  return { answer: parts ? `${parts[1]!} ${parts[2]!}` : text };
});

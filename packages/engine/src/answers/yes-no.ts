import { textual, unparseable } from './kind.js';

/** `'true'` and `'false'` as a pair of radios holds them. */
export const yesNo = textual((text) =>
  text === 'true' || text === 'false'
    ? { answer: text === 'true' }
    : unparseable('type', { type: 'boolean' }),
);

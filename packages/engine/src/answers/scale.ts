import { choice } from './choice.js';
import { textual } from './kind.js';
import { number } from './number.js';

/** A point on a scale: one of its options where it has faces or words, else a number. */
export const scale = textual((text, item) => (item.options ? choice : number).parse(text, item));

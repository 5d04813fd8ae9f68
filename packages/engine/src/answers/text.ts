import { textual } from './kind.js';

/** Words as typed. Spaces at both ends are no part of the answer, though they stay in the control. */
export const text = textual((answer) => ({ answer }));

import { textual } from './kind.js';

/** Written in groups on letters and cards, kept as ten digits. The schema's format says whether it can be one. */
export const nhsNumber = textual((text) => ({ answer: text.replace(/[\s-]/g, '') }));

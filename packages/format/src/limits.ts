/** How deep groups, references and schemas may stand in one another. Deeper is a mistake or an attack. */
export const MAX_DEPTH = 64;

/** Choices that still fit as radios; more become a select. */
export const MAX_RADIOS = 7;

/** A text that may be longer than this many code points gets several lines. */
export const MAX_LINE = 200;

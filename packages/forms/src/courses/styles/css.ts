/** A piece of a style sheet. The tag lets editors colour it and the CDN build make it small. */
export const css = (pieces: TemplateStringsArray): string => pieces[0] ?? '';

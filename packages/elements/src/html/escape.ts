const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Text for between tags or inside a quoted attribute. What a person or a document wrote can end neither.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#escapingString
 */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (mark) => marks[mark] ?? mark);

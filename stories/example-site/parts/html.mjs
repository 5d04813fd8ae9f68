const marks = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Markup that may stand in a page as it is. */
class Markup {
  constructor(text) {
    this.text = text;
  }
}

const show = (value) => {
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(show).join('');
  return String(value ?? '').replace(/[&<>"']/g, (mark) => marks[mark]);
};

/** Template tag: every value is escaped, unless it was made by this tag itself. */
export const html = (strings, ...values) =>
  new Markup(strings.reduce((text, string, at) => text + show(values[at - 1]) + string));

import { nothing, unparseable, type Kind } from './kind.js';
import { ownText } from './view-value.js';

/**
 * A file as `{name, type, size, data}`: its name, media type, size in bytes and content in base64. Too large or of another
 * type, it is kept with its issue, and without its content.
 */
export const file: Kind = {
  empty: {},
  parse(viewValue, { layout }) {
    const part = (name: string) => ownText(viewValue, name);
    const size = Number(part('size'));
    const name = part('name');
    const type = part('type');
    if (!name) return nothing;
    const { maxBytes = Infinity, accept } = layout;
    if (size > maxBytes) return unparseable('size', { size: `${maxBytes / 1e6} MB` });
    if (accept && !accept.some((wanted) => fits(type, wanted)))
      return unparseable('type', { types: accept.map(nameOf).join(', ') });
    if (size === 0 || !part('data')) return unparseable(size === 0 ? 'empty' : 'unreadable');
    return { answer: { name, type, size, data: part('data') } };
  },
  view: (answer) =>
    typeof answer === 'object' && !Array.isArray(answer)
      ? Object.fromEntries(Object.entries(answer!).map(([name, value]) => [name, String(value)]))
      : undefined,
};

/** `image/png` as people know it: PNG. */
const nameOf = (type: string): string => type.replace(/^.*\/(?=\w)|\/\*$/, '').toUpperCase();

/** `image/*` is any image. */
const fits = (type: string, wanted: string): boolean =>
  wanted.endsWith('/*') ? type.startsWith(wanted.slice(0, -1)) : type === wanted;

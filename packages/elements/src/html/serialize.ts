import { noChange, nothing, type TemplateResult } from 'lit/html.js';
import {
  getDirectiveClass,
  isDirectiveResult,
  isPrimitive,
  isTemplateResult,
} from 'lit/directive-helpers.js';
import { keyed } from 'lit/directives/keyed.js';
import { changing } from '../render/changing.js';
import { liveItem, type ItemRenderer } from '../render/live-item.js';
import { live } from '../render/live.js';
import { picture } from '../render/picture.js';
import type { ItemDrawing } from '../view/context.js';
import { escaped } from './escape.js';
import { parseTemplate, type AttributeToken } from './parse-template.js';
import { SerializeError } from './serialize-error.js';

/** A start tag on its way out. Attributes may be changed; values are plain text, escaped later. */
export interface Tag {
  readonly name: string;
  readonly attributes: Map<string, string>;
}

/** Sees each start tag and may change it. `inside` and `after` are HTML, put behind the start tag of a container or a void element. */
export type Rewrite = (tag: Tag) => { readonly inside?: string; readonly after?: string } | undefined;

/**
 * The HTML of a template: what Lit would draw at this moment, as text. Every value is escaped. Events are left out, and
 * properties become what they are in HTML (`.value`, `.checked`, `.selected`, `.textContent`). Needs no DOM.
 *
 * It knows the directives and bindings that our templates use and no others: a new one that it does not know is an error
 * while it is written, instead of a gap in somebody's form.
 *
 * @throws {SerializeError} codes `unknown-directive`, `unknown-property`, `unknown-value`, `unreadable-template`
 * @see https://lit.dev/docs/templates/expressions/
 * @example
 * serialize(html`<p class=${'co-body'} .textContent=${'1 < 2'}></p>`); // '<p class="co-body">1 &lt; 2</p>'
 */
export function serialize(template: unknown, rewrite?: Rewrite): string {
  const out: string[] = [];
  writeContent(template, out, rewrite);
  return out.join('');
}

/** What a directive stands for. Each of these gives one of its arguments, or draws it. */
const directives = new Map<unknown, (values: readonly unknown[]) => unknown>([
  [getDirectiveClass(changing(nothing)), ([value]) => value],
  [getDirectiveClass(live(nothing)), ([value]) => value],
  [getDirectiveClass(keyed(nothing, nothing)), ([, value]) => value],
  [
    getDirectiveClass(liveItem(undefined as never, '')),
    ([renderer, key, by]) => (renderer as ItemRenderer).draw(key as string, by as ItemDrawing | undefined),
  ],
]);
/** Directives of an element that draw on it with a script, and leave nothing without one. */
const scriptOnly: ReadonlySet<unknown> = new Set([getDirectiveClass(picture(''))]);

function resolved(value: unknown, path: string): unknown {
  let given = value;
  while (isDirectiveResult(given)) {
    const resolve = directives.get(getDirectiveClass(given));
    if (!resolve) {
      throw new SerializeError(
        'unknown-directive',
        path,
        `The directive at ${path} has no HTML. Add it to serialize.ts, or use changing, live or keyed.`,
      );
    }
    given = resolve((given as { readonly values: readonly unknown[] }).values);
  }
  return given;
}

const isList = (value: unknown): value is Iterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.iterator in value;

function writeContent(value: unknown, out: string[], rewrite: Rewrite | undefined): void {
  const given = resolved(value, 'content');
  if (given === nothing || given === noChange || given === undefined || given === null) return;
  if (isTemplateResult(given)) writeTemplate(given as TemplateResult, out, rewrite);
  else if (isPrimitive(given)) out.push(escaped(String(given)));
  else if (isList(given)) for (const entry of given) writeContent(entry, out, rewrite);
  else throw unknownValue('content', given);
}

function writeTemplate({ strings, values }: TemplateResult, out: string[], rewrite?: Rewrite): void {
  let next = 0;
  for (const token of parseTemplate(strings)) {
    if (token.kind === 'text') out.push(token.text);
    else if (token.kind === 'value') writeContent(values[next++], out, rewrite);
    else {
      const tag: Tag = { name: token.name, attributes: new Map() };
      let content = '';
      for (const attribute of token.attributes) {
        const count = attribute.statics.length - 1;
        const given = values.slice(next, next + count);
        next += count;
        content += bind(tag, attribute, given);
      }
      const { inside = '', after = '' } = rewrite?.(tag) ?? {};
      out.push(`<${tag.name}`);
      for (const [name, text] of tag.attributes)
        out.push(text === '' && !valued.test(name) ? ` ${name}` : ` ${name}="${escaped(text)}"`);
      out.push('>', inside, content, after);
    }
  }
}

/** Attributes that say something when they are empty. */
const valued = /^(value|action|href|alt|id|name|class|for|aria-.*)$/;

/** Sets one attribute. Gives the HTML that stands inside the element, for a property that is its content. */
function bind(tag: Tag, { name, statics }: AttributeToken, values: readonly unknown[]): string {
  const path = `<${tag.name} ${name}>`;
  const [first] = values;
  switch (name[0]) {
    case undefined:
      if (isDirectiveResult(first) && scriptOnly.has(getDirectiveClass(first))) return '';
      throw new SerializeError(
        'unknown-directive',
        path,
        `The directive on ${path} has no HTML. Add it to serialize.ts.`,
      );
    case '@':
      return '';
    case '?':
      if (resolved(first, path)) tag.attributes.set(name.slice(1), '');
      return '';
    case '.':
      return setProperty(tag, name.slice(1), resolved(first, path), path);
    default: {
      const text = attributeText(statics, values, path);
      if (text !== undefined) tag.attributes.set(name, text);
      return '';
    }
  }
}

/** The text of an attribute; undefined where one of its values is `nothing`, which takes it away. */
function attributeText(
  statics: readonly string[],
  values: readonly unknown[],
  path: string,
): string | undefined {
  let text = statics[0] ?? '';
  for (const [index, value] of values.entries()) {
    const given = resolved(value, path);
    if (given === nothing) return undefined;
    if (!isPrimitive(given)) throw unknownValue(path, given);
    text += `${given === undefined || given === null ? '' : String(given)}${statics[index + 1] ?? ''}`;
  }
  return text;
}

function setProperty({ name, attributes }: Tag, property: string, value: unknown, path: string): string {
  const text = isPrimitive(value) ? String(value ?? '') : undefined;
  if (text === undefined) throw unknownValue(path, value);
  if (property === 'textContent') return escaped(text);
  if (property === 'value' && name === 'textarea') {
    // The parser drops one line break behind the tag: the person's own first one must not be it.
    return text.startsWith('\n') ? `\n${escaped(text)}` : escaped(text);
  }
  if (property === 'value' && name === 'input') {
    if (text !== '') attributes.set('value', text);
  } else if ((property === 'checked' && name === 'input') || (property === 'selected' && name === 'option')) {
    if (value) attributes.set(property, '');
  } else {
    throw new SerializeError(
      'unknown-property',
      path,
      `The property of ${path} has no HTML. Use an attribute, or add it to serialize.ts.`,
    );
  }
  return '';
}

const unknownValue = (path: string, value: unknown): SerializeError =>
  new SerializeError(
    'unknown-value',
    path,
    `The value at ${path} is of type ${typeof value} and cannot be written as text. Give text, a number or a template.`,
  );

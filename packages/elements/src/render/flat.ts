import { html, nothing, type TemplateResult } from 'lit/html.js';

/**
 * Folds nested templates into their parent, so that one template result with one set of strings reaches Lit.
 *
 * Lit marks the place of every nested template with a comment node (two for each entry of a list) and keeps an object
 * for it. In a form of a thousand questions that is as many nodes as the questions themselves have; folded, a question
 * costs no more nodes than the same HTML written by hand.
 *
 * What is folded cannot change shape without being drawn anew: wrap what comes and goes while the person types (an
 * error, a live item) in {@link changing}, or use any other directive. The strings that are joined are those of our own
 * templates, never a document's.
 *
 * @example
 * flat(html`<ul>${['a', 'b'].map((word) => html`<li .textContent=${word}></li>`)}</ul>`);
 */
export function flat(template: TemplateResult): TemplateResult {
  const shape: unknown[] = [];
  const values: unknown[] = [];
  walk(template, shape, values);
  return html(joined(shape), ...values);
}

const kept = Symbol('kept');
const open = Symbol('open');

const isTemplate = (value: unknown): value is TemplateResult =>
  typeof value === 'object' && value !== null && '_$litType$' in value && 'strings' in value;

/** Writes the tokens that tell one shape from another, and the values that remain expressions. */
function walk({ strings, values: own }: TemplateResult, shape: unknown[], values: unknown[]): void {
  shape.push(open, strings);
  const inContent = contentPositions(strings);
  own.forEach((value, index) => {
    if (!inContent[index]) {
      shape.push(kept);
      values.push(value);
    } else if (isTemplate(value)) {
      walk(value, shape, values);
    } else if (Array.isArray(value)) {
      const entries: readonly unknown[] = value;
      shape.push(open, entries.length);
      for (const entry of entries) {
        if (isTemplate(entry)) walk(entry, shape, values);
        else {
          shape.push(kept);
          values.push(entry);
        }
      }
    } else if (value === nothing) {
      shape.push(nothing);
    } else {
      shape.push(kept);
      values.push(value);
    }
  });
}

const positions = new WeakMap<TemplateStringsArray, readonly boolean[]>();

/** Which expressions stand between tags (true) and which inside one. */
function contentPositions(strings: TemplateStringsArray): readonly boolean[] {
  let known = positions.get(strings);
  if (!known) {
    let inTag = false;
    known = strings.slice(0, -1).map((text) => {
      const last = Math.max(text.lastIndexOf('<'), text.lastIndexOf('>'));
      if (last >= 0) inTag = text[last] === '<';
      return !inTag;
    });
    positions.set(strings, known);
  }
  return known;
}

interface Shape {
  readonly next: Map<unknown, Shape>;
  strings?: TemplateStringsArray;
}
const shapes: Shape = { next: new Map() };

/** The joined strings of a shape: always the same object for the same shape, which is how Lit knows a template. */
function joined(shape: readonly unknown[]): TemplateStringsArray {
  let at = shapes;
  for (const token of shape) {
    let next = at.next.get(token);
    if (!next) {
      next = { next: new Map() };
      at.next.set(token, next);
    }
    at = next;
  }
  return (at.strings ??= join(shape));
}

function join(shape: readonly unknown[]): TemplateStringsArray {
  const parts = [''];
  let at = 0;
  const append = (text: string) => {
    parts[parts.length - 1] = (parts.at(-1) ?? '') + text;
  };
  const readTemplate = (strings: TemplateStringsArray): void => {
    strings.forEach((text, index) => {
      append(text);
      if (index < strings.length - 1) readValue();
    });
  };
  const readValue = (): void => {
    const token = shape[at++];
    if (token === kept) parts.push('');
    else if (token === open) {
      const inner = shape[at++];
      if (typeof inner === 'number') for (let index = 0; index < inner; index += 1) readValue();
      else readTemplate(inner as TemplateStringsArray);
    }
  };
  readValue();
  return Object.assign(parts, { raw: parts });
}

const slotStrings = new Map<number, TemplateStringsArray>();

/**
 * A run of expressions as one template: one marker node for each instead of Lit's two for an entry of a list. For lists
 * whose length stays as it is.
 */
export function slots(values: readonly unknown[]): TemplateResult {
  let strings = slotStrings.get(values.length);
  if (!strings) {
    const parts = Array.from({ length: values.length + 1 }, () => '');
    strings = Object.assign(parts, { raw: parts });
    slotStrings.set(values.length, strings);
  }
  return html(strings, ...values);
}

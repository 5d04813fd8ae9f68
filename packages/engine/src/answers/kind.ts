import type { OutlineItem } from '@coform/format';
import type { Json, ViewValue } from '../types.js';

/** What a view value means: an answer, nothing (both absent), or something typed that is no answer. */
export interface Parsed {
  readonly answer?: Json;
  readonly issue?: ParseIssue;
}

export interface ParseIssue {
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** How one sort of control and its answer become each other. */
export interface Kind {
  /** What stands in an empty control; its shape is the shape of every view value of this kind. */
  readonly empty: ViewValue;
  /** Reads what is not empty and has the shape. */
  parse(viewValue: ViewValue, item: OutlineItem): Parsed;
  /** The view value of an answer of any origin. What is of another shape, or is no text in it, is then left out. */
  view(answer: unknown): unknown;
  /** Corrects one choice by another, such as "none of these", when the person has just chosen. */
  settle?(next: ViewValue, previous: ViewValue, item: OutlineItem): ViewValue;
}

export const nothing: Parsed = {};

export const unparseable = (keyword: string, params: ParseIssue['params'] = {}): Parsed => ({
  issue: { keyword, params },
});

/** A single value as it stands in a box; a list or an object cannot. */
export const viewOfScalar = (answer: unknown): string | undefined =>
  typeof answer === 'string' || typeof answer === 'number' || typeof answer === 'boolean'
    ? String(answer)
    : undefined;

/** A kind whose view value is one string; blank is no answer. `read` gets the text trimmed. */
export const textual = (read: (text: string, item: OutlineItem) => Parsed): Kind => ({
  empty: '',
  parse: (viewValue, item) => {
    const text = (viewValue as string).trim();
    return text ? read(text, item) : nothing;
  },
  view: viewOfScalar,
});

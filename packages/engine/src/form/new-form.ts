import { outline as outlineOf } from '@coform/format';
import { compile } from '@coform/validation';
import type { ItemState, SessionOptions } from '../types.js';
import { createChunks } from './chunks.js';
import type { Form, Probe } from './form.js';
import { levelsOf } from './levels.js';
import { NONE } from './node.js';

/** A form in which nothing stands yet: no items, no answers, no place. */
export function newForm({ document, journey, validate }: SessionOptions, probe: Probe): Form {
  const outline = outlineOf(document);
  return {
    document,
    outline,
    probe,
    levels: levelsOf(outline),
    journey: journey ?? outline.journey,
    validate: validate ?? compile(document.data),
    tasks: [],
    pages: [],
    nodes: new Map(),
    slots: new Map(),
    before: new Map(),
    lastRow: 0,
    states: createChunks<ItemState>((entries) => probe.copied?.(entries)),
    place: { at: 'check' },
    problems: NONE,
    sending: 'idle',
    removed: undefined,
    includePrivate: false,
    started: '',
    visited: new Set(),
    done: new Set(),
    faulty: new Set(),
    wrong: new Set(),
    returning: false,
    passed: false,
    journeyChanged: true,
    rowsChanged: false,
  };
}

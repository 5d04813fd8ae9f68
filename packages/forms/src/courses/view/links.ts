import type { Course } from '../data/course.js';
import { text } from '../data/read.js';
import type { Run } from '../data/runs.js';

/** Where a relative address stands for itself. */
const nowhere = 'https://relative.example/';

/**
 * An address that may stand in a link: http, https, mailto and tel, or a place on this site; undefined for any other,
 * such as `javascript:`. Made absolute where `base` is given, so that it can be read on paper.
 */
export function safeAddress(given: unknown, base?: string): string | undefined {
  const address = text(given);
  if (address === '') return undefined;
  try {
    const url = new URL(address, base ?? nowhere);
    if (!/^(https?|mailto|tel):$/.test(url.protocol)) return undefined;
    return base === undefined ? address : url.href;
  } catch {
    return undefined;
  }
}

/** `/ask` becomes `/ask?course=walk-and-talk&run=walk-january`; empty stays empty. */
export const withRun = (page: string | undefined, { id, name }: Course, { instance }: Run): string =>
  page
    ? `${page}${page.includes('?') ? '&' : '?'}${String(new URLSearchParams({ course: id ?? name, run: instance.id ?? instance.startDate }))}`
    : '';

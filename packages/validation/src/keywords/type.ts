import { has } from '../json.js';
import type { Keyword } from '../site.js';
import { types } from '../types.js';

/** @see https://json-schema.org/draft/2020-12/json-schema-validation#section-6.1.1 */
export const type: Keyword = (value, site) => {
  const tests = (Array.isArray(value) ? value : [value]).map((name: unknown) =>
    has(types, String(name))
      ? types[name as keyof typeof types]
      : site.misused(Object.keys(types).join(' or ')),
  );
  const params = { type: value };
  const [only] = tests;
  // One type is by far the commonest.
  if (only && tests.length === 1) return (instance, run) => only(instance) || run.fail('type', params);
  return (instance, run) => tests.some((test) => test(instance)) || run.fail('type', params);
};

import { equalSet } from '../canonical.js';
import type { Keyword } from '../site.js';

/** @see https://json-schema.org/draft/2020-12/json-schema-validation#section-6.1.3 */
export const constant: Keyword = (allowedValue) => {
  const params = { allowedValue };
  // Most constants are the values of options: a quick answer for these.
  if (typeof allowedValue !== 'object')
    return (instance, run) => instance === allowedValue || run.fail('const', params);
  const allows = equalSet([allowedValue]);
  return (instance, run) => allows(instance, run) || run.fail('const', params);
};

import { every, ofObject } from '../every.js';
import { has } from '../json.js';
import type { Keyword } from '../site.js';

/** One issue for each missing property. @see https://json-schema.org/draft/2020-12/json-schema-validation#section-6.5.3 */
export const required: Keyword = (value, site) => {
  const names = site.texts(value);
  return ofObject((instance, run) =>
    every(
      names,
      run,
      (missingProperty) =>
        // A property set to undefined is not in the JSON that will be sent.
        (has(instance, missingProperty) && instance[missingProperty] !== undefined) ||
        run.fail('required', { missingProperty }),
    ),
  );
};

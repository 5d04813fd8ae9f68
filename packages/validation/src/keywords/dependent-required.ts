import { every, ofObject } from '../every.js';
import { has } from '../json.js';
import type { Keyword } from '../site.js';

/** @see https://json-schema.org/draft/2020-12/json-schema-validation#section-6.5.4 */
export const dependentRequired: Keyword = (value, site) => {
  const dependencies = site.entries(value).map(([property, list]) => ({ property, names: site.texts(list) }));
  return ofObject((instance, run) =>
    every(dependencies, run, ({ property, names }) => {
      const absent = !has(instance, property);
      return every(
        names,
        run,
        (missingProperty) =>
          absent ||
          has(instance, missingProperty) ||
          run.fail('dependentRequired', { property, missingProperty }),
      );
    }),
  );
};

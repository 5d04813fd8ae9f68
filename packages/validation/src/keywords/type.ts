import type { Keyword } from '../site.js';
import { isType, typeNames } from '../types.js';

/** @see https://json-schema.org/draft/2020-12/json-schema-validation#section-6.1.1 */
export const type: Keyword = (value, site) => {
  const names = [value].flat() as string[];
  if (!names.every((name) => typeNames.includes(name))) site.misused(typeNames.join(' or '));
  return (instance) => names.some((name) => isType(name, instance)) || { type: value };
};

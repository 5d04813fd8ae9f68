import { textual, unparseable } from './kind.js';

/** One of the options (radios, select, scale faces), with the type it has in the schema. */
export const choice = textual((text, { options }) => {
  if (!options) return { answer: text };
  const option = options.find(({ value }) => String(value).trim() === text);
  return option ? { answer: option.value } : unparseable('enum');
});

/** Follows a `$ref` into the same schema. */
function resolve(schema, whole) {
  let here = schema;
  for (let steps = 0; typeof here?.$ref === 'string' && here.$ref.startsWith('#') && steps < 20; steps += 1) {
    const parts = here.$ref.slice(1).split('/').slice(1);
    const target = parts.reduce((at, part) => at?.[part.replaceAll('~1', '/').replaceAll('~0', '~')], whole);
    here = { ...target, title: here.title ?? target?.title };
  }
  return here ?? {};
}

function words(value, schema) {
  if (value === true) return 'Yes';
  if (value === false) return 'No';
  const option = schema.oneOf?.find((one) => one.const === value);
  if (option?.title) return option.title;
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (!day) return String(value);
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(value));
}

/**
 * Answers as lines to read: the question in the words of its schema, and what was answered. A row of a repeating group
 * says which: "People who matter to me, 2: Name".
 */
export function answerRows(answers, whole = {}) {
  const rows = [];
  const walk = (value, given, question) => {
    const schema = resolve(given, whole);
    if (Array.isArray(value) && value.some((part) => part !== null && typeof part === 'object')) {
      value.forEach((part, at) => walk(part, schema.items, `${question}, ${at + 1}`));
    } else if (Array.isArray(value)) {
      const items = resolve(schema.items, whole);
      if (value.length > 0) rows.push({ question, answers: value.map((part) => words(part, items)) });
    } else if (value !== null && typeof value === 'object') {
      for (const [name, part] of Object.entries(value)) {
        const below = resolve(
          Object.hasOwn(schema.properties ?? {}, name) ? schema.properties[name] : {},
          whole,
        );
        const label = below.title ?? name;
        // Inside a repeating group the row has to be named; elsewhere the question speaks for itself.
        const leading = Array.isArray(part) || typeof part !== 'object' ? label : (below.title ?? question);
        walk(part, below, question && /, \d+$/.test(question) ? `${question}: ${label}` : leading);
      }
    } else {
      rows.push({ question, answers: [words(value, schema)] });
    }
  };
  walk(answers, whole, '');
  return rows;
}

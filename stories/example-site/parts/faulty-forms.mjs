// Documents with one mistake each, for the page that shows what a reader and a developer are told.
const document = (data, more = {}) =>
  JSON.stringify({
    $schema: 'https://coform.dev/form-document/1',
    id: 'faulty',
    edition: '1.0.0',
    status: 'draft',
    language: 'en-GB',
    title: 'A form with a mistake',
    data: { type: 'object', ...data },
    ...more,
  });

export const faultyForms = new Map([
  ['/forms/faulty/cut-off.form.json', document({ properties: {} }).slice(0, 120)],
  [
    '/forms/faulty/no-edition.form.json',
    document({ properties: { name: { type: 'string' } } }, { edition: undefined }),
  ],
  [
    '/forms/faulty/circle.form.json',
    document({ properties: { name: { $ref: '#/$defs/a' } }, $defs: { a: { $ref: '#/$defs/a' } } }),
  ],
  [
    '/forms/faulty/pattern.form.json',
    document({ properties: { name: { type: 'string', maxLength: 50, pattern: '^(a+)+$' } } }),
  ],
  [
    '/forms/faulty/hostile-words.form.json',
    document(
      {
        properties: {
          name: {
            type: 'string',
            maxLength: 50,
            title: '<img src=x onerror=alert(1)> What is your name?',
            description: '<script>alert(2)</script>',
          },
        },
      },
      {
        title: '<b>Words that look like HTML</b>',
        description:
          'A [link that runs a script](javascript:alert(3)) and {{constructor.constructor("alert(4)")()}}.',
      },
    ),
  ],
]);

// The same questions for both sides, as plain data.

const kinds = [
  'text',
  'textarea',
  'text',
  'radios',
  'checkboxes',
  'select',
  'text',
  'radios',
  'text',
  'date',
];
const choices = {
  radios: ['Yes', 'No', 'Sometimes', 'Prefer not to say'],
  checkboxes: ['Large print', 'Audio', 'Braille', 'Easy Read'],
  select: ['Bolton', 'Leeds', 'Luton', 'Ripon', 'Truro', 'Wells'],
};

/**
 * N questions in tens: 4 text, 1 textarea, 2 radios with 4 options, 1 checkboxes with 4, 1 select with 6, 1 date in
 * three boxes. Half have a hint, half are required, and the last text of each ten is asked only when the radios before
 * it say yes.
 */
export function makeQuestions(count) {
  return Array.from({ length: count }, (_, at) => {
    const place = at % 10;
    const kind = kinds[place];
    const conditional = place === 8;
    return {
      key: `q${at}`,
      kind,
      label: `Question ${at + 1}: what should we know?`,
      hint: at % 2 === 0 ? `A sentence that helps with question ${at + 1}.` : undefined,
      // Odd places in one ten, even ones in the next; never the conditional one, so that errors can be counted.
      required: (at + Math.floor(at / 10)) % 2 === 1 && !conditional,
      options: choices[kind]?.map((label) => ({ value: label.toLowerCase().replaceAll(' ', '-'), label })),
      showWhen: conditional ? { key: `q${at - 1}`, value: 'yes' } : undefined,
    };
  });
}

/** What each side must show: `always` are the questions without a condition. */
export function expectations(questions) {
  const always = questions.filter(({ showWhen }) => !showWhen);
  const controlsOf = ({ kind, options }) =>
    kind === 'date' ? 3 : kind === 'select' ? 1 : (options?.length ?? 1);
  const texts = always.filter(({ kind }) => kind === 'text');
  const conditional = questions.filter(({ showWhen }) => showWhen);
  return {
    controls: always.reduce((sum, question) => sum + controlsOf(question), 0),
    errors: always.filter(({ required }) => required).length,
    text: texts[Math.floor(texts.length / 2)].key,
    toggle: conditional[Math.floor(conditional.length / 2)].showWhen.key,
    shown: conditional[Math.floor(conditional.length / 2)].key,
  };
}

function schemaOf({ kind, label, hint, options }) {
  const words = { title: label, ...(hint ? { description: hint } : {}) };
  const oneOf = options?.map(({ value, label: title }) => ({ const: value, title }));
  if (kind === 'checkboxes')
    return { ...words, type: 'array', uniqueItems: true, maxItems: 4, items: { oneOf } };
  if (oneOf) return { ...words, type: 'string', oneOf };
  if (kind === 'date') return { ...words, type: 'string', format: 'date' };
  return { ...words, type: 'string', maxLength: kind === 'textarea' ? 1000 : 100 };
}

/** The questions as a form document. */
export function toDocument(questions) {
  return {
    $schema: 'https://coform.dev/form-document/1',
    id: 'bench',
    edition: '1.0.0',
    status: 'draft',
    language: 'en-GB',
    title: 'Bench',
    journey: 'single-page',
    data: {
      type: 'object',
      required: questions.filter(({ required }) => required).map(({ key }) => key),
      properties: Object.fromEntries(questions.map((question) => [question.key, schemaOf(question)])),
    },
    layout: [
      {
        linkId: 'all',
        type: 'page',
        title: 'All questions',
        items: questions.map(({ key, kind, showWhen }) => ({
          linkId: key,
          answer: `/${key}`,
          as: kind,
          ...(showWhen
            ? { enableWhen: [{ question: showWhen.key, operator: '=', answer: showWhen.value }] }
            : {}),
        })),
      },
    ],
  };
}

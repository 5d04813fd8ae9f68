// The same options given to our renderer and to nhsuk-frontend's macros.
import { handlePost, renderHtml } from '@coform/elements/html';
import { nhsuk } from './nhsuk.mjs';

const form = (properties, items, more = {}) => ({
  $schema: 'https://coform.dev/form-document/1',
  id: 'parity',
  edition: '1.0.0',
  status: 'draft',
  language: 'en-GB',
  title: 'Parity',
  optionalSaidOnce: true,
  journey: 'one-page-at-a-time',
  data: { type: 'object', properties, ...more },
  layout: [{ linkId: 'page', type: 'page', title: 'About you', items }],
});
const required = [{ instancePath: '', keyword: 'required', params: { missingProperty: 'asked' } }];

/** One question on a page of ours. */
const ours = (schema, item, state = {}) =>
  renderHtml(form({ asked: schema }, [{ linkId: 'asked', answer: '/asked', ...item }]), {
    action: '/',
    ...state,
  });

const asked = { title: 'What do you like to be called?', description: 'This is the name staff should use.' };
const theirs = {
  id: 'co-asked',
  name: 'asked',
  label: { text: asked.title },
  hint: { text: asked.description },
};
const group = '.co-form-group:has(#co-asked)';
const error = { issues: required };

const fruit = {
  title: 'Which fruit do you like?',
  description: 'Choose what you would eat now.',
  oneOf: [
    { const: 'apple', title: 'Apple', description: 'Red or green' },
    { const: 'pear', title: 'Pear' },
    { const: 'none', title: 'None of these' },
  ],
};
const fruitItems = [
  { value: 'apple', text: 'Apple', hint: { text: 'Red or green' } },
  { value: 'pear', text: 'Pear' },
  { divider: 'or' },
  { value: 'none', text: 'None of these', id: 'co-asked-3' },
];
const choices = {
  idPrefix: 'co-asked',
  name: 'asked',
  fieldset: { legend: { text: fruit.title } },
  hint: { text: fruit.description },
  items: fruitItems,
};
const several = {
  type: 'array',
  title: fruit.title,
  description: fruit.description,
  uniqueItems: true,
  items: { oneOf: fruit.oneOf },
};
const birthday = {
  type: 'string',
  format: 'date',
  title: 'When were you born?',
  description: 'For example, 27 3 1987',
};
const dateBoxes = {
  id: 'co-asked',
  namePrefix: 'asked',
  fieldset: { legend: { text: birthday.title } },
  hint: { text: birthday.description },
};
const message = (text) => ({ errorMessage: { text } });
const enter = message('Enter your answer: What do you like to be called?');
const select = message('Select your answer: Which fruit do you like?');
const text = { type: 'string', ...asked };

const pages = {
  ...form({ name: { type: 'string', title: 'Name', maxLength: 50 } }, []),
  layout: [
    {
      linkId: 'you',
      type: 'page',
      title: 'You',
      hint: 'Who you are',
      items: [{ linkId: 'name', answer: '/name' }],
    },
  ],
};
const shown = (style) =>
  renderHtml(
    form({ name: { type: 'string', title: 'Name' } }, [
      { linkId: 'words', type: 'display', style, title: 'School', text: 'Tell the school.' },
      { linkId: 'name', answer: '/name' },
    ]),
    { action: '/' },
  );

const photo = {
  type: 'object',
  title: 'Add a photo of what helps you',
  description: 'It helps staff to know it.',
  required: ['name', 'type', 'size', 'data'],
  properties: { name: text, type: text, size: { type: 'integer' }, data: text },
};

/** The last page, after everything was sent. */
async function sent() {
  const kept = { saved: { form: 'parity', answers: {} }, sent: true, reference: 'A-1' };
  const posted = new FormData();
  posted.set(':kept', JSON.stringify(kept));
  posted.set(':act', '["nothing"]');
  return (await handlePost(pages, posted, { action: '/' })).html;
}

/** `ours` and `theirs` are HTML; each selector takes the piece that is compared. */
export const cases = [
  { component: 'input', ours: ours(text, {}), at: group, theirs: nhsuk('input', 'input', theirs) },
  {
    component: 'input',
    state: 'filled, narrow, with autocomplete',
    ours: ours(
      text,
      { width: 20, autocomplete: 'nickname', spellcheck: false },
      { answers: { asked: 'Sam' } },
    ),
    at: group,
    theirs: nhsuk('input', 'input', {
      ...theirs,
      value: 'Sam',
      autocomplete: 'nickname',
      spellcheck: false,
      classes: 'nhsuk-input--width-20',
    }),
  },
  {
    component: 'input',
    state: 'in error',
    ours: ours(text, {}, error),
    at: group,
    theirs: nhsuk('input', 'input', { ...theirs, ...enter }),
  },
  {
    component: 'textarea',
    ours: ours(text, { as: 'textarea' }, { answers: { asked: 'One\nTwo' } }),
    at: group,
    theirs: nhsuk('textarea', 'textarea', { ...theirs, rows: 4, value: 'One\nTwo' }),
  },
  {
    component: 'textarea',
    state: 'in error',
    ours: ours(text, { as: 'textarea' }, error),
    at: group,
    theirs: nhsuk('textarea', 'textarea', { ...theirs, rows: 4, ...enter }),
  },
  {
    component: 'character-count',
    ours: ours({ ...text, maxLength: 200 }, { as: 'textarea' }),
    at: group,
    theirs: nhsuk('character-count', 'characterCount', { ...theirs, rows: 4, maxlength: 200 }),
  },
  {
    component: 'select',
    ours: ours(fruit, { as: 'select' }, { answers: { asked: 'pear' } }),
    at: group,
    theirs: nhsuk('select', 'select', {
      ...theirs,
      label: { text: fruit.title },
      hint: { text: fruit.description },
      value: 'pear',
      items: [{ value: '', text: 'Choose an option' }, ...fruitItems.filter(({ value }) => value)],
    }),
  },
  {
    component: 'radios',
    ours: ours(fruit, { as: 'radios', exclusive: ['none'] }, { answers: { asked: 'pear' } }),
    at: group,
    theirs: nhsuk('radios', 'radios', { ...choices, value: 'pear' }),
  },
  {
    component: 'radios',
    state: 'in error',
    ours: ours(fruit, { as: 'radios', exclusive: ['none'] }, error),
    at: group,
    theirs: nhsuk('radios', 'radios', { ...choices, ...select }),
  },
  {
    component: 'radios',
    state: 'yes or no, side by side',
    ours: ours({ type: 'boolean', title: 'Do you want a visit?' }, {}),
    at: group,
    theirs: nhsuk('radios', 'radios', {
      idPrefix: 'co-asked',
      name: 'asked',
      inline: true,
      fieldset: { legend: { text: 'Do you want a visit?' } },
      items: [
        { value: 'true', text: 'Yes' },
        { value: 'false', text: 'No' },
      ],
    }),
  },
  {
    component: 'checkboxes',
    ours: ours(several, { exclusive: ['none'] }, { answers: { asked: ['apple', 'pear'] } }),
    at: group,
    theirs: nhsuk('checkboxes', 'checkboxes', { ...choices, values: ['apple', 'pear'] }),
  },
  {
    component: 'checkboxes',
    state: 'in error',
    ours: ours(several, { exclusive: ['none'] }, error),
    at: group,
    theirs: nhsuk('checkboxes', 'checkboxes', { ...choices, ...select }),
  },
  {
    component: 'date-input',
    ours: ours(birthday, {}, { answers: { asked: '1987-03-27' } }),
    at: '.co-form-group:has(#co-asked-day)',
    theirs: nhsuk('date-input', 'dateInput', {
      ...dateBoxes,
      values: { day: '27', month: '3', year: '1987' },
    }),
  },
  {
    component: 'date-input',
    state: 'in error',
    ours: ours(birthday, {}, error),
    at: '.co-form-group:has(#co-asked-day)',
    theirs: nhsuk('date-input', 'dateInput', {
      ...dateBoxes,
      ...message('Enter your answer: When were you born?'),
    }),
  },
  {
    component: 'input',
    state: 'that must be answered',
    ours: renderHtml(
      form({ asked: text }, [{ linkId: 'asked', answer: '/asked' }], { required: ['asked'] }),
      { action: '/' },
    ),
    at: group,
    theirs: nhsuk('input', 'input', theirs),
  },
  {
    component: 'file-upload',
    ours: ours(photo, { as: 'file' }),
    at: group,
    theirs: nhsuk('file-upload', 'fileUpload', {
      id: 'co-asked',
      name: 'asked',
      label: { text: photo.title },
      hint: { text: photo.description },
    }),
  },
  {
    component: 'panel',
    ours: await sent(),
    at: '.co-panel',
    theirs: nhsuk('panel', 'panel', {
      heading: { text: 'Your answers have been sent', level: 2 },
      text: 'Your reference is A-1',
    }),
  },
  {
    component: 'error-summary',
    ours: ours(text, {}, error),
    at: '.co-error-summary',
    theirs:
      nhsuk('error-summary', 'errorSummary', {
        titleText: 'There is a problem',
        errorList: [{ text: enter.errorMessage.text, href: '#co-asked' }],
      }) + '<input id="co-asked" aria-label="Target">',
  },
  {
    component: 'hint',
    ours: ours(text, {}),
    at: '#co-asked-hint',
    theirs: nhsuk('hint', 'hint', { text: asked.description, id: 'co-asked-hint' }),
  },
  {
    component: 'error-message',
    ours: ours(text, {}, error),
    at: '#co-asked-error',
    theirs: nhsuk('error-message', 'errorMessage', { ...enter.errorMessage, id: 'co-asked-error' }),
  },
  {
    component: 'fieldset',
    ours: renderHtml(
      form({ a: { type: 'string', title: 'Name' } }, [
        { linkId: 'both', type: 'group', title: 'You', items: [{ linkId: 'a', answer: '/a' }] },
      ]),
      { action: '/' },
    ),
    at: '.co-group',
    theirs: nhsuk('fieldset', 'fieldset', {
      legend: { text: 'You' },
      html: nhsuk('input', 'input', { id: 'co-a', name: 'a', label: { text: 'Name' } }),
    }),
  },
  {
    component: 'summary-list',
    ours: renderHtml(pages, { action: '/', page: 'check', answers: { name: 'Sam' } }),
    at: '.co-summary',
    theirs: nhsuk('summary-list', 'summaryList', {
      rows: [
        {
          key: { text: 'Name' },
          value: { text: 'Sam' },
          actions: { items: [{ href: '#', text: 'Change', visuallyHiddenText: 'Name' }] },
        },
      ],
    }),
  },
  {
    component: 'task-list',
    ours: renderHtml({ ...pages, journey: 'task-list' }, { action: '/' }),
    at: '.co-task-list',
    theirs: nhsuk('task-list', 'taskList', {
      items: [
        {
          title: { text: 'You' },
          hint: { text: 'Who you are' },
          href: '#',
          status: { tag: { text: 'Not yet started' } },
        },
      ],
    }),
  },
  {
    component: 'button',
    ours: ours(text, {}),
    at: '[data-page] > .co-button',
    theirs: nhsuk('button', 'button', { text: 'Continue' }),
  },
  {
    component: 'back-link',
    ours: renderHtml(pages, { action: '/', page: 'check' }),
    at: '.co-back',
    theirs: nhsuk('back-link', 'backLink', { text: 'Back', element: 'button' }),
  },
  {
    component: 'details',
    ours: ours(text, { why: 'So that we call you that.' }),
    at: '.co-crisis',
    theirs: nhsuk('details', 'details', {
      summaryText: 'Get help now',
      html: '<p>Nobody reads this form while you fill it in. If you need help now, use one of these.</p><ul><li>Call 999 or go to A&amp;E if someone may be seriously hurt or their life is at risk.</li><li>Do you need urgent mental health help? In England, call 111 and choose option 2. It is free, day and night.</li></ul>',
    }),
  },
  {
    component: 'inset-text',
    ours: shown('inset'),
    at: '.co-inset',
    theirs: nhsuk('inset-text', 'insetText', { html: '<p>Tell the school.</p>' }),
  },
  {
    component: 'warning-callout',
    ours: shown('warning'),
    at: '.co-warning',
    theirs: nhsuk('warning-callout', 'warningCallout', { heading: 'School', text: 'Tell the school.' }),
  },
];

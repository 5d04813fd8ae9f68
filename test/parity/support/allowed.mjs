// Every difference between our markup and nhsuk-frontend's, and why it is there. `told` is what assistive technology is
// told, `elements` is the markup; `+` stands before a line of ours, `-` before one of theirs. What is not in this list
// fails the test, and so does an entry that nothing needs.
export const allowed = [
  {
    reason: 'A wrong answer is told to be wrong by the control itself, not by its colour alone (ARIA21).',
    in: ['input', 'textarea', 'date-input'],
    of: 'told',
    lines: [
      /^\+ textbox .* invalid=true required=false$/,
      /^- textbox "[^"]*"( description=.*)? required=false$/,
    ],
  },
  {
    reason:
      'What must be answered is told by the control itself; the words say what need not be: "(optional)".',
    in: ['input'],
    of: 'told',
    lines: [
      /^\+ textbox "[^"]*" description=[^=]* required=true$/,
      /^- textbox "[^"]*" description=[^=]* required=false$/,
    ],
  },
  {
    reason: 'The box holds what was chosen and what may be, too; nothing is dropped into it.',
    in: ['file-upload'],
    of: 'elements',
    lines: [
      /^\+ <div\.(form-group|upload)>$/,
      /^- <div\.file-upload\.form-group>$/,
      /^\+ <input\.file type=file name=asked /,
      /^- <input\.file-upload__input type=file name=asked /,
      /^\+ <\/div>$/,
    ],
  },
  {
    reason: 'The heading takes the focus when the page comes; what follows it is a paragraph.',
    in: ['panel'],
    of: 'elements',
    lines: [
      /^\+ <h2\.heading tabindex=-1>$/,
      /^- <h2\.panel__heading>$/,
      /^\+ <p\.panel__text>$/,
      /^- <div\.panel__body>$/,
      /^\+ <\/p>$/,
      /^- <\/div>$/,
    ],
  },
  {
    reason:
      'The same in the markup: the state is an attribute, and the border follows from it, not from a class.',
    in: ['input', 'textarea', 'date-input'],
    of: 'elements',
    lines: [/^\+ <(input|textarea)\.\S+ .*aria-invalid=true/, /^- <(input|textarea)\.\S*--error\S* /],
  },
  {
    reason:
      'One of several radios is the answer: a radiogroup, which may say that it is wrong. A fieldset alone may not.',
    in: ['radios'],
    of: 'told',
    lines: [
      /^\+ radiogroup "[^"]*"( description=.*)?( invalid=true)? required=false$/,
      /^- group "[^"]*"( description=.*)?$/,
    ],
  },
  {
    reason: 'The role is written out, so that every group of controls is made in the same way.',
    in: ['radios', 'checkboxes'],
    of: 'elements',
    lines: [
      /^\+ <fieldset\.fieldset role=(radiogroup|group)/,
      /^- <fieldset\.fieldset( aria-describedby→.*)?>$/,
    ],
  },
  {
    reason: 'The hint is heard before the limit: what is asked comes first, in the order of the page.',
    in: ['character-count'],
    of: 'told',
    lines: [
      /^\+ textbox .* description=This is the name staff should use\. You can enter up to 200 characters required=false$/,
      /^- textbox .* description=You can enter up to 200 characters This is the name staff should use\. required=false$/,
    ],
  },
  {
    reason:
      'The count is no module of its own: the limit is a hint, and the running count a second box that a script fills.',
    in: ['character-count'],
    of: 'elements',
    lines: [
      /^\+ <div\.form-group>$/,
      /^- <div\.character-count\.form-group>$/,
      /^\+ <textarea\.textarea name=asked .*→This is the name staff should use\. \| You can enter/,
      /^- <textarea\.js-character-count\.textarea name=asked .*→You can enter/,
      /^\+ <div\.hint>$/,
      /^- <div\.character-count__message\.hint>$/,
      /^\+ <div\.character-count__message>$/,
      /^\+ <\/div>$/,
    ],
  },
  {
    reason: 'Boxes of a date stand in one group; theirs are groups within it. Names are joined with a dot.',
    in: ['date-input'],
    of: 'elements',
    lines: [
      /^- <div\.form-group(\.form-group--error)?>$/,
      /^- <\/div>$/,
      /^\+ <input\.input\.input--width-[24] type=text name=asked\.(day|month|year) /,
      /^- <input\.date-input__input\.input\.input--width-[24] type=text name=asked\[(day|month|year)\] /,
    ],
  },
  {
    reason: 'The alert is named by its heading, so that moving focus to it says "There is a problem".',
    in: ['error-summary'],
    of: 'told',
    lines: [/^\+ alert "There is a problem"$/, /^- alert ""$/],
  },
  {
    reason: 'One box has the role, takes focus without a script, and needs no second one inside.',
    in: ['error-summary'],
    of: 'elements',
    lines: [
      /^\+ <div\.error-summary role=alert tabindex=-1 aria-labelledby→There is a problem>$/,
      /^\+ <div\.error-summary__heading>$/,
      /^\+ <h2\.heading>$/,
      /^\+ <\/div>$/,
      /^\+ <a\.link href→input>$/,
      /^- <div\.error-summary>$/,
      /^- <div role=alert>$/,
      /^- <h2\.error-summary__heading>$/,
      /^- <div\.error-summary__body>$/,
      /^- <a href→input>$/,
      /^- <\/div>$/,
    ],
  },
  {
    reason: 'A legend of a group is told from the legend of a question by its size.',
    in: ['fieldset'],
    of: 'elements',
    lines: [
      /^\+ <fieldset\.fieldset\.group>$/,
      /^\+ <legend\.fieldset__legend\.legend--group>$/,
      /^- <fieldset\.fieldset>$/,
      /^- <legend\.fieldset__legend>$/,
    ],
  },
  {
    reason:
      'Answers are in the page only: what leads on posts them, and is a button, not a link to another page.',
    in: ['summary-list', 'task-list'],
    of: 'told',
    lines: [/^\+ button "(Change Name|You)"/, /^- link "(Change Name|You)"/],
  },
  {
    reason: 'The same in the markup; each line of an answer has a box.',
    in: ['summary-list', 'task-list'],
    of: 'elements',
    lines: [
      /^\+ <div>$/,
      /^\+ <\/div>$/,
      /^\+ <button\.link(\.task-list__link)? type=submit name=:act/,
      /^\+ <\/button>$/,
      /^- <a\.link(\.task-list__link)?( aria-describedby→.*)? href→NOTHING>$/,
      /^- <\/a>$/,
    ],
  },
  {
    reason: 'A status is not more important than the name beside it.',
    in: ['task-list'],
    of: 'told',
    lines: [/^[+-] "Not yet started"$/, /^- strong ""$/],
  },
  {
    reason: 'The same in the markup; a hint is a hint, and the row is no link of its own.',
    in: ['task-list'],
    of: 'elements',
    lines: [
      /^\+ <span\.tag\.tag--new>$/,
      /^\+ <\/span>$/,
      /^- <strong\.tag>$/,
      /^- <\/strong>$/,
      /^\+ <div\.hint\.task-list__hint>$/,
      /^- <div\.task-list__hint>$/,
      /^\+ <li\.task-list__item>$/,
      /^- <li\.task-list__item\.task-list__item--with-link>$/,
    ],
  },
  {
    reason: 'Back posts what was typed so far, so that it is not lost.',
    in: ['back-link'],
    of: 'elements',
    lines: [/^\+ <button\.back-link type=submit name=:act>$/, /^- <button\.back-link type=submit>$/],
  },
  {
    reason: 'Our paragraphs and lists have classes: bare elements belong to the page around the form.',
    in: ['details', 'inset-text', 'warning-callout'],
    of: 'elements',
    lines: [/^\+ <p\.body>$/, /^- <p>$/, /^\+ <ul\.list>$/, /^- <ul>$/, /^- <p\.card__description>$/],
  },
  {
    reason: 'The box has a name of its own for a style rule; the words of a summary need no class.',
    in: ['details'],
    of: 'elements',
    lines: [
      /^\+ <details\.crisis\.details>$/,
      /^- <details\.details>$/,
      /^- <span\.details__summary-text>$/,
      /^- <\/span>$/,
    ],
  },
  {
    reason:
      'A display may have a title in bold. It is no heading: it stands between questions, not above them.',
    in: ['inset-text', 'warning-callout'],
    of: 'told',
    lines: [/^\+ strong ""$/, /^\+ "School"$/, /^- heading "Important: School" level=3$/],
  },
  {
    reason:
      'What kind of box it is, the words say: authors write "Important" where it helps, in every language of theirs.',
    in: ['inset-text', 'warning-callout'],
    of: 'told',
    lines: [/^- "Information:"$/, /^- "Important:"$/],
  },
  {
    reason: 'Both in the markup.',
    in: ['inset-text', 'warning-callout'],
    of: 'elements',
    lines: [
      /^\+ <div\.(display\.inset-text|card--warning\.display)>$/,
      /^\+ <p\.display__title>$/,
      /^[+-] <\/(p|strong|span|h3|div)>$/,
      /^\+ <strong>$/,
      /^\+ "School"$/,
      /^- <div\.(inset-text|card\.card--warning|card__content)>$/,
      /^- <span\.u-visually-hidden>$/,
      /^- "(Information|Important):"$/,
      /^- <h3\.card__heading>$/,
      /^- <span role=text>$/,
    ],
  },
];

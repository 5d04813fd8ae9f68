// The same form as somebody would write it by hand: one HTML string, plain classes, nothing that is not needed.

const hintOf = ({ key, hint }) => (hint ? `<div class="hint" id="${key}-hint">${hint}</div>` : '');
const describedBy = ({ key, hint }) => (hint ? ` aria-describedby="${key}-hint"` : '');
const labelled = (question, control) =>
  `<label for="${question.key}">${question.label}</label>${hintOf(question)}${control}`;
const grouped = (question, controls) =>
  `<fieldset${describedBy(question)}><legend>${question.label}</legend>${hintOf(question)}${controls}</fieldset>`;

const boxes = (type) => (question) =>
  grouped(
    question,
    question.options
      .map(({ value, label }, at) => {
        const id = `${question.key}-${at}`;
        return `<div class="option"><input type="${type}" id="${id}" name="${question.key}" value="${value}" data-key="${question.key}"><label for="${id}">${label}</label></div>`;
      })
      .join(''),
  );

const controls = {
  text: (question) =>
    labelled(
      question,
      `<input type="text" id="${question.key}" name="${question.key}" data-key="${question.key}" maxlength="100"${describedBy(question)}>`,
    ),
  textarea: (question) =>
    labelled(
      question,
      `<textarea id="${question.key}" name="${question.key}" data-key="${question.key}" rows="5"${describedBy(question)}></textarea><div class="hint" data-count="${question.key}">You can enter up to 1,000 characters</div>`,
    ),
  select: (question) =>
    labelled(
      question,
      `<select id="${question.key}" name="${question.key}" data-key="${question.key}"${describedBy(question)}><option value=""></option>${question.options
        .map(({ value, label }) => `<option value="${value}">${label}</option>`)
        .join('')}</select>`,
    ),
  radios: boxes('radio'),
  checkboxes: boxes('checkbox'),
  date: (question) =>
    grouped(
      question,
      `<div class="date">${['Day', 'Month', 'Year']
        .map((part) => {
          const id = `${question.key}-${part.toLowerCase()}`;
          return `<div><label for="${id}">${part}</label><input type="text" id="${id}" name="${id}" data-key="${question.key}" inputmode="numeric"></div>`;
        })
        .join('')}</div>`,
    ),
};

/** The whole form as one string of HTML. */
export function toHtml(questions) {
  const groups = questions.map((question) => {
    const { key, kind, required, showWhen } = question;
    const condition = showWhen ? ` data-when="${showWhen.key}" data-is="${showWhen.value}" hidden` : '';
    return `<div class="group" data-group="${key}"${required ? ' data-required' : ''}${condition}>${controls[kind](question)}</div>`;
  });
  return `<form novalidate><h1>Bench</h1><div class="summary" tabindex="-1" hidden><h2>There is a problem</h2><ul></ul></div>${groups.join('')}<button type="submit">Continue</button></form>`;
}

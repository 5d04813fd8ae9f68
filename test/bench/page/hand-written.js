// About 1 kB of script, with three delegated listeners: input (count), change (conditions), submit (validate all).
export function start(form) {
  const groups = [...form.querySelectorAll('[data-group]')];
  const answer = (group) => {
    const [first, ...more] = group.querySelectorAll('input, select, textarea');
    if (first.type === 'radio' || first.type === 'checkbox')
      return group.querySelector(':checked')?.value ?? '';
    return more.length > 0 ? [first, ...more].map(({ value }) => value).join('') : first.value;
  };
  form.addEventListener('input', ({ target }) => {
    const count = target.nextElementSibling;
    if (count?.dataset.count)
      count.textContent = `You have ${1000 - target.value.length} characters remaining`;
  });
  form.addEventListener('change', ({ target }) => {
    for (const group of form.querySelectorAll(`[data-when="${target.name}"]`))
      group.hidden = target.value !== group.dataset.is;
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const summary = form.querySelector('.summary');
    const lines = [];
    for (const group of groups) {
      const wrong = group.dataset.required !== undefined && !group.hidden && answer(group) === '';
      group.querySelector('.error-message')?.remove();
      group.classList.toggle('error', wrong);
      const control = group.querySelector('input, select, textarea');
      if (wrong) control.setAttribute('aria-invalid', 'true');
      else control.removeAttribute('aria-invalid');
      if (!wrong) continue;
      const message = document.createElement('span');
      message.className = 'error-message';
      message.id = `${group.dataset.group}-error`;
      message.textContent = 'Enter an answer';
      const described = group.querySelector('fieldset') ?? control;
      described.setAttribute('aria-describedby', `${group.dataset.group}-hint ${message.id}`);
      const box = control.closest('.option, .date') ?? control;
      box.before(message);
      const line = document.createElement('li');
      const link = document.createElement('a');
      link.href = `#${control.id}`;
      link.textContent = 'Enter an answer';
      line.append(link);
      lines.push(line);
    }
    summary.querySelector('ul').replaceChildren(...lines);
    summary.hidden = lines.length === 0;
    if (lines.length > 0) summary.focus();
  });
}

// Functions that run in the page: each stands alone, and gives what a reader sees at one moment after the other.

/** Draws one form after the other, in each of its states. Gives a name and the lines that are seen. */
export async function fillAndRead(given) {
  const form = document.querySelector('co-form');
  const moments = [];
  const settle = async () => {
    for (let turn = 0; turn < 4; turn += 1) await form.updateComplete;
  };
  const note = async (moment) => {
    await settle();
    for (const part of form.shadowRoot.querySelectorAll('details')) part.open = true;
    const root = form.shadowRoot.querySelector('.co-root');
    moments.push([moment, linesOf(root)]);
  };
  for (const { name, document: document_, answers } of given) {
    form.document = document_;
    form.answers = {};
    await note(`${name}: empty`);
    form.session.dispatch({ type: 'continue' });
    await note(`${name}: wrong`);
    form.answers = answers;
    await note(`${name}: answered`);
    form.session.dispatch({ type: 'go', to: { at: 'check' } });
    await note(`${name}: checked`);
    dispatchEvent(new Event('beforeprint'));
    await settle();
    const paper = form.shadowRoot.querySelector('.co-print');
    moments.push([`${name}: print`, printed(paper)]);
    dispatchEvent(new Event('afterprint'));
  }
  return moments;

  function linesOf(node) {
    return node.innerText
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
  }

  /** A print is out of sight on a screen: a copy of it is read. */
  function printed(paper) {
    const copy = paper.cloneNode(true);
    copy.className = '';
    form.shadowRoot.querySelector('.co-root').append(copy);
    const words = linesOf(copy);
    copy.remove();
    return words;
  }
}

/** Goes through an element: every page empty and filled in, every tool, what is checked, printed and sent. */
export async function walk() {
  const element = document.querySelector('main').lastElementChild;
  const moments = [];
  const all = (selector) => [...(element.shadowRoot?.querySelectorAll(selector) ?? [])];
  const wait = (time) => new Promise((resolve) => setTimeout(resolve, time));
  /** Until nothing more comes: facts and words are fetched, papers are drawn after they are asked for. */
  const settle = async () => {
    let before;
    let now = '';
    for (let turn = 0; turn < 40 && now !== before; turn += 1) {
      before = now;
      await wait(80);
      now = all('.co-root')
        .map((root) => root.textContent)
        .join();
    }
  };
  const note = async (moment) => {
    await settle();
    for (const part of all('details')) part.open = true;
    // What is out of sight would be read as it stands in the source.
    const seen = all('.co-root').filter(
      (root) => !root.parentElement?.closest('.co-root') && root.getClientRects().length > 0,
    );
    const words = seen.flatMap((root) => root.innerText.split('\n').map((line) => line.trim()));
    moments.push([moment, words.filter(Boolean)]);
  };
  for (let turn = 0; turn < 50 && all('form.co-form, .co-prompt, article').length === 0; turn += 1)
    await wait(100);
  await note('as it comes');
  const putAway = element.shadowRoot.querySelector('[data-action="not-now"]');
  if (putAway) {
    putAway.click();
    await note('put away');
    element.shadowRoot.querySelector('[data-action="again"]').click();
    await settle();
  }
  element.shadowRoot.querySelector('[data-action="open"]')?.click();
  await settle();
  const { session } = element;
  if (!session) {
    element.words = { ...element.words };
    dispatchEvent(new Event('beforeprint'));
    await note('printed');
    return moments;
  }
  element.send = async () => ({ reference: 'X-1' });
  const fill = () => {
    for (const control of all('form [data-key]')) {
      const { type, localName } = control;
      if (control.dataset.action === 'add-row') control.click();
      else if (localName === 'button') continue;
      else if (type === 'radio' || type === 'checkbox') {
        if (!all(`[name="${CSS.escape(control.name)}"]`).some(({ checked }) => checked)) control.click();
      } else if (localName === 'select') control.selectedIndex = 1;
      else if (type !== 'file') control.value = type === 'email' ? 'a@example.org' : '7';
      if (type !== 'radio' && type !== 'checkbox')
        control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    }
  };
  const tasks = session.getSnapshot().journey === 'task-list';
  // Answers bring up more pages.
  for (let at = 0; at < session.getSnapshot().pages.length; at += 1) {
    const page = session.getSnapshot().pages[at];
    session.dispatch({ type: 'go', to: { at: 'page', page } });
    await note(`${page}: empty`);
    fill();
    await settle();
    fill();
    await note(`${page}: filled in`);
    session.dispatch({ type: 'continue' });
    await note(`${page}: gone on`);
  }
  if (tasks) {
    session.dispatch({ type: 'go', to: { at: 'tasks' } });
    await note('tasks');
    const tools = all('[data-tool]').map(({ dataset }) => dataset.tool);
    for (const tool of tools) {
      element.shadowRoot.querySelector(`[data-tool="${tool}"]`)?.click();
      await note(`tool ${tool}`);
      element.shadowRoot.querySelector('[data-tool-action="close"]')?.click();
      await settle();
    }
  }
  session.dispatch({ type: 'go', to: { at: 'check' } });
  await note('check');
  session.dispatch({ type: 'submit' });
  await note('submitted');
  return moments;
}

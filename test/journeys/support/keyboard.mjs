// A person at the keyboard: Tab, arrows, space, Enter and letters; nothing else touches the page.

/** What has the focus, seen through shadow roots. */
export async function focusedControl(page) {
  return page.evaluate(() => {
    let node = document.activeElement;
    while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
    if (!node || node === document.body) return { tag: 'body' };
    const { key = '', part = '', action = '' } = node.dataset;
    const box = node.getBoundingClientRect();
    return {
      tag: node.localName,
      type: node.type ?? '',
      key,
      part,
      action,
      value: node.value ?? '',
      checked: node.checked === true,
      words: node.textContent.trim(),
      label: node.labels?.[0]?.textContent.trim() ?? '',
      visible: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight,
      rows:
        node.dataset.action === 'add-row'
          ? node.closest('fieldset').querySelectorAll('[data-action="remove-row"]').length
          : 0,
    };
  });
}

/** Tabs on until `wanted` holds for what has the focus. */
export async function tabTo(page, wanted, { limit = 200, key = 'Tab' } = {}) {
  for (let step = 0; step < limit; step += 1) {
    const control = await focusedControl(page);
    if (wanted(control)) return control;
    await page.keyboard.press(key);
  }
  throw new Error(`not reached in ${limit} steps of ${key}`);
}

const sample = {
  text: 'Tea with two sugars',
  textarea: 'Long walks help me. Loud rooms do not.',
  email: 'sam@example.com',
  tel: '01632 960 001',
};
const dates = { day: '27', month: '3', year: '1987' };

/** Words for one control; `special` gives other words for single questions, by linkId. */
function wordsFor({ tag, type, part, key }, special) {
  const linkId = key.split('/').at(-1);
  const own = special[part ? `${linkId}.${part}` : linkId];
  if (own !== undefined) return own;
  if (part) return dates[part];
  return tag === 'textarea' ? sample.textarea : (sample[type] ?? sample.text);
}

/**
 * Answers every question of the page that has the focus at its beginning, and presses Continue. Adds one row to every
 * empty list. Returns the linkIds it answered.
 */
export async function answerPage(page, special = {}) {
  const answered = new Set();
  const ticked = new Map();
  for (let step = 0; step < 400; step += 1) {
    await page.keyboard.press('Tab');
    const control = await focusedControl(page);
    const linkId = control.key?.split('/').at(-1);
    if (control.tag === 'body') throw new Error('focus is on the body: a trap, or the form was left');
    if (!control.visible) throw new Error(`focus is out of sight on ${JSON.stringify(control)}`);
    if (control.tag === 'button' && control.type === 'submit') {
      await page.keyboard.press('Enter');
      return answered;
    }
    if (control.action === 'add-row' && control.rows === 0) {
      await page.keyboard.press('Enter');
      continue;
    }
    if (!linkId || control.action) continue;
    answered.add(linkId);
    const chosen = control.type === 'checkbox' ? (ticked.get(control.key) ?? 0) : 0;
    ticked.set(control.key, chosen + 1);
    // Two ticks are enough for any list, and within every limit.
    if (chosen < 2) await answerControl(page, control, special);
  }
  throw new Error('Continue was not reached');
}

async function answerControl(page, control, special) {
  const { tag, type } = control;
  if (tag === 'select') {
    const wanted = special[control.key];
    if (wanted) await page.keyboard.type(wanted);
    else await page.keyboard.press('ArrowDown');
  } else if (type === 'radio') {
    if (!control.checked) await page.keyboard.press('Space');
  } else if (type === 'checkbox') {
    if (!control.checked && !/^(None|I am not sure|I’m not sure|I'm not sure)/.test(control.label))
      await page.keyboard.press('Space');
  } else if (control.value === '') {
    await page.keyboard.type(wordsFor(control, special));
  }
}

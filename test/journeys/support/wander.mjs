// Somebody who presses and types anything, in any order. The same seed does the same again.

const words = [
  '',
  ' ',
  'Ada',
  '2',
  '31',
  '2026',
  'ada@example.com',
  '01632 960 001',
  '999 000 0018',
  'x'.repeat(600),
  '<b>&"\'',
  'مرحبا',
];

/** Numbers from 0 to below `below`, in an order that the seed settles. */
function chances(seed) {
  let state = seed * 2654435761;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** What can be used now in the elements of the page, seen through shadow roots. Runs in the page. */
function controlsHere() {
  const elements = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('co-'));
  const controls = elements.flatMap((element) => [
    ...(element.shadowRoot ?? element).querySelectorAll('a[href^="#"],button,input,select,textarea,summary'),
  ]);
  return controls.filter((control) => control.checkVisibility() && control.getBoundingClientRect().width > 0);
}

/** Says in words what is wrong with the page as it stands; nothing when all is well. Runs in the page. */
function wrongHere() {
  const wrong = [];
  if (document.activeElement === document.body) wrong.push('nothing has the focus');
  if (document.documentElement.scrollWidth > innerWidth) wrong.push('the page is wider than the screen');
  const elements = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('co-'));
  for (const element of elements) {
    const root = (element.shadowRoot ?? element).querySelector('.co-root');
    const [odd] = /undefined|NaN|\[object|\{[a-z]+\}/i.exec(root?.innerText ?? '') ?? [];
    if (odd) wrong.push(`“${odd}” stands in its words`);
  }
  return wrong;
}

async function use(page, handle, { kind, choices }, chance) {
  await handle.focus();
  if (kind === 'choose') await handle.selectOption({ index: chance(choices) });
  else if (kind === 'write') {
    await handle.fill(words[chance(words.length)]);
    const next = chance(8);
    if (next < 2) await page.keyboard.press(['Enter', 'Tab'][next]);
  } else await page.keyboard.press(kind === 'mark' ? 'Space' : 'Enter');
}

/** What a control is for the hand, and a few words for who reads of a failure. Runs in the page. */
function about(control) {
  const { localName, type = '', readOnly = false, options } = control;
  const skips = /^(file|date)$/.test(type) || readOnly;
  const isBox = /^(radio|checkbox)$/.test(type) || localName === 'summary';
  const kinds = { select: 'choose', textarea: 'write', input: isBox ? 'mark' : 'write' };
  return {
    kind: skips ? 'none' : localName === 'summary' ? 'mark' : (kinds[localName] ?? 'press'),
    choices: options?.length ?? 0,
    words: `${localName} ${control.dataset.key ?? control.textContent.trim().slice(0, 60)}`,
  };
}

/** One of the controls. Those that begin again are left alone mostly, or nobody would ever get far. Runs in the page. */
function pick(controls, { wantsButton, nth, dares }) {
  const fits = controls.filter(
    ({ localName, dataset }) =>
      /^(a|button|summary)$/.test(localName) === wantsButton && (dares || !/reset/.test(dataset.action)),
  );
  const list = fits.length > 0 ? fits : controls;
  return list[nth % list.length];
}

/**
 * Wanders through the forms of the page for so many steps, and gives what was wrong after which step. Buttons are taken
 * as often as questions, so that the way leads on and back.
 */
export async function wander(page, { seed, steps }) {
  const chance = chances(seed);
  const found = [];
  page.on('console', (message) => {
    if (message.type() === 'error') found.push(`console: ${message.text()}`);
  });
  // The browser asks before answers are lost.
  page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
  await page.evaluate(() => {
    globalThis.print = () => undefined;
  });
  const address = new URL(page.url()).pathname;
  for (let step = 1; step <= steps; step += 1) {
    const all = await page.evaluateHandle(controlsHere);
    const choice = { wantsButton: chance(2) === 0, nth: chance(2 ** 16), dares: chance(10) === 0 };
    const handle = (await all.evaluateHandle(pick, choice)).asElement();
    const facts = await handle.evaluate(about);
    if (facts.kind === 'none') continue;
    await use(page, handle, facts, chance);
    await page.waitForTimeout(30);
    if (new URL(page.url()).pathname !== address)
      return [...found, `step ${step}, ${facts.words}: left the page`];
    const wrong = await page.evaluate(wrongHere);
    found.push(...wrong.map((what) => `step ${step}, ${facts.words}: ${what}`));
  }
  return found;
}

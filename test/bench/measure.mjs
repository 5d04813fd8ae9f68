import { setTimeout as wait } from 'node:timers/promises';

const keys = 40;

async function taskDuration(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}

/** What the page holds after a thorough garbage collection. */
async function held(cdp) {
  for (let at = 0; at < 3; at += 1) {
    await cdp.send('HeapProfiler.collectGarbage');
    await wait(30);
  }
  const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return { nodes, listeners: jsEventListeners, heap: usedSize / 1e6 };
}

const less = (after, before) =>
  Object.fromEntries(Object.entries(after).map(([name, value]) => [name, value - before[name]]));

async function open(browser, url, side) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const problems = [];
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto(url);
  await page.waitForSelector('html[data-ready]');
  await page.evaluate((name) => {
    window.side = window.bench(name);
    return window.side.load();
  }, side);
  const cdp = await page.context().newCDPSession(page);
  // CPU of the thread, not the clock: what other programs do on this machine is not the form's.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { page, cdp, problems };
}

/** CPU of the main thread for one real key press, with everything that it puts off. */
async function typing(page, cdp, key) {
  await page.evaluate((name) => window.side.focus(name), key);
  for (let at = 0; at < 5; at += 1) await page.keyboard.press('a');
  await wait(300);
  const before = await taskDuration(cdp);
  for (let at = 0; at < keys; at += 1) await page.keyboard.press('b');
  await wait(300);
  const spent = (await taskDuration(cdp)) - before;
  const typed = await page.evaluate((name) => window.side.typed(name), key);
  if (typed !== keys + 5) throw new Error(`${typed} characters arrived of ${keys + 5}`);
  return spent / keys;
}

/** One fresh page: render, what it holds, typing, toggling, validating. Times in milliseconds, heap in MB. */
export async function measure(browser, url, side, expected) {
  const { page, cdp, problems } = await open(browser, url, side);
  try {
    const before = await held(cdp);
    const render = await page.evaluate((controls) => window.side.render(controls), expected.controls);
    const holding = less(await held(cdp), before);
    const key = await typing(page, cdp, expected.text);
    const toggles = await page.evaluate(
      ({ toggle, shown }) => window.side.toggle(toggle, shown, 10),
      expected,
    );
    // The text that was typed into may have been required, and so may the toggled radios: their errors are gone.
    const validate = await page.evaluate((errors) => window.side.validate(errors), expected.errorsLeft);
    if (problems.length > 0) throw new Error(problems.join('; '));
    return { render, key, toggle: toggles.sort((a, b) => a - b)[5], validate, ...holding };
  } finally {
    await page.close();
  }
}

/** Growth for each of 20 times mounted and unmounted, after 5 to warm up. */
export async function leak(browser, url, side, expected) {
  const { page, cdp } = await open(browser, url, side);
  try {
    await page.evaluate((controls) => window.side.cycle(5, controls), expected.controls);
    const before = await held(cdp);
    await page.evaluate((controls) => window.side.cycle(20, controls), expected.controls);
    const grown = less(await held(cdp), before);
    return { heapKb: (grown.heap * 1000) / 20, nodes: grown.nodes / 20, listeners: grown.listeners / 20 };
  } finally {
    await page.close();
  }
}

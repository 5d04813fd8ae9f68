// 1,000 courses in <co-course-list>: how soon the first cards stand there, and what a key in the filter costs.
import { setTimeout as wait } from 'node:timers/promises';

const kinds = ['course', 'workshop', 'e-learning'];
const topics = ['Sleep', 'Worry', 'Walking', 'Writing', 'Work'];
const towns = ['Westhaven', 'Moorfield', 'Saltby'];
const access = ['step-free', 'bsl', 'breaks', 'quiet-space', 'captions'];
const of = (list, at) => list[at % list.length];

/** All ahead of the clock of the page, which stands still. */
export const manyCourses = (count) =>
  Array.from({ length: count }, (_none, at) => {
    const day = new Date(Date.UTC(2030, 0, 1 + (at % 300))).toISOString().slice(0, 10);
    return {
      id: `course-${at}`,
      name: `${of(topics, at)} ${at}`,
      abstract: 'What it is, in a sentence or two that people can read in one go.',
      kind: of(kinds, at),
      about: [of(topics, at)],
      audience: ['Anyone'],
      coDeliveredBy: [{ name: 'Amara', role: 'lived-experience' }, { role: 'professional' }],
      isAccessibleForFree: true,
      access: [of(access, at), of(access, at + 1)],
      hasCourseInstance: [
        {
          startDate: `${day}T10:00`,
          endDate: `${day}T12:00`,
          location: { name: 'Library', addressLocality: of(towns, at) },
          remainingAttendeeCapacity: at % 12,
        },
      ],
    };
  });

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** One fresh page: milliseconds to the first cards, and CPU of the main thread for each of real key presses. */
async function once(browser, url, courses) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  try {
    await page.goto(url);
    await page.addScriptTag({ type: 'module', url: '/cdn/co-course-list.js' });
    await page.waitForFunction(() => customElements.get('co-course-list'));
    const first = await page.evaluate(async (data) => {
      const list = document.createElement('co-course-list');
      list.clock = () => new Date('2029-12-01');
      document.body.append(list);
      await list.updateComplete;
      const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      await frame();
      const start = performance.now();
      list.courses = data;
      await list.updateComplete;
      if (!list.shadowRoot.querySelector('article')) throw new Error('no card was drawn at once');
      await frame();
      return performance.now() - start;
    }, courses);
    await wait(500);
    await page.evaluate(() => {
      const box = document.querySelector('co-course-list').shadowRoot.querySelector('[name=q]');
      box.focus();
      window.keys = [];
      // Longest stretch from the key to the drawn frame.
      box.addEventListener('input', () => {
        const start = performance.now();
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => window.keys.push(performance.now() - start);
          channel.port2.postMessage('');
        });
      });
    });
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    const busy = async () =>
      (await cdp.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration').value *
      1000;
    const before = await busy();
    const typed = 'writing 12';
    for (const key of typed) {
      await page.keyboard.press(key === ' ' ? 'Space' : key);
      await wait(50);
    }
    const cpu = ((await busy()) - before) / typed.length;
    const { left, keys } = await page.evaluate(() => ({
      left: document.querySelector('co-course-list').shadowRoot.querySelectorAll('article').length,
      keys: window.keys,
    }));
    if (keys.length !== typed.length || left === 0) throw new Error(`${keys.length} keys, ${left} cards`);
    return { first, cpu, frame: median(keys) };
  } finally {
    await page.close();
  }
}

/** Prints the medians of a few rounds beside their limits. Judges nothing. */
export async function benchCourses(browser, url, rounds) {
  const courses = manyCourses(1000);
  const samples = [];
  for (let round = 0; round < rounds; round += 1) samples.push(await once(browser, url, courses));
  const figure = (name) => median(samples.map((sample) => sample[name]));
  const line = (title, value, most) =>
    console.log(
      `| ${title} | ${value.toFixed(1)} ms | ≤ ${most} ms | ${value <= most ? 'met' : 'NOT MET'} |`,
    );
  console.log('\n<co-course-list> with 1,000 courses, medians\n\n| | | limit | |\n|---|--:|--:|---|');
  line('first cards after the data', figure('first'), 100);
  line('a key in the filter, until its frame is drawn', figure('frame'), 16.7);
  line('a key in the filter, CPU of the main thread with all that it puts off', figure('cpu'), 16.7);
  return { first: figure('first'), frame: figure('frame'), cpu: figure('cpu') };
}

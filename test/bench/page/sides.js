// The two sides behind one interface, so that both are measured by the same code.
import { start } from './hand-written.js';

const place = document.querySelector('#place');

const handWritten = {
  async load() {
    document.adoptedStyleSheets = [await sheet('./hand-written.css')];
    this.html = await (await fetch('/html')).text();
  },
  mount() {
    place.innerHTML = this.html;
    this.root = place.firstElementChild;
    start(this.root);
  },
  root: place,
  form: () => place.querySelector('form'),
  errors: () => place.querySelectorAll('.error-message').length,
  isShown: (key) => place.querySelector(`[data-group="${key}"]`)?.hidden === false,
};

const coForm = {
  async load() {
    await import('/cdn/co-form.js');
    await customElements.whenDefined('co-form');
    this.document = await (await fetch('/document')).json();
  },
  mount() {
    const element = document.createElement('co-form');
    element.setAttribute('journey', 'single-page');
    element.setAttribute('no-history', '');
    element.document = this.document;
    place.replaceChildren(element);
    this.root = element.shadowRoot ?? element;
  },
  form: () => coForm.root.querySelector('form'),
  errors: () => coForm.root.querySelectorAll('.co-error-message').length,
  isShown: (key) => coForm.root.querySelector(`[data-key="${key}"]`) !== null,
};

async function sheet(file) {
  const made = new CSSStyleSheet();
  await made.replace(await (await fetch(new URL(file, import.meta.url))).text());
  return made;
}

/** Resolves when the next frame has been drawn: after its style, layout and paint. */
const frame = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(0);
    });
  });

/** Milliseconds from before `act` to the first frame in which `done` holds. */
async function timed(act, done, what) {
  const started = performance.now();
  act();
  do {
    await frame();
    if (performance.now() - started > 60_000) throw new Error(`${what}: not done after 60 s`);
  } while (!done());
  return performance.now() - started;
}

const controls = (side) => side.root.querySelectorAll('input, select, textarea').length;
const control = (side, key, value) =>
  side.root.querySelector(`[data-key="${key}"]${value === undefined ? '' : `[value="${value}"]`}`);

window.bench = (name) => {
  const side = name === 'co-form' ? coForm : handWritten;
  return {
    load: () => side.load(),
    render: (expected) =>
      timed(
        () => side.mount(),
        () => controls(side) >= expected,
        'render',
      ),
    focus: (key) => control(side, key).focus(),
    typed: (key) => control(side, key).value.length,
    async toggle(key, shown, times) {
      const samples = [];
      for (let at = 0; at < times; at += 1) {
        const on = at % 2 === 0;
        const radio = control(side, key, on ? 'yes' : 'no');
        samples.push(
          await timed(
            () => radio.click(),
            () => side.isShown(shown) === on,
            'toggle',
          ),
        );
        // Lets what was put off run, so that it is not counted in the next sample.
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      return samples;
    },
    validate: (expected) =>
      timed(
        () => side.form().requestSubmit(),
        () => side.errors() >= expected,
        'validate',
      ),
    async cycle(times, expected) {
      for (let at = 0; at < times; at += 1) {
        await timed(
          () => side.mount(),
          () => controls(side) >= expected,
          'mount',
        );
        place.replaceChildren();
        side.root = place;
        await frame();
      }
    },
  };
};
document.documentElement.dataset.ready = '';

// A host page that does everything CMS themes do to forms, and a translator: the form stays itself, and so does the page.
import { expect } from '@open-wc/testing';
import '@coform/elements/define';

const document_ = {
  $schema: 'https://coform.dev/form-document/1',
  id: 'hosted',
  edition: '1.0.0',
  status: 'draft',
  language: 'en-GB',
  title: 'Hosted (an example)',
  data: {
    type: 'object',
    required: ['name'],
    properties: {
      name: { type: 'string', title: 'What is your name?', maxLength: 100 },
      how: {
        type: 'string',
        title: 'How are you?',
        oneOf: [
          { const: 'a', title: 'Fine' },
          { const: 'b', title: 'Low' },
        ],
      },
    },
  },
};

const hostile = `
  html { font-size: 62.5%; }
  * { box-sizing: content-box; letter-spacing: 3px; }
  label, legend, fieldset, input { display: none !important; }
  input, button, select { all: unset; color: yellow; }
  h1, h2, p { text-transform: uppercase; color: pink !important; font-size: 5px !important; }
  body { font: 6px cursive; text-align: right; visibility: visible; line-height: 0.8; }
`;

let made = [];
const add = (node, parent = document.body) => {
  parent.append(node);
  made.push(node);
  return node;
};
const form = async (parent, attributes = {}) => {
  const element = document.createElement('co-form');
  element.setAttribute('no-history', '');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.document = document_;
  add(element, parent);
  await element.updateComplete;
  return element;
};
const looks = (element) =>
  [...element.shadowRoot.querySelectorAll('label, legend, input, button, .co-heading')].map((node) => {
    const { display, fontSize, color, letterSpacing, textTransform, textAlign, lineHeight } =
      getComputedStyle(node);
    const { width, height } = node.getBoundingClientRect();
    return {
      display,
      fontSize,
      color,
      letterSpacing,
      textTransform,
      textAlign,
      lineHeight,
      width: Math.round(width),
      height: Math.round(height),
    };
  });
const withStyle = (css) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
};

afterEach(() => {
  for (const node of made) node.remove();
  made = [];
});

describe('a form in a host page', () => {
  it('looks the same whatever the host does to labels, boxes, letters and sizes', async () => {
    const place = document.createElement('div');
    place.className = 'place';
    add(place);
    const element = await form(place);
    const sizing = withStyle('.place { display: block; inline-size: 600px; }');
    const before = looks(element);
    const end = withStyle(hostile);
    const after = looks(element);
    end();
    sizing();
    expect(after).to.deep.equal(before);
  });

  it('leaves the look of the host’s own controls alone', async () => {
    const input = add(document.createElement('input'));
    const before = JSON.stringify([...getComputedStyle(input)].map((name) => getComputedStyle(input)[name]));
    await form(document.body);
    await form(document.body, { 'light-dom': '' });
    expect(
      JSON.stringify([...getComputedStyle(input)].map((name) => getComputedStyle(input)[name])),
    ).to.equal(before);
  });

  it('works inside a form of the host and never sends it', async () => {
    const outer = add(document.createElement('form'));
    let sent = 0;
    outer.addEventListener('submit', (event) => {
      event.preventDefault();
      sent += 1;
    });
    const element = await form(outer);
    element.shadowRoot.querySelector('button[type="submit"]').click();
    await element.updateComplete;
    expect(sent).to.equal(0);
    expect(element.shadowRoot.querySelector('[data-error-summary]')).to.not.equal(null);
  });

  it('keeps two forms on one page apart', async () => {
    const [one, two] = [
      await form(document.body, { 'light-dom': '' }),
      await form(document.body, { 'light-dom': '' }),
    ];
    const ids = [...document.querySelectorAll('co-form [id]')].map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    const box = one.querySelector('[data-key="name"]');
    box.value = 'Sam';
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    expect(one.answers).to.deep.equal({ name: 'Sam' });
    expect(two.answers).to.deep.equal({});
  });

  it('keeps what was typed when the host moves it', async () => {
    const element = await form(document.body);
    const box = element.shadowRoot.querySelector('[data-key="name"]');
    box.value = 'Sam';
    box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    const place = add(document.createElement('section'));
    place.append(element);
    await element.updateComplete;
    expect(element.shadowRoot.querySelector('[data-key="name"]').value).to.equal('Sam');
    expect(element.answers).to.deep.equal({ name: 'Sam' });
    element.shadowRoot.querySelector('button[type="submit"]').click();
    await element.updateComplete;
    expect(element.session.getSnapshot().place.at).to.equal('check');
  });

  it('has its words read in page order by the markers that replay scripts look for', async () => {
    const element = await form(document.body);
    const root = element.shadowRoot.querySelector('.co-root');
    for (const name of ['rr-block', 'ph-no-capture', 'nr-block', 'fs-exclude', 'sentry-block']) {
      expect(root.classList.contains(name), name).to.equal(true);
    }
    expect(root.dataset.ddPrivacy).to.equal('hidden');
  });
});

describe('a form on a page that is translated', () => {
  /** What page translators do: every text node goes into elements of theirs. */
  const wrapAll = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) if (walker.currentNode.data.trim()) texts.push(walker.currentNode);
    for (const text of texts) {
      const font = document.createElement('font');
      text.replaceWith(font);
      font.textContent = `[${text.data}]`;
    }
  };

  it('still changes its questions, errors and pages', async () => {
    const element = await form(document.body);
    const root = element.shadowRoot;
    wrapAll(root);
    root.querySelector('button[type="submit"]').click();
    await element.updateComplete;
    expect(root.querySelector('.co-error-message').textContent).to.contain('What is your name?');
    wrapAll(root);
    element.answers = { name: 'Sam' };
    await element.updateComplete;
    root.querySelector('button[type="submit"]').click();
    await element.updateComplete;
    expect(root.querySelector('.co-heading').textContent).to.equal('Check your answers');
    wrapAll(root);
    element.locales = [
      {
        $schema: 'https://coform.dev/locale/1',
        language: 'cy',
        words: { name: { label: 'Beth yw eich enw?' } },
      },
    ];
    element.language = 'cy';
    await element.updateComplete;
    expect(root.textContent).to.contain('Beth yw eich enw?');
  });
});

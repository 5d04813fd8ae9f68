import { expect } from '@open-wc/testing';
import { outline } from '@coform/format';
import { readQr } from '../../qr/test-support/read-qr.js';
import { qrCode } from '../../qr/qr-code.js';
import { canaries } from '../../test-support/any-answers.js';
import { act, choose, find, openTool, passport, shown } from '../../test-support/passport-page.js';
import type { CoHealthPassport } from '../co-health-passport.js';
import { formDocument } from '../generated/document.js';
import { called, details, helpers, order } from './order.js';

const answers = {
  quick: {
    called: 'Sam',
    mustKnow: [{ thing: 'I have seizures' }, { thing: 'I am deaf in one ear' }],
    talking: ['short-sentences', 'time'],
    contact: { name: 'Jo', phone: '01632 960 001' },
  },
  author: { who: 'with-help', helper: { name: 'Ash', relationship: 'My friend' } },
  likes: { likes: 'Tea' },
  about: { interpreter: ['none'] },
  treatment: { allergy: 'yes', allergies: [{ to: 'Penicillin', reaction: 'My throat swells' }] },
  people: { doNotContact: [{ name: 'Keep Away' }] },
};
const lightsOf = (element: CoHealthPassport): string[] =>
  [...element.renderRoot.querySelectorAll('.co-light')].map((light) =>
    light.textContent.replace(/\s+/g, ' ').trim(),
  );

describe('the views of a passport', () => {
  let element: CoHealthPassport;
  beforeEach(async () => {
    element = await passport(answers);
  });
  afterEach(() => {
    element.remove();
  });

  it('name only questions that the form has', () => {
    const { items } = outline(formDocument);
    const named = [called, ...details, ...helpers, ...order.flatMap((entry) => entry.of)];
    expect(named.filter((linkId) => !items.has(linkId))).to.deep.equal([]);
    expect(new Set(named).size).to.equal(named.length);
    expect(named.filter((linkId) => items.get(linkId)!.layout.private)).to.deep.equal([]);
  });

  it('show in ten seconds what staff must know, then what helps, then what is liked', async () => {
    await openTool(element, 'ward');
    const [red, amber, green] = lightsOf(element);
    expect(red).to.match(
      /^Red: you must know this Must know I have seizures ?I am deaf in one ear Allergies and bad reactions Penicillin: My throat swells Contact first Jo, 01632 960 001$/,
    );
    expect(amber).to.contain('Amber: this helps me').and.to.contain('Use short sentences');
    expect(green).to.contain('Green: what I like').and.to.contain('Tea');
    expect(shown(element)).to.contain('Call me Sam').and.to.contain('Ash, My friend');
    expect(shown(element)).to.not.contain('No, I do not need this');
  });

  it('tell the lights apart by words and shapes, not by colour alone', async () => {
    await openTool(element, 'ward');
    const shapes = [...element.renderRoot.querySelectorAll('.co-light path')].map((path) =>
      path.getAttribute('d'),
    );
    expect(new Set(shapes).size).to.equal(3);
    const lines = [...element.renderRoot.querySelectorAll('.co-light')].map(
      (light) => getComputedStyle(light).borderInlineStartStyle,
    );
    expect(lines).to.deep.equal(['solid', 'dashed', 'dotted']);
  });

  it('never hold what is private, unless it is chosen for the whole passport', async () => {
    for (const tool of ['ward', 'summary', 'wallet', 'code', 'whole', 'large']) {
      await openTool(element, tool);
      expect(shown(element), tool).to.not.contain('Keep Away');
      await act(element, 'close');
    }
    await openTool(element, 'whole');
    await choose(element, 'Include my private answers');
    // Nobody may take them for one of the people who matter.
    expect(shown(element)).to.match(
      /must not contact or share things with\? Person not to contact 1\s+Their name\s+Keep Away/,
    );
  });

  it('cut what has no room, and say so', async () => {
    element.answers = canaries(formDocument);
    element.answers = { ...element.answers, likes: { likes: `Tea ${'and cake '.repeat(50)}` } };
    await element.updateComplete;
    await openTool(element, 'summary');
    expect(shown(element))
      .to.match(/Tea and cake[^…]*…/)
      .and.to.contain('There is more in the whole passport');
  });

  it('say where to begin when there is nothing to show', async () => {
    element.answers = {};
    await element.updateComplete;
    await openTool(element, 'ward');
    expect(shown(element)).to.contain('The quick passport is a good place to start');
  });

  it('put the urgent words into a code, and beside it for those who have no camera', async () => {
    await openTool(element, 'code');
    const words = find(element, '.co-code__words').textContent;
    expect(words).to.contain('My health passport: Sam').and.to.contain('Penicillin');
    expect(words).to.not.contain('Tea');
    const code = find(element, '.co-code');
    expect(code.getAttribute('aria-label')).to.contain('words below');
    expect(readQr(modulesOf(code)).text).to.equal(words);
    expect(modulesOf(code)).to.deep.equal(qrCode(words));
  });

  it('cut the code at whole letters, however much there is', async () => {
    const things = Array.from({ length: 8 }, () => ({ thing: 'ż'.repeat(100) }));
    element.answers = { quick: { mustKnow: things } };
    await element.updateComplete;
    await openTool(element, 'code');
    const { text } = readQr(modulesOf(find(element, '.co-code')));
    expect(text).to.match(/ż…$/);
    expect(shown(element)).to.contain('no room for all');
  });

  it('keep the page of the host out of prints while they are shown, and only then', async () => {
    const before = document.adoptedStyleSheets.length;
    await openTool(element, 'ward');
    expect(document.adoptedStyleSheets.length).to.equal(before + 1);
    await act(element, 'close');
    expect(document.adoptedStyleSheets.length).to.equal(before);
    await openTool(element, 'wallet');
    element.remove();
    expect(document.adoptedStyleSheets.length).to.equal(before);
  });
});

/** The modules of a drawn code, without the light border. */
function modulesOf(code: Element): boolean[][] {
  const size = Number(code.getAttribute('viewBox')!.split(' ')[2]) - 8;
  const modules = Array.from({ length: size }, () => new Array<boolean>(size).fill(false));
  const path = code.querySelectorAll('path')[1]!.getAttribute('d')!;
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)/g)) modules[Number(y) - 4]![Number(x) - 4] = true;
  return modules;
}

import { expect } from '@open-wc/testing';
import type { FormDocument } from '@coform/format';
import { visit } from '../test-support/visit-form.js';
import { handlePost, parseFormData, parseProgress, readFiles, renderHtml } from './index.js';

const nasty = `"><script>alert(1)</script><img src=x onerror='alert(2)'>{{7*7}}\${7*7}&lt;`;
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** Every string that a document, a Trust or a person can bring in. */
const document_: FormDocument = {
  ...visit,
  title: nasty,
  description: `${nasty} [press](javascript:alert(3)) [or](data:text/html,x)`,
  journey: 'single-page',
  data: {
    type: 'object',
    properties: {
      wants: { type: 'boolean', title: nasty, description: nasty },
      note: { type: 'string', title: nasty, description: nasty, maxLength: 100 },
      long: { type: 'string', title: nasty, maxLength: 5000 },
      pick: { title: nasty, oneOf: [{ const: nasty, title: nasty, description: nasty }] },
      some: { type: 'array', title: nasty, items: { enum: [nasty, 'b'] }, uniqueItems: true },
    },
  },
  layout: [
    {
      linkId: 'page',
      type: 'page',
      title: nasty,
      text: nasty,
      items: [
        { linkId: 'wants', answer: '/wants', why: nasty, shortName: nasty },
        { linkId: 'note', answer: '/note', private: true },
        { linkId: 'long', answer: '/long', as: 'textarea' },
        { linkId: 'pick', answer: '/pick' },
        { linkId: 'some', answer: '/some' },
        { linkId: 'words', type: 'display', title: nasty, text: nasty },
      ],
    },
  ],
  provenance: {
    statement: nasty,
    madeBy: [{ role: nasty, people: 1 }],
    decisions: [{ date: '2026-01', said: nasty, did: nasty, outcome: 'kept' }],
  },
};
const trust = {
  $schema: 'https://coform.dev/trust/1' as const,
  name: nasty,
  crisis: [{ name: nasty, phone: nasty, text: nasty, link: 'javascript:alert(4)' }],
};
const answers = { wants: true, note: nasty, long: `\n${nasty}`, pick: nasty, some: [nasty] };

/** What a page must not hold, whatever was put in. */
function expectTame(html: string): void {
  const page = parse(html);
  expect([...page.querySelectorAll('script, img, iframe, style, [style], base, meta')]).to.deep.equal([]);
  for (const node of page.querySelectorAll('*')) {
    for (const { name, value } of node.attributes) {
      expect(name, node.outerHTML.slice(0, 200)).not.to.match(/^on/);
      if (/^(href|action|src|formaction)$/.test(name)) expect(value).to.match(/^(#|\/|https:|tel:[\d+]*$)/);
    }
  }
}

describe('words and answers of any origin', () => {
  for (const page of ['page', 'check']) {
    it(`stay text on the page of ${page === 'page' ? 'questions' : 'answers'}`, () => {
      const html = renderHtml(document_, {
        action: '/form?a=1&b="2"',
        trust,
        answers,
        page,
        monitoring: nasty,
        issues: [{ instancePath: '/note', keyword: nasty, params: { [nasty]: nasty, part: nasty } }],
      });
      expectTame(html);
      const { body } = parse(html);
      expect(body.textContent).to.contain(nasty);
      expect(body.querySelector('form')?.getAttribute('action')).to.equal('/form?a=1&b="2"');
    });
  }

  it('come back from a post as they were typed', async () => {
    const first = parse(renderHtml(document_, { action: '/form' }));
    const posted = new FormData();
    posted.set(':kept', first.querySelector('[name=":kept"]')!.getAttribute('value')!);
    posted.set('wants', 'maybe');
    posted.set('note', nasty);
    posted.set('long', `\r\n${nasty}`);
    const { html } = await handlePost(document_, posted, { action: '/form' });
    expectTame(html);
    const again = parse(
      renderHtml(document_, { action: '/form', progress: parseProgress(document_, posted) }),
    );
    expect(again.querySelector('[name="note"]')?.getAttribute('value')).to.equal(nasty);
    expect(again.querySelector('textarea')?.textContent).to.equal(`\n${nasty}`);
  });

  for (const address of ['javascript:alert(1)', 'data:text/html,x', 'https://[', 'mailto:a@b']) {
    it(`are no address to post to: ${address}`, () => {
      expect(() => renderHtml(visit, { action: address }))
        .to.throw()
        .with.property('code', 'address-refused');
    });
  }
});

describe('a post of any origin', () => {
  const bodies: readonly (readonly [string, string])[][] = [
    [[':kept', '']],
    [[':kept', '{"saved":']],
    [[':kept', '[]']],
    [[':kept', 'null']],
    [
      [
        ':kept',
        '{"saved":{"form":"visit","answers":[1],"place":7,"unparseable":[],"visited":{},"done":null}}',
      ],
    ],
    [[':kept', '{"__proto__":{"tried":true},"saved":{"__proto__":{"form":"visit"},"form":"visit"}}']],
    [[':kept', `{"saved":{"form":"visit","answers":${'['.repeat(5000)}${']'.repeat(5000)}}}`]],
    [
      [
        ':kept',
        '{"saved":{"form":"visit","place":{"at":"sent"}},"sent":true,"reference":{"a":1},"key":"../../x"}',
      ],
    ],
    [[':kept', '{"saved":{"form":"visit"},"removed":["people",-1],"returning":true,"tried":true}']],
    [[':act', '{}']],
    [[':act', '["remove-row","people","99999999999"]']],
    [[':act', '["remove-row",null,{}]']],
    [[':act', '["task",["x"]]']],
    [[':act', '["rank","wants","true","NaN"]']],
    [[':act', '["constructor","__proto__"]']],
    [
      [':open', '{"kind":"coform-progress","saved":{"form":"visit","answers":"x"}}'],
      [':act', '["open"]'],
    ],
    [
      ['__proto__', 'x'],
      ['constructor.prototype', 'x'],
      ['wants.__proto__', 'x'],
      ['people/__proto__/x', 'y'],
    ],
    [
      ['people/999999999/person-name', 'x'],
      ['people/-1/person-name', 'x'],
      ['people/0/0/0', 'x'],
    ],
    [['people/999/person-name', 'x']],
  ];
  for (const body of bodies) {
    it(`is passed over as far as it makes no sense: ${JSON.stringify(body).slice(0, 90)}`, async () => {
      const posted = new FormData();
      for (const [name, value] of body) posted.append(name, value);
      const { html, title } = await handlePost(visit, posted, { action: '/form' });
      expectTame(html);
      expect(title).to.contain('Ask for a visit (an example)');
      parseFormData(visit, posted);
      expect({}).not.to.have.any.keys('tried', 'form', 'x');
      expect(Object.prototype).not.to.have.property('x');
    });
  }

  it('makes no more rows than the list may have', () => {
    const posted = new FormData();
    posted.append('people/999/person-name', 'x');
    expect(parseFormData(visit, posted)).to.deep.equal({});
    posted.append('people/4/person-name', 'y');
    const { people } = parseFormData(visit, posted) as { people: unknown[] };
    expect(people).to.deep.equal([{ name: 'y' }]);
  });

  it('sends under a key of the site’s own where the posted one is no key', async () => {
    const keys: string[] = [];
    const posted = new FormData();
    posted.append(':kept', '{"saved":{"form":"visit","place":{"at":"check"}},"key":"<b>"}');
    await handlePost(visit, posted, {
      action: '/form',
      monitoring: 'Nobody reads this.',
      send: (_response, { key }) => {
        keys.push(key);
        return Promise.resolve(undefined);
      },
    });
    expect(keys.join()).to.match(/^[0-9a-f-]{36}$/);
  });
});

describe('a posted file', () => {
  it('becomes name, type, size and content; none chosen is nothing', async () => {
    const posted = new FormData();
    posted.append('photo', new File(['hi'], 'a "photo".png', { type: 'image/png' }));
    posted.append('other', new File([], ''));
    const read = Object.fromEntries((await readFiles(posted)).entries());
    expect(read).to.deep.equal({
      'photo.name': 'a "photo".png',
      'photo.type': 'image/png',
      'photo.size': '2',
      'photo.data': btoa('hi'),
    });
  });
});

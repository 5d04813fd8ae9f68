import { expect } from '@open-wc/testing';
import { fakeFetch, rejection } from '../test-support/fake-fetch.js';
import { loadDocument } from './load-document.js';
import { loadJson } from './load-json.js';

const visit = {
  $schema: 'https://coform.dev/form-document/1',
  id: 'visit',
  edition: '1.0.0',
  status: 'draft',
  language: 'en-GB',
  title: 'Ask for a visit (an example)',
  data: { type: 'object', properties: { name: { type: 'string', title: 'Name', maxLength: 50 } } },
};
const json = (content: unknown, status = 200) => new Response(JSON.stringify(content), { status });

describe('loading a file', () => {
  let network: ReturnType<typeof fakeFetch>;
  afterEach(() => {
    network.end();
  });

  it('gives its content, and tells the server nothing about the page', async () => {
    network = fakeFetch(() => json({ a: 1 }));
    expect(await loadJson('/a.json', { integrity: 'sha384-x' })).to.deep.equal({ a: 1 });
    expect(network.asked[0]!.init).to.include({
      credentials: 'same-origin',
      referrerPolicy: 'no-referrer',
      integrity: 'sha384-x',
    });
  });

  const faults: readonly (readonly [string, string, () => Response])[] = [
    ['is missing', 'not-found', () => json({}, 404)],
    ['is not served', 'not-served', () => json({}, 500)],
    ['is a web page', 'not-json', () => new Response('<!doctype html>')],
    ['was cut off', 'not-json', () => new Response('{"id": ')],
    ['is huge', 'too-large', () => new Response(`"${'x'.repeat(1_000_001)}"`)],
  ];
  for (const [what, code, answer] of faults) {
    it(`says what is wrong, where and what to do when it ${what}`, async () => {
      network = fakeFetch(answer);
      const fault = await rejection(loadJson('/a.json'));
      expect(fault).to.include({ code, path: '/a.json' });
      expect(fault.message).to.match(/\/a\.json .*\. .*\.$/);
    });
  }

  it('says so when nothing arrives', async () => {
    network = fakeFetch(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await rejection(loadJson('/a.json'))).to.include({ code: 'no-connection' });
  });

  it('gives up at once when the host no longer wants it', async () => {
    const asking = new AbortController();
    network = fakeFetch(() => {
      asking.abort();
      return Promise.reject(new DOMException('aborted', 'AbortError'));
    });
    expect(await rejection(loadJson('/a.json', { signal: asking.signal }))).to.include({
      name: 'AbortError',
    });
  });
});

describe('loading a document', () => {
  let network: ReturnType<typeof fakeFetch>;
  afterEach(() => {
    network.end();
  });

  it('gives a form document', async () => {
    network = fakeFetch(() => json(visit));
    expect((await loadDocument('/visit.form.json')).title).to.equal(visit.title);
  });

  it('refuses what is none, with the place in it', async () => {
    network = fakeFetch(() => json({ ...visit, status: 'perfect' }));
    expect(await rejection(loadDocument('/visit.form.json'))).to.include({
      code: 'meta-schema',
      path: '/status',
    });
  });
});

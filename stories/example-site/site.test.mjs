import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { startSite } from './site.mjs';

const visit = (answers) => ({
  form: 'visit-request',
  edition: '1.0.0',
  language: 'en-GB',
  status: 'completed',
  started: '2026-11-23T09:00:00Z',
  authored: '2026-11-23T09:10:00Z',
  answers: { name: 'Ada', telephone: '01632 960001', ward: 'heron', ...answers },
});

/** A GET whose path is sent as it is: fetch would tidy it. */
const statusOf = (url, rawPath) =>
  new Promise((resolve, reject) => {
    request(url, { path: rawPath }, (reply) => resolve(reply.resume().statusCode))
      .on('error', reject)
      .end();
  });

describe('the example site', () => {
  let receivedDir;
  let site;
  before(async () => {
    receivedDir = await mkdtemp(path.join(tmpdir(), 'coform-site-'));
    site = await startSite({ receivedDir, faults: true });
  });
  after(async () => {
    await site.stop();
    await rm(receivedDir, { recursive: true, force: true });
  });

  const get = async (pathname) => {
    const reply = await fetch(new URL(pathname, site.url));
    return { status: reply.status, headers: reply.headers, text: await reply.text() };
  };
  const post = (body, { query = '', key = randomUUID() } = {}) =>
    fetch(new URL(`/responses${query}`, site.url), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
      body: JSON.stringify(body),
    });

  it('says that nothing has been received before anything was', async () => {
    assert.match((await get('/received')).text, /Nothing has been received yet/);
  });

  it('serves every page that another links to, each under the strict policies', async () => {
    const waiting = ['/'];
    const seen = new Set();
    for (let here = waiting.pop(); here !== undefined; here = waiting.pop()) {
      if (seen.has(here)) continue;
      seen.add(here);
      const { status, headers, text } = await get(here);
      assert.equal(status, 200, here);
      assert.match(
        headers.get('content-security-policy'),
        /default-src 'none'.*require-trusted-types-for 'script'/,
        here,
      );
      assert.equal(headers.get('x-content-type-options'), 'nosniff', here);
      assert.doesNotMatch(text, /\{\{|style="|<script>/, here);
      waiting.push(...[...text.matchAll(/ href="(\/[^"]*)"/g)].map(([, link]) => link));
    }
    assert.ok(seen.size > 10, `${seen.size} pages`);
  });

  it('differs from Trust to Trust in nothing but what stands in their files', async () => {
    const facts = async (name) =>
      JSON.parse(await readFile(new URL(`trusts/${name}.json`, import.meta.url), 'utf8'));
    const [one, two] = [await facts('one'), await facts('two')];
    const values = ({ name, shortName, phone, crisis }) =>
      [name, shortName, name.slice(shortName.length).trim(), phone, crisis[1].phone].flatMap((value) => [
        value,
        value.replaceAll(' ', ''),
      ]);
    /** A page with the Trust's facts and links taken out, and the strip that leads from one to the other. */
    const bare = (text, trust) =>
      values(trust)
        .reduce(
          (page, value) => page.replaceAll(value, '…'),
          text.replace(/<nav class="trust-switch[^]*?<\/nav>/, ''),
        )
        .replaceAll('="/two/', '="/');
    for (const here of ['/', '/health-passport', '/visiting', '/urgent-help', '/privacy']) {
      const [first, second] = [await get(here), await get(`/two${here}`)];
      assert.notEqual(first.text, second.text);
      assert.equal(bare(second.text, two), bare(first.text, one), here);
    }
    assert.deepEqual(JSON.parse((await get('/two/trust.json')).text), two);
    assert.equal((await get('/twofold')).status, 404);
  });

  it('embeds each passport as one script and one tag', async () => {
    const { text } = await get('/health-passport');
    assert.equal(text.match(/<script/g).length, 1);
    assert.equal(text.match(/<co-/g).length, 1);
  });

  for (const outside of [
    '/../package.json',
    '/cdn/../package.json',
    '/cdn/%2e%2e/package.json',
    '/forms/../site.mjs',
    '/_layout',
  ]) {
    it(`serves nothing for ${outside}`, async () => {
      assert.equal(await statusOf(site.url, outside), 404);
    });
  }

  it('shows a response in the words of its form, and what was typed as text', async () => {
    await post(visit({ name: '<img src=x onerror=alert(1)>', children: true }));
    const list = await get('/received');
    const [, link] = /href="(\/received\/[0-9a-f]{32})"/.exec(list.text);
    const { text } = await get(link);
    assert.match(
      text,
      /<dt>What is your name\?<\/dt>\s*<dd dir="auto">&lt;img src=x onerror=alert\(1\)&gt;<\/dd>/,
    );
    assert.match(text, /Heron ward/);
    assert.match(text, /<dd dir="auto">Yes<\/dd>/);
    assert.doesNotMatch(text, /<img src=x/);
  });

  it('refuses answers that the published schema does not allow', async () => {
    const reply = await post(visit({ ward: 'nowhere' }));
    assert.equal(reply.status, 422);
    assert.equal((await reply.json()).error.code, 'answers-not-valid');
  });

  it('refuses an answer to a question that was not asked', async () => {
    const reply = await post(visit({ children: false, childrenAges: '4 and 7' }));
    assert.equal((await reply.json()).error.code, 'answers-not-valid');
    assert.equal((await post(visit({ children: true, childrenAges: '4 and 7' }))).status, 201);
  });

  it('receives a health passport, and answers to the plain schema', async () => {
    const passport = { form: 'health-passport', answers: { quick: { called: 'Sam' } } };
    const feedback = {
      form: 'website-feedback',
      edition: '0.0.0',
      answers: { found: true, topics: ['jobs'] },
    };
    assert.equal((await post({ ...visit(), ...passport })).status, 201);
    assert.equal((await post({ ...visit(), ...feedback })).status, 201);
  });

  describe('a form without JavaScript', () => {
    const plain = (body, headers = {}) =>
      fetch(new URL('/visiting/plain', site.url), { method: 'POST', body, headers });

    it('is one page after another, and nothing of it is kept by any cache', async () => {
      const { headers, text } = await get('/visiting/plain');
      assert.equal(headers.get('cache-control'), 'no-store');
      assert.match(text, /<form class="co-form" novalidate method="post" action="\/visiting\/plain"/);
      assert.doesNotMatch(text, /<script/);
      const posted = new FormData();
      posted.set('name', 'Ada <b>');
      posted.set('telephone', '01632 960001');
      const next = await (await plain(posted)).text();
      assert.match(next, /<title>Your visit – /);
      assert.match(next, /Ada &lt;b&gt;/);
    });

    it('says what is wrong with its title first', async () => {
      assert.match(await (await plain(new FormData())).text(), /<title>Error: About you – /);
    });

    it('refuses what another site posts, what is no form, and what is too large', async () => {
      assert.equal((await plain(new FormData(), { 'Sec-Fetch-Site': 'cross-site' })).status, 403);
      assert.equal((await plain('{}', { 'Content-Type': 'application/json' })).status, 400);
      assert.equal((await plain(new Blob([new Uint8Array(10_000_001)]))).status, 413);
    });

    it('links the style sheet of the forms', async () => {
      const { status, headers, text } = await get('/cdn/coform.css');
      assert.equal(status, 200);
      assert.match(headers.get('content-type'), /^text\/css/);
      assert.match(text, /\.co-root/);
    });
  });

  describe('when a test asks for a fault', () => {
    const count = async () => (await readdir(receivedDir)).length;

    it('fails the first try and receives the second', async () => {
      const options = { query: '?fault=503&times=1', key: randomUUID() };
      assert.equal((await post(visit(), options)).status, 503);
      assert.equal((await post(visit(), options)).status, 201);
    });

    it('keeps what it received when only the receipt is lost', async () => {
      const key = randomUUID();
      const before = await count();
      await assert.rejects(post(visit(), { query: '?fault=lost', key }));
      assert.equal(await count(), before + 1);
      assert.equal((await post(visit(), { key })).headers.get('idempotent-replayed'), 'true');
    });

    it('hangs up with nothing received', async () => {
      const before = await count();
      await assert.rejects(post(visit(), { query: '?fault=hang-up' }));
      assert.equal(await count(), before);
    });
  });

  it('knows no faults unless it was started with them', async (t) => {
    const plain = await startSite({ receivedDir });
    t.after(() => plain.stop());
    const reply = await fetch(new URL('/responses?fault=503', plain.url), { method: 'POST' });
    assert.equal(reply.status, 400);
  });
});

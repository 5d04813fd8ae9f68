// The renderer on a server: no DOM, no browser, and the ten lines of its README.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { handlePost, parseFormData, renderHtml, styleSheet } from '@coform/elements/html';

const file = new URL('../../packages/forms/health-passport/health-passport.form.json', import.meta.url);
const passport = JSON.parse(await readFile(file, 'utf8'));
const pages = passport.layout.flatMap((entry) => (entry.type === 'section' ? entry.items : [entry]));

describe('pages drawn in Node', () => {
  it('needs no DOM', () => {
    assert.equal(typeof globalThis.document, 'undefined');
    assert.equal(typeof globalThis.HTMLElement, 'undefined');
  });

  for (const { linkId } of pages) {
    it(`draws a page of the passport with nothing on it that only a script hears: ${linkId}`, () => {
      const html = renderHtml(passport, { action: '/passport', page: linkId });
      assert.match(html, /<form class="co-form" novalidate method="post" action="\/passport"/);
      assert.doesNotMatch(html, /type="button"|<script|style="|\son[a-z]+="/);
    });
  }

  it('reads answers as the engine types them', () => {
    const posted = new FormData();
    posted.set('quick-called', '  Sam ');
    posted.set('about-birth-date.day', '27');
    posted.set('about-birth-date.month', 'March');
    posted.set('about-birth-date.year', '1987');
    const { quick, about } = parseFormData(passport, posted);
    assert.deepEqual(quick, { called: 'Sam' });
    assert.deepEqual(about, { birthDate: '1987-03-27' });
  });

  it('takes one step for one post of a browser, whichever way it is encoded', async () => {
    for (const body of [new URLSearchParams(), new FormData()]) {
      body.append(':act', '["task","quick-called-page"]');
      const request = new Request('http://localhost/passport', { method: 'POST', body });
      const { html, title, place } = await handlePost(passport, await request.formData(), {
        action: '/passport',
      });
      assert.deepEqual(place, { at: 'page', page: 'quick-called-page' });
      assert.match(title, /^My quick passport – My health passport$|^What do you like to be called/);
      assert.match(html, /What do you like to be called\?/);
    }
  });

  it('gives the style sheet as a file', () => {
    assert.match(styleSheet(), /\.co-root/);
    assert.doesNotMatch(styleSheet(), /\brem\b|@import|url\(/);
  });
});

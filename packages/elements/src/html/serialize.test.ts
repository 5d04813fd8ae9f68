import { expect } from '@open-wc/testing';
import { html, nothing } from 'lit/html.js';
import { Directive, directive } from 'lit/directive.js';
import { keyed } from 'lit/directives/keyed.js';
import { changing } from '../render/changing.js';
import { flat, slots } from '../render/flat.js';
import { live } from '../render/live.js';
import { serialize } from './serialize.js';

const hostile = `<script>alert(1)</script>"'&\``;
const shown = '&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;`';

describe('a template as text', () => {
  it('escapes every value, wherever it stands', () => {
    expect(serialize(html`<p title=${hostile} class="a ${hostile}">${hostile}</p>`)).to.equal(
      `<p title="${shown}" class="a ${shown}">${shown}</p>`,
    );
    expect(serialize(html`<p .textContent=${hostile}></p>`)).to.equal(`<p>${shown}</p>`);
    expect(serialize(html`<textarea .value=${live(hostile)}></textarea>`)).to.equal(
      `<textarea>${shown}</textarea>`,
    );
    expect(serialize(html`<input .value=${live(hostile)} />`)).to.equal(`<input value="${shown}">`);
  });

  it('keeps the first line break of a long answer', () => {
    const box = document.createElement('div');
    const parsed = new DOMParser().parseFromString(
      serialize(html`<textarea .value=${'\nSecond line'}></textarea>`),
      'text/html',
    );
    box.append(...parsed.body.childNodes);
    expect(box.querySelector('textarea')?.value).to.equal('\nSecond line');
  });

  it('leaves out what lit leaves out: nothing, false, null, events', () => {
    const events = html`<button @click=${() => undefined} ?disabled=${false} ?hidden=${true} id=${nothing}></button>`;
    expect(serialize(events)).to.equal('<button hidden></button>');
    expect(serialize(html`<p>${nothing}${null}${undefined}${''}${0}${[1, 'a', html`<b></b>`]}</p>`)).to.equal(
      '<p>01a<b></b></p>',
    );
    expect(serialize(html`<p class=${undefined} aria-label="a ${nothing}"></p>`)).to.equal(
      '<p class=""></p>',
    );
  });

  it('writes properties as the attributes that they are in HTML', () => {
    const choices = html`<select>
      <option value="a" .selected=${true}></option>
      <option value="b" .selected=${false}></option></select
    ><input type="checkbox" .checked=${live(true)} />`;
    expect(serialize(choices).replace(/\n/g, '')).to.equal(
      '<select><option value="a" selected></option><option value="b"></option></select><input type="checkbox" checked>',
    );
  });

  it('knows the directives and the folded templates that question types use', () => {
    const inner = (word: string) => html`<li .textContent=${word}></li>`;
    expect(serialize(flat(html`<ul>${['a', 'b'].map(inner)}</ul>`))).to.equal(
      '<ul><li>a</li><li>b</li></ul>',
    );
    expect(serialize(html`${slots([inner('a'), inner('b')])}`)).to.equal('<li>a</li><li>b</li>');
    expect(serialize(html`${changing(keyed('key', inner('a')))}`)).to.equal('<li>a</li>');
  });

  const refusals = [
    { what: 'a directive', code: 'unknown-directive', template: () => html`<p>${other('a')}</p>` },
    {
      what: 'a directive of an element',
      code: 'unknown-directive',
      template: () => html`<p ${other('a')}></p>`,
    },
    { what: 'a property', code: 'unknown-property', template: () => html`<input .valueAsDate=${'a'} />` },
    { what: 'an object', code: 'unknown-value', template: () => html`<p>${{ a: 1 }}</p>` },
    { what: 'an object in an attribute', code: 'unknown-value', template: () => html`<p id=${{}}></p>` },
  ];
  const other = directive(
    class extends Directive {
      render(value: string): string {
        return value;
      }
    },
  );
  for (const { what, code, template } of refusals) {
    it(`refuses ${what} that it does not know, and says where`, () => {
      expect(() => serialize(template()))
        .to.throw()
        .with.property('code', code);
    });
  }

  it('shows each start tag to whoever may change it', () => {
    const text = serialize(html`<p><input id=${'a'} /></p>`, ({ name, attributes }) => {
      if (name !== 'input') return { inside: '<b></b>' };
      attributes.set('name', '"quoted"');
      return { after: '<i></i>' };
    });
    expect(text).to.equal('<p><b></b><input id="a" name="&quot;quoted&quot;"><i></i></p>');
  });
});

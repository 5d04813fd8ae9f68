import { expect } from '@open-wc/testing';
import { html, nothing, render } from 'lit/html.js';
import { changing } from './changing.js';
import { flat, slots } from './flat.js';

const box = () => document.createElement('div');
const words = (node: Element) => node.textContent.replace(/\s+/g, ' ').trim();
const comments = (node: Element) =>
  [...node.childNodes].filter(({ nodeType }) => nodeType === Node.COMMENT_NODE).length;

const item = (text: string) => html`<li class=${text} .textContent=${text}></li>`;
const list = (texts: readonly string[], hint: string) =>
  flat(
    html`<ul data-hint=${hint || nothing}>${texts.map(item)}</ul>${hint ? html`<p>${hint}</p>` : nothing}`,
  );

describe('a flat template', () => {
  it('shows what the nested one shows', () => {
    const place = box();
    render(list(['a', 'b'], 'c'), place);
    expect(place.querySelectorAll('li.a, li.b')).to.have.length(2);
    expect(words(place)).to.equal('abc');
  });

  it('leaves no marker for what was nested', () => {
    const place = box();
    render(list(['a', 'b'], ''), place);
    expect(comments(place.querySelector('ul')!)).to.equal(0);
  });

  it('keeps its nodes when only values change', () => {
    const place = box();
    render(list(['a', 'b'], 'c'), place);
    const [first] = place.querySelectorAll('li');
    render(list(['x', 'b'], 'd'), place);
    expect(place.querySelector('li')).to.equal(first);
    expect(words(place)).to.equal('xbd');
  });

  it('tells shapes apart', () => {
    const place = box();
    render(list(['a'], ''), place);
    render(list(['a', 'b', 'c'], 'd'), place);
    expect(words(place)).to.equal('abcd');
    render(list([], ''), place);
    expect(words(place)).to.equal('');
  });

  it('leaves expressions inside tags alone', () => {
    const place = box();
    render(
      flat(html`<p class=${nothing} title=${'a > b'} ?hidden=${true}>${html`<b id=${'x'}></b>`}</p>`),
      place,
    );
    const p = place.querySelector('p')!;
    expect(p.hasAttribute('class')).to.equal(false);
    expect(p.title).to.equal('a > b');
    expect(p.hidden).to.equal(true);
    expect(p.querySelector('#x')).to.not.equal(null);
  });

  it('lets what is marked come and go beside nodes that stay', () => {
    const place = box();
    const view = (error: string) =>
      flat(html`<label>Name</label>${changing(error ? html`<em>${error}</em>` : nothing)}<input />`);
    render(view(''), place);
    const input = place.querySelector('input')!;
    input.value = 'typed';
    render(view('Enter your name'), place);
    expect(place.querySelector('input')).to.equal(input);
    expect(input.value).to.equal('typed');
    expect(words(place)).to.equal('NameEnter your name');
  });

  it('never makes markup of a value', () => {
    const place = box();
    render(flat(html`<p>${html`<b>${'<img src=x onerror=alert(1)>'}</b>`}</p>`), place);
    expect(place.querySelector('img')).to.equal(null);
    expect(words(place)).to.contain('<img');
  });
});

describe('slots', () => {
  it('put values side by side', () => {
    const place = box();
    render(slots([html`<i>a</i>`, 'b', nothing, html`<i>c</i>`]), place);
    expect(words(place)).to.equal('abc');
  });
});

import { expect } from '@open-wc/testing';
import { allExamples, examples, monday } from '../test-support/examples.js';
import { coursesHtml, coursesStyleSheet } from './courses-html.js';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

describe('courses as plain HTML', () => {
  it('show what the list shows, with dates as data', () => {
    const page = parse(coursesHtml(allExamples, { now: monday }));
    expect(page.querySelector('h2')?.textContent).to.equal('4 courses');
    expect([...page.querySelectorAll('article h3')].map(({ textContent }) => textContent)).to.include(
      'Sleep and worry',
    );
    expect(page.querySelector('time')?.getAttribute('datetime')).to.equal('2026-12-04T10:00');
    expect(page.body.textContent).to.contain('4 places left').and.contain('Amara, lived experience');
    expect(page.querySelectorAll('button')).to.have.length(0);
    expect(page.querySelector('h3[lang=ur]')?.getAttribute('dir')).to.equal('auto');
  });

  it('escape every text, and no text can end the data block', () => {
    const bad = '</script><img src=x onerror=alert(1)>';
    const page = parse(
      coursesHtml([{ name: bad, abstract: bad, url: 'javascript:alert(1)' }], { jsonLd: true, now: monday }),
    );
    expect(page.querySelector('img')).to.equal(null);
    expect(page.querySelector('a')).to.equal(null);
    expect(page.querySelector('h3')?.textContent).to.equal(bad);
  });

  it('filter by a form that any server can answer, and keep what was chosen', () => {
    const filter = { q: 'worry', place: 'Westhaven', need: ['breaks'] };
    const page = parse(coursesHtml(allExamples, { now: monday, filter, filterAction: '/courses' }));
    const form = page.querySelector('form')!;
    expect(form.method).to.equal('get');
    expect(new URLSearchParams([...new FormData(form)] as string[][]).toString()).to.equal(
      'q=worry&place=Westhaven&kind=&mode=&from=&to=&need=breaks',
    );
    expect(page.querySelector('h2')?.textContent).to.equal('1 course of 4');
    const block = page.querySelector('script[type="application/json"]')!.textContent;
    expect(
      (JSON.parse(block) as { courses: unknown[] }).courses,
      'all are there to take over',
    ).to.have.length(4);
  });

  it('say so when none match, and link to where a student asks for a place', () => {
    expect(
      parse(coursesHtml(allExamples, { now: monday, filter: { q: 'zebra' } })).body.textContent,
    ).to.contain('No courses match');
    const page = parse(coursesHtml([examples.sleep], { now: monday, askPlace: '/ask', calendar: '/ics' }));
    expect([...page.querySelectorAll('a')].map((link) => link.getAttribute('href'))).to.deep.equal([
      '/ics?course=sleep&run=winter',
      '/ask?course=sleep&run=winter',
    ]);
  });

  it('have a style sheet that holds no selector outside its guard', () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(coursesStyleSheet());
    expect(sheet.cssRules.length).to.be.greaterThan(30);
    for (const rule of sheet.cssRules)
      if (rule instanceof CSSStyleRule && !rule.selectorText.startsWith(':host'))
        expect(rule.selectorText).to.contain('.co-plain');
  });
});

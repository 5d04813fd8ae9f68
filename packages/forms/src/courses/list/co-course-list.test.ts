import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { coursesHtml } from '../html/courses-html.js';
import { addLinkedData } from '../linked-data/add.js';
import { allExamples, examples, monday } from '../test-support/examples.js';
import { CoCourseList } from './co-course-list.js';
import './define.js';

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
/** Key by key: some drivers lose keys that come too fast. */
const type = async (text: string) => {
  for (const key of text) await sendKeys({ press: key });
};
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

describe('a list of courses', () => {
  let list: CoCourseList;
  const show = async (attributes: Readonly<Record<string, string>> = {}) => {
    list = new CoCourseList();
    list.clock = () => monday;
    list.courses = allExamples;
    for (const [name, value] of Object.entries(attributes)) list.setAttribute(name, value);
    document.body.append(list);
    await drawn();
  };
  const find = <Found extends HTMLElement>(selector: string) =>
    list.shadowRoot!.querySelector<Found>(selector)!;
  const names = () =>
    [...list.shadowRoot!.querySelectorAll('article h3')].map(({ textContent }) => textContent);
  /** Cards come a few at a time, so that the page is never busy for long. */
  const drawn = async () => {
    await list.updateComplete;
    let before = -1;
    while (before !== names().length) {
      before = names().length;
      await frame();
      await frame();
    }
  };
  const count = () => find('h2').textContent;
  const said = () => find('[role=status]').textContent;
  const address = location.href;
  afterEach(() => {
    list.remove();
    history.replaceState(null, '', address);
  });

  it('shows what is to come, the soonest first, under a heading that counts', async () => {
    await show();
    expect(count()).to.equal('4 courses');
    expect(names()).to.deep.equal([
      'Sleep and worry',
      'Understanding self-harm',
      'اچھا محسوس کرنا',
      'First steps',
    ]);
  });

  it('filters at every key, and says the number once the person rests', async () => {
    await show();
    find<HTMLInputElement>('[name=q]').focus();
    await type('sleep');
    await drawn();
    expect(names()).to.deep.equal(['Sleep and worry', 'First steps']);
    expect(count()).to.equal('2 courses of 4');
    const heard: string[] = [];
    new MutationObserver(() => heard.push(said())).observe(find('[role=status]'), {
      childList: true,
      characterData: true,
      subtree: true,
    });
    await wait(900);
    expect(heard).to.deep.equal(['2 courses of 4']);
  });

  it('works by keyboard alone: an access need, and clearing gives the focus a place', async () => {
    await show();
    find<HTMLInputElement>('[name=need][value=bsl]').focus();
    await sendKeys({ press: ' ' });
    await drawn();
    expect(names()).to.deep.equal(['Understanding self-harm']);
    find('.co-filters > .co-link-button').focus();
    await sendKeys({ press: 'Enter' });
    await drawn();
    expect(names()).to.have.length(4);
    expect(list.shadowRoot!.activeElement).to.equal(find('[name=q]'));
  });

  it('says what to do when none match', async () => {
    await show();
    list.filter = { ...list.filter, q: 'zebra' };
    await drawn();
    expect(find('.co-courses__none').textContent).to.contain('No courses match');
    expect(count()).to.equal('0 courses of 4');
  });

  it('leaves the address alone unless the host asks', async () => {
    await show();
    find<HTMLInputElement>('[name=q]').focus();
    await type('x');
    expect(location.href).to.equal(address);
    list.remove();
    await show({ 'url-filters': '' });
    find<HTMLInputElement>('[name=q]').focus();
    await type('sleep');
    expect(new URL(location.href).searchParams.get('q')).to.equal('sleep');
    list.remove();
    await show({ 'url-filters': '' });
    expect(find<HTMLInputElement>('[name=q]').value).to.equal('sleep');
    expect(names()).to.have.length(2);
  });

  it('shows more when asked, and puts the focus on the first that came', async () => {
    await show({ 'page-size': '2' });
    await wait(100);
    expect(names()).to.have.length(2);
    const more = [...list.shadowRoot!.querySelectorAll('button')].find(({ textContent }) =>
      textContent.startsWith('Show 2 more'),
    )!;
    more.focus();
    await sendKeys({ press: 'Enter' });
    await wait(100);
    expect(names()).to.have.length(4);
    expect(list.shadowRoot!.activeElement?.textContent).to.equal('اچھا محسوس کرنا');
  });

  it('keeps the cards that stay: nothing is drawn twice, and focus is not lost', async () => {
    await show();
    const kept = find('article');
    const summary = kept.querySelector('summary')!;
    summary.focus();
    list.filter = { ...list.filter, q: 'worry' };
    await drawn();
    expect(find('article')).to.equal(kept);
    expect(list.shadowRoot!.activeElement).to.equal(summary);
  });

  it('lets what is over leave by itself', async () => {
    await show();
    list.clock = () => new Date('2026-12-10');
    await drawn();
    expect(names()).not.to.include('Understanding self-harm');
  });

  it('takes plain HTML over with what the server filtered by', async () => {
    history.replaceState(null, '', '?place=Westhaven');
    list = new CoCourseList();
    list.clock = () => monday;
    list.setAttribute('url-filters', '');
    const html = coursesHtml(allExamples, { now: monday, filter: { place: 'Westhaven' } });
    list.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
    document.body.append(list);
    await drawn();
    await drawn();
    expect(names()).to.deep.equal(['Sleep and worry']);
    expect(find<HTMLSelectElement>('[name=place]').value).to.equal('Westhaven');
  });

  it('opens everything for paper, and folds it again', async () => {
    await show({ 'page-size': '1' });
    dispatchEvent(new Event('beforeprint'));
    expect(names()).to.have.length(4);
    expect(
      [...list.shadowRoot!.querySelectorAll<HTMLDetailsElement>('article details')].every(({ open }) => open),
    ).to.equal(true);
    dispatchEvent(new Event('afterprint'));
    await drawn();
    expect(names()).to.have.length(1);
    expect(find<HTMLDetailsElement>('article details').open).to.equal(false);
  });

  it('speaks the words of the host, in their direction', async () => {
    await show();
    list.words = { language: 'ar', direction: 'rtl', askForPlace: 'اطلب مكانًا' };
    await drawn();
    expect(getComputedStyle(find('.co-root')).direction).to.equal('rtl');
  });

  it('puts data for search engines into the page when asked, and takes it away', async () => {
    addLinkedData();
    await show({ 'json-ld': '' });
    await frame();
    list.requestUpdate();
    await drawn();
    const block = list.querySelector('script[type="application/ld+json"]');
    expect(JSON.parse(block?.textContent ?? '')).to.include({ '@type': 'ItemList' });
    list.removeAttribute('json-ld');
    list.requestUpdate();
    await drawn();
    expect(list.querySelector('script')).to.equal(null);
  });

  it('says that there are none, and does not throw at what is no course', async () => {
    await show();
    list.courses = [examples.over];
    await drawn();
    expect(find('.co-courses__none').textContent).to.contain('There are no courses right now');
    list.courses = [{ name: 'x', hasCourseInstance: 5, about: 'y', access: null } as never];
    await drawn();
    expect(names()).to.deep.equal(['x']);
  });
});

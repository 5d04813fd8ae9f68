import { expect } from '@open-wc/testing';
import type { Course } from '../data/course.js';
import type { AskPlace } from '../element/course-element.js';
import { coursesHtml } from '../html/courses-html.js';
import { allExamples, examples, monday } from '../test-support/examples.js';
import { CoCourseCard } from './co-course-card.js';
import './define.js';

describe('a course card', () => {
  let card: CoCourseCard;
  const show = async (course: Course | undefined, attributes: Readonly<Record<string, string>> = {}) => {
    card = new CoCourseCard();
    card.clock = () => monday;
    if (course) card.course = course;
    for (const [name, value] of Object.entries(attributes)) card.setAttribute(name, value);
    document.body.append(card);
    await card.updateComplete;
  };
  const words = () => card.shadowRoot!.textContent.replaceAll(/\s+/g, ' ');
  const find = <Found extends HTMLElement>(selector: string) =>
    card.shadowRoot!.querySelector<Found>(selector);
  afterEach(() => {
    card.remove();
  });

  it('says what a student wants to know, with a heading of the level that the page needs', async () => {
    await show(examples.sleep, { 'heading-level': '4' });
    expect(find('h4')?.textContent).to.equal('Sleep and worry');
    for (const told of [
      'Friday 4 December 2026, 10am to midday',
      'Westhaven Library, Garden Room',
      'Free',
      '1 hour 30 minutes',
      'Anyone aged 18 or over',
      '4 places left',
      'Taught together by',
      'Amara, lived experience',
      'Someone, professional experience',
      'Step free',
      'Breaks',
      'What to expect when you arrive',
      'Nobody told me to just relax.',
    ])
      expect(words()).to.contain(told);
    expect(find('s time')?.getAttribute('datetime'), 'a cancelled session').to.equal('2026-12-11T10:00');
  });

  it('marks words of another language, whose direction is theirs', async () => {
    await show(examples.urdu);
    expect(find('h2')?.lang).to.equal('ur');
    expect(find('h2')?.dir).to.equal('auto');
    expect(words()).to.contain('Urdu, English');
  });

  it('has one clear link that says which course it is about', async () => {
    await show(examples.full, { 'ask-place': '/ask' });
    const links = card.shadowRoot!.querySelectorAll('a');
    expect(links).to.have.length(1);
    expect(links[0]?.textContent).to.equal('Join the waiting list: Understanding self-harm');
    expect(links[0]?.href).to.equal(`${location.origin}/ask?course=full&run=2026-12-09T13%3A00`);
  });

  it('hands the asking over to a host that takes it', async () => {
    await show(examples.sleep, { 'ask-place': '' });
    let asked: AskPlace | undefined;
    card.addEventListener('co-ask-place', (event) => {
      asked = (event as CustomEvent<AskPlace>).detail;
      event.preventDefault();
    });
    find<HTMLButtonElement>('.co-button')!.click();
    expect(asked?.course).to.equal(examples.sleep);
    expect(asked?.instance?.id).to.equal('winter');
  });

  it('gives a calendar file when asked, and keeps nothing', async () => {
    await show(examples.sleep);
    const made: { name: string; href: string }[] = [];
    const prototype = HTMLAnchorElement.prototype;
    Object.defineProperty(prototype, 'click', {
      configurable: true,
      value(this: HTMLAnchorElement) {
        made.push({ name: this.download, href: this.href });
      },
    });
    find('.co-link-button')!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    Reflect.deleteProperty(prototype, 'click');
    expect(made[0]?.name).to.equal('sleep.ics');
    expect(await (await fetch(made[0]!.href)).text()).to.contain('SUMMARY:Sleep and worry');
  });

  it('leaves by itself when the course is over', async () => {
    await show(examples.sleep);
    card.clock = () => new Date('2026-12-05');
    await card.updateComplete;
    expect(card.hasAttribute('past'), 'one session is still to come').to.equal(false);
    card.clock = () => new Date('2026-12-12');
    await card.updateComplete;
    expect(getComputedStyle(card).display).to.equal('none');
  });

  it('takes plain HTML over, and the course that is named', async () => {
    card = new CoCourseCard();
    card.clock = () => monday;
    card.setAttribute('course-id', 'lessons');
    const plain = new DOMParser().parseFromString(coursesHtml(allExamples, { now: monday }), 'text/html');
    card.append(...plain.body.childNodes);
    document.body.append(card);
    await card.updateComplete;
    expect(find('h2')?.textContent).to.equal('First steps');
    expect(find<HTMLAnchorElement>('a')?.textContent).to.contain('Start');
  });

  it('tells the developer what is wrong, and leaves the page as it was', async () => {
    const faults: unknown[] = [];
    const hear = (event: Event) => faults.push((event as CustomEvent<{ code: string }>).detail.code);
    addEventListener('co-error', hear);
    const warn = console.warn;
    const warned: unknown[] = [];
    console.warn = (...told) => warned.push(...told);
    await show(undefined, { src: '/not-there.json' });
    await card.load();
    console.warn = warn;
    removeEventListener('co-error', hear);
    expect(faults).to.include('courses-not-found');
    expect(warned[0]).to.match(
      /^\[coform\] courses-not-found: "\/not-there.json" gave status 404. Check src.$/,
    );
    expect(find('slot')).not.to.equal(null);
  });

  it('links to no address that could run a script', async () => {
    await show({ ...examples.lessons, url: 'javascript:alert(1)' });
    expect(find('a')).to.equal(null);
  });
});

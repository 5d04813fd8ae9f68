import { expect, nextFrame } from '@open-wc/testing';
import { CoForm } from '../co-form.js';
import '../define.js';
import { FakeClock } from '../test-support/fake-clock.js';
import { setPorts } from '../ports.js';
import { startSafety } from './index.js';

const document_ = {
  $schema: 'https://coform.dev/form-document/1',
  id: 'name',
  edition: '1.0.0',
  status: 'draft',
  language: 'en-GB',
  title: 'Your name',
  data: {
    type: 'object',
    properties: { name: { type: 'string', title: 'What is your name?', maxLength: 100 } },
  },
  layout: [{ linkId: 'page', type: 'page', items: [{ linkId: 'name', answer: '/name' }] }],
} as const;

const minutes = (count: number) => count * 60_000;

describe('a form on a shared screen', () => {
  let ending: AbortController;
  let element: CoForm;
  let gone: string[];
  let faults: string[];
  const root = () => element.renderRoot as ShadowRoot;
  const part = <Type extends HTMLElement = HTMLElement>(selector: string) =>
    root().querySelector<Type>(selector)!;
  const input = () => part<HTMLInputElement>('[data-key="name"]');
  const answer = (words: string) => {
    input().value = words;
    input().dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  };
  const press = (key: string, target: EventTarget = document.body) => {
    for (const type of ['keydown', 'keyup'])
      target.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true }));
  };
  const embed = async (attributes: Readonly<Record<string, string>>) => {
    element = new CoForm();
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.addEventListener('co-error', (event) =>
      faults.push((event as CustomEvent<{ code: string }>).detail.code),
    );
    element.document = document_ as unknown as CoForm['document'];
    document.body.append(element);
    await element.updateComplete;
  };
  const begin = () => {
    startSafety({ go: (href) => gone.push(href), signal: ending.signal });
  };
  /** Hiding empties the page; the tests of this file need it back. */
  const page = { title: document.title, nodes: [] as ChildNode[] };
  beforeEach(() => {
    page.nodes = [...document.body.childNodes];
    ending = new AbortController();
    [gone, faults] = [[], []];
  });
  afterEach(() => {
    ending.abort();
    element.remove();
    document.title = page.title;
    document.body.replaceChildren(...page.nodes);
    document.querySelector('meta[name=referrer]')?.remove();
  });

  describe('whose page can be hidden', () => {
    beforeEach(async () => {
      begin();
      await embed({ 'hide-page': 'https://weather.example/today' });
    });

    it('has a button for it, with what it does as its description', () => {
      const button = part('.co-safety button');
      expect(button.textContent).to.equal('Hide this page');
      expect(part(`#${button.getAttribute('aria-describedby')}`).textContent).to.contain(
        'press Shift 3 times',
      );
      expect(faults).to.deep.equal([]);
    });

    it('forgets everything, shows nothing and goes to the other site at once', () => {
      answer('Sam');
      part('.co-safety button').click();
      expect(element.answers).to.deep.equal({});
      expect(document.body.children.length).to.equal(0);
      expect(document.title).to.equal('weather.example');
      expect(document.querySelector<HTMLMetaElement>('meta[name=referrer]')?.content).to.equal('no-referrer');
      expect(gone).to.deep.equal(['https://weather.example/today']);
    });

    it('does not ask whether to leave', () => {
      answer('Sam');
      part('.co-safety button').click();
      const leaving = new Event('beforeunload', { cancelable: true });
      dispatchEvent(leaving);
      expect(leaving.defaultPrevented).to.equal(false);
    });

    it('adds no entries to the history, which would lead back here', async () => {
      const before = history.length;
      answer('Sam');
      element.session!.dispatch({ type: 'continue' });
      await element.updateComplete;
      expect(history.length).to.equal(before);
    });

    it('is hidden by three presses of Shift, from anywhere on the page, and says how many are left', () => {
      const clock = new FakeClock();
      press('Shift');
      clock.pass(200);
      expect(part('.co-safety [role=status]').textContent).to.equal(
        'Press Shift 2 more times to hide this page.',
      );
      press('Shift', input());
      clock.pass(200);
      expect(part('.co-safety [role=status]').textContent).to.equal(
        'Press Shift 1 more time to hide this page.',
      );
      clock.restore();
      press('Shift');
      expect(gone).to.have.length(1);
    });

    it('stays when five seconds pass between the presses', () => {
      const clock = new FakeClock();
      press('Shift');
      press('Shift');
      clock.pass(5200);
      expect(part('.co-safety [role=status]').textContent).to.equal('This page stays open.');
      press('Shift');
      clock.restore();
      expect(gone).to.deep.equal([]);
    });

    it('passes every axe rule', async () => {
      await expect(element).to.be.accessible();
    });

    it('does not ask after people', () => {
      const clock = new FakeClock();
      answer('Sam');
      clock.pass(minutes(600));
      clock.restore();
      expect(input().value).to.equal('Sam');
    });
  });

  for (const address of ['javascript:alert(1)', 'data:text/html,x', 'https://', ''])
    it(`has no button, and tells the developer, when hide-page is "${address}"`, async () => {
      begin();
      await embed({ 'hide-page': address });
      expect(faults).to.deep.equal(['address-refused']);
      expect(part('.co-safety button').hidden).to.equal(true);
      press('Shift');
      press('Shift');
      press('Shift');
      expect(gone).to.deep.equal([]);
    });

  it('tells the developer when the script for it is not there, and begins when it comes', async () => {
    await embed({ 'hide-page': 'https://weather.example/' });
    expect(faults).to.deep.equal(['no-safety']);
    begin();
    expect(part('.co-safety button').textContent).to.equal('Hide this page');
  });

  it('has one button when the script is there twice', async () => {
    begin();
    begin();
    await embed({ 'hide-page': 'https://weather.example/' });
    expect(root().querySelectorAll('.co-safety')).to.have.length(1);
  });

  it('has nothing of it where the host does not ask for it', async () => {
    begin();
    await embed({});
    press('Shift');
    press('Shift');
    press('Shift');
    expect(root().querySelector('.co-safety')).to.equal(null);
    expect(gone).to.deep.equal([]);
  });

  it('speaks from right to left in a language that does, whatever the form’s own words are in', async () => {
    const words = { hidePage: 'یہ صفحہ چھپائیں' };
    setPorts({ language: () => Promise.resolve({ language: 'ur', status: 'reviewed', words }) });
    begin();
    await embed({ 'hide-page': 'https://weather.example/', language: 'ur' });
    await nextFrame();
    setPorts({ language: () => Promise.resolve(undefined) });
    const { lang, dir } = part('.co-safety');
    expect(`${lang} ${dir}`).to.equal('ur rtl');
  });

  describe('whose host asks after people', () => {
    let clock: FakeClock;
    const ask = () => part('.co-safety__ask');
    const start = async (attributes: Readonly<Record<string, string>> = {}) => {
      begin();
      clock = new FakeClock();
      await embed({ 'idle-minutes': '10', ...attributes });
      answer('Sam');
    };
    afterEach(() => {
      clock.restore();
    });

    it('asks after ten minutes, says so, and keeps the focus where it is', async () => {
      await start();
      input().focus();
      clock.pass(minutes(10) - 1);
      expect(ask().hidden).to.equal(true);
      clock.pass(500);
      expect(ask().hidden).to.equal(false);
      expect(part('.co-safety [role=alert]').textContent).to.contain('will delete them in 2 minutes');
      expect(root().activeElement).to.equal(input());
      clock.restore();
      await expect(element).to.be.accessible();
    });

    it('forgets everything two minutes later, says so, and stands there clean', async () => {
      await start();
      clock.pass(minutes(12) + 500);
      await element.updateComplete;
      expect(element.answers).to.deep.equal({});
      expect(input().value).to.equal('');
      expect(ask().textContent).to.contain('Your answers are deleted');
      expect(part('.co-safety [role=alert]').textContent).to.contain('Your answers are deleted');
      expect(part('.co-safety__ask button').hidden).to.equal(true);
    });

    it('takes the words away when somebody begins anew', async () => {
      await start();
      clock.pass(minutes(12));
      await element.updateComplete;
      answer('Kim');
      expect(ask().hidden).to.equal(true);
    });

    it('keeps everything for who says that they are there, and gives the focus back', async () => {
      await start();
      input().focus();
      clock.pass(minutes(11));
      const stay = part<HTMLButtonElement>('.co-safety__ask button');
      stay.focus();
      press('Enter', stay);
      expect(ask().hidden).to.equal(false);
      stay.click();
      clock.pass(500);
      expect(ask().hidden).to.equal(true);
      expect(root().activeElement).to.equal(input());
      expect(part('.co-safety [role=status]').textContent).to.equal('Your answers are still here.');
      clock.pass(minutes(9));
      expect(input().value).to.equal('Sam');
    });

    it('takes who goes on with the form at their act', async () => {
      await start();
      clock.pass(minutes(10));
      press('Tab', input());
      expect(ask().hidden).to.equal(false);
      press('Enter', input());
      expect(ask().hidden).to.equal(true);
      clock.pass(minutes(5));
      expect(input().value).to.equal('Sam');
    });

    it('does not take a touch beside the form for an answer', async () => {
      await start();
      clock.pass(minutes(10));
      document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      clock.pass(minutes(2));
      expect(element.answers).to.deep.equal({});
    });

    it('asks nobody where nothing was entered', async () => {
      begin();
      clock = new FakeClock();
      await embed({ 'idle-minutes': '10' });
      clock.pass(minutes(60));
      expect(ask().hidden).to.equal(true);
    });

    it('forgets what the host filled in, too, and tells elements and hosts that keep more', async () => {
      const told: string[] = [];
      await start();
      element.answers = { name: 'From the record' };
      await element.updateComplete;
      element.addEventListener('co-forget', ({ type }) => told.push(type));
      clock.pass(minutes(12));
      expect(told).to.deep.equal(['co-forget']);
      element.session!.dispatch({ type: 'reset' });
      expect(element.answers).to.deep.equal({});
    });

    it('works in the light DOM', async () => {
      await start({ 'light-dom': '' });
      clock.pass(minutes(10));
      expect(element.querySelector<HTMLElement>('.co-safety__ask')?.hidden).to.equal(false);
      expect(getComputedStyle(element.querySelector('.co-safety')!).position).to.equal('sticky');
    });

    it('speaks the language of the form', async () => {
      const words = {
        idleStay: 'Tak, jestem tutaj',
        idleAsk: { one: '{count} minuta', other: '{count} minuty' },
      };
      setPorts({ language: () => Promise.resolve({ language: 'pl', status: 'reviewed', words }) });
      begin();
      await embed({ 'idle-minutes': '10', language: 'pl' });
      await nextFrame();
      clock = new FakeClock();
      element.setAttribute('idle-minutes', '5');
      element.answers = { name: 'Sam' };
      await element.updateComplete;
      await Promise.resolve();
      clock.pass(minutes(6) + 500);
      setPorts({ language: () => Promise.resolve(undefined) });
      expect(ask().textContent).to.equal('1 minutaTak, jestem tutaj');
    });
  });
});

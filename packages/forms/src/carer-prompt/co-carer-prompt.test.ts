import { expect } from '@open-wc/testing';
import type { FormDocument, Trust } from '@coform/format';
import './define.js';
import { CoCarerPrompt } from './co-carer-prompt.js';
import { carerWords } from './carer-words.js';
import { isRemembered } from './not-now.js';

const trust: Trust = {
  $schema: 'https://coform.dev/trust/1',
  name: 'Westhaven Trust',
  carersOffer: { text: 'You can have a rest and a talk.', phone: '01632 960 140', link: '/support' },
  crisis: [{ name: 'Our night line', phone: '01632 960 199' }],
};

describe('the carer prompt', () => {
  let element: CoCarerPrompt;
  const show = async (attributes: Readonly<Record<string, string>> = {}) => {
    element = new CoCarerPrompt();
    element.setAttribute('no-history', '');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.trust = trust;
    document.body.append(element);
    await element.updateComplete;
    await element.updateComplete;
  };
  const words = () => element.shadowRoot!.textContent.replaceAll(/\s+/g, ' ').trim();
  const button = (action: string) =>
    element.shadowRoot!.querySelector<HTMLButtonElement>(`button[data-action="${action}"]`);
  const seen = (node: Element | null) => node !== null && node.getClientRects().length > 0;
  const settled = () => new Promise((resolve) => setTimeout(resolve));
  const press = async (action: string) => {
    button(action)!.click();
    await settled();
  };
  const question = () => element.shadowRoot!.querySelector('input[type="radio"]');
  beforeEach(() => {
    localStorage.clear();
  });
  afterEach(() => {
    element.remove();
    localStorage.clear();
  });

  it('says first what help there is, then asks, and never begins with the word “carer”', async () => {
    for (const mode of ['card', 'banner', 'end-of-form']) {
      await show({ mode });
      if (mode === 'banner') await press('open');
      const text = words();
      expect(text.indexOf('You can have a rest'), mode).to.be.within(
        0,
        text.indexOf('Do you look after') - 1,
      );
      expect(text.slice(0, text.indexOf('Get help now')), mode).to.not.match(/\bcarers?\b/i);
      element.remove();
    }
  });

  it('has help also where the Trust gave no facts', async () => {
    await show({ mode: 'banner' });
    element.trust = { $schema: 'https://coform.dev/trust/1', name: 'Bare Trust' };
    await element.updateComplete;
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('[data-offer]')?.textContent).to.contain('ask your council');
    expect(words()).to.not.match(/\{|undefined/);
  });

  it('asks nothing in a banner until the person opens it, and then focuses the first answer', async () => {
    await show({ mode: 'banner' });
    expect(seen(question())).to.equal(false);
    expect(words()).to.match(/^Do you help someone\? You can have a rest/);
    expect(element.shadowRoot!.querySelector('[data-offer] a')?.getAttribute('href')).to.equal(
      'tel:01632960140',
    );
    await press('open');
    expect(seen(question())).to.equal(true);
    expect(element.shadowRoot!.activeElement === question()).to.equal(true);
  });

  it('is never modal and never moves focus by itself', async () => {
    for (const mode of ['card', 'banner', 'end-of-form']) {
      await show({ mode });
      expect(element.shadowRoot!.querySelector('dialog, [role="dialog"], [aria-modal]') === null).to.equal(
        true,
      );
      expect(document.activeElement === document.body).to.equal(true);
      element.remove();
    }
  });

  it('takes “not now” for an answer, keeps nothing, and leaves one way back', async () => {
    await show();
    await press('not-now');
    expect(question() === null).to.equal(true);
    expect(localStorage).to.have.length(0);
    expect(element.shadowRoot!.activeElement === button('again')).to.equal(true);
    await expect(element).to.be.accessible();
    await press('again');
    expect(seen(question())).to.equal(true);
    element.remove();
    await show();
    expect(seen(question())).to.equal(true);
  });

  it('remembers “not now” only when asked to, and forgets it again', async () => {
    await show({ mode: 'banner' });
    const box = element.shadowRoot!.querySelector<HTMLInputElement>('input[data-action="remember"]')!;
    expect(box.checked).to.equal(false);
    box.checked = true;
    await press('not-now');
    expect(localStorage).to.have.length(1);
    expect(localStorage.getItem(localStorage.key(0)!)).to.match(/^\d{4}-\d\d-\d\d$/);
    element.remove();
    await show({ mode: 'banner' });
    expect(words()).to.contain(carerWords.hidden);
    await press('again');
    expect(localStorage).to.have.length(0);
    expect(button('open') !== null).to.equal(true);
  });

  it('remembers for 30 days, no longer, and deletes what is too old', () => {
    const day = 86_400_000;
    localStorage.setItem('coform-carer-prompt-not-now', '2026-11-01');
    const at = (days: number) => isRemembered(window, new Date(Date.parse('2026-11-01') + days * day));
    expect(at(0)).to.equal(true);
    expect(at(29)).to.equal(true);
    expect(at(30)).to.equal(false);
    expect(localStorage).to.have.length(0);
  });

  it('comes after another form only once that was sent', async () => {
    const other = document.createElement('div');
    other.id = 'passport';
    document.body.append(other);
    await show({ mode: 'end-of-form', after: 'passport' });
    expect(words()).to.equal('');
    other.dispatchEvent(new CustomEvent('co-page', { bubbles: true, composed: true }));
    await element.updateComplete;
    expect(words()).to.equal('');
    other.dispatchEvent(new CustomEvent('co-submitted', { bubbles: true, composed: true }));
    await element.updateComplete;
    expect(words()).to.contain('Do you look after');
    other.remove();
  });

  it('does the same in the light DOM', async () => {
    await show({ mode: 'banner', 'light-dom': '' });
    const here = (action: string) =>
      element.querySelector<HTMLButtonElement>(`button[data-action="${action}"]`);
    await expect(element).to.be.accessible();
    here('open')!.click();
    await settled();
    expect(document.activeElement === element.querySelector('input[type="radio"]')).to.equal(true);
    here('not-now')!.click();
    await settled();
    expect(document.activeElement === here('again')).to.equal(true);
    here('again')!.click();
    await settled();
    expect(seen(element.querySelector('input[type="radio"]'))).to.equal(true);
  });

  it('keeps what was answered when it is put away and shown again', async () => {
    await show();
    element.shadowRoot!.querySelector<HTMLInputElement>('input[value="not-sure"]')!.click();
    await press('not-now');
    await press('again');
    expect(element.session!.answers()).to.deep.equal({ looksAfter: 'not-sure' });
    expect(element.shadowRoot!.querySelector<HTMLInputElement>('input[value="not-sure"]')!.checked).to.equal(
      true,
    );
  });

  it('has help in a crisis one press away in every mode, before, while and after questions are shown', async () => {
    const isInReach = (when: string) => {
      const found = element.shadowRoot!.querySelectorAll('details.co-crisis');
      expect(found, when).to.have.length(1);
      expect(seen(found[0]!.querySelector('summary')), when).to.equal(true);
      expect(found[0]!.textContent, when).to.contain('999').and.to.contain('01632 960 199');
      expect(found[0]!.hasAttribute('open'), when).to.equal(false);
    };
    for (const mode of ['banner', 'card', 'end-of-form']) {
      await show({ mode });
      isInReach(`${mode}, as it comes`);
      if (mode === 'banner') {
        await press('open');
        isInReach('banner, opened');
      }
      await press('not-now');
      isInReach(`${mode}, put away`);
      element.remove();
    }
  });

  it('has the national lines in a banner where the Trust gave none, in its host’s own words where there are some', async () => {
    await show({ mode: 'banner' });
    element.trust = undefined;
    element.phrases = { crisis: 'Help me now' };
    await settled();
    const help = element.shadowRoot!.querySelector('.co-crisis')!;
    expect(help.textContent).to.contain('call 111 and choose option 2');
    expect(help.querySelector('summary')!.textContent.trim()).to.equal('Help me now');
  });

  it('has words in its banner that no person has checked only where the host wants them', async () => {
    await show({ mode: 'banner' });
    element.locales = [
      {
        $schema: 'https://coform.dev/locale/1',
        language: 'cy',
        status: 'machine-draft',
        words: {},
        phrases: { notNow: 'Nid nawr' },
      },
    ];
    element.language = 'cy';
    await settled();
    expect(button('not-now')!.textContent.trim()).to.equal(carerWords.notNow);
    element.setAttribute('machine-drafts', '');
    element.requestUpdate();
    await settled();
    expect(button('not-now')!.textContent.trim()).to.equal('Nid nawr');
    expect(button('open')!.textContent.trim()).to.equal(carerWords.open);
  });

  it('says in no event what somebody answered', async () => {
    await show();
    const heard: unknown[] = [];
    for (const name of ['co-change', 'co-page', 'co-saved', 'co-error'])
      element.addEventListener(name, (event) => heard.push((event as CustomEvent).detail));
    element.session!.dispatch({ type: 'input', key: 'looks-after', viewValue: 'yes' });
    element.shadowRoot!.querySelector<HTMLInputElement>('input[value="no"]')!.click();
    element.session!.dispatch({ type: 'continue' });
    await element.updateComplete;
    expect(heard.length).to.be.greaterThan(1);
    expect(JSON.stringify(heard)).to.not.match(/"(yes|no|not-sure)"/);
  });

  it('passes every axe rule in every mode and on every page, with the types of its document', async function () {
    this.timeout(40_000);
    for (const mode of ['card', 'banner', 'end-of-form']) {
      await show({ mode });
      await expect(element).to.be.accessible();
      element.remove();
    }
    await show();
    element.answers = {
      looksAfter: 'yes',
      under18: 'yes',
      help: ['assessment'],
      contact: { wanted: 'yes', ways: ['phone', 'email', 'letter', 'school'] },
    };
    await element.updateComplete;
    const { pages } = element.session!.getSnapshot();
    expect(pages).to.have.length(9);
    for (const page of pages) {
      element.session!.dispatch({ type: 'go', to: { at: 'page', page } });
      await element.updateComplete;
      await expect(element).to.be.accessible();
    }
  });
});

describe('the carer prompt in staff mode', () => {
  let element: CoCarerPrompt;
  const given = {
    before: { agrees: 'yes' },
    identify: { name: 'Sam Example', relationship: 'friend', main: 'yes' },
  };
  const box = () => element.shadowRoot!.querySelector<HTMLTextAreaElement>('[data-summary] textarea');
  const check = async () => {
    element.session!.dispatch({ type: 'go', to: { at: 'check' } });
    await element.updateComplete;
  };
  beforeEach(async () => {
    const record = await fetch('/packages/forms/carer-record/carer-record.form.json');
    element = new CoCarerPrompt();
    element.mode = 'staff';
    element.setAttribute('no-history', '');
    element.document = (await record.json()) as FormDocument;
    document.body.append(element);
    await element.updateComplete;
  });
  afterEach(() => {
    element.remove();
  });

  it('has a summary where answers are checked, and no “not now”', async () => {
    element.answers = given;
    await check();
    expect(box()?.value).to.contain('Carer’s name: Sam Example');
    expect(box()?.value).to.contain('407543004');
    expect(element.shadowRoot!.querySelector('[data-action="not-now"]') === null).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('copies it as plain text, JSON and FHIR, and says whether that worked', async () => {
    element.answers = given;
    element.patient = 'Patient/7';
    await check();
    const copied: string[] = [];
    let allowed = true;
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {
        writeText: (words: string) =>
          allowed ? Promise.resolve(void copied.push(words)) : Promise.reject(new Error('not allowed')),
      },
    });
    const copy = async (format: string) => {
      element
        .shadowRoot!.querySelector<HTMLButtonElement>(`[data-action="copy"][data-format="${format}"]`)!
        .click();
      await new Promise((resolve) => setTimeout(resolve));
      await element.updateComplete;
      return element.shadowRoot!.querySelector('[data-summary] [role="status"]')?.textContent;
    };
    expect(await copy('text')).to.equal(carerWords.copied);
    await copy('json');
    await copy('fhir');
    expect(copied[0]).to.contain('Sam Example');
    expect(JSON.parse(copied[1]!)).to.have.property('agreement', 'yes');
    expect(JSON.parse(copied[2]!)).to.have.property('resourceType', 'Bundle');
    expect(copied[2]).to.contain('Patient/7');
    allowed = false;
    expect(await copy('text')).to.equal(carerWords.notCopied);
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  });

  it('has nothing to copy about a carer who did not agree', async () => {
    element.answers = { ...given, before: { agrees: 'no' } };
    await check();
    expect(box()?.value).to.contain('nothing to copy');
    expect(box()?.value).to.not.contain('Sam');
    expect(element.shadowRoot!.querySelector('[data-format="fhir"]') === null).to.equal(true);
  });
});

import { expect } from '@open-wc/testing';
import type { CoForm, CoformEventMap } from '@coform/elements';
import type { FormDocument } from '@coform/format';
import './define.js';
import { CoFeedback } from './co-feedback.js';
import { feedbackWords } from './feedback-words.js';
import { formDocument } from './generated/document.js';

type Response = CoformEventMap['co-submit']['response'];

describe('feedback', () => {
  let element: CoFeedback;
  let sent: Response[];
  const show = async (attributes: Readonly<Record<string, string>> = {}) => {
    element = new CoFeedback();
    element.setAttribute('no-history', '');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.monitoring = 'Nobody reads this until Monday.';
    sent = [];
    element.send = (response) => {
      sent.push(response);
      return Promise.resolve(undefined);
    };
    document.body.append(element);
    await element.updateComplete;
  };
  const type = (key: string, viewValue: string) => {
    element.session!.dispatch({ type: 'input', key, viewValue });
  };
  const check = async () => {
    element.session!.dispatch({ type: 'go', to: { at: 'check' } });
    await element.updateComplete;
  };
  const settled = async () => {
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
  };
  const send = async () => {
    await check();
    element.session!.dispatch({ type: 'submit' });
    await settled();
  };
  const words = () => element.shadowRoot!.textContent.replaceAll(/\s+/g, ' ');
  const notice = () => element.shadowRoot!.querySelector('[data-taken-out]');
  const button = (action: string) =>
    element.shadowRoot!.querySelector<HTMLButtonElement>(`button[data-action="${action}"]`);
  afterEach(() => {
    element.remove();
  });

  it('needs no more than its tag, and carries the types of its document', async () => {
    await show();
    expect(words()).to.contain('How was it for you?');
  });

  it('says before anything else that it is not for emergencies, and on each page where help is', async () => {
    await show();
    expect(words()).to.match(/not for emergencies.*How was it for you\?/);
    for (const page of element.session!.getSnapshot().pages) {
      element.session!.dispatch({ type: 'go', to: { at: 'page', page } });
      await element.updateComplete;
      expect(words()).to.contain('Get help now');
    }
  });

  it('asks with faces, or with words alone', async () => {
    await show();
    expect(element.shadowRoot!.querySelectorAll('svg').length).to.be.greaterThan(4);
    element.setAttribute('scale', 'words');
    await element.updateComplete;
    expect(element.shadowRoot!.querySelectorAll('svg')).to.have.length(0);
    expect(element.shadowRoot!.querySelectorAll('input[type="radio"]')).to.have.length(5);
    type('rating', '5');
    expect(element.session!.answers()).to.deep.equal({ rating: 5 });
    element.setAttribute('scale', 'faces');
    await element.updateComplete;
    expect(element.shadowRoot!.querySelectorAll('svg').length).to.be.greaterThan(4);
  });

  it('shows what it takes out before it is sent, and sends nothing of it', async () => {
    await show();
    type('good', 'Sam, on 07700 900982');
    type('better', 'Write to sam@example.org at M60 1NW');
    await check();
    expect(notice()?.querySelectorAll('li')).to.have.length(3);
    expect(notice()?.textContent).to.match(/07700 900982 \(phone number\), from “What was good\?”/);
    expect(words()).to.contain('[phone number taken out]');
    await expect(element).to.be.accessible();
    element.session!.dispatch({ type: 'submit' });
    await settled();
    expect(sent).to.have.length(1);
    expect(JSON.stringify(sent)).to.not.match(/07700|sam@|M60/);
    expect(sent[0]!.answers.good).to.equal('Sam, on [phone number taken out]');
    expect(notice()).to.equal(null);
  });

  it('says nothing where there is nothing to take out', async () => {
    await show();
    type('good', 'I waited 20 minutes on 27/03/2026 and give it 9/10.');
    await check();
    expect(notice()).to.equal(null);
    expect(element.session!.answers().good).to.equal('I waited 20 minutes on 27/03/2026 and give it 9/10.');
  });

  it('leaves how to reply as it was given', async () => {
    await show();
    type('reply-wanted', 'true');
    type('reply-way', 'phone');
    type('reply-phone', '07700 900982');
    await send();
    expect(sent[0]!.answers.reply).to.deep.equal({ wanted: true, way: 'phone', phone: '07700 900982' });
  });

  it('says what it is about, and sends the form, its edition and the question', async () => {
    await show({
      'about-form': 'health-passport',
      'about-edition': '1.0.0',
      'about-question': 'quick-called',
      'about-title': 'What do you like to be called?',
    });
    expect(words()).to.contain('What do you like to be called?, edition 1.0.0');
    type('good', 'Short');
    await send();
    expect(sent[0]!.answers.about).to.deep.equal({
      form: 'health-passport',
      edition: '1.0.0',
      question: 'quick-called',
    });
    expect(sent[0]!.answers.good).to.equal('Short');
  });

  it('sends no mark of what it is about when it is about nothing in particular', async () => {
    await show();
    type('rating', '3');
    await send();
    expect(sent[0]!.answers).to.deep.equal({ rating: 3 });
  });

  it('goes around a table: each person begins with an empty form, until everyone has answered', async () => {
    await show({ people: '3' });
    for (const turn of [1, 2, 3]) {
      expect(words()).to.contain(`${turn - 1} of 3 people have answered.`);
      expect(element.session!.answers()).to.deep.equal({});
      type('rating', String(turn));
      type('good', `secret of person ${turn}`);
      await send();
      await settled();
      expect(sent).to.have.length(turn);
      expect(words()).to.contain(`${turn} of 3 people have answered.`);
      expect(words()).to.not.contain('secret');
      expect(JSON.stringify(element.session!.save())).to.not.contain('secret');
      expect(element.shadowRoot!.activeElement?.hasAttribute('data-hand-over')).to.equal(true);
      expect(element.shadowRoot!.querySelectorAll('details.co-crisis')).to.have.length(1);
      await expect(element).to.be.accessible();
      if (turn < 3) {
        button('next-person')!.click();
        await settled();
        expect(element.session!.getSnapshot().place).to.deep.equal({ at: 'page', page: 'how' });
        expect(element.shadowRoot!.querySelectorAll(':checked')).to.have.length(0);
      }
    }
    expect(button('next-person') === null).to.equal(true);
    expect(words()).to.contain(feedbackWords.everyone);
    expect(sent.map(({ answers }) => answers.rating)).to.deep.equal([1, 2, 3]);
    button('next-table')!.click();
    await settled();
    expect(words()).to.contain('0 of 3 people have answered.');
  });

  it('leaves nothing on a device that goes around, sent or not', async () => {
    await show({ people: '3' });
    type('good', 'secret');
    await check();
    expect(element.shadowRoot!.querySelector('.co-keep') === null).to.equal(true);
    button('fresh')!.click();
    await settled();
    expect(words()).to.not.contain('secret');
    expect(element.session!.answers()).to.deep.equal({});
  });

  it('is about what a form on the page shows when it is opened', async () => {
    const form = document.createElement('co-form') as unknown as CoForm;
    form.id = 'draft';
    form.setAttribute('no-history', '');
    form.document = formDocument;
    document.body.append(form);
    await form.updateComplete;
    form.session!.dispatch({ type: 'go', to: { at: 'page', page: 'you' } });
    await show({ mode: 'link', about: 'draft' });
    expect(element.shadowRoot!.querySelector('input') === null).to.equal(true);
    await expect(element).to.be.accessible();
    button('open')!.click();
    await settled();
    expect(words()).to.contain('About your answer, edition 1.0.0');
    expect(element.shadowRoot!.activeElement?.className).to.equal('co-heading');
    type('good', 'Clear');
    await send();
    expect(sent[0]!.answers.about).to.deep.equal({ form: 'feedback', edition: '1.0.0', question: 'you' });
    form.remove();
  });

  it('refuses the Friends and Family Test in other words, and tells the developer which are right', async () => {
    const got = await fetch('/packages/forms/friends-and-family-test/friends-and-family-test.form.json');
    const text = await got.text();
    await show();
    const faults: string[] = [];
    element.addEventListener('co-error', (event) => {
      const { code, message } = (event as CustomEvent<CoformEventMap['co-error']>).detail;
      faults.push(`${code} ${message}`);
    });
    element.document = JSON.parse(text.replace('Neither good nor poor', 'So so')) as FormDocument;
    await settled();
    expect(faults).to.have.length(1);
    expect(faults[0]).to.match(/^wording-locked .*Neither good nor poor/);
    expect(element.shadowRoot!.querySelector('input') === null).to.equal(true);
    expect(words()).to.not.contain('So so');
    expect(element.shadowRoot!.querySelectorAll('details.co-crisis')).to.have.length(1);
    element.document = JSON.parse(text) as FormDocument;
    await settled();
    expect(words()).to.contain('Neither good nor poor');
  });

  it('shows what people said and what came of it below, as words alone', async () => {
    await show();
    element.saidDid = {
      $schema: 'https://coform.dev/you-said-we-did/1',
      items: [{ said: '<img src=x onerror=alert(1)>', did: 'We did.', outcome: 'changed', date: '2026-05' }],
    };
    await element.updateComplete;
    expect(words()).to.contain('You said, we did');
    expect(words()).to.contain('<img src=x');
    expect(element.shadowRoot!.querySelector('img')).to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('passes every axe rule on every page, with faces and with words', async () => {
    for (const scale of ['faces', 'words']) {
      await show({ scale, people: '8', 'about-form': 'health-passport' });
      for (const page of element.session!.getSnapshot().pages) {
        element.session!.dispatch({ type: 'go', to: { at: 'page', page } });
        await element.updateComplete;
        await expect(element).to.be.accessible();
      }
      element.remove();
    }
  });

  it('gives a form of the host’s no identifiers, either', async () => {
    const host = document.createElement('form');
    document.body.append(host);
    await show();
    element.setAttribute('name', 'feedback');
    host.append(element);
    await element.updateComplete;
    type('good', 'Ring 07700 900982');
    element
      .shadowRoot!.querySelector('textarea')!
      .dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
    await element.updateComplete;
    expect(new FormData(host).get('feedback')).to.equal('{"good":"Ring [phone number taken out]"}');
    expect(notice()?.textContent).to.contain('07700 900982');
    host.remove();
  });

  it('does the same in the light DOM', async () => {
    await show({ 'light-dom': '', people: '2', 'about-form': 'health-passport' });
    type('good', 'Ring 07700 900982');
    await check();
    expect(element.querySelector('[data-taken-out]')?.textContent).to.contain('07700 900982');
    await expect(element).to.be.accessible();
    await send();
    await settled();
    element.querySelector<HTMLButtonElement>('button[data-action="next-person"]')!.click();
    await settled();
    expect(element.session!.answers()).to.deep.equal({});
  });

  it('carries the Friends and Family Test, whose boxes it looks through, too', async () => {
    const got = await fetch('/packages/forms/friends-and-family-test/friends-and-family-test.form.json');
    await show();
    element.document = (await got.json()) as FormDocument;
    await element.updateComplete;
    expect(words()).to.contain('Overall, how was your experience of our service?');
    await expect(element).to.be.accessible();
    type('experience', 'good');
    type('why', 'Ask sam@example.org');
    await send();
    expect(sent[0]!.answers).to.deep.equal({ experience: 'good', why: 'Ask [email address taken out]' });
  });

  it('takes a form of the Trust’s own, and redacts there, too', async () => {
    await show();
    element.document = { ...formDocument, id: 'own', title: 'Own' };
    await element.updateComplete;
    type('better', 'Ring 0161 496 0199');
    await send();
    expect(JSON.stringify(sent)).to.not.contain('0199');
    expect(sent[0]!.form).to.equal('own');
  });
});

import type { FormResponse } from '@coform/engine';
import { expect } from '@open-wc/testing';
import { visit } from '../test-support/visit-form.js';
import { Browser } from '../test-support/plain-browser.js';

const monitoring = 'Nobody reads this until Monday.';

describe('a journey without JavaScript', () => {
  it('shows what is wrong with a link to it, keeps what was typed, and goes on once it is mended', async () => {
    const page = new Browser({
      ...visit,
      data: { ...visit.data, required: ['wants'] },
    });
    await page.press('Continue');
    expect(page.title).to.match(/^Error: Your visit/);
    const link = page.one('[data-error-summary] a');
    expect(link.textContent).to.equal('Select yes or no: Do you want a visit?');
    expect(page.one(link.getAttribute('href')!).getAttribute('value')).to.equal('true');
    expect(page.one('[data-error-summary]').hasAttribute('autofocus')).to.equal(true);
    page.choose('Yes');
    await page.press('Continue');
    await page.press('Continue');
    expect(page.heading).to.equal('Who comes with you');
    expect(page.title).not.to.contain('Error');
  });

  it('asks what an answer brings up on the same page, before anything is said to be wrong', async () => {
    const page = new Browser({ ...visit, data: { ...visit.data, required: ['when'] } });
    page.choose('Yes');
    await page.press('Continue');
    expect(page.heading).to.equal('Your visit');
    expect(page.all('[data-error-summary]')).to.have.length(0);
    expect(page.one('#co-revealed').textContent).to.equal('1 more question below.');
    page.type('When suits you?', 'Tuesday');
    await page.press('Continue');
    expect(page.heading).to.equal('Who comes with you');
  });

  it('leaves the page at once when an answer takes questions away', async () => {
    const page = new Browser(visit);
    page.choose('Yes');
    await page.press('Continue');
    page.type('When suits you?', 'Tuesday');
    page.choose('No');
    await page.press('Continue');
    expect(page.heading).to.equal('Who comes with you');
    expect(page.answers).to.deep.equal({ wants: false });
    // What was typed comes back with its question.
    await page.press('Back');
    page.choose('Yes');
    await page.press('Continue');
    expect(page.field('When suits you?').getAttribute('value')).to.equal('Tuesday');
  });

  it('adds rows, takes them away and puts them back, with everything typed in them', async () => {
    const page = new Browser(visit);
    await page.press('Continue');
    page.type('Name', 'Ada');
    await page.press('Add a person');
    expect(page.all('fieldset.co-row')).to.have.length(2);
    expect(page.all('fieldset.co-row')[1]!.hasAttribute('autofocus')).to.equal(true);
    page.type('Name', 'Grace', 1);
    await page.press('Remove', 0);
    expect(page.all('fieldset.co-row')).to.have.length(1);
    page.type('Name', 'Grace Hopper');
    await page.press('Undo');
    expect(page.all('fieldset.co-row input').map((node) => node.getAttribute('value'))).to.deep.equal([
      'Ada',
      'Grace Hopper',
    ]);
    await page.press('Continue');
    expect(page.answers).to.deep.equal({ people: [{ name: 'Ada' }, { name: 'Grace Hopper' }] });
  });

  it('changes one answer and comes back to check the rest', async () => {
    const page = new Browser(visit);
    await page.press('Continue');
    page.type('Name', 'Ada');
    await page.press('Continue');
    expect(page.heading).to.equal('Check your answers');
    await page.press('Change', 0);
    expect(page.heading).to.equal('Your visit');
    page.choose('Yes');
    await page.press('Continue');
    page.type('When suits you?', 'Tuesday');
    await page.press('Continue');
    expect(page.heading).to.equal('Check your answers');
    await page.press('Change', 2);
    page.type('Name', 'Grace');
    await page.press('Back');
    expect(page.heading).to.equal('Check your answers');
    expect(page.answers).to.deep.equal({ wants: true, when: 'Tuesday', people: [{ name: 'Grace' }] });
  });

  it('sends once, with the same key for the same page, and says so', async () => {
    const sent: { response: FormResponse; key: string }[] = [];
    const page = new Browser(visit, {
      monitoring,
      send: (response, { key }) => {
        sent.push({ response, key });
        return Promise.resolve({ reference: 'AB-12' });
      },
    });
    await page.press('Continue');
    await page.press('Continue');
    expect(page.one('.co-inset').textContent).to.equal(monitoring);
    const check = page.copy();
    await page.press('Send my answers');
    expect(page.heading).to.equal('Your answers have been sent');
    expect(page.text).to.contain('Your reference is AB-12');
    await check.press('Send my answers');
    expect(sent).to.have.length(2);
    expect(sent[0]!.key).to.equal(sent[1]!.key);
    expect(sent[0]!.response).to.include({ form: 'visit', status: 'completed' });
    await page.press('Delete my answers and start again');
    expect(page.text).to.contain('Are you sure?');
    expect(page.heading).to.equal('Your answers have been sent');
    await page.press('Yes, delete my answers');
    expect(page.heading).to.equal('Your visit');
  });

  it('says that nothing is lost when sending fails, and lets the person try again', async () => {
    let fails = true;
    const page = new Browser(visit, {
      monitoring,
      send: () => (fails ? Promise.reject(new Error('no connection')) : Promise.resolve(undefined)),
    });
    await page.press('Continue');
    await page.press('Continue');
    await page.press('Send my answers');
    expect(page.one('[data-failure]').textContent).to.contain('Nothing is lost');
    expect(page.one('[data-failure]').hasAttribute('autofocus')).to.equal(true);
    fails = false;
    await page.press('Try again');
    expect(page.heading).to.equal('Your answers have been sent');
  });

  it('offers no sending where nobody is said to read it', async () => {
    const page = new Browser(visit, { send: () => Promise.resolve(undefined) });
    await page.press('Continue');
    await page.press('Continue');
    expect(page.heading).to.equal('Check your answers');
    expect(page.text).not.to.contain('Send my answers');
  });

  it('gives a copy to keep, and opens it again', async () => {
    const page = new Browser(visit);
    page.choose('No');
    await page.press('Continue');
    page.type('Name', 'Ada');
    await page.press('Continue');
    await page.press('Save a copy to a file');
    expect(page.heading).to.equal('Check your answers');
    expect(page.download).to.include({ name: 'visit.json', type: 'application/json' });
    const again = new Browser({ ...visit, journey: 'task-list' });
    again.files.set(':open', new File([page.download!.text], 'visit.json'));
    await again.press('Open a saved copy');
    expect(again.answers).to.deep.equal({ wants: false, people: [{ name: 'Ada' }] });
    again.files.set(':open', new File(['{"kind":"other"}'], 'other.json'));
    await again.go('tasks');
    await again.press('Open a saved copy');
    expect(again.text).to.contain('This file does not hold answers to this form');
  });

  it('lays the answers out for printing', async () => {
    const page = new Browser(visit);
    page.choose('No');
    await page.press('Continue');
    await page.press('Continue');
    await page.press('Print my answers');
    expect(page.one('.co-plain-print .co-print').textContent).to.contain('Do you want a visit?');
    await page.press('Back');
    expect(page.heading).to.equal('Check your answers');
  });
});

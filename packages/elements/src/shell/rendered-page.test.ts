import { expect } from '@open-wc/testing';
import type { FormDocument } from '@coform/format';
import { handlePost, renderHtml, type PostOptions } from '../html/index.js';
import type { CoForm } from '../co-form.js';
import { setPorts } from '../ports.js';
import { allFixtures } from '../questions/all-fixtures.js';
import { fixtureDocument } from '../questions/fixture.js';
import { typeText } from '../test-support/keys.js';
import { Browser } from '../test-support/plain-browser.js';
import { clearRendered, Rendered, renderings } from '../test-support/rendered.js';
import { visit } from '../test-support/visit-form.js';

const sheets = document.adoptedStyleSheets;
const announced = ({ root }: Rendered): string =>
  root.querySelector('[data-announcer]')?.textContent ?? 'no region';
/** Longer than anything waits that may be said. */
const rested = () => new Promise((resolve) => setTimeout(resolve, 200));

/** The second page of the visit, on the way to which the first was answered. */
async function secondPage(): Promise<Browser> {
  const plain = new Browser(visit);
  plain.choose('Yes');
  await plain.press('Continue');
  plain.type('When suits you?', 'Tuesday');
  await plain.press('Continue');
  return plain;
}

// A document follows one `autofocus` only, a moment after it came: on a real page that was long before anybody typed.
before(async () => {
  const box = document.createElement('input');
  box.autofocus = true;
  document.body.append(box);
  await new Promise((resolve) => setTimeout(resolve, 300));
  box.remove();
});

afterEach(() => {
  clearRendered();
  document.title = 'A page of the host';
  document.adoptedStyleSheets = sheets;
});

for (const how of renderings) {
  describe(`a page that came with the HTML, ${how}`, () => {
    it('gives the form what was typed before the script came, and the answers of earlier pages', async () => {
      const plain = await secondPage();
      const page = new Rendered(plain.html, how, { document: visit });
      page.one('[data-key$="person-name"]').focus();
      await typeText(' Ada');
      const form = await page.upgrade();
      expect(form.answers).to.deep.equal({ wants: true, when: 'Tuesday', people: [{ name: 'Ada' }] });
      expect(page.one('[data-key$="person-name"]').value).to.equal(' Ada');
    });

    it('is taken away whole: nothing stands there twice', async () => {
      const page = new Rendered((await secondPage()).html, how, { document: visit });
      await page.upgrade();
      expect(
        page.element.querySelectorAll('form').length +
          (page.element.shadowRoot?.querySelectorAll('form').length ?? 0),
      ).to.equal(1);
      expect(page.root.querySelectorAll('[name=":kept"], slot, .co-plain')).to.have.length(0);
    });

    it('leaves the person where they are: page, focus and caret, with nothing said and nothing moved', async () => {
      const plain = await secondPage();
      await plain.press('Add a person');
      const page = new Rendered(plain.html, how, { document: visit });
      const [, second] = page.root.querySelectorAll<HTMLInputElement>('[data-key$="person-name"]');
      second!.focus();
      await typeText('Grace');
      second!.setSelectionRange(2, 4, 'backward');
      const seen = scrollY;
      await page.upgrade();
      await rested();
      expect(page.one('[data-page] .co-heading').textContent.trim()).to.equal('Who comes with you');
      const [, now] = page.root.querySelectorAll('[data-key$="person-name"]');
      expect(page.focused).to.equal(now);
      const { value, selectionStart, selectionEnd, selectionDirection } = page.focused!;
      expect([value, selectionStart, selectionEnd, selectionDirection]).to.deep.equal([
        'Grace',
        2,
        4,
        'backward',
      ]);
      expect(announced(page)).to.equal('');
      expect(scrollY).to.equal(seen);
      await typeText('n');
      expect(page.element.answers.people).to.deep.equal([{ name: 'Grne' }]);
    });

    it('keeps the focus on the button, the heading or the part that is folded out', async () => {
      const plain = await secondPage();
      await plain.press('Add a person');
      for (const selector of [
        '[data-action="add-row"]',
        '[data-action="remove-row"]:last-of-type',
        '.co-crisis summary',
      ]) {
        clearRendered();
        const page = new Rendered(plain.html, how, { document: visit });
        page.one<HTMLDetailsElement>('.co-crisis').open = true;
        page.one(selector).focus();
        await page.upgrade();
        expect(page.focused, selector).to.equal(page.one(selector));
        expect(page.one<HTMLDetailsElement>('.co-crisis').open).to.equal(true);
      }
    });

    it('still shows its mistakes, with what was typed since, and does not tell them again', async () => {
      const needed: FormDocument = { ...visit, data: { ...visit.data, required: ['when'] } };
      const plain = new Browser(needed);
      plain.choose('Yes');
      await plain.press('Continue');
      await plain.press('Continue');
      document.title = plain.title;
      const page = new Rendered(plain.html, how, { document: needed });
      page.one('input[data-key="when"]').focus();
      await typeText('Mon');
      const form = await page.upgrade();
      await rested();
      const summary = page.one('[data-error-summary]');
      expect(summary.getAttribute('role')).to.equal('group');
      expect(page.one('input[data-key="when"]').getAttribute('aria-invalid')).to.equal('true');
      expect(page.focused?.value).to.equal('Mon');
      expect(document.title).to.equal(plain.title);
      expect(document.title.split('Error: ')).to.have.length(2);
      expect(announced(page)).to.equal('');
      await expect(form).to.be.accessible();
      await typeText('day');
      page.one('button[type="submit"]').click();
      await form.updateComplete;
      expect(page.one('[data-page] .co-heading').textContent.trim()).to.equal('Who comes with you');
      expect(document.title).not.to.contain('Error');
    });

    it('tells mistakes that come later, as always', async () => {
      const needed: FormDocument = { ...visit, data: { ...visit.data, required: ['wants'] } };
      const plain = new Browser(needed);
      await plain.press('Continue');
      const page = new Rendered(plain.html, how, { document: needed });
      const form = await page.upgrade();
      page.one('button[type="submit"]').click();
      await form.updateComplete;
      expect(page.one('[data-error-summary]').getAttribute('role')).to.equal('alert');
      expect(page.focused).to.equal(page.one('[data-error-summary]'));
    });

    it('takes the focus where the page was about to put it', async () => {
      const plain = new Browser({ ...visit, data: { ...visit.data, required: ['wants'] } });
      await plain.press('Continue');
      // Nodes that are put on a page by a script are not focused by the attribute: as if the script came before that.
      const page = new Rendered(plain.html, how, {
        document: { ...visit, data: { ...visit.data, required: ['wants'] } },
      });
      (document.activeElement as HTMLElement | null)?.blur();
      await page.upgrade();
      expect(page.focused).to.equal(page.one('[data-error-summary]'));
    });

    it('offers to put back the row that was just removed', async () => {
      const plain = await secondPage();
      plain.type('Name', 'Ada');
      await plain.press('Add a person');
      await plain.press('Remove');
      const page = new Rendered(plain.html, how, { document: visit });
      const form = await page.upgrade();
      page.one('[data-action="undo"]').click();
      await form.updateComplete;
      expect(form.answers.people).to.deep.equal([{ name: 'Ada' }]);
    });

    it('asks below what an answer brings up, once the script is there', async () => {
      const page = new Rendered(renderHtml(visit, { action: '/form' }), how, { document: visit });
      page.one('[data-key="wants"][value="true"]').focus();
      page.one('[data-key="wants"][value="true"]').click();
      await page.upgrade();
      expect(page.focused?.value).to.equal('true');
      expect(page.one('input[data-key="when"]')).to.be.instanceOf(HTMLInputElement);
    });

    it('stays, and works, until the document has come; and what is typed meanwhile is kept', async () => {
      let come: (document_: FormDocument) => void = () => undefined;
      setPorts({ load: () => new Promise((resolve) => (come = resolve)) });
      const page = new Rendered((await secondPage()).html, how);
      page.element.setAttribute('src', '/visit.form.json');
      const form = await page.upgrade();
      const box = page.one('[data-key$="person-name"]');
      expect(box.form?.method).to.equal('post');
      expect(box.checkVisibility()).to.equal(true);
      box.focus();
      await typeText('Ada');
      come(visit);
      await rested();
      expect(box.isConnected).to.equal(false);
      expect(form.answers.people).to.deep.equal([{ name: 'Ada' }]);
      expect(page.focused?.value).to.equal('Ada');
    });

    it('stays, and works, when the document never comes', async () => {
      setPorts({ load: () => Promise.reject(new Error('gone')) });
      const page = new Rendered((await secondPage()).html, how);
      page.element.setAttribute('src', '/visit.form.json');
      const faults: string[] = [];
      page.element.addEventListener('co-error', ({ type }) => faults.push(type));
      await page.upgrade();
      await rested();
      expect(faults).to.deep.equal(['co-error']);
      expect(page.one('[data-key$="person-name"]').checkVisibility()).to.equal(true);
      expect(page.one('[data-key$="person-name"]').form?.method).to.equal('post');
    });

    it('waits for the facts of the Trust, so that it is replaced once only', async () => {
      let come: (trust: unknown) => void = () => undefined;
      setPorts({ load: () => new Promise((resolve) => (come = resolve)) });
      const page = new Rendered((await secondPage()).html, how, { document: visit });
      page.element.setAttribute('trust', '/trust.json');
      await page.upgrade();
      const before = page.one('[data-key$="person-name"]');
      before.focus();
      come({ name: 'An example Trust' });
      await rested();
      expect(before.isConnected).to.equal(false);
      expect(page.focused).to.equal(page.one('[data-key$="person-name"]'));
    });

    it('goes on from a page of another form as if it were not there', async () => {
      const other = new Browser({ ...visit, id: 'another' });
      other.choose('Yes');
      await other.press('Continue');
      const page = new Rendered(other.html, how, { document: { ...visit, layout: visit.layout!.slice(1) } });
      const form = await page.upgrade();
      expect(form.answers).to.deep.equal({});
      expect(page.one('[data-page] .co-heading').textContent.trim()).to.equal('Who comes with you');
    });
  });
}

describe('the last pages of a form that came with the HTML', () => {
  const how = renderings[0]!;
  const checked = async (send: NonNullable<PostOptions['send']>) => {
    const options = { action: '/form', monitoring: 'Nobody reads this.', send };
    const plain = new Browser(visit, options);
    for (let step = 0; step < 2; step += 1) await plain.press('Continue');
    await plain.press('Send my answers');
    return new Rendered(plain.html, how, { document: visit, monitoring: 'Nobody reads this.', send });
  };

  it('say what was sent, and do not send it again', async () => {
    let times = 0;
    const send = () => Promise.resolve({ reference: `A-${(times += 1)}` });
    const page = await checked(send);
    await page.upgrade();
    expect(page.one('.co-panel').textContent).to.contain('A-1');
    await rested();
    expect(times).to.equal(1);
  });

  it('say that sending failed, and can try again', async () => {
    let times = 0;
    const send = () =>
      (times += 1) === 1 ? Promise.reject(new Error('no')) : Promise.resolve({ reference: 'A-2' });
    const page = await checked(send);
    const form = await page.upgrade();
    expect(page.one('[data-failure]').textContent).to.contain('Nothing is lost');
    page.one('button[type="submit"]').click();
    await rested();
    await form.updateComplete;
    expect(page.one('.co-panel').textContent).to.contain('A-2');
  });

  /** The keys of the plain page's try and of the element's, between which `meanwhile` happens. */
  const keysOf = async (meanwhile: (form: CoForm) => void) => {
    const keys: string[] = [];
    const page = await checked((_response, { key }) => {
      keys.push(key);
      return keys.length === 1 ? Promise.reject(new Error('no answer')) : Promise.resolve({});
    });
    const form = await page.upgrade();
    meanwhile(form);
    await form.updateComplete;
    page.one('button[type="submit"]').click();
    await rested();
    expect(keys).to.have.length(2);
    return keys;
  };

  it('try again under the same key, so that what arrived unknown to the person is not kept twice', async () => {
    const [plain, live] = await keysOf(() => undefined);
    expect(live).to.equal(plain);
  });

  it('take another key once an answer is another', async () => {
    const [plain, live] = await keysOf((form) => {
      form.session!.dispatch({ type: 'go', to: { at: 'page', page: form.session!.getSnapshot().pages[0]! } });
      form.enter('wants', 'false');
      form.session!.dispatch({ type: 'go', to: { at: 'check' } });
    });
    expect(live).not.to.equal(plain);
  });
});

describe('what stands in the controls of a page that came with the HTML', () => {
  for (const fixture of allFixtures) {
    it(`is an answer of the form: ${fixture.type} (${fixture.name})`, async () => {
      const form = fixtureDocument(fixture);
      const plain = new Browser(form);
      await plain.perform('asked', fixture.acts);
      const page = new Rendered(plain.html, 'between the tags', { document: form });
      for (const [name, file] of plain.files) {
        const transfer = new DataTransfer();
        transfer.items.add(file);
        page.one(`[name="${CSS.escape(name)}"]`).files = transfer.files;
      }
      const live = await page.upgrade();
      if (plain.files.size > 0) await rested();
      expect(live.answers.asked).to.deep.equal(fixture.answer);
    });
  }

  it('may be unticked again', async () => {
    const fixture = allFixtures.find(({ type }) => type === 'checkboxes')!;
    const form = fixtureDocument(fixture);
    const page = new Rendered(
      renderHtml(form, { action: '/form', answers: { asked: fixture.answer } }),
      'between the tags',
      { document: form },
    );
    for (const box of page.root.querySelectorAll<HTMLInputElement>('[data-key="asked"]')) box.checked = false;
    expect((await page.upgrade()).answers).to.deep.equal({});
  });

  it('cannot be anything that makes the form fail', async () => {
    const posted = new FormData();
    posted.set(
      ':kept',
      '{"saved":{"form":"visit","answers":[1],"place":9,"unparseable":"x"},"removed":[{},-1]}',
    );
    const { html } = await handlePost(visit, posted, { action: '/form' });
    const page = new Rendered(html, 'between the tags', { document: visit });
    page.one('[name=":kept"]').value =
      '{"saved":{"form":"visit","answers":{"people":[null,{"name":{}}]}},"sent":"yes","returning":true}';
    const form = await page.upgrade();
    expect(form.answers).to.deep.equal({});
  });
});

describe('a form that is drawn anew', () => {
  it('keeps the focus and the caret when words or facts come late', async () => {
    let come: (trust: unknown) => void = () => undefined;
    setPorts({ load: () => new Promise((resolve) => (come = resolve)) });
    const page = new Rendered('', 'between the tags', { document: visit, answers: { wants: true } });
    page.element.setAttribute('trust', '/trust.json');
    await page.upgrade();
    page.one('input[data-key="when"]').focus();
    await typeText('Tuesday');
    page.focused!.setSelectionRange(1, 3);
    come({ name: 'An example Trust' });
    await rested();
    expect(page.focused?.value).to.equal('Tuesday');
    expect([page.focused?.selectionStart, page.focused?.selectionEnd]).to.deep.equal([1, 3]);
  });
});

import { expect } from '@open-wc/testing';
import { allFixtures } from '../questions/all-fixtures.js';
import { fixtureDocument, type QuestionFixture } from '../questions/fixture.js';
import { Browser } from '../test-support/plain-browser.js';

const pageOf = (fixture: QuestionFixture, required = false): Browser =>
  new Browser(fixtureDocument(fixture, { required }));

describe('each question without JavaScript', () => {
  for (const fixture of allFixtures) {
    const name = `${fixture.type} (${fixture.name})`;

    it(`gives the answer that it gives with a script: ${name}`, async () => {
      const page = pageOf(fixture);
      await page.perform('asked', fixture.acts);
      expect((await page.answersWithFiles()).asked).to.deep.equal(fixture.answer);
    });

    it(`says that it is missing where it must be answered, and only then: ${name}`, async () => {
      const page = pageOf(fixture, true);
      await page.press('Continue');
      expect(page.one('[data-error-summary] a').textContent).to.equal(fixture.requiredMessage);
      expect(page.one(page.one('[data-error-summary] a').getAttribute('href')!)).to.be.instanceOf(Element);
      await page.perform('asked', fixture.acts);
      await page.press('Continue');
      expect(page.heading).to.equal('Check your answers');
    });

    const { mistake } = fixture;
    // A list of choices has no room for what is none of them.
    if (!mistake || fixture.type === 'combobox') continue;
    it(`keeps a mistake as it was made, and explains it: ${name}`, async () => {
      const page = pageOf(fixture);
      await page.perform('asked', mistake.acts);
      await page.press('Continue');
      expect(page.all('[data-error-summary] a').map((node) => node.textContent)).to.deep.equal([
        mistake.message,
      ]);
      for (const { type } of mistake.acts) {
        const kept = page.all('[data-page] :is(input, textarea)');
        const texts = kept.map((node) => node.getAttribute('value') ?? node.textContent);
        if (type !== undefined) expect(texts).to.include(type);
      }
    });
  }

  it('moves a choice up and down, and keeps the focus on it', async () => {
    const ranking = allFixtures.find(({ type }) => type === 'ranking')!;
    const page = pageOf(ranking);
    await page.press('Move down A quiet place');
    expect(page.one('[autofocus]').textContent.replace(/\s+/g, ' ').trim()).to.equal(
      'Move down A quiet place',
    );
    await page.press('Move up Visits');
    expect(page.one('[autofocus]').getAttribute('data-value')).to.equal('visits');
  });

  it('takes a chosen file away again', async () => {
    const file = allFixtures.find(({ type }) => type === 'file')!;
    const page = pageOf(file);
    await page.perform('asked', file.acts);
    await page.press('Continue');
    await page.press('Back');
    expect(page.text).to.contain('blanket.png');
    page.files.clear();
    await page.press('Remove blanket.png');
    expect(page.text).not.to.contain('blanket.png');
    expect(page.answers.asked).to.equal(undefined);
  });

  it('leaves private answers out of what is sent unless the person includes them', async () => {
    const text = allFixtures[0]!;
    for (const include of [false, true]) {
      const sent: unknown[] = [];
      const page = new Browser(fixtureDocument({ ...text, item: { ...text.item, private: true } }), {
        monitoring: 'Nobody reads this.',
        send: ({ answers }) => {
          sent.push(answers);
          return Promise.resolve(undefined);
        },
      });
      await page.perform('asked', text.acts);
      await page.press('Continue');
      if (include) page.choose('Include my private answers in what is sent');
      await page.press('Send my answers');
      expect(sent).to.deep.equal([include ? { asked: text.answer } : {}]);
    }
  });
});

import { expect } from '@open-wc/testing';
import { controlsOf, perform } from '../../test-support/acts.js';
import { all, clearPage, focused, formOn, one, press } from '../../test-support/form-page.js';
import { fixtureDocument } from '../fixture.js';
import { fixtures } from './fixtures.js';

const [fixture] = fixtures;
const legends = (form: Awaited<ReturnType<typeof formOn>>) =>
  all(form, '.co-matrix legend').map(({ textContent }) => textContent);

/** The corners of a node, in whole pixels. */
const place = (node: Element) => {
  const { left, top, right, bottom } = node.getBoundingClientRect();
  return { left, top, right, bottom };
};

describe('a matrix', () => {
  afterEach(clearPage);

  it('says once that it is optional, where no statement has to be answered', async () => {
    const document = fixtureDocument(fixture!);
    const form = await formOn(document);
    expect(legends(form)[0]).to.equal('Staff listened to me');
    const { required: _, ...free } = fixture!.schema;
    const must = await formOn(fixtureDocument({ ...fixture!, schema: free }, { required: true }));
    expect(legends(must)).to.deep.equal([
      'Staff listened to me (optional)',
      'Staff told me what would happen next (optional)',
      'I felt safe on the ward, by day and by night (optional)',
    ]);
  });

  it('draws one statement when it is answered', async () => {
    const form = await formOn(fixtureDocument(fixture!));
    const touched = new Set<Element | null>();
    const observer = new MutationObserver((records) => {
      for (const { target } of records) touched.add((target as Element).closest('.co-matrix fieldset'));
    });
    observer.observe(one(form, '.co-matrix'), { subtree: true, childList: true, attributes: true });
    await perform(form, 'asked', [{ question: 'clear', choose: 'always' }]);
    await form.updateComplete;
    observer.disconnect();
    expect([...touched].filter((node) => !node?.id.includes('clear'))).to.deep.equal([]);
    expect(form.answers.asked).to.deep.equal({ clear: 'always' });
  });

  it('has its errors beside the statements, each with a link of its own', async () => {
    const form = await formOn(fixtureDocument(fixture!));
    await perform(form, 'asked', [{ question: 'clear', choose: 'never' }]);
    await press(form, 'Continue');
    const links = all<HTMLAnchorElement>(form, '[data-error-summary] a');
    expect(links.map(({ textContent }) => textContent.trim())).to.deep.equal([
      'Select how often staff listened to you',
      'Select how often you felt safe',
    ]);
    links[1]!.click();
    expect(focused(form)).to.equal(controlsOf(form, 'safe')[0]);
    const invalid = all(form, '.co-matrix [aria-invalid="true"]');
    expect(invalid.map((node) => node.querySelectorAll('.co-error-message').length)).to.deep.equal([1, 1]);
    await expect(form).to.be.accessible();
  });

  it('puts choices under one another on a phone, and beside their statement where there is room', async () => {
    const form = await formOn(fixtureDocument(fixture!));
    const main = form.parentElement!;
    const [legend] = all(form, '.co-matrix legend');
    const columns = () => ['listened', 'safe'].map((key) => controlsOf(form, key).map(place));
    main.style.width = '320px';
    for (const row of columns()) {
      expect(new Set(row.map(({ left }) => left)).size).to.equal(1);
      expect(row[0]!.top).to.be.greaterThan(place(legend!).bottom - 1);
    }
    main.style.width = '900px';
    const [first, last] = columns();
    expect(first!.map(({ left }) => left)).to.deep.equal(last!.map(({ left }) => left));
    expect(new Set(first!.map(({ top }) => top)).size).to.equal(1);
    expect(first![0]!.left).to.be.greaterThan(place(legend!).right - 1);
    expect(first![0]!.top).to.be.lessThan(place(legend!).bottom);
  });

  it('keeps the words of every choice beside it, whatever the width', async () => {
    const form = await formOn(fixtureDocument(fixture!));
    for (const width of ['320px', '900px']) {
      form.parentElement!.style.width = width;
      for (const radio of controlsOf(form, 'clear') as HTMLInputElement[]) {
        const [label] = radio.labels!;
        expect(label!.getBoundingClientRect().width).to.be.greaterThan(20);
      }
    }
  });
});

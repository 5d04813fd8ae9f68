import { expect } from '@open-wc/testing';
import type { Locale } from '@coform/format';
import { CoForm } from '../../co-form.js';
import '../../define.js';
import { renderHtml } from '../../html/index.js';
import { questionContract } from '../../test-support/question-contract.js';
import { fixtureDocument } from '../fixture.js';
import { fixtures } from './fixtures.js';

for (const fixture of fixtures) questionContract(fixture);

describe('the ends of a scale in another language', () => {
  const document = fixtureDocument(fixtures[0]!);
  const locale = (words: Locale['words'][string]): Locale => ({
    $schema: 'https://coform.dev/locale/1',
    language: 'ur',
    words: { asked: words },
  });
  const answers = { show: true, asked: 0 };
  let element: CoForm;
  const show = async (words: Locale['words'][string]) => {
    element = new CoForm();
    element.setAttribute('no-history', '');
    Object.assign(element, { document, answers, language: 'ur', locales: [locale(words)] });
    window.document.body.append(element);
    await element.updateComplete;
    await element.updateComplete;
  };
  const step = (value: string) => {
    const input = element.shadowRoot!.querySelector<HTMLInputElement>(
      `input[value="${value}"][data-key="asked"]`,
    )!;
    const described = input.getAttribute('aria-describedby');
    const hint = described && element.shadowRoot!.querySelector(`#${described}`)!.textContent;
    return [input.labels![0]!.textContent, hint];
  };
  afterEach(() => {
    element.remove();
  });

  it('say what the words of that language say, from right to left, as the radios’ descriptions', async () => {
    await show({ 'optionHint.0': 'ابھی شروع نہیں کیا', 'optionHint.10': 'میں پہنچ گیا ہوں' });
    expect(element.shadowRoot!.querySelector('.co-root')!.getAttribute('dir')).to.equal('rtl');
    expect(step('0')).to.deep.equal(['0', 'ابھی شروع نہیں کیا']);
    expect(step('5')).to.deep.equal(['5', null]);
    expect(step('10')).to.deep.equal(['10', 'میں پہنچ گیا ہوں']);
    await expect(element).to.be.accessible();
  });

  it('say what the form says where that language has no words for them', async () => {
    await show({ 'optionHint.10': 'میں پہنچ گیا ہوں' });
    expect(step('0')).to.deep.equal(['0', 'Not started']);
  });

  it('may have words in place of the number, also where answers are checked', async () => {
    await show({ 'option.0': 'صفر' });
    expect(step('0')).to.deep.equal(['صفر', 'Not started']);
    element.session!.dispatch({ type: 'go', to: { at: 'check' } });
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('[data-page]')!.textContent).to.contain('صفر');
  });

  it('are the same without JavaScript', async () => {
    await show({});
    const html = renderHtml(document, {
      action: '/form',
      answers,
      language: 'ur',
      locales: [locale({ 'optionHint.0': 'ابھی شروع نہیں کیا' })],
    });
    expect(html).to.contain('ابھی شروع نہیں کیا').and.not.to.contain('Not started');
  });
});

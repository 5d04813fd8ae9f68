import { expect } from '@open-wc/testing';
import type { ItemState } from '@coform/engine';
import type { Words } from '@coform/format';
import { allSourceWords } from '../words/source.js';
import { issueMessage } from './messages.js';

interface Case {
  readonly type?: string;
  readonly keyword: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly options?: readonly unknown[];
}
const state = ({ type = 'text', keyword, params = {}, options }: Case): ItemState =>
  ({
    item: { linkId: 'asked', type, options },
    feedback: [{ keyword, params, instancePath: '/asked', key: 'asked' }],
  }) as unknown as ItemState;
const wordsWith = (own: Readonly<Record<string, string>>, language = 'en-GB'): Words =>
  ({ language, of: (_linkId: string, slot: string) => own[slot] }) as unknown as Words;
const message = (
  mistake: Case,
  own: Readonly<Record<string, string>> = { shortName: 'your age', label: 'How old?' },
) => issueMessage(state(mistake), wordsWith(own), allSourceWords);

describe('an error message', () => {
  it('names the question by its short name', () => {
    expect(message({ keyword: 'required' })).to.equal('Enter your age');
    expect(message({ keyword: 'maxLength', params: { limit: 1200 } })).to.equal(
      'Your age must be 1,200 characters or less',
    );
    expect(message({ keyword: 'maxLength', params: { limit: 1 } })).to.equal(
      'Your age must be 1 character or less',
    );
  });

  it('quotes the question where it has no short name and the wording needs one', () => {
    const unnamed = { label: 'How old?' };
    expect(message({ keyword: 'required' }, unnamed)).to.equal('Enter your answer: How old?');
    expect(message({ type: 'number', keyword: 'minimum', params: { limit: 2 } }, unnamed)).to.equal(
      'Your answer must be 2 or more: How old?',
    );
    expect(message({ type: 'yes-no', keyword: 'required' }, unnamed)).to.equal('Select yes or no: How old?');
    expect(message({ type: 'email', keyword: 'format' }, unnamed)).to.match(/^Enter an email address/);
  });

  it('is about choosing where there are options', () => {
    expect(message({ type: 'radios', keyword: 'required', options: [] })).to.equal('Select your age');
    expect(message({ type: 'checkboxes', keyword: 'maxItems', params: { limit: 2 }, options: [] })).to.equal(
      'Select 2 or fewer for your age',
    );
    expect(message({ type: 'combobox', keyword: 'enum', options: [] })).to.equal(
      'Select your age from the list',
    );
  });

  it('says of a number whether it must be whole', () => {
    const mistake = { type: 'number', keyword: 'type' };
    expect(message({ ...mistake, params: { type: 'number' } })).to.equal(
      'Your age must be a number, like 12',
    );
    expect(message({ ...mistake, params: { type: 'integer' } })).to.equal(
      'Your age must be a whole number, like 12',
    );
    expect(message({ ...mistake, keyword: 'multipleOf', params: { multipleOf: 0.5 } })).to.equal(
      'Enter your age in steps of 0.5',
    );
  });

  it('names what a date lacks, also in a month and year', () => {
    const missing = (parts: readonly string[]) => ({ reason: 'missing', missing: parts });
    expect(message({ type: 'date', keyword: 'date', params: missing(['day', 'year']) })).to.equal(
      'Your age must include a day and a year',
    );
    expect(message({ type: 'month-year', keyword: 'date', params: missing(['year']) })).to.equal(
      'Your age must include a year',
    );
  });

  it('names the line of an address to mend', () => {
    const line = (keyword: string, part: string, limit?: number) =>
      message({ type: 'address', keyword, params: { part, limit } }, { shortName: 'your address' });
    expect(line('required', 'town')).to.equal('Enter a town or city');
    expect(line('required', 'line2')).to.equal('Enter your address');
    expect(line('format', 'postcode')).to.equal('Enter a full UK postcode, like AA3 1AB');
    expect(line('maxLength', 'county', 60)).to.equal(
      'Each line of your address must be 60 characters or less',
    );
  });

  it('is the document’s own where it has one', () => {
    const own = { label: 'How old?', 'error.maximum': 'Up to {limit}, {name}' };
    expect(message({ keyword: 'maximum', params: { limit: 120 } }, own)).to.equal('Up to 120, How old?');
  });

  it('says to check the answer where nothing more is known', () => {
    expect(message({ keyword: 'not' })).to.equal('Check your age');
  });

  it('takes plural forms and numbers from the language of its words', () => {
    const catalogue = {
      ...allSourceWords,
      '*.maxLength': { one: '{count} знак', few: '{count} знаки', many: '{count} знаків', other: '' },
    };
    const mistake = state({ keyword: 'maxLength', params: { limit: 3 } });
    expect(issueMessage(mistake, wordsWith({ shortName: 'x' }), catalogue, 'uk')).to.equal('3 знаки');
  });

  it('is empty where there is nothing to say', () => {
    const fine = { item: { linkId: 'asked' }, feedback: [] } as unknown as ItemState;
    expect(issueMessage(fine, wordsWith({}), allSourceWords)).to.equal('');
  });
});

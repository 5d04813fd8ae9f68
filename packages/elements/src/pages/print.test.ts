import type { FormDocument } from '@coform/format';
import { expect } from '@open-wc/testing';
import { CoForm } from '../co-form.js';
import '../define.js';

const question = (title: string) => ({ type: 'string', title, maxLength: 100 });
const form = {
  $schema: 'https://coform.dev/form-document/1',
  id: 'about-me',
  edition: '1.0.0',
  status: 'draft',
  language: 'en-GB',
  title: 'About me',
  data: {
    type: 'object',
    properties: { name: question('Your name'), fears: question('What frightens you') },
  },
  layout: [
    {
      linkId: 'first',
      type: 'page',
      title: 'You',
      items: [
        { linkId: 'name', answer: '/name' },
        { linkId: 'fears', answer: '/fears', private: true },
      ],
    },
  ],
} as unknown as FormDocument;

describe('a print', () => {
  let element: CoForm;
  const rows = () =>
    [...element.shadowRoot!.querySelectorAll('.co-print .co-summary__key')].map((key) =>
      key.textContent.replaceAll(/\s+/g, ' ').trim(),
    );
  const print = () => {
    dispatchEvent(new Event('beforeprint'));
    return rows();
  };
  beforeEach(async () => {
    element = new CoForm();
    element.setAttribute('no-history', '');
    element.document = form;
    element.answers = { name: 'Sam', fears: 'Loud rooms' };
    document.body.append(element);
    await element.updateComplete;
  });
  afterEach(() => {
    dispatchEvent(new Event('afterprint'));
    element.remove();
  });

  it('leaves private answers out', () => {
    expect(print()).to.deep.equal(['Your name']);
    expect(element.shadowRoot!.querySelector('.co-print')!.textContent).not.to.contain('Loud rooms');
  });

  it('marks private answers as such where the person chose to include them', () => {
    element.session!.dispatch({ type: 'include-private', include: true });
    expect(print()).to.deep.equal(['Your name', 'What frightens you Private']);
    expect(element.shadowRoot!.querySelector('.co-print .co-tag')!.textContent).to.equal('Private');
  });
});

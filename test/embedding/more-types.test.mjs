// Question types that come with a second script, before or after the form that needs one.
import { expect } from '@open-wc/testing';
import { FormElement } from '../../packages/elements/dist/index.js';
import { coreTypes, moreTypes } from '../../packages/elements/dist/questions/index.js';

class CoreForm extends FormElement {
  static types = coreTypes;
}
customElements.define('core-form', CoreForm);

const document_ = {
  $schema: 'https://coform.dev/form-document/1',
  id: 'photo',
  edition: '1.0.0',
  status: 'draft',
  language: 'en-GB',
  title: 'A photo',
  data: {
    type: 'object',
    properties: {
      order: {
        type: 'array',
        title: 'Order',
        items: {
          oneOf: [
            { const: 'a', title: 'A' },
            { const: 'b', title: 'B' },
          ],
        },
      },
    },
  },
  layout: [{ linkId: 'page', type: 'page', items: [{ linkId: 'order', answer: '/order', as: 'ranking' }] }],
};

describe('a question type that is not on the page', () => {
  it('is a text box, told to the developer, until its script comes', async () => {
    const faults = [];
    const element = document.createElement('core-form');
    element.setAttribute('no-history', '');
    element.addEventListener('co-error', ({ detail }) => faults.push(detail.code));
    element.document = document_;
    document.body.append(element);
    await element.updateComplete;
    expect(faults).to.deep.equal(['no-such-type']);
    expect(element.shadowRoot.querySelector('[data-key="order"]').type).to.equal('text');
    CoreForm.add(moreTypes);
    await element.updateComplete;
    expect(element.shadowRoot.querySelectorAll('[data-step]').length).to.equal(3);
    element.remove();
  });
});

// "Ask for a place": only the way that was chosen has to be told, in the form and for any other validator.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createSession } from '@coform/engine';
import { publishedSchema } from '@coform/format';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { forms } from './support/form-files.mjs';

const { document } = forms.find(({ document: { id } }) => id === 'ask-for-a-place');
const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(publishedSchema(document));
const ways = {
  email: { email: 'ada@example.com' },
  text: { telephone: '01632 960 001' },
  phone: { telephone: '01632 960 001' },
  post: { postalAddress: '1 Example Road' },
};
const asked = { email: 'email', text: 'telephone', phone: 'telephone', post: 'postal-address' };

describe('asking for a place', () => {
  for (const [contactBy, told] of Object.entries(ways)) {
    const answers = { course: 'Sleep and worry', name: 'Ada', contactBy };

    it(`asks for one way to reach whoever chooses ${contactBy}, and for no other`, () => {
      const session = createSession({ document, answers });
      session.dispatch({ type: 'go', to: { at: 'page', page: 'you' } });
      session.dispatch({ type: 'continue' });
      const missing = session.getSnapshot().problems.map(({ key }) => key);
      assert.deepEqual(missing, [asked[contactBy]]);
      assert.equal(validate(answers), false);
      assert.equal(validate({ ...answers, ...told }), true, JSON.stringify(validate.errors));
    });
  }

  it('asks nothing about health', () => {
    assert.doesNotMatch(JSON.stringify(document.data), /diagnos|condition|"title": ?"[^"]*\bill\b/i);
  });
});

import { expect, oneEvent } from '@open-wc/testing';
import type { FormDocument } from '@coform/format';
import { CoForm } from './co-form.js';
import { perform } from './test-support/acts.js';
import { all, button, clearPage, focused, formOn, one, press, rootOf } from './test-support/form-page.js';
import { visit } from './test-support/visit-form.js';
import { setPorts } from './ports.js';

const heading = (form: CoForm) => one(form, '[data-page] .co-heading').textContent.trim();
const withData = (data: Readonly<Record<string, unknown>>): FormDocument => {
  const { layout: _layout, ...rest } = visit;
  return { ...rest, data: { type: 'object', ...data } };
};
const silently = async (act: () => Promise<void>) => {
  const { error } = console;
  console.error = () => undefined;
  try {
    await act();
  } finally {
    console.error = error;
  }
};

describe('a form, one page at a time', () => {
  afterEach(clearPage);

  it('walks on with Continue, and back', async () => {
    const form = await formOn(visit);
    expect(heading(form)).to.equal('Your visit');
    await press(form, 'Continue');
    expect(heading(form)).to.equal('Who comes with you');
    expect(focused(form)).to.equal(one(form, '[data-page] .co-heading'));
    await press(form, 'Back');
    expect(heading(form)).to.equal('Your visit');
  });

  it('keeps what was entered on the way', async () => {
    const form = await formOn(visit);
    await perform(form, 'wants', [{ choose: 'true' }]);
    await press(form, 'Continue');
    await press(form, 'Back');
    expect(one<HTMLInputElement>(form, 'input[value="true"]').checked).to.equal(true);
  });

  it('reveals a question that depends on an answer, and says so', async () => {
    const form = await formOn(visit);
    expect(all(form, '[data-key="when"]')).to.have.length(0);
    await perform(form, 'wants', [{ choose: 'true' }]);
    expect(all(form, '[data-key="when"]')).to.have.length(1);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(one(form, '[data-announcer]').textContent).to.equal('1 more question below.');
  });

  it('shows all answers at the end, with a way to change each and come back', async () => {
    const form = await formOn(visit, 'shadow', { answers: { wants: true, when: 'Mondays' } });
    await press(form, 'Continue');
    await press(form, 'Continue');
    expect(heading(form)).to.equal('Check your answers');
    expect(
      all(form, '.co-summary__row').map((row) => row.textContent.replace(/\s+/g, ' ').trim())[1],
    ).to.contain('Mondays');
    expect(rootOf(form).textContent).to.contain('Not provided');
    all(form, '[data-action="change"]')[1]!.click();
    await form.updateComplete;
    expect(heading(form)).to.equal('Your visit');
    await press(form, 'Continue');
    expect(heading(form)).to.equal('Check your answers');
  });
});

describe('a list', () => {
  afterEach(clearPage);

  const listForm = async () => {
    const form = await formOn(visit);
    await press(form, 'Continue');
    return form;
  };
  const rows = (form: CoForm) => all(form, '.co-row').map((row) => row.querySelector('input')!.value);
  const typeInto = async (form: CoForm, index: number, text: string) => {
    const input = all(form, '.co-row')[index]!.querySelector('input')!;
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await form.updateComplete;
  };

  it('gives a new row the focus', async () => {
    const form = await listForm();
    const before = all(form, '.co-row').length;
    await press(form, 'Add a person');
    expect(all(form, '.co-row')).to.have.length(before + 1);
    expect(focused(form)).to.equal(all(form, '.co-row').at(-1));
  });

  it('takes a row away and puts it back with everything in it', async () => {
    const form = await listForm();
    while (all(form, '.co-row').length < 3) await press(form, 'Add a person');
    for (const [index, name] of ['Ann', 'Ben', 'Cas'].entries()) await typeInto(form, index, name);
    all(form, '[data-action="remove-row"]')[1]!.click();
    await form.updateComplete;
    expect(rows(form)).to.deep.equal(['Ann', 'Cas']);
    expect(focused(form)).to.equal(button(form, 'Undo'));
    await press(form, 'Undo');
    expect(rows(form)).to.deep.equal(['Ann', 'Ben', 'Cas']);
  });
});

describe('sending', () => {
  afterEach(clearPage);

  const atCheck = async (settings: Partial<CoForm>) => {
    const form = await formOn(visit, 'shadow', { answers: { wants: false }, ...settings });
    await press(form, 'Continue');
    await press(form, 'Continue');
    return form;
  };

  it('is not offered without a sentence on who reads the answers; print and save are', async () => {
    await silently(async () => {
      const form = await atCheck({ send: () => Promise.resolve(undefined) });
      expect(all(form, 'button[type="submit"]')).to.have.length(0);
      expect(button(form, 'Print')).to.exist;
      expect(button(form, 'Save a copy')).to.exist;
    });
  });

  it('hands the response over once and says that it arrived', async () => {
    const sent: unknown[] = [];
    const form = await atCheck({
      monitoring: 'Nobody reads this until Monday.',
      send: (response) => {
        sent.push(response.answers);
        return Promise.resolve({ reference: 'V-1042' });
      },
    });
    expect(rootOf(form).textContent).to.contain('Nobody reads this until Monday.');
    const done = oneEvent(form, 'co-submitted');
    await press(form, 'Send my answers');
    await done;
    await form.updateComplete;
    expect(sent).to.deep.equal([{ wants: false }]);
    expect(heading(form)).to.equal('Your answers have been sent');
    expect(rootOf(form).textContent).to.contain('V-1042');
  });

  it('keeps everything and can be tried again when it fails', async () => {
    await silently(async () => {
      const keys: string[] = [];
      const form = await atCheck({
        monitoring: 'Nobody reads this until Monday.',
        send: (_response, { key }) =>
          keys.push(key) === 1 ? Promise.reject(new Error('no network')) : Promise.resolve(undefined),
      });
      const failed = oneEvent(form, 'co-error');
      await press(form, 'Send my answers');
      await failed;
      await form.updateComplete;
      expect(form.answers).to.deep.equal({ wants: false });
      expect(focused(form)?.textContent).to.contain('Nothing is lost');
      const done = oneEvent(form, 'co-submitted');
      await press(form, 'Try again');
      await done;
      expect(keys).to.deep.equal([keys[0], keys[0]]);
    });
  });

  it('puts answers into no event but co-submit', async () => {
    const form = await formOn(visit, 'shadow', {
      monitoring: 'Read daily.',
      send: () => Promise.resolve(undefined),
    });
    const details: string[] = [];
    for (const name of ['co-change', 'co-page', 'co-submitted', 'co-error']) {
      form.addEventListener(name, (event) => details.push(JSON.stringify((event as CustomEvent).detail)));
    }
    await perform(form, 'wants', [{ choose: 'true' }]);
    await perform(form, 'when', [{ type: 'Canary' }]);
    await press(form, 'Continue');
    expect(details.join('')).to.not.contain('Canary');
    expect(details.join('')).to.contain('"linkId":"when"');
  });
});

describe('a document that cannot be shown', () => {
  afterEach(clearPage);

  const bad: readonly (readonly [string, unknown])[] = [
    ['no object', [] as unknown],
    ['no document', { hello: 'world' }],
    ['a wrong member', { ...visit, status: 'perfect' }],
    ['a schema that refers to itself', withData({ properties: { a: { $ref: '#/properties/a' } } })],
    ['a pattern that never ends', withData({ properties: { a: { type: 'string', pattern: '^(a+)+$' } } })],
    [
      '__proto__ as a question',
      JSON.parse(
        '{"$schema":"https://coform.dev/form-document/1","id":"x","edition":"1.0.0","status":"draft","language":"en","title":"X","data":{"type":"object","properties":{"a":{"$ref":"#/__proto__"}}}}',
      ) as unknown,
    ],
  ];
  for (const [name, document_] of bad) {
    it(`says so in plain words, and tells the developer code and place: ${name}`, async () => {
      await silently(async () => {
        const faults: { code: string; message: string }[] = [];
        const listen = (event: Event) =>
          faults.push((event as CustomEvent<{ code: string; message: string }>).detail);
        document.addEventListener('co-error', listen);
        const form = await formOn(document_ as FormDocument);
        document.removeEventListener('co-error', listen);
        expect(rootOf(form).textContent).to.contain('This form cannot be shown');
        expect(faults).to.have.length(1);
        expect(faults[0]!.code).to.match(/^[a-z-]+$/);
        expect(faults[0]!.message).to.match(/\.$/);
        await expect(form).to.be.accessible();
      });
    });
  }

  it('keeps a script link from being one', async () => {
    const form = await formOn({
      ...visit,
      description: 'Go [there](javascript:alert(1)) or <b>here</b>.',
      journey: 'task-list',
    });
    expect(all(form, 'a[href^="javascript"]')).to.have.length(0);
    expect(rootOf(form).textContent).to.contain('<b>here</b>');
  });
});

describe('a form from a file', () => {
  afterEach(clearPage);

  it('comes through the load port', async () => {
    setPorts({ load: () => Promise.resolve(structuredClone(visit)) });
    const form = await formOn(undefined as unknown as FormDocument, 'shadow', { src: '/visit.form.json' });
    await new Promise((resolve) => setTimeout(resolve));
    await form.updateComplete;
    expect(heading(form)).to.equal('Your visit');
  });

  it('may be a plain JSON Schema', async () => {
    const schema = {
      title: 'Ask us',
      type: 'object',
      properties: { name: { type: 'string', title: 'Your name', maxLength: 50 } },
    };
    const form = await formOn(schema as unknown as FormDocument);
    expect(all(form, '[data-key]')).to.have.length(1);
    expect(rootOf(form).textContent).to.contain('Your name');
  });

  it('says that it did not arrive and can be tried again', async () => {
    await silently(async () => {
      let tries = 0;
      setPorts({
        load: () => {
          tries += 1;
          return tries === 1
            ? Promise.reject(
                Object.assign(new Error('/a.json answers 404.'), { code: 'not-found', path: '/a.json' }),
              )
            : Promise.resolve(structuredClone(visit));
        },
      });
      const form = await formOn(undefined as unknown as FormDocument, 'shadow', { src: '/a.json' });
      await new Promise((resolve) => setTimeout(resolve));
      await form.updateComplete;
      await press(form, 'Try again');
      await new Promise((resolve) => setTimeout(resolve));
      await form.updateComplete;
      expect(heading(form)).to.equal('Your visit');
    });
  });
});

describe('saving to a file', () => {
  afterEach(clearPage);

  it('gives back the same answers, and what is no answer yet', async () => {
    const form = await formOn(visit, 'shadow', { answers: { wants: true } });
    await perform(form, 'when', [{ type: 'Mondays' }]);
    const saved = form.session!.save();
    const again = await formOn(visit);
    again.session!.dispatch({ type: 'restore', saved: structuredClone(saved) });
    await again.updateComplete;
    expect(again.answers).to.deep.equal({ wants: true, when: 'Mondays' });
  });

  it('deletes everything only after asking', async () => {
    const form = await formOn(visit, 'shadow', { answers: { wants: true } });
    await press(form, 'Continue');
    await press(form, 'Continue');
    await press(form, 'Delete my answers');
    expect(focused(form)?.textContent).to.contain('Are you sure?');
    await press(form, 'No, keep');
    expect(form.answers).to.deep.equal({ wants: true });
  });
});

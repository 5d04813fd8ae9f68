import { expect } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import { clearPage, formOn, one, press } from '../../test-support/form-page.js';
import { fixtureDocument } from '../fixture.js';
import { fixtures } from './fixtures.js';

describe('a drawing', () => {
  afterEach(async () => {
    await resetMouse();
    clearPage();
  });

  it('follows the pointer, is an answer when it is lifted, and can be cleared', async () => {
    const form = await formOn(fixtureDocument(fixtures[0]!));
    const pad = one(form, '.co-sign__pad');
    pad.scrollIntoView({ block: 'center' });
    const { left, top, width } = pad.getBoundingClientRect();
    const at = (x: number, y: number): [number, number] => [Math.round(left + x), Math.round(top + y)];
    await sendMouse({ type: 'move', position: at(20, 20) });
    await sendMouse({ type: 'down', button: 'left' });
    await sendMouse({ type: 'move', position: at(60, 40) });
    expect(form.answers).to.deep.equal({});
    await sendMouse({ type: 'up', button: 'left' });
    await form.updateComplete;
    const { drawing } = form.answers.asked as { readonly drawing: string };
    expect(drawing).to.match(/^M\d+ \d+(L\d+ \d+)+$/);
    expect(Number(/^M(\d+)/.exec(drawing)?.[1])).to.be.closeTo((20 / width) * 600, 3);
    expect(one(form, '.co-sign__pad').getAttribute('aria-label')).to.equal('Your drawing');
    await press(form, 'Clear');
    expect(form.answers).to.deep.equal({});
  });

  it('is shown only when it is lines: nothing else reaches the page', async () => {
    const asked = { drawing: 'M1 1L2 2" onload="alert(1)' };
    const form = await formOn(fixtureDocument(fixtures[0]!), 'shadow', { answers: { asked } });
    expect(one(form, '.co-sign__pad path').getAttribute('d')).to.equal('');
  });
});

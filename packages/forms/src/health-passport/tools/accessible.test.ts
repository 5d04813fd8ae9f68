import { expect } from '@open-wc/testing';
import { act, chooseFile, find, openTool, passport, press } from '../../test-support/passport-page.js';
import { CoHealthPassport } from '../co-health-passport.js';

const answers = {
  quick: { called: 'Sam', mustKnow: [{ thing: 'I have seizures' }], talking: ['time', 'check'] },
  likes: { likes: 'Tea' },
  people: { doNotContact: [{ name: 'Keep Away' }] },
  sharing: { review: '2030-05-03' },
};
const tools = ['ward', 'summary', 'whole', 'large', 'wallet', 'code', 'save', 'open', 'share', 'record'];

const focused = (element: CoHealthPassport): Element | null => element.shadowRoot!.activeElement;

describe('the owner’s tools', () => {
  let element: CoHealthPassport;
  beforeEach(async () => {
    element = await passport(answers);
  });
  afterEach(() => {
    element.remove();
  });

  it('are one press away on the list of sections and at the end, and on no question', async () => {
    const count = () => element.renderRoot.querySelectorAll('[data-action="tool"]').length;
    expect(count()).to.equal(tools.length);
    element.session!.dispatch({ type: 'go', to: { at: 'check' } });
    await element.updateComplete;
    expect(count()).to.equal(tools.length);
    element.session!.dispatch({ type: 'go', to: { at: 'page', page: 'quick-called-page' } });
    await element.updateComplete;
    expect(count()).to.equal(0);
  });

  for (const tool of tools) {
    it(`${tool}: passes every axe rule, takes focus to its title and gives it back`, async () => {
      await openTool(element, tool);
      expect(focused(element)?.className).to.equal('co-heading');
      expect(find(element, '.co-away').offsetHeight).to.equal(0);
      await expect(element).to.be.accessible();
      await act(element, 'close');
      expect((focused(element) as HTMLElement).dataset.tool).to.equal(tool);
      expect(element.renderRoot.querySelectorAll('.co-tool')).to.have.length(0);
    });
  }

  it('pass every axe rule with mistakes to mend', async () => {
    await openTool(element, 'save');
    await act(element, 'save');
    await expect(element).to.be.accessible();
    await act(element, 'close');
    await openTool(element, 'share');
    await act(element, 'share-show');
    await expect(element).to.be.accessible();
    await act(element, 'close');
    await openTool(element, 'open');
    await chooseFile(element, 'no passport');
    await expect(element).to.be.accessible();
  });

  it('have a region that says what happened before it does', async () => {
    await openTool(element, 'save');
    expect(find(element, '.co-tool [role="status"]').textContent).to.equal('');
  });

  it('make room for the form when another page of it is asked for', async () => {
    await openTool(element, 'record');
    await press(element, '[data-tool-action="change"]');
    expect(element.renderRoot.querySelectorAll('.co-tool')).to.have.length(0);
    expect(element.session!.getSnapshot().place).to.deep.equal({ at: 'page', page: 'sharing-review-page' });
    expect(focused(element)?.className).to.equal('co-heading');
  });

  it('stand in the page itself with light-dom, and look the same', async () => {
    const light = new CoHealthPassport();
    light.setAttribute('light-dom', '');
    light.setAttribute('no-history', '');
    light.answers = answers;
    document.body.append(light);
    await light.updateComplete;
    await openTool(light, 'ward');
    expect(getComputedStyle(find(light, '.co-light')).borderInlineStartStyle).to.equal('solid');
    expect(find(light, '.co-away').offsetHeight).to.equal(0);
    light.remove();
  });

  it('speak the words that the host gives, and English where it gives none', async () => {
    element.phrases = { ward: 'Golwg 10 eiliad' };
    await element.updateComplete;
    expect(find(element, '[data-tool="ward"]').textContent).to.equal('Golwg 10 eiliad');
    expect(find(element, '[data-tool="save"]').textContent).to.equal('Save to a file');
  });
});

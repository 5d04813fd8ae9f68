import { expect } from '@open-wc/testing';
import {
  act,
  chooseFile,
  downloaded,
  find,
  openTool,
  passport,
  press,
  shown,
} from '../../test-support/passport-page.js';
import { formDocument } from '../generated/document.js';
import type { CoHealthPassport } from '../co-health-passport.js';

const type = async (
  element: CoHealthPassport,
  page: string,
  key: string,
  viewValue: string,
): Promise<void> => {
  element.session!.dispatch({ type: 'go', to: { at: 'page', page } });
  element.session!.dispatch({ type: 'input', key, viewValue });
  element.session!.dispatch({ type: 'go', to: { at: 'tasks' } });
  await element.updateComplete;
};

describe('the owner’s record', () => {
  let element: CoHealthPassport;
  beforeEach(async () => {
    element = await passport({ sharing: { review: '2030-05-03' } });
  });
  afterEach(() => {
    element.remove();
  });

  it('says when each answer changed', async () => {
    await type(element, 'likes-likes-page', 'likes-likes', 'Tea');
    await openTool(element, 'record');
    expect(shown(element)).to.match(/What do you like\?\s+\d+ \w+ \d{4}, \d\d:\d\d/);
    expect(shown(element)).to.not.contain('What do you dislike?');
  });

  it('goes with the answers when everything is deleted', async () => {
    await type(element, 'likes-likes-page', 'likes-likes', 'Tea');
    await press(element, '[data-action="ask-reset"]');
    await new Promise((resolve) => setTimeout(resolve, 5));
    await press(element, '[data-action="reset"]');
    await openTool(element, 'record');
    expect(shown(element)).to.not.contain('What do you like?');
  });

  it('gives a calendar the day to look at everything again, and nothing else', async () => {
    await openTool(element, 'record');
    expect(shown(element)).to.contain('3 May 2030');
    const { name, text } = await downloaded(() => act(element, 'calendar'));
    expect(name).to.equal('review.ics');
    expect(text).to.contain('DTSTART;VALUE=DATE:20300503').and.to.contain('CLASS:PRIVATE');
  });
});

describe('a passport from an older edition', () => {
  const kept = (more: object) =>
    JSON.stringify({
      kind: 'coform-kept',
      saved: {
        form: 'health-passport',
        edition: '0.9.0',
        language: 'en-GB',
        started: '2024-01-01T00:00:00.000Z',
        answers: { nickname: 'Sam', likes: { likes: 'Tea', dislikes: 'Noise' }, shoeSize: 'Seven' },
      },
      ...more,
    });
  let element: CoHealthPassport;
  beforeEach(async () => {
    element = await passport();
    const migrations = [{ from: '0', rename: { '/nickname': '/quick/called' }, remove: ['/shoeSize'] }];
    element.document = { ...formDocument, migrations };
    await element.updateComplete;
    await openTool(element, 'open');
    await chooseFile(element, kept({ questions: { 'likes-likes': 'older', 'likes-dislikes': 'older' } }));
  });
  afterEach(() => {
    element.remove();
  });

  it('asks about each question that is not what it was, and shows the answer', () => {
    const asked = [...element.renderRoot.querySelectorAll<HTMLElement>('[data-review]')].map(
      ({ dataset }) => dataset.review,
    );
    expect(asked).to.deep.equal(['quick-called', 'likes-likes', 'likes-dislikes']);
    expect(shown(element)).to.contain('What do you like?').and.to.contain('Tea');
    expect(shown(element)).to.contain('not asked any more').and.to.contain('Seven');
  });

  it('lets the person say that one is still right, and moves on to the next', async () => {
    await press(element, '[data-tool-action="reviewed"][data-key="quick-called"]');
    const next = find(element, '[data-review]');
    expect(next.dataset.review).to.equal('likes-likes');
    expect(element.shadowRoot!.activeElement).to.equal(next);
  });

  it('takes the person to one that they want to change, and keeps count of the others', async () => {
    await press(element, '[data-tool-action="change"][data-key="likes-likes"]');
    expect(element.session!.getSnapshot().place).to.deep.equal({ at: 'page', page: 'likes-likes-page' });
    element.session!.dispatch({ type: 'go', to: { at: 'tasks' } });
    await element.updateComplete;
    expect(find(element, '.co-tools').textContent).to.contain('Answers to check: 2');
  });
});

describe('a passport that is hidden or left alone', () => {
  it('keeps nothing in its tools: no view, no file, no record', async () => {
    const element = await passport({ quick: { called: 'Sam' } });
    await type(element, 'likes-likes-page', 'likes-likes', 'Tea');
    await openTool(element, 'whole');
    element.dispatchEvent(new CustomEvent('co-forget'));
    element.answers = {};
    await element.updateComplete;
    expect(element.renderRoot.querySelectorAll('.co-tool')).to.have.length(0);
    await openTool(element, 'record');
    expect(shown(element)).to.not.contain('What do you like');
    element.remove();
  });
});

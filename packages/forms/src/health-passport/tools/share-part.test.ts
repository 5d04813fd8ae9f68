import { expect } from '@open-wc/testing';
import {
  act,
  choose,
  chooseFile,
  downloaded,
  find,
  openTool,
  passport,
  press,
  settled,
  shown,
} from '../../test-support/passport-page.js';
import { canaries } from '../../test-support/any-answers.js';
import { formDocument } from '../generated/document.js';
import type { CoHealthPassport } from '../co-health-passport.js';

const kinds = ['ward', 'summary', 'whole', 'large', 'wallet', 'code'];
const all = canaries(formDocument);

/** What stands in a text of the questions of all sections but these. */
function leaks(text: string, sections: readonly string[]): string[] {
  return [...text.matchAll(/canary ([a-z-]+)/g)]
    .map(([, linkId]) => linkId!)
    .filter((linkId) => !sections.some((section) => linkId.startsWith(`${section}-`)));
}

describe('sharing a part', () => {
  let element: CoHealthPassport;
  beforeEach(async () => {
    element = await passport(all);
    await openTool(element, 'share');
  });
  afterEach(() => {
    element.remove();
  });

  it('begins with nothing ticked and asks for what is missing', async () => {
    expect(element.renderRoot.querySelectorAll('.co-tool :checked')).to.have.length(0);
    await act(element, 'share-file');
    expect(shown(element)).to.contain('Choose who it is for');
    expect(shown(element)).to.contain('Tick one section or more');
    expect((element.shadowRoot!.activeElement as HTMLInputElement).value).to.equal('ward');
  });

  it('leaves the rest out of the file, byte for byte', async () => {
    await choose(element, 'Ward staff', 'My quick passport', 'If I am distressed or in crisis');
    const { name, text } = await downloaded(() => act(element, 'share-file'));
    expect(name).to.equal('health-passport-ward.html');
    expect(text).to.contain('canary quick-called').and.to.contain('canary crisis-word');
    expect(leaks(text, ['quick', 'crisis'])).to.deep.equal([]);
    for (const title of ['What I like', 'My medicines', 'People who matter'])
      expect(text, title).to.not.contain(title);
    // Nor the names of its answers, nor when it changed, nor what was shared with whom before.
    expect(text).to.not.match(/"(likes|people|treatment|well)"|likes-|treatment-|receipts|changes/);
  });

  it('leaves private answers out of a section that is shared, unless they are chosen', async () => {
    await choose(element, 'My family or friends', 'People who matter to me');
    const open = await downloaded(() => act(element, 'share-file'));
    expect(open.text).to.contain('canary people-others-name');
    expect(open.text).to.not.contain('canary people-do-not-contact');
    await choose(element, 'Include my private answers');
    const chosen = await downloaded(() => act(element, 'share-file'));
    expect(chosen.text).to.contain('canary people-do-not-contact-name');
  });

  it('leaves the rest out of each view and print that is made of it', async () => {
    await choose(element, 'Ward staff', 'My quick passport');
    await act(element, 'share-show');
    for (const kind of kinds) {
      await press(element, `[data-tool-action="kind"][data-tool="${kind}"]`);
      const page = find(element, '.co-paper');
      expect(page.outerHTML, kind).to.contain('canary quick-called');
      expect(leaks(page.outerHTML, ['quick']), kind).to.deep.equal([]);
      expect(page.textContent).to.contain('Made for: Ward staff. Sections: My quick passport.');
    }
  });

  it('leaves out an answer that another answer has made irrelevant', async () => {
    element.answers = { author: { who: 'me', helper: { name: 'canary helper' } } };
    await element.updateComplete;
    await openTool(element, 'share');
    await choose(element, 'Someone else', 'Who is filling this in');
    const { text } = await downloaded(() => act(element, 'share-file'));
    expect(text).to.not.contain('canary helper');
  });

  it('remembers what each reader may see, and notes who got what, when and how', async () => {
    await choose(element, 'Ward staff', 'My quick passport');
    await downloaded(() => act(element, 'share-file'));
    await choose(element, 'My family or friends', 'My goals');
    await act(element, 'share-show');
    await act(element, 'close');
    expect(find<HTMLInputElement>(element, '[value="goals"]').checked).to.equal(true);
    await choose(element, 'Ward staff');
    expect(find<HTMLInputElement>(element, '[value="goals"]').checked).to.equal(false);
    expect(find<HTMLInputElement>(element, '[value="quick"]').checked).to.equal(true);
    await act(element, 'close');
    await openTool(element, 'record');
    const receipts = [...element.renderRoot.querySelectorAll('.co-tool li')].map((item) =>
      item.textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(receipts[0]).to.match(/^Ward staff \d+ \w+ \d{4}, \d\d:\d\d\. Saved a file\. My quick passport$/);
    expect(receipts[1]).to.match(/^My family or friends .*Shown or printed\. My goals$/);
  });

  it('keeps the notes in the person’s own file and brings them back', async () => {
    await choose(element, 'Ward staff', 'My quick passport');
    await downloaded(() => act(element, 'share-file'));
    await act(element, 'close');
    await openTool(element, 'save');
    await choose(element, 'No, leave them out');
    const own = await downloaded(() => act(element, 'save'));
    const other = await passport();
    await openTool(other, 'open');
    await chooseFile(other, own.text);
    await act(other, 'close');
    await openTool(other, 'record');
    expect(shown(other)).to.contain('Ward staff');
    other.remove();
  });

  it('opens elsewhere as what it is: a part, and who it was for', async () => {
    await choose(element, 'Ward staff', 'My quick passport');
    const { text } = await downloaded(() => act(element, 'share-file'));
    const other = await passport();
    await openTool(other, 'open');
    await chooseFile(other, text);
    expect(shown(other)).to.contain('This is a part of a passport. It was made for: Ward staff.');
    expect(Object.keys(other.answers)).to.deep.equal(['quick']);
    other.remove();
  });

  it('can be locked like any other file', async () => {
    await choose(element, 'Ward staff', 'My quick passport');
    find<HTMLInputElement>(element, '[id$="tool-pass"]').value = 'four calm blue whales';
    const { text } = await downloaded(() => act(element, 'share-file'));
    await settled(element);
    expect(text).to.not.contain('canary').and.to.not.contain('My quick passport');
  });
});

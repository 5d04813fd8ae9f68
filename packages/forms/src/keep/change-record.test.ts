import { expect } from '@open-wc/testing';
import { outline } from '@coform/format';
import { healthPassport } from '../health-passport/index.js';
import { noteChanges } from './change-record.js';
import { minute } from './owners-record.js';

const form = outline(healthPassport);
const when = '2026-11-23T09:30Z';

describe('the record of changes', () => {
  it('has the minute in which an answer came, changed or went', () => {
    const before = { quick: { called: 'Sam' }, likes: { likes: 'Tea' } };
    const after = { quick: { called: 'Sammy' }, likes: {}, crisis: { word: 'Pineapple' } };
    expect(noteChanges(form, before, after, {}, when)).to.deep.equal({
      'quick-called': when,
      'likes-likes': when,
      'crisis-word': when,
    });
  });

  it('counts a list as one question', () => {
    const rows = (...things: string[]) => ({ quick: { mustKnow: things.map((thing) => ({ thing })) } });
    expect(noteChanges(form, rows('a'), rows('a', 'b'), {}, when)).to.deep.equal({ 'quick-must-know': when });
  });

  it('is the same object while nothing changes', () => {
    const changes = { 'quick-called': when };
    expect(
      noteChanges(form, { quick: { called: 'Sam' } }, { quick: { called: 'Sam' } }, changes, 'later'),
    ).to.equal(changes);
  });

  it('is exact to the minute and no further', () => {
    expect(minute(new Date('2026-11-23T09:30:59.999Z'))).to.equal(when);
  });
});

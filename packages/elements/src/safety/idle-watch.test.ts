import { expect } from '@open-wc/testing';
import { FakeClock } from '../test-support/fake-clock.js';
import { IdleWatch } from './idle-watch.js';

const minutes = (count: number) => count * 60_000;

describe('a screen that nobody is at', () => {
  let clock: FakeClock;
  let told: (string | number)[];
  let watch: IdleWatch;
  beforeEach(() => {
    clock = new FakeClock();
    told = [];
    watch = new IdleWatch({ ask: (left) => told.push(left), gone: () => told.push('gone') });
    watch.start(10);
  });
  afterEach(() => {
    watch.start(0);
    clock.restore();
  });

  it('is asked after that many minutes, again a minute later, and is left a minute after that', () => {
    clock.pass(minutes(10) - 1);
    expect(told).to.deep.equal([]);
    clock.pass(1);
    expect(told).to.deep.equal([2]);
    clock.pass(minutes(1));
    expect(told).to.deep.equal([2, 1]);
    clock.pass(minutes(1));
    expect(told).to.deep.equal([2, 1, 'gone']);
  });

  it('is not asked while somebody does something now and then', () => {
    for (let count = 0; count < 12; count += 1) {
      clock.pass(minutes(9));
      expect(watch.seen()).to.equal(false);
    }
    expect(told).to.deep.equal([]);
  });

  it('stays with the question until it is answered, whatever else happens', () => {
    clock.pass(minutes(10));
    watch.seen();
    expect(watch.asking).to.equal(true);
    clock.pass(minutes(2));
    expect(told).to.deep.equal([2, 1, 'gone']);
  });

  it('waits as long as before once the question is answered', () => {
    clock.pass(minutes(11));
    watch.start();
    clock.pass(minutes(10) - 1);
    expect(told).to.deep.equal([2, 1]);
    clock.pass(1);
    expect(told).to.deep.equal([2, 1, 2]);
  });

  it('is left at the first sign of anybody after the computer slept', () => {
    clock.sleep(minutes(60));
    expect(watch.seen()).to.equal(true);
    expect(told).to.deep.equal(['gone']);
  });

  for (const none of [0, -1, Number.NaN])
    it(`is never asked after ${none} minutes`, () => {
      watch.start(none);
      clock.pass(minutes(600));
      watch.seen();
      expect(told).to.deep.equal([]);
    });
});

import { expect } from '@open-wc/testing';
import { ShiftPresses } from './shift-presses.js';

describe('presses of Shift', () => {
  const key = (type: 'keydown' | 'keyup', name: string, repeat = false) =>
    new KeyboardEvent(type, { key: name, repeat });
  let told: (number | undefined)[];
  let presses: ShiftPresses;
  const hear = (...events: Event[]) => {
    for (const event of events) presses.heard(event);
  };
  const press = () => {
    hear(key('keydown', 'Shift'), key('keyup', 'Shift'));
  };
  beforeEach(() => {
    told = [];
    presses = new ShiftPresses((left) => told.push(left));
  });

  it('say how many are left, until there were enough', () => {
    press();
    press();
    press();
    expect(told).to.deep.equal([2, 1, 0]);
  });

  it('begin anew after there were enough', () => {
    for (let count = 0; count < 4; count += 1) press();
    expect(told).to.deep.equal([2, 1, 0, 2]);
  });

  it('count for nothing when they make capital letters', () => {
    for (const letter of 'SAM')
      hear(key('keydown', 'Shift'), key('keydown', letter), key('keyup', letter), key('keyup', 'Shift'));
    // A fast typist lets Shift go first.
    for (const letter of 'SAM')
      hear(key('keydown', 'Shift'), key('keydown', letter), key('keyup', 'Shift'), key('keyup', letter));
    expect(told).to.deep.equal([]);
  });

  it('count once when Shift is held down', () => {
    hear(key('keydown', 'Shift'), key('keydown', 'Shift', true), key('keydown', 'Shift', true));
    hear(key('keyup', 'Shift'));
    expect(told).to.deep.equal([2]);
  });

  it('are given up with another key, and with a press of the mouse', () => {
    press();
    hear(key('keydown', 'a'));
    press();
    hear(new PointerEvent('pointerdown'));
    press();
    expect(told).to.deep.equal([2, undefined, 2, undefined, 2]);
  });

  it('do not count when text is selected with Shift and the mouse', () => {
    hear(key('keydown', 'Shift'), new PointerEvent('pointerdown'), key('keyup', 'Shift'));
    expect(told).to.deep.equal([]);
  });
});

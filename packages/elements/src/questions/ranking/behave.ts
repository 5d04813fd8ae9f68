import type { QuestionBox } from '../question-type.js';
import { orderOf } from './view-model.js';

/** Moves a choice by one place. Focus goes with it, so that it can be moved on with the same key. */
export function rankingBehaviour(
  event: Event,
  { state, context, enter, say, focus }: QuestionBox,
): boolean | undefined {
  const [target] = event.composedPath();
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-step]') : null;
  if (event.type !== 'click' || !button) return undefined;
  const { value = '', step = '0' } = button.dataset;
  const order = orderOf(state);
  const from = order.indexOf(value);
  const to = from + Number(step);
  if (Number(step) === 0) {
    enter(order);
    focus('button');
    return true;
  }
  order.splice(to, 0, ...order.splice(from, 1));
  enter(order);
  const chosen = `[data-value="${CSS.escape(value)}"]`;
  // At either end there is one button only.
  focus(to === 0 || to === order.length - 1 ? chosen : `${chosen}[data-step="${step}"]`);
  say(
    context.say('moved', {
      row: context.words.option(state.item.linkId, value),
      number: to + 1,
      count: order.length,
    }),
  );
  return true;
}

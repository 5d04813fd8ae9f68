import type { ViewValue } from '@coform/engine';
import type { ViewContext } from '../view/context.js';

/** What the shell does for a question type that behaves. */
interface Shell {
  readonly enter: (key: string, viewValue: ViewValue) => void;
  readonly say: (words: string) => void;
  /** Gives focus to what the selector finds, once it is drawn. */
  readonly focus: (selector: string) => void;
}

/** Hands an event to the question type whose `data-behaves` node it is in. True when there is nothing left to do. */
export function behave(event: Event, context: ViewContext, { enter, say, focus }: Shell): boolean {
  const [target] = event.composedPath();
  const node = target instanceof Element ? target.closest<HTMLElement>('[data-behaves]') : null;
  const key = node?.dataset.behaves ?? '';
  const state = context.snapshot().item(key);
  if (!node || !state) return false;
  const done = context.type(state.item.type).behave?.(event, {
    node,
    state,
    context,
    say,
    enter: (viewValue) => {
      enter(key, viewValue);
    },
    focus: (selector) => {
      focus(`[data-behaves="${CSS.escape(key)}"] ${selector}`);
    },
  });
  return done === true;
}

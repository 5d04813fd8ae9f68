import { partOf } from '../../view/part-views.js';
import type { QuestionBox } from '../question-type.js';

/** Longest path that is kept: some minutes of drawing. */
const MAX_PATH = 20_000;

/** Lines follow the finger, the pen or the mouse; they become an answer when it is lifted. */
export function signatureBehaviour(
  event: Event,
  { node, state, context, enter, say }: QuestionBox,
): boolean | undefined {
  const [target] = event.composedPath();
  const typed = partOf(state.viewValue, 'typed');
  if (event.type === 'click' && target instanceof HTMLElement && target.dataset.clear !== undefined) {
    enter({ typed, drawing: '' });
    say(context.say('drawCleared'));
    return true;
  }
  const pad = node.querySelector<SVGSVGElement>('.co-sign__pad')!;
  const path = pad.querySelector('path')!;
  if (!(event instanceof PointerEvent) || !(target instanceof SVGElement) || pad.closest(':disabled'))
    return undefined;
  const { pointerId } = event;
  const lines = path.getAttribute('d') ?? '';
  const add = (command: 'M' | 'L') => {
    const { left, top, width, height } = pad.getBoundingClientRect();
    const x = Math.round(((event.clientX - left) / width) * 600);
    const y = Math.round(((event.clientY - top) / height) * 200);
    if (lines.length < MAX_PATH) path.setAttribute('d', `${lines}${command}${x} ${y}`);
  };
  if (event.type === 'pointerdown') {
    pad.setPointerCapture(pointerId);
    add('M');
  } else if (pad.hasPointerCapture(pointerId)) {
    if (event.type === 'pointermove') add('L');
    else enter({ typed, drawing: lines });
  }
  return undefined;
}

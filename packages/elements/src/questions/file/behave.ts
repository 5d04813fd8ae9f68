import { fileSize } from '../../words/formats.js';
import type { QuestionBox } from '../question-type.js';

/** The content of a file in base64; empty when it cannot be read. */
const content = (file: File): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(typeof reader.result === 'string' ? (reader.result.split(',')[1] ?? '') : '');
    };
    reader.onerror = () => {
      resolve('');
    };
    reader.readAsDataURL(file);
  });

/** Takes a file into the form's own memory. It goes nowhere else until the answers do. */
export function fileBehaviour(event: Event, box: QuestionBox): boolean | undefined {
  const [target] = event.composedPath();
  const { context, state } = box;
  if (event.type === 'click' && target instanceof HTMLElement && target.dataset.remove !== undefined) {
    const { viewValue } = state;
    const file = typeof viewValue === 'object' && 'name' in viewValue ? viewValue.name : '';
    box.enter({});
    box.say(context.say('fileRemoved', { file }));
    box.focus('input');
    return true;
  }
  if (event.type !== 'input' && event.type !== 'change') return undefined;
  const input = target as HTMLInputElement;
  const file = event.type === 'change' ? input.files?.[0] : undefined;
  if (file) void take(file, box, input);
  return true;
}

async function take(
  file: File,
  { state, context, enter, say }: QuestionBox,
  input: HTMLInputElement,
): Promise<void> {
  const { name, type, size } = file;
  // What is too large is named and explained, and not read: a phone's memory is small.
  const data = size > (state.item.layout.maxBytes ?? Infinity) ? '' : await content(file);
  enter({ name, type, size: String(size), data });
  say(context.say('fileChosen', { file: name, size: fileSize(size, context.words.language) }));
  // So that the same file can be chosen again after it was removed.
  input.value = '';
}

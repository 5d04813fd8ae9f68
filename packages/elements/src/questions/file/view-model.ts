import type { ItemState } from '@coform/engine';
import type { ViewContext } from '../../view/context.js';
import { partOf } from '../../view/part-views.js';
import { questionView, type QuestionView } from '../../view/question-view.js';
import { fileSize } from '../../words/formats.js';

/** A photo or another file. */
export interface FileView extends QuestionView {
  readonly accept: string;
  /** What can be chosen, and that it stays on the device until it is sent. */
  readonly notes: readonly string[];
  readonly invalid: boolean;
  readonly chosen: ChosenFile | undefined;
}

export interface ChosenFile {
  readonly words: string;
  readonly remove: string;
  /** Content of a picture, as a data URL; empty for other files, and where no script can draw it. */
  readonly picture: string;
  readonly pictureName: string;
}

export function fileView(state: ItemState, context: ViewContext, heading: number): FileView {
  const base = questionView(state, context, heading);
  const { say, words } = context;
  const { accept = [], maxBytes } = base.layout;
  const part = (name: string) => partOf(state.viewValue, name);
  const name = part('name');
  const data = part('data');
  const types = accept.map((type) => type.replace(/^.*\/(?=\w)|\/\*$/, '').toUpperCase());
  const notes = [
    accept.length > 0 ? say('fileTypes', { types: types.join(', ') }) : '',
    maxBytes === undefined ? '' : say('fileLimit', { size: fileSize(maxBytes, words.language) }),
    // Without a script, a file goes with every page: nothing is promised that does not hold.
    context.scripted ? say('fileStays') : '',
  ].filter(Boolean);
  return {
    ...base,
    accept: accept.join(','),
    notes,
    describedBy: [base.describedBy, notes[0] && `${base.id}-notes`].filter(Boolean).join(' '),
    invalid: base.error !== '',
    chosen: name
      ? {
          words: say('fileChosen', { file: name, size: fileSize(Number(part('size')), words.language) }),
          remove: say('fileRemove', { file: name }),
          picture:
            context.scripted && part('type').startsWith('image/') && data
              ? `data:${part('type')};base64,${data}`
              : '',
          pictureName: say('filePreview', { file: name }),
        }
      : undefined,
  };
}

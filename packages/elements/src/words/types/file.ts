import type { Catalogue } from '../catalogue.js';

export const fileWords = {
  fileRemove: 'Remove {file}',
  fileChosen: '{file} chosen, {size}',
  fileRemoved: '{file} removed.',
  filePreview: 'Preview of {file}',
  fileLimit: 'Each file must be smaller than {size}.',
  fileTypes: 'You can choose these types of file: {types}.',
  fileStays: 'Your file stays on this device until you send your answers.',
  'file.required': 'Choose a file: {question}',
  'file.type': 'The file must be one of these types: {types}',
  'file.size': 'The file must be smaller than {size}',
  'file.empty': 'The file is empty. Choose another file',
  'file.unreadable': 'The file could not be opened. Choose another file',
  'file.minItems': { one: 'Choose at least {count} file', other: 'Choose at least {count} files' },
  'file.maxItems': { one: 'Choose {count} file or fewer', other: 'Choose {count} files or fewer' },
} as const satisfies Catalogue;

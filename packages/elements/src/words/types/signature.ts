import type { Catalogue } from '../catalogue.js';

export const signatureWords = {
  draw: 'Draw',
  drawHint: 'Draw in the box with a finger, a pen or a mouse.',
  drawBox: 'Box to draw in',
  drawClear: 'Clear',
  drawUndo: 'Undo the last line',
  drawCleared: 'The box is empty again.',
  drawing: 'Your drawing',
  typeInstead: 'Type instead',
  typeName: 'Type your full name',
  'signature.required': 'Draw or type {name}',
} as const satisfies Catalogue;

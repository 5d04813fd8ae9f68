import type { Catalogue } from '../catalogue.js';

export const signatureWords = {
  draw: 'Draw',
  drawHint: 'Draw in the box with a finger, a pen or a mouse.',
  drawBox: 'Box to draw in',
  drawClear: 'Clear',
  drawCleared: 'The box is empty again.',
  drawing: 'Your drawing',
  typeInstead: 'Type instead',
  'signature.required': 'Draw or type {name}',
} as const satisfies Catalogue;

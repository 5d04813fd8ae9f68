import type { LayoutFixture } from '../fixture.js';

const words =
  'Bring **one** thing that helps you:\n\n- a blanket\n- music\n\n[See the ward](https://trust.example/ward).';

export const fixtures: readonly LayoutFixture[] = (['plain', 'inset', 'care', 'warning'] as const).map(
  (style) => ({
    name: style,
    type: 'display',
    item: { linkId: 'words', type: 'display', style, title: 'Before you come', text: words },
  }),
);

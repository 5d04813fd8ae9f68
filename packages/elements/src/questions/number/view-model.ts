import type { ItemState } from '@coform/engine';
import type { ViewContext } from '../../view/context.js';
import { textView, type TextView } from '../text/view-model.js';

/** A number, and what it counts. */
export interface NumberView extends TextView {
  /** Shown behind the box and part of its description; empty where the number stands alone. */
  readonly unit: string;
}

export function numberView(state: ItemState, context: ViewContext, heading: number): NumberView {
  const base = textView(state, context, heading, {
    inputmode: 'decimal',
    spellcheck: 'false',
    direction: 'ltr',
    width: 10,
  });
  const unit = base.layout.unit ?? '';
  const describedBy = [base.describedBy, unit && `${base.id}-unit`].filter(Boolean).join(' ');
  return { ...base, unit, describedBy };
}

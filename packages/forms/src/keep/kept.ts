import type { FormElement } from '@coform/elements';
import type { OwnersRecord } from './owners-record.js';

/** Everything needed to go on later, as a session saves it. */
export type SavedProgress = ReturnType<NonNullable<FormElement['session']>['save']>;

/** What a kept file holds, whatever it looks like around it. */
export interface Kept {
  readonly kind: 'coform-kept';
  readonly saved: SavedProgress;
  /** A mark of what each question asked, by linkId. */
  readonly questions: { readonly [linkId: string]: string };
  /** Only in the person's own file. */
  readonly record?: OwnersRecord;
  /** This is a part that was shared, and with whom. Absent in the person's own file. */
  readonly reader?: string;
}

import type { FormElement } from '@coform/elements';
import {
  emptyRecord,
  minute,
  noteChanges,
  type Answers,
  type Kept,
  type OwnersRecord,
  type Review,
} from '../../keep/index.js';
import type { Phrases, Phrase } from './talk.js';
import type { Asked, Opening, Part, ToolName } from './tool.js';

/** What the tools need of the element that they belong to. */
export interface Host {
  readonly element: FormElement;
  readonly phrases: () => Phrases | undefined;
  /** Draws again, then moves focus to what the selector finds. */
  readonly draw: (focus?: string) => void;
  /** Shows the form again. */
  readonly leave: () => void;
  /** A file was saved: with everything, or not. */
  readonly saved: (everything: boolean) => void;
}

/** What the owner's tools know while the page is open. Nothing of it is stored or sent: it goes into the owner's file. */
export class OwnersTools {
  readonly host: Host;
  tool: ToolName | undefined;
  record: OwnersRecord = emptyRecord;
  errors: { readonly [asked in Asked]?: Phrase } = {};
  status: Phrase | '' = '';
  /** The part that is shown instead of the whole. */
  part: Part | undefined;
  /** Who the last part was for. */
  reader = '';
  withPrivate = false;
  /** Papers in the words that the passport was written in. Undefined: as it is best for that paper. */
  inEnglish: boolean | undefined;
  opening: Opening = { at: 'choose' };
  /** A file that was chosen: its text while it is locked, then what it holds. */
  text = '';
  kept: Kept | undefined;
  review: Review | undefined;
  /** A file's answers are being put into the form: what changes now was not changed by the person. */
  isRestoring = false;
  #answers: Answers = {};
  #started: string | undefined;

  constructor(host: Host) {
    this.host = host;
  }

  get session(): NonNullable<FormElement['session']> {
    return this.host.element.session!;
  }

  /** Notes what changed since the last time. Answers that somebody began anew have no record yet. */
  sync(): void {
    const { answers, started } = this.session.save();
    if (started === this.#started) {
      const changes = noteChanges(
        this.session.outline,
        this.#answers,
        answers as Answers,
        this.record.changes,
        minute(new Date()),
      );
      this.record = { ...this.record, changes };
    } else {
      this.record = emptyRecord;
      this.review = undefined;
      this.reader = '';
    }
    this.#started = started;
    this.#answers = answers as Answers;
  }

  /** Puts the answers of a file into the form, with their record. */
  restore(review: Review, record: OwnersRecord = emptyRecord): void {
    this.isRestoring = true;
    this.session.dispatch({ type: 'restore', saved: review.saved });
    this.isRestoring = false;
    const { answers, started } = this.session.save();
    this.#started = started;
    this.#answers = answers as Answers;
    this.record = record;
    this.review = review;
  }

  /** Another page of the tools; what was entered on the last one is let go. */
  go(tool: ToolName | undefined, focus: string | undefined = tool && '.co-tool .co-heading'): void {
    this.tool = tool;
    this.errors = {};
    this.status = '';
    this.host.draw(focus);
  }

  /** Back to the form. A file that was chosen and not opened is let go. */
  leave(focus?: string): void {
    this.part = undefined;
    this.opening = { at: 'choose' };
    this.text = '';
    this.kept = undefined;
    this.go(undefined, focus);
  }

  /** Lets go of everything. */
  forget(): void {
    this.#started = undefined;
    this.withPrivate = false;
    this.inEnglish = undefined;
    this.leave();
  }

  /** Says what is wrong and takes the person there. */
  fail(errors: OwnersTools['errors'], focus: string): void {
    this.errors = errors;
    this.status = '';
    this.host.draw(focus);
  }

  say(status: Phrase): void {
    this.errors = {};
    this.status = status;
    this.host.draw();
  }

  /** The questions that were answered again, or were right as they are, need not be asked about any more. */
  reviewed(linkId: string): void {
    const { review } = this;
    if (!review) return;
    const changed = review.changed.filter((one) => one !== linkId);
    const added = review.added.filter((one) => one !== linkId);
    this.review = { ...review, changed, added };
  }

  /** The person's answers, private ones among them. */
  answers(): Answers {
    return this.session.answers();
  }

  /** Remembers what a reader may see, and that it was made. */
  noteShared(part: Part, how: string): void {
    const { choices, receipts } = this.record;
    this.reader = part.reader;
    this.record = {
      ...this.record,
      choices: { ...choices, [part.reader]: part.sections },
      receipts: [...receipts, { ...part, when: minute(new Date()), how }],
    };
  }
}

import type { ViewContext } from '@coform/elements/tools';
import type { OwnersRecord, Review } from '../../keep/index.js';
import type { PaperKind } from './paper.js';
import type { Talk, Phrase } from './talk.js';

/** A page of the owner's tools. */
export type ToolName = PaperKind | 'save' | 'open' | 'share' | 'record';

/** A part that is being shared: with whom, and what. */
export interface Part {
  readonly reader: string;
  readonly sections: readonly string[];
  readonly private: boolean;
}

/** What a field is about, for its error. */
export type Asked = 'private' | 'pass' | 'who' | 'what' | 'file';

/** How opening a file stands. */
export type Opening =
  | { readonly at: 'choose' }
  /** The file needs its passphrase. */
  | { readonly at: 'locked' }
  /** There are answers that it would take the place of. */
  | { readonly at: 'replace' }
  | { readonly at: 'open'; readonly reader: string | undefined; readonly isNewer: boolean };

/** Everything that the pages of the tools show. */
export interface ToolView {
  readonly context: ViewContext;
  readonly talk: Talk;
  readonly record: OwnersRecord;
  readonly errors: { readonly [asked in Asked]?: Phrase };
  /** The person has private answers. */
  readonly hasPrivate: boolean;
  readonly opening: Opening;
  readonly review: Review | undefined;
  /** Who the last part was made for. */
  readonly reader: string;
}

/** The id of a control of the tools, unique in the tree. */
export const toolId = ({ prefix }: ViewContext, name: string): string => `${prefix}-tool-${name}`;

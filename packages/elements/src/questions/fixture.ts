import type { FormDocument, LayoutItem, Locale, QuestionType, Schema } from '@coform/format';
import type { Json } from '@coform/engine';

/** What a person does in one control: text is typed key by key; a choice is reached with the arrows or pressed. */
export interface Act {
  /** linkId of the question, where the fixture's holds several; `row` counts from 1. */
  readonly question?: string;
  readonly row?: number;
  /** The box of a date; the first control of the question where absent. */
  readonly part?: string;
  readonly type?: string;
  /** A file to choose; `data` is base64. */
  readonly file?: { readonly name: string; readonly type: string; readonly data: string };
  /** Words of the button to press, also those that are only heard. */
  readonly press?: string;
  /** Value of the option to choose. */
  readonly choose?: string;
}

/**
 * One example of a question type: the single list that stories, contract tests, axe runs and screenshots go through.
 */
export interface QuestionFixture {
  readonly name: string;
  readonly type: QuestionType;
  readonly schema: Schema;
  readonly item?: Partial<LayoutItem>;
  /** Questions that are asked before it, because it follows from them. */
  readonly others?: {
    readonly properties: Readonly<Record<string, Schema>>;
    readonly items: readonly LayoutItem[];
  };
  /** What the person does, and the answer that comes of it. */
  readonly acts: readonly Act[];
  readonly answer: Json;
  /** A mistake and the message that explains it; absent where none can be made except to leave it empty. */
  readonly mistake?: { readonly acts: readonly Act[]; readonly message: string };
  /** The message when the question is required and left empty. */
  readonly requiredMessage: string;
  /** Words of the question by slot, for the state that is read from right to left. */
  readonly urdu?: Readonly<Record<string, string>>;
  /** An edge case that stories do not show. */
  readonly hidden?: boolean;
}

/** The fixture's own words for who reads from right to left. */
export const urduOf = ({ urdu }: QuestionFixture): Locale[] =>
  urdu ? [{ $schema: 'https://coform.dev/locale/1', language: 'ur', words: { asked: urdu } }] : [];

/** A form of one page that asks the fixture's question and one that depends on it being shown. */
export function fixtureDocument(fixture: QuestionFixture, { required = false } = {}): FormDocument {
  return {
    $schema: 'https://coform.dev/form-document/1',
    id: 'fixture',
    edition: '1.0.0',
    status: 'draft',
    language: 'en-GB',
    title: 'An example form',
    data: {
      type: 'object',
      ...(required ? { required: ['asked'] } : {}),
      properties: {
        show: { type: 'boolean', title: 'Show the question?' },
        ...fixture.others?.properties,
        asked: fixture.schema,
      },
    },
    layout: [
      {
        linkId: 'page',
        type: 'page',
        title: 'About you',
        items: [
          { linkId: 'show', answer: '/show' },
          ...(fixture.others?.items ?? []),
          {
            linkId: 'asked',
            answer: '/asked',
            enableWhen: [
              { question: 'show', operator: 'exists', answer: false },
              { question: 'show', operator: '=', answer: true },
            ],
            enableBehavior: 'any',
            ...fixture.item,
          },
        ],
      },
    ],
  };
}

/** One example of what stands between questions or around them, and has no answer of its own. */
export interface LayoutFixture {
  readonly name: string;
  readonly type: 'display' | 'group';
  readonly item: LayoutItem;
  readonly properties?: Readonly<Record<string, Schema>>;
}

/** A form of one page with the fixture and a question after it. */
export const layoutDocument = ({ item, properties }: LayoutFixture): FormDocument => ({
  $schema: 'https://coform.dev/form-document/1',
  id: 'fixture',
  edition: '1.0.0',
  status: 'draft',
  language: 'en-GB',
  title: 'An example form',
  data: {
    type: 'object',
    properties: {
      ...properties,
      after: { type: 'string', title: 'What else should we know?', maxLength: 100 },
    },
  },
  layout: [
    {
      linkId: 'page',
      type: 'page',
      title: 'About you',
      items: [item, { linkId: 'after', answer: '/after' }],
    },
  ],
});

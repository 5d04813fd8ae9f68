import type { FormDocument } from '@coform/format';
import { agreementOf, type Agreement } from './agreement.js';
import { answeredPages, type AnsweredPage } from './answered.js';
import { asText } from './as-text.js';
import { fhirBundle, type BundleOptions } from './fhir-bundle.js';
import type { Bundle } from './fhir-types.js';
import type { SentAnswers } from './response.js';

/** The summary as data: what was asked and answered, in words and in values. */
export interface SummaryJson {
  readonly form: string;
  readonly edition: string;
  readonly authored?: string;
  readonly agreement: Agreement;
  readonly sections: readonly {
    readonly title: string;
    readonly answers: readonly {
      readonly linkId: string;
      readonly question: string;
      readonly values: readonly (string | number | boolean)[];
      readonly words: readonly string[];
    }[];
  }[];
  readonly codes: readonly { readonly system: string; readonly code: string; readonly term?: string }[];
}

export interface CarerSummary {
  /** What was said to being recorded. Without a yes, nothing about the person is in any of the three. */
  readonly agreement: Agreement;
  /** To paste into the notes. */
  readonly text: string;
  readonly json: SummaryJson;
  /** To post; absent without a yes. */
  readonly fhir?: Bundle;
}

const REFUSALS: { readonly [agreement in Exclude<Agreement, 'yes'>]: string } = {
  no: 'They do not want to be recorded as a carer. There is nothing to copy.',
  'ask-first': 'Ask them before you write anything down. There is nothing to copy yet.',
  'not-asked': 'Nobody asked whether this may be written down. Ask them first. There is nothing to copy yet.',
};

/**
 * What a carer prompt or a carer's record says, ready for the patient record: as plain text, as JSON and as FHIR R4.
 *
 * Holds personal information about the carer, so the host shows it only to staff and keeps it nowhere else. Where the
 * carer did not say yes to being recorded, it holds nothing but that.
 *
 * @throws {CodeError} code `bad-check-digit` where the document has a SNOMED CT code that cannot be right
 * @see https://hl7.org/fhir/R4/bundle.html
 * @example
 * carerSummary(document, {
 *   form: 'carer-record',
 *   edition: '1.0.0',
 *   answers: { before: { agrees: 'yes' }, identify: { main: 'yes' } },
 * }).text; // "Carer’s record …"
 */
export function carerSummary(
  document: FormDocument,
  response: SentAnswers,
  options: BundleOptions = {},
): CarerSummary {
  const agreement = agreementOf(response);
  const { form, edition, authored } = response;
  const about = { form, edition, ...(authored === undefined ? {} : { authored }), agreement };
  const date = authored?.slice(0, 10);
  const heading = [`${document.title} (${form} ${edition})`, ...(date ? [date] : [])].join(', ');
  if (agreement !== 'yes')
    return {
      agreement,
      text: `${heading}\n${REFUSALS[agreement]}\n`,
      json: { ...about, sections: [], codes: [] },
    };
  const pages = answeredPages(document, response);
  const codes = codesOf(pages, options.terms ?? {});
  const lines = codes.map(({ code, term }) => (term ? `${code} ${term}` : code));
  return {
    agreement,
    text: asText(heading, pages, lines),
    json: { ...about, sections: sectionsOf(pages), codes },
    fhir: fhirBundle(document, response, pages, options),
  };
}

function codesOf(
  pages: readonly AnsweredPage[],
  terms: NonNullable<BundleOptions['terms']>,
): SummaryJson['codes'] {
  const all = pages.flatMap(({ answered }) => answered).flatMap(({ given }) => given);
  const codes = new Set(all.map(({ snomed }) => snomed).filter((code) => code !== undefined));
  return [...codes].map((code) => ({
    system: 'http://snomed.info/sct',
    code,
    ...(Object.hasOwn(terms, code) ? { term: terms[code]!.term } : {}),
  }));
}

function sectionsOf(pages: readonly AnsweredPage[]): SummaryJson['sections'] {
  const sections = new Map<string, { title: string; answers: SummaryJson['sections'][number]['answers'] }>();
  for (const { section, title, answered } of pages) {
    const before = sections.get(section.linkId);
    const answers = answered.map(({ linkId, question, given }) => ({
      linkId,
      question,
      values: given.map(({ value }) => value),
      words: given.map(({ words }) => words),
    }));
    sections.set(section.linkId, {
      title: section.title || title,
      answers: [...(before?.answers ?? []), ...answers],
    });
  }
  return [...sections.values()];
}

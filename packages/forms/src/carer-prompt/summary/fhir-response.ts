import type { Answered, AnsweredPage, Given } from './answered.js';
import type { Resource, ResponseItem } from './fhir-types.js';
import type { SentAnswers } from './response.js';

/**
 * The answers as a FHIR R4 QuestionnaireResponse, whose items nest as the document's sections, pages and questions do.
 *
 * @see https://hl7.org/fhir/R4/questionnaireresponse.html
 */
export function questionnaireResponse(response: SentAnswers, pages: readonly AnsweredPage[]): Resource {
  const { form, edition, authored } = response;
  return {
    resourceType: 'QuestionnaireResponse',
    questionnaire: `https://coform.dev/forms/${form}|${edition}`,
    status: 'completed',
    ...(authored === undefined ? {} : { authored }),
    item: sections(pages),
  };
}

function sections(pages: readonly AnsweredPage[]): ResponseItem[] {
  const items: ResponseItem[] = [];
  for (const page of pages) {
    const { linkId, section } = page;
    const group = grouped(linkId, page.title, page.answered.map(answerItem));
    if (section.linkId === linkId) items.push(group);
    else {
      const last = items.at(-1);
      const here = last?.linkId === section.linkId ? items.pop()?.item : undefined;
      items.push(grouped(section.linkId, section.title, [...(here ?? []), group]));
    }
  }
  return items;
}

const grouped = (linkId: string, text: string, item: readonly ResponseItem[]): ResponseItem => ({
  linkId,
  ...(text ? { text } : {}),
  item,
});

const answerItem = ({ linkId, question, given, item }: Answered): ResponseItem => ({
  linkId,
  text: question,
  answer: given.map((one) => valueOf(one, item.options !== undefined, item.schema ?? {})),
});

function valueOf(
  { value, words }: Given,
  chosen: boolean,
  schema: Readonly<Record<string, unknown>>,
): { readonly [value: string]: unknown } {
  if (chosen) return { valueCoding: { code: String(value), display: words } };
  if (typeof value === 'boolean') return { valueBoolean: value };
  if (typeof value === 'number')
    return Number.isInteger(value) ? { valueInteger: value } : { valueDecimal: value };
  return schema.format === 'date' ? { valueDate: value } : { valueString: value };
}

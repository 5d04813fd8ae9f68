import { newUuid } from '@coform/elements/opening';
import type { FormDocument } from '@coform/format';
import type { AnsweredPage } from './answered.js';
import { relatedPerson } from './fhir-person.js';
import { questionnaireResponse } from './fhir-response.js';
import { SNOMED, type Bundle, type Reference, type Resource } from './fhir-types.js';
import type { SentAnswers } from './response.js';

export interface BundleOptions {
  /** The person cared for, as the record's own system names them: `Patient/123`. */
  readonly patient?: string;
  /** Terms of codes, as in the form's codes.json. */
  readonly terms?: { readonly [code: string]: { readonly term: string } };
  /** Where the ids of entries come from; for tests. */
  readonly uuid?: () => string;
}

/**
 * The summary as a FHIR R4 Bundle of type `collection`: a QuestionnaireResponse with every answer, the carer as a
 * RelatedPerson, and one Observation for each SNOMED CT code of what was chosen, which is about the carer (`focus`).
 *
 * @see https://hl7.org/fhir/R4/observation-definitions.html#Observation.focus
 */
export function fhirBundle(
  document: FormDocument,
  response: SentAnswers,
  pages: readonly AnsweredPage[],
  options: BundleOptions,
): Bundle {
  const { patient, terms = {}, uuid = newUuid } = options;
  const { authored } = response;
  const url = (): string => `urn:uuid:${uuid()}`;
  const subject: Reference =
    patient === undefined ? { display: 'The person who is cared for' } : { reference: patient };
  const answers = { fullUrl: url(), resource: questionnaireResponse(response, pages) };
  const person = relatedPerson(document, response, subject);
  const carer = person && { fullUrl: url(), resource: person };
  const about = {
    ...(carer ? { subject, focus: [{ reference: carer.fullUrl }] } : {}),
    ...(authored === undefined ? {} : { effectiveDateTime: authored }),
    derivedFrom: [{ reference: answers.fullUrl }],
  };
  const findings = pages
    .flatMap(({ answered }) => answered)
    .flatMap(({ given }) => given)
    .filter(({ snomed }) => snomed !== undefined)
    .map(({ snomed, words }): { fullUrl: string; resource: Resource } => ({
      fullUrl: url(),
      resource: {
        resourceType: 'Observation',
        status: 'final',
        category: [
          {
            coding: [
              {
                system: 'http://terminology.hl7.org/CodeSystem/observation-category',
                code: 'social-history',
              },
            ],
          },
        ],
        code: {
          coding: [
            {
              system: SNOMED,
              code: snomed,
              ...(Object.hasOwn(terms, snomed!) ? { display: terms[snomed!]!.term } : {}),
            },
          ],
          text: words,
        },
        ...about,
        valueBoolean: true,
      },
    }));
  return {
    resourceType: 'Bundle',
    type: 'collection',
    ...(authored === undefined ? {} : { timestamp: authored }),
    entry: [answers, ...(carer ? [carer] : []), ...findings],
  };
}

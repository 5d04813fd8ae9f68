import type { FormDocument } from '@coform/format';
import { outline } from '@coform/format';
import type { CodeableConcept, Reference, Resource } from './fhir-types.js';
import { valueAt, type SentAnswers } from './response.js';

const ROLES = 'http://terminology.hl7.org/CodeSystem/v3-RoleCode';

/**
 * The carer as a FHIR R4 RelatedPerson of the person they care for. Undefined where nothing says who the carer is, as
 * in the carer prompt, whose sender is the carer.
 *
 * @see https://hl7.org/fhir/R4/relatedperson.html
 */
export function relatedPerson(
  document: FormDocument,
  { answers }: SentAnswers,
  patient: Reference,
): Resource | undefined {
  const text = (pointer: string): string | undefined => {
    const value = valueAt(answers, pointer);
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
  };
  const relationship = text('/identify/relationship');
  const name = text('/identify/name');
  if (name === undefined && relationship === undefined) return undefined;
  const telecom = [
    { system: 'phone', value: text('/identify/phone') },
    { system: 'email', value: text('/identify/email') },
  ].filter(({ value }) => value !== undefined);
  return {
    resourceType: 'RelatedPerson',
    active: true,
    patient,
    ...(relationship === undefined ? {} : { relationship: [concept(document, relationship)] }),
    ...(name === undefined ? {} : { name: [{ text: name }] }),
    ...(telecom.length > 0 ? { telecom } : {}),
  };
}

function concept(document: FormDocument, value: string): CodeableConcept {
  const item = outline(document).items.get('identify-relationship');
  const roles = item?.layout['x-fhir-relationship'] as { readonly [value: string]: string } | undefined;
  const code = roles && Object.hasOwn(roles, value) ? roles[value] : undefined;
  const words = item?.options?.find((option) => option.value === value)?.label ?? value;
  return { ...(code === undefined ? {} : { coding: [{ system: ROLES, code }] }), text: words };
}

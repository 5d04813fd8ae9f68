/** The little of FHIR R4 that a carer's summary uses. */
export interface Coding {
  readonly system?: string;
  readonly code: string;
  readonly display?: string;
}

export interface CodeableConcept {
  readonly coding?: readonly Coding[];
  readonly text?: string;
}

export interface Reference {
  readonly reference?: string;
  readonly display?: string;
}

export interface ResponseItem {
  readonly linkId: string;
  readonly text?: string;
  readonly answer?: readonly { readonly [value: string]: unknown }[];
  readonly item?: readonly ResponseItem[];
}

export interface Resource {
  readonly resourceType: string;
  readonly [element: string]: unknown;
}

export interface Bundle {
  readonly resourceType: 'Bundle';
  readonly type: 'collection';
  readonly timestamp?: string;
  readonly entry: readonly { readonly fullUrl: string; readonly resource: Resource }[];
}

export const SNOMED = 'http://snomed.info/sct';

/** Words that the element adds to its form; a host gives others in `phrases`. None calls the reader a carer. */
export const carerWords = {
  open: 'Answer a few questions',
  notNow: 'Not now',
  remember: 'Remember this on this device for 30 days',
  rememberHint: 'Leave this empty on a computer that others use.',
  hidden: 'You can have help for people who look after someone at any time.',
  again: 'Show it again',
  summary: 'For the patient record',
  summaryHint: 'Check it with the carer. Copy it only into the record.',
  copy: 'Copy',
  download: 'Download',
  downloadHint: 'A downloaded file stays on this computer. Delete it once it is in the record.',
  text: 'Plain text',
  json: 'JSON',
  fhir: 'FHIR',
  copied: 'Copied.',
  downloaded: 'Downloaded.',
  notCopied: 'This browser does not allow it. Select the words and copy them yourself.',
} as const;

export type CarerWords = { readonly [word in keyof typeof carerWords]: string };

import { compile, type Validate } from '@coform/validation';
import { localeSchema } from '../generated/locale-schema.js';
import type { FormDocument } from '../generated/form-document.js';
import type { Locale } from '../generated/locale.js';
import { isObject, ownObject, ownString } from '../json.js';
import { joinPointer } from '../pointer.js';
import { createContext, type CheckContext } from './context.js';
import type { Finding } from './finding.js';
import { droppedLinks } from './links.js';
import { isSlotOf, wantedWords } from './locale-words.js';
import { metaFinding } from './meta-findings.js';
import { unknownFacts } from './placeholders.js';

let validate: Validate | undefined;

/**
 * Whether a form has its words in every language it claims (`locales`), and whether the catalogues fit the form. Findings
 * name their `locale`; their paths lead into its file. A label, title, text or option without words is an error in a
 * claimed language; a hint is a warning, since Easy Read often says everything in the label.
 *
 * Expects a document in which `checkDocument` finds no error. Locales may be any values. Never throws.
 *
 * @example
 * import assert from 'node:assert/strict';
 * import { checkLocales } from '@coform/format';
 * const document = { language: 'en-GB', locales: ['cy'], data: { type: 'object', properties: {} } };
 * assert.equal(checkLocales(document, [])[0].code, 'missing-locale');
 */
export function checkLocales(document: FormDocument, locales: readonly unknown[]): Finding[] {
  try {
    return checkAll(document, locales);
  } catch {
    return [
      {
        code: 'not-checkable',
        severity: 'error',
        path: '',
        message:
          'The words cannot be checked against the form. Mend what checkDocument finds in the form first.',
      },
    ];
  }
}

function checkAll(document: FormDocument, locales: readonly unknown[]): Finding[] {
  validate ??= compile(localeSchema);
  const context = createContext(document);
  const findings: Finding[] = [];
  const present = new Set<string>();
  for (const locale of locales) {
    const language = (isObject(locale) ? ownString(locale, 'language') : undefined) ?? 'unknown';
    present.add(language.toLowerCase());
    const issues = validate(locale);
    const found = issues.length > 0 ? issues.map(metaFinding) : [...checkLocale(locale as Locale, context)];
    findings.push(...found.map((finding) => ({ ...finding, locale: language })));
  }
  for (const [index, language] of (document.locales ?? []).entries()) {
    if (present.has(language.toLowerCase())) continue;
    findings.push({
      code: 'missing-locale',
      severity: 'error',
      path: `/locales/${index}`,
      locale: language,
      message: `The form claims ${language}, but there is no catalogue for it. Add locales/${language}.json, or take it out of \`locales\`.`,
    });
  }
  return findings;
}

function* checkLocale(locale: Locale, context: CheckContext): Generator<Finding> {
  const { language } = locale;
  const claimed = (context.document.locales ?? []).some(
    (tag) => tag.toLowerCase() === language.toLowerCase(),
  );
  if (!claimed) {
    yield {
      code: 'unclaimed-locale',
      severity: 'warning',
      path: '/language',
      message: `There are words in ${language}, which the form does not claim. Add it to \`locales\` of the form when the words are ready.`,
    };
  }
  yield* checkFormWords(locale, context, claimed);
  for (const entry of context.entries) {
    const words = ownObject(locale.words, entry.linkId);
    for (const { slot, essential } of wantedWords(entry)) {
      if (ownString(words, slot)) continue;
      yield {
        code: 'missing-word',
        severity: essential && claimed ? 'error' : 'warning',
        path: joinPointer('/words', entry.linkId, slot),
        linkId: entry.linkId,
        message: `There is no ${language} for \`${slot}\` of \`${entry.linkId}\`, so readers get the form's own words. Add it to the catalogue.`,
      };
    }
  }
  yield* checkPresentWords(locale, context);
  yield* checkPictures(locale, context);
}

/** Pictures stand beside words that the form has. */
function* checkPictures({ pictures = {} }: Locale, { byLinkId }: CheckContext): Generator<Finding> {
  for (const linkId of Object.keys(pictures)) {
    if (byLinkId.has(linkId)) continue;
    yield {
      code: 'unknown-link-id',
      severity: 'warning',
      path: joinPointer('/pictures', linkId),
      linkId,
      message: `There is a picture for \`${linkId}\`, which the form does not have. Take it out, or mend the linkId.`,
    };
  }
}

/** The form's own name and description. */
function* checkFormWords(
  { language, form = {} }: Locale,
  context: CheckContext,
  claimed: boolean,
): Generator<Finding> {
  for (const slot of ['title', 'description'] as const) {
    const path = `/form/${slot}`;
    if (context.document[slot] && !form[slot]) {
      yield {
        code: 'missing-word',
        severity: claimed ? 'error' : 'warning',
        path,
        message: `There is no ${language} for the form's ${slot}, so readers get the form's own. Add it to the catalogue under \`form\`.`,
      };
    }
    for (const address of droppedLinks(form[slot])) {
      yield {
        code: 'link-not-allowed',
        severity: 'error',
        path,
        message: `The link to \`${address}\` in the form's ${slot} will be shown as plain words. Use \`https://\`, \`tel:\`, \`mailto:\`, \`#place\` or a path on the same site.`,
      };
    }
  }
}

function* checkPresentWords(locale: Locale, { byLinkId }: CheckContext): Generator<Finding> {
  for (const [linkId, words] of Object.entries(locale.words)) {
    const path = joinPointer('/words', linkId);
    const entry = byLinkId.get(linkId);
    if (!entry) {
      yield {
        code: 'unknown-link-id',
        severity: 'warning',
        path,
        linkId,
        message: `The catalogue has words for \`${linkId}\`, which the form does not have. Take them out, or mend the linkId.`,
      };
      continue;
    }
    for (const [slot, text] of Object.entries(words)) {
      const at = { path: joinPointer(path, slot), linkId } as const;
      if (!isSlotOf(slot, entry)) {
        yield {
          ...at,
          code: 'unknown-slot',
          severity: 'warning',
          message: `The catalogue has words for \`${slot}\` of \`${linkId}\`, which are never shown. Take them out, or mend the name.`,
        };
      }
      for (const address of droppedLinks(text)) {
        yield {
          ...at,
          code: 'link-not-allowed',
          severity: 'error',
          message: `The link to \`${address}\` in \`${slot}\` of \`${linkId}\` will be shown as plain words. Use \`https://\`, \`tel:\`, \`mailto:\`, \`#place\` or a path on the same site.`,
        };
      }
      for (const name of slot.startsWith('error.') ? [] : unknownFacts(text)) {
        yield {
          ...at,
          code: 'unknown-fact',
          severity: 'warning',
          message: `\`${slot}\` of \`${linkId}\` refers to \`{${name}}\`, which is no single fact of trust.json, so its sentence is never shown. Write the words out.`,
        };
      }
    }
  }
}

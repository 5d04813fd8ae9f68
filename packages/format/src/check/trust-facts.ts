import type { Trust } from '../generated/trust.js';
import { safeHref } from '../text/safe-href.js';
import type { Finding } from './finding.js';

type Fact = readonly [path: string, value: string | undefined];

/** The addresses of a Trust: each one that a form may link to. */
export function* linkFindings(trust: Trust): Generator<Finding> {
  const links: Fact[] = [
    ['/website', trust.website],
    ['/logo', trust.logo],
    ['/privacyNotice', trust.privacyNotice],
    ['/carersOffer/link', trust.carersOffer?.link],
    ...(trust.crisis ?? []).map((line, index): Fact => [`/crisis/${index}/link`, line.link]),
  ];
  for (const [path, address] of links) {
    if (address === undefined || safeHref(address) !== undefined) continue;
    yield {
      code: 'link-not-allowed',
      severity: 'error',
      path,
      message: `The address at ${path} is not one a form may link to. Use \`https://\`, or a path on the same site.`,
    };
  }
}

/** The numbers of a Trust: each one long enough to reach somebody. */
export function* telephoneFindings(trust: Trust): Generator<Finding> {
  const numbers: Fact[] = [
    ['/phone', trust.phone],
    ['/carersOffer/phone', trust.carersOffer?.phone],
    ...(trust.crisis ?? []).map((line, index): Fact => [`/crisis/${index}/phone`, line.phone]),
  ];
  for (const [path, number] of numbers) {
    if (number === undefined || canRing(number.replaceAll(' ', ''))) continue;
    yield {
      code: 'unlikely-telephone',
      severity: 'error',
      path,
      message: `No telephone in the United Kingdom rings at \`${number}\`: there is a digit too many or too few. Write it as it is dialled, like 01632 960 001, +44 1632 960 001, 111 or 116 123.`,
    };
  }
}

/** 999, 111 and 116 123; eleven digits (ten in a few old areas); a number of another country. 18001 goes before, for text relay. */
const canRing = (digits: string): boolean =>
  /^(999|112|111|119|105|101|116\d{3})$/.test(digits) ||
  /^(18001)?0[1-9]\d{8,9}$/.test(digits) ||
  // Free numbers of helplines may be short, such as Childline's.
  /^(0800|0500)\d{4,7}$/.test(digits) ||
  /^(\+44[1-9]\d{8,9}|\+(?!44)[1-9]\d{6,14})$/.test(digits);

/** Who to call in a crisis: somebody, each with a way to reach them. */
export function* crisisFindings({ crisis = [] }: Trust): Generator<Finding> {
  const reachable = crisis.filter(({ phone, link }) => phone ?? link);
  if (reachable.length === 0) {
    yield {
      code: 'missing-crisis-line',
      severity: 'warning',
      path: '/crisis',
      message:
        'There is nobody to call or write to in a crisis. Add at least one line with a `phone` or a `link` under `crisis`.',
    };
    return;
  }
  for (const [index, { name, phone, link }] of crisis.entries()) {
    if (phone ?? link) continue;
    yield {
      code: 'unreachable-crisis-line',
      severity: 'warning',
      path: `/crisis/${index}`,
      message: `"${name}" has neither a \`phone\` nor a \`link\`, so nobody can reach them. Add one of the two, or take the line out.`,
    };
  }
}

/** The languages of a Trust: each a tag that browsers and forms know, and none twice. */
export function* languageFindings({ languages = [] }: Trust): Generator<Finding> {
  const seen = new Set<string>();
  for (const [index, tag] of languages.entries()) {
    const path = `/languages/${index}`;
    const canonical = canonicalTag(tag);
    if (canonical === undefined || canonical !== tag) {
      const instead = canonical
        ? `\`${canonical}\``
        : 'a BCP 47 tag, such as `en-GB`, `cy` or `en-GB-x-easyread`';
      yield {
        code: 'language-tag',
        severity: canonical === undefined ? 'error' : 'warning',
        path,
        message: `\`${tag}\` is not how the tag of a language is written. Write ${instead}.`,
      };
    } else if (seen.has(tag)) {
      yield {
        code: 'language-twice',
        severity: 'warning',
        path,
        message: `\`${tag}\` stands in the list twice. Take one out.`,
      };
    }
    seen.add(tag);
  }
}

function canonicalTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

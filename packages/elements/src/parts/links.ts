/** Protocols a link from a trust file may have. Anything else, such as `javascript:`, is no link at all. */
const allowed: readonly string[] = ['https:', 'http:', 'mailto:', 'tel:'];

/** The address if it is one a link may lead to, else nothing. Relative addresses stay on this site. */
export function safeHref(link: string | undefined): string | undefined {
  if (link === undefined) return undefined;
  try {
    return allowed.includes(new URL(link, 'https://relative.example').protocol) ? link : undefined;
  } catch {
    return undefined;
  }
}

/** A phone number as a link that a phone dials. */
export const telephoneHref = (phone: string): string => `tel:${phone.replace(/[^\d+]/g, '')}`;

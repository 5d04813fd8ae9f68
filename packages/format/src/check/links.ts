import { parseText } from '../text/parse-text.js';
import type { Rule } from './context.js';

/** Links that would lose their address when shown. */
export const links: Rule = function* ({ document, entries }) {
  const texts: [path: string, text: string | undefined, linkId?: string][] = [
    ['/description', document.description],
    ['/provenance/statement', document.provenance?.statement],
  ];
  for (const { linkId, layout, path } of entries) {
    if ('text' in layout) texts.push([`${path}/text`, layout.text as string | undefined, linkId]);
    if ('why' in layout) texts.push([`${path}/why`, layout.why as string | undefined, linkId]);
  }
  for (const [path, text, linkId] of texts) {
    for (const address of droppedLinks(text)) {
      yield {
        code: 'link-not-allowed',
        severity: 'error',
        path,
        ...(linkId === undefined ? {} : { linkId }),
        message: `The link to \`${address}\` at ${path} will be shown as plain words. Use \`https://\`, \`tel:\`, \`mailto:\`, \`#place\` or a path on the same site.`,
      };
    }
  }
};

/** Addresses that are not allowed. Those that a Trust fills in can be judged only with its facts. */
export function droppedLinks(text: string | undefined): string[] {
  const dropped: string[] = [];
  parseText(text ?? '', (address) => {
    if (!/\{\s*trust\./.test(address)) dropped.push(address.slice(0, 200));
  });
  return dropped;
}

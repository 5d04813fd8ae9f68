import type { Kept } from './kept.js';
import { seal } from './seal.js';

/** What can be read in a file by whoever opens it. */
export interface Readable {
  readonly title: string;
  readonly language: string;
  readonly direction: string;
  /** What the file is, below the title. Also in a locked file, so nothing of the answers belongs here. */
  readonly about: string;
  /** Everything else: markup of our own drawing, serialised by the browser. */
  readonly body: string;
  /** Style sheet that goes with it. */
  readonly style: string;
}

/** Where the data stands in a file. */
export const DATA_ID = 'coform-kept';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (letter) => escapes[letter]!);

/** JSON in which no tag or comment can begin or end. */
const inert = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/**
 * A kept form as one HTML file that anyone can read and print, years later, without any script or network; what is needed
 * to go on stands in it as data. With a passphrase only `title` and `about` can be read.
 *
 * The file runs nothing and asks for nothing: its own policy forbids both. Whoever can open a file without a passphrase
 * can read the answers.
 *
 * @see https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 */
export async function passportFile(
  { title, language, direction, about, body, style }: Readable,
  kept: Kept,
  passphrase = '',
): Promise<string> {
  const data = passphrase ? await seal(JSON.stringify(kept), passphrase) : kept;
  // One style element may stand in the file: this one.
  const nonce = crypto.getRandomValues(new Uint32Array(4)).join('');
  return `<!doctype html>
<html lang="${escape(language)}" dir="${escape(direction)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width">
<title>${escape(title)}</title>
<style nonce="${nonce}">${style}</style>
</head>
<body>
<main>
<h1>${escape(title)}</h1>
<p>${escape(about)}</p>
${passphrase ? '' : body}
</main>
<script type="application/json" id="${DATA_ID}">${inert(data)}</script>
</body>
</html>
`;
}

import type { Kept } from './kept.js';
import { seal } from './seal.js';

/** One question with its answer, as a reader sees it. */
export interface ReadableRow {
  /** What the question stands in, such as the name of a row. Empty where there is none. */
  readonly within: string;
  readonly label: string;
  readonly answers: readonly string[];
}

/** What can be read in a file by whoever opens it. Plain words: all of it is escaped. */
export interface Readable {
  readonly title: string;
  readonly language: string;
  readonly direction: string;
  /** What the file is, below the title. */
  readonly about: string;
  readonly sections: readonly { readonly title: string; readonly rows: readonly ReadableRow[] }[];
}

/** Style of a kept file. Not minified by any build: the file's policy names its hash. */
export const FILE_STYLE =
  'body{font:1.125em/1.5 system-ui,Arial,sans-serif;margin:2em auto;max-width:44em;padding:0 1em}h2{border-bottom:3px solid;break-after:avoid;margin-top:2em}dl>div{border-bottom:1px solid #767676;break-inside:avoid;padding:.6em 0}dt{font-weight:700}dt span{display:block;font-weight:400}dd{margin:0;white-space:pre-line}@media print{body{font-size:12pt;margin:0;max-width:none}}';
/** SHA-256 of {@link FILE_STYLE}. A test holds the two together. */
export const FILE_STYLE_HASH = 'TkBoatM4sNOkm/lgUrIVTvN9uz8aavxQiip2k210BKo=';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (letter) => escapes[letter]!);

/** JSON in which no tag or comment can begin or end. */
const inert = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/**
 * A kept form as one HTML file that anyone can read and print, years later, without any script; what is needed to go on
 * stands in it as data. With a passphrase only `readable.about` can be read.
 *
 * The file runs nothing and asks for nothing: its own policy forbids both. Whoever can open a file without a passphrase
 * can read the answers.
 *
 * @see https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 */
export async function passportFile(readable: Readable, kept: Kept, passphrase = ''): Promise<string> {
  const { title, language, direction, about, sections } = readable;
  const data = passphrase ? await seal(JSON.stringify(kept), passphrase) : kept;
  const row = ({ within, label, answers }: ReadableRow): string =>
    `<div><dt>${within ? `<span>${escape(within)}</span> ` : ''}${escape(label)}</dt>${answers
      .map((line) => `<dd>${escape(line)}</dd>`)
      .join('')}</div>`;
  const body = passphrase
    ? ''
    : sections
        .map((section) => `<h2>${escape(section.title)}</h2>\n<dl>${section.rows.map(row).join('\n')}</dl>\n`)
        .join('');
  return `<!doctype html>
<html lang="${escape(language)}" dir="${escape(direction)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${FILE_STYLE_HASH}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width">
<title>${escape(title)}</title>
<style>${FILE_STYLE}</style>
</head>
<body>
<main>
<h1>${escape(title)}</h1>
<p>${escape(about)}</p>
${body}</main>
<script type="application/json" id="coform-kept">${inert(data)}</script>
</body>
</html>
`;
}

import { readFile, readdir } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { faultyForms } from './faulty-forms.mjs';

const site = fileURLToPath(new URL('..', import.meta.url));
const json = 'application/json; charset=utf-8';
const types = {
  '.js': 'text/javascript; charset=utf-8',
  '.json': json,
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/**
 * Gives a function from a path to a file's type and content, for an allow-list of files: no path of a request is ever
 * joined to a folder. `notices` says what is missing, such as a build.
 */
export function fileRoutes(root, forms) {
  const cdn = path.join(root, 'dist/cdn');
  const fixed = new Map([
    ['/site.css', path.join(site, 'site.css')],
    ['/icon.svg', path.join(site, 'icon.svg')],
    ['/you-said-we-did.json', path.join(site, 'you-said-we-did.json')],
    ['/forms/carer-record.codes.json', path.join(root, 'packages/forms/carer-record/codes.json')],
    ...forms.files,
  ]);
  const built = async () =>
    (await readdir(cdn, { recursive: true }).catch(() => []))
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => /^(locales\/)?[\w.-]+\.(css|js|json|svg)$/.test(name));
  const find = async (pathname) => {
    if (fixed.has(pathname)) return fixed.get(pathname);
    const name = (await built()).find((file) => `/cdn/${file}` === pathname);
    return name && path.join(cdn, name);
  };
  const files = async (pathname) => {
    const faulty = faultyForms.get(pathname);
    if (faulty !== undefined) return { type: json, body: faulty };
    const file = await find(pathname);
    return file && { type: types[path.extname(file)], body: await readFile(file) };
  };
  files.notices = existsSync(cdn)
    ? []
    : ['dist/cdn is not there, so the pages show no elements. Run "npm run build" first.'];
  return files;
}

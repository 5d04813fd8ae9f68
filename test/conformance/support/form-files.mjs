// The form documents of this project, found by reading the folder, so that a new one is tested by being there.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve(import.meta.dirname, '../../../packages/forms');
const json = (file) => JSON.parse(readFileSync(file, 'utf8'));
const inside = (place) => (existsSync(place) ? readdirSync(place).sort() : []);

/** Every `*.form.json` with its path inside `packages/forms` and the locales in the folder beside it. */
export const forms = readdirSync(folder, { recursive: true })
  .filter((name) => name.endsWith('.form.json') && !/(^|[\\/])(dist|node_modules)[\\/]/.test(name))
  .sort()
  .map((name) => {
    const locales = path.join(folder, path.dirname(name), 'locales');
    const readme = path.join(folder, path.dirname(name), 'README.md');
    return {
      name: name.split(path.sep).join('/'),
      document: json(path.join(folder, name)),
      locales: inside(locales).map((file) => json(path.join(locales, file))),
      readme: existsSync(readme) ? readFileSync(readme, 'utf8') : undefined,
    };
  });

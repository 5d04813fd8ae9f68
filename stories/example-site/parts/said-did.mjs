import { readFile } from 'node:fs/promises';
import { youSaidWeDidHtml } from '@coform/forms/feedback';
import { layOut } from './pages.mjs';

/** "You said, we did" as plain HTML: what a page without JavaScript, a poster or a print shows. */
export async function saidDidPage() {
  const data = JSON.parse(await readFile(new URL('../you-said-we-did.json', import.meta.url), 'utf8'));
  return layOut(
    { title: 'You said, we did', here: '/feedback/you-said-we-did' },
    youSaidWeDidHtml(data, { headingLevel: 1 }),
  );
}

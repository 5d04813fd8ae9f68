import { readFile } from 'node:fs/promises';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { publishedSchema } from '@coform/format';
import { expect } from './site.mjs';

/** The form document of that id. */
export async function formDocument(id) {
  const file = new URL(`../../../packages/forms/${id}/${id}.form.json`, import.meta.url);
  return JSON.parse(await readFile(file, 'utf8'));
}

/** What was received, each checked by a stock validator that knows nothing of Coform. */
export async function receivedOf(site, id) {
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
  addFormats(ajv);
  const validate = ajv.compile(publishedSchema(await formDocument(id)));
  const responses = (await site.received()).map((kept) => kept.response ?? kept);
  for (const { form, answers } of responses) {
    expect(form).toBe(id);
    validate(answers);
    expect(validate.errors).toBeNull();
  }
  return responses;
}

/** WCAG 1.4.10: nothing is wider than the screen. */
export async function expectNoSidewaysScroll(page) {
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(wide).toBeLessThanOrEqual(0);
}

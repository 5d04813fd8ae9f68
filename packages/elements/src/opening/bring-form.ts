import { EmbedError } from '../errors.js';
import { sharedSettings } from '../ports.js';

/** How long `<co-form>` may take, in milliseconds, before the person is told and can try again. */
const TIME_LIMIT = 20_000;

let bringing: Promise<unknown> | undefined;

/**
 * Brings `<co-form>` to the page, once for all elements of a script. What did not come may be asked for again.
 *
 * @throws {EmbedError} code `no-form` where nothing brings it, or it takes too long; otherwise what the adapter throws
 */
export function bringForm(): Promise<unknown> {
  if (customElements.get('co-form')) return Promise.resolve();
  bringing ??= come().catch((thrown: unknown) => {
    bringing = undefined;
    throw thrown;
  });
  return bringing;
}

async function come(): Promise<void> {
  const { form } = sharedSettings.ports;
  let late: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise((_resolve, reject) => {
    late = setTimeout(reject, TIME_LIMIT, noForm());
  });
  try {
    await Promise.race([form?.() ?? Promise.reject(noForm()), limit]);
  } finally {
    clearTimeout(late);
  }
  await customElements.whenDefined('co-form');
}

const noForm = (): EmbedError =>
  new EmbedError(
    'no-form',
    'co-form',
    'The script of <co-form> did not come. Put co-form.js into the same folder as this script, and see that script-src ' +
      'of the page’s CSP allows it; with npm, import "@coform/elements/define".',
  );

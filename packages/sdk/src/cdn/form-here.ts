import { setPorts } from '@coform/elements';
import { formFrom } from '../load/load-form.js';
import { loadJson } from '../load/load-json.js';

/** The build writes the integrity of the file beside this one here. */
const INTEGRITY = '%integrity co-form.js%';

/** For files that fetch `<co-form>` from their own folder when somebody wants it. It brings its own ports. */
export function formHere(): void {
  setPorts({ load: loadJson, form: formFrom(new URL('co-form.js', import.meta.url), INTEGRITY) });
}

import type { ViewContext } from '../view/context.js';
import type { Catalogue } from '../words/catalogue.js';
import { fill } from '../words/fill.js';
import { enGB } from '../words/interface-words.js';

/** Words before a document has brought its own. */
export const say: ViewContext['say'] = (key, values) => fill((enGB as Catalogue)[key] ?? key, values);

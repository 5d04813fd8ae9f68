import type { Session, Snapshot } from '@coform/engine';
import { createWords } from '@coform/format';
import { nothing } from 'lit/html.js';
import { allTypes } from '../questions/registry.js';
import type { ViewContext } from '../view/context.js';
import { issueMessage } from '../view/messages.js';
import { headingQuestion, pageOf } from '../view/page-view.js';
import { fill } from '../words/fill.js';
import { interfaceWords } from '../words/language-file.js';
import { sourceWords } from '../words/source-words.js';
import { languageWords } from '../words/types/languages.js';
import { plainWords } from '../words/types/plain.js';
import type { HtmlOptions } from './html-options.js';

/** What drawing needs to know, for one page drawn once. */
export function htmlContext(
  { document, outline }: Session,
  snapshot: Snapshot,
  options: HtmlOptions,
): ViewContext {
  const { language = document.language, trust, machineDrafts = false, types = allTypes } = options;
  const locales = (options.locales ?? []).filter(({ status }) => machineDrafts || status !== 'machine-draft');
  const words = createWords(document, { locales, language, ...(trust ? { trust } : {}) });
  const source = { ...sourceWords(types), ...plainWords, ...languageWords };
  const shown = interfaceWords(options.interface, source, { machineDrafts });
  const locale = locales.find((one) => one.language === words.language);
  const context: ViewContext = {
    document,
    outline,
    words,
    language,
    say: (key, values) => fill(shown.catalogue[key] ?? key, values, shown.language),
    message: (state) => issueMessage(state, words, shown.catalogue, shown.language),
    type: (name) => types[name] ?? types.text,
    prefix: options.prefix ?? 'co',
    headingLevel: options.headingLevel ?? 2,
    pictures: options.pictures,
    scripted: false,
    hasDrafts: shown.hasDrafts || locale?.status === 'machine-draft',
    snapshot: () => snapshot,
    place(key, by) {
      const state = snapshot.item(key);
      if (!state?.relevant) return nothing;
      if (by) return by(state, context);
      const page = pageOf(context, state.item.page);
      const isHeading = page !== undefined && headingQuestion(page, context) === state.item.linkId;
      return context.type(state.item.type).draw(state, context, isHeading ? context.headingLevel : 0);
    },
  };
  return context;
}

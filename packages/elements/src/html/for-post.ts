import type { Snapshot } from '@coform/engine';
import { escaped } from './escape.js';
import { control, fieldName } from './names.js';
import type { Rewrite, Tag } from './serialize.js';

export interface PostSettings {
  /** Where the form is posted to. */
  readonly action: string;
  /** Content of the hidden field. */
  readonly kept: string;
  readonly snapshot: Snapshot;
  /** Word of Continue, and of the button that opens a saved copy. */
  readonly words: { readonly main: string; readonly open: string };
  /** What has the focus when the page is there. */
  readonly focus: 'summary' | 'failure' | 'ask' | 'heading' | { readonly id: string } | undefined;
  /** HTML at the beginning of the form, above Back. */
  readonly top: string;
  /** HTML at the beginning of the page. */
  readonly note: string;
  /** Class that the box around the form has beside its own. */
  readonly rootClass: string;
}

/**
 * Makes the live markup work without a script: buttons post what they ask for, controls have names, the form has an
 * address. Everything else stays as the templates wrote it.
 */
export function forPost(settings: PostSettings): Rewrite {
  const { snapshot, focus } = settings;
  const nameOf = (key: string) => fieldName(snapshot, key);
  let behaves = '';
  let inPage = false;
  let focused = false;

  const focusOn = (tag: Tag): void => {
    if (focused) return;
    focused = true;
    tag.attributes.set('autofocus', '');
    if (!focusable.has(tag.name) && !tag.attributes.has('tabindex')) tag.attributes.set('tabindex', '-1');
  };
  const isFocus = ({ attributes }: Tag): boolean => {
    if (typeof focus === 'object') return attributes.get('id') === focus.id;
    if (focus === 'heading') return inPage && attributes.get('class') === 'co-heading';
    const marker = { summary: 'data-error-summary', failure: 'data-failure', ask: 'data-ask' };
    return focus !== undefined && attributes.has(marker[focus]);
  };

  return (tag) => {
    const { name, attributes } = tag;
    behaves = attributes.get('data-behaves') ?? behaves;
    const key = attributes.get('data-key');
    const action = attributes.get('data-action');
    if (isFocus(tag)) focusOn(tag);
    if (name === 'form') return { inside: formFields(tag, settings) };
    if (attributes.get('part') === 'root')
      attributes.set('class', `${attributes.get('class') ?? ''} ${settings.rootClass}`);
    if (name === 'div' && attributes.has('data-page')) {
      inPage = true;
      return { inside: settings.note };
    }
    if (name === 'button') {
      const asked = askOf(attributes, key === undefined ? '' : nameOf(key), nameOf(behaves || ''), snapshot);
      if (asked) {
        attributes.set('type', 'submit');
        attributes.set('name', control.act);
        attributes.set('value', JSON.stringify(asked));
      }
    } else if (action === 'include-private') {
      attributes.set('name', control.includePrivate);
      attributes.set('value', 'true');
    } else if (action === 'open') {
      attributes.set('name', control.open);
      const value = escaped(JSON.stringify(['open']));
      return {
        after: `<div><button class="co-button co-button--secondary co-button--small" type="submit" name="${control.act}" value="${value}">${escaped(settings.words.open)}</button></div>`,
      };
    } else if (key !== undefined && controls.has(name)) {
      const part = attributes.get('data-part');
      attributes.set('name', part === undefined ? nameOf(key) : `${nameOf(key)}.${part}`);
    }
    return undefined;
  };
}

const controls: ReadonlySet<string> = new Set(['input', 'select', 'textarea']);
const focusable: ReadonlySet<string> = new Set(['input', 'select', 'textarea', 'button', 'a', 'summary']);

/**
 * Sets the form's address and gives its hidden fields. Enter in a text box presses a form's first submit button: an
 * unseen one that goes on stands before Back.
 *
 * @see https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#implicit-submission
 */
function formFields({ attributes }: Tag, { action, kept, words, top }: PostSettings): string {
  attributes.set('method', 'post');
  if (action !== '') attributes.set('action', action);
  attributes.set('enctype', 'multipart/form-data');
  attributes.set('accept-charset', 'utf-8');
  return (
    `<input type="hidden" autocomplete="off" name="${control.kept}" value="${escaped(kept)}">` +
    `<button class="co-visually-hidden" type="submit" tabindex="-1" aria-hidden="true">${escaped(words.main)}</button>` +
    top
  );
}

/** What a button asks for: the shell's own names of actions, with what they are about. */
function askOf(
  attributes: ReadonlyMap<string, string>,
  name: string,
  behaves: string,
  snapshot: Snapshot,
): readonly string[] | undefined {
  const action = attributes.get('data-action');
  const row = attributes.get('data-row');
  const step = attributes.get('data-step');
  if (row !== undefined && action !== undefined) {
    const list = snapshot.item(attributes.get('data-key') ?? '');
    const place = String(list?.rows.findIndex(({ id }) => id === row) ?? -1);
    return step === undefined ? [action, name, place] : [action, name, place, step];
  }
  if (action === 'task') return [action, attributes.get('data-page') ?? ''];
  if (action !== undefined) return name ? [action, name] : [action];
  if (step !== undefined) return ['rank', name, attributes.get('data-value') ?? '', step];
  if (attributes.has('data-remove')) return ['clear', behaves];
  return undefined;
}

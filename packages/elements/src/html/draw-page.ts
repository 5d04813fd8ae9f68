import type { Session, Snapshot } from '@coform/engine';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { EmbedError } from '../errors.js';
import { printPage } from '../pages/print.js';
import { root, type Listeners } from '../parts/root.js';
import { shellView } from '../shell/shell-view.js';
import { idOf, type ViewContext } from '../view/context.js';
import { pageName, pageOf } from '../view/page-view.js';
import { escaped } from './escape.js';
import { forPost, type PostSettings } from './for-post.js';
import { htmlContext } from './html-context.js';
import type { HtmlOptions, LanguageChoice } from './html-options.js';
import type { Kept } from './kept.js';
import { languageButtons } from './language-buttons.js';
import { serialize } from './serialize.js';

/** What is true of one page beside its session. */
export interface PageState {
  readonly kept: Kept;
  /** In place of the session's own, where issues of another origin are shown. */
  readonly snapshot?: Snapshot;
  readonly canSend?: boolean;
  /** The receiver refused (true) or could not be reached (false). */
  readonly refused?: boolean;
  readonly asking?: boolean;
  readonly openRefused?: boolean;
  /** The answers alone, to be printed. */
  readonly printing?: boolean;
  /** Keys of what an answer has just brought up. */
  readonly revealed?: readonly string[];
  /** Key of what the person was at, such as a row that they added. */
  readonly at?: { readonly key: string; readonly part?: string };
  /** The first page of a visit leaves the focus where the browser puts it. */
  readonly first?: boolean;
}

export interface DrawnPage {
  readonly html: string;
  /** Words for `<title>`: what the page is, and "Error: " before it where there is something to mend. */
  readonly title: string;
}

/** Draws one page of a form, whole, as HTML that posts. */
export function drawPage(session: Session, state: PageState, options: HtmlOptions): DrawnPage {
  const snapshot = state.snapshot ?? session.getSnapshot();
  const context = htmlContext(session, snapshot, options);
  const rewrite = forPost({
    action: checkedAddress(options.action, 'action'),
    kept: JSON.stringify(state.kept),
    snapshot,
    words: { main: context.say('continue'), open: context.say('openFile') },
    focus: focusOf(state, snapshot, context),
    top: options.languages ? languageButtons(context, checkedLanguages(options.languages)) : '',
    note: noteOf(state, context),
    rootClass: state.printing ? 'co-plain co-plain-print' : 'co-plain',
  });
  const html = serialize(frame(context, state, options), rewrite);
  return { html: options.shadow ? inShadow(html, options) : html, title: titleOf(snapshot, context) };
}

const heard = (): void => undefined;
/** Nobody listens on a page without a script. */
const none: Listeners = { input: heard, leave: heard, click: heard, submit: heard, other: heard };

function frame(context: ViewContext, state: PageState, options: HtmlOptions): TemplateResult {
  const { printing = false } = state;
  const { now = () => new Date() } = options;
  const screen = printing ? backFromPrint(context) : formView(context, state, options);
  const paper = printing ? printPage(context, now()) : nothing;
  return root(context.words, none, html`<div class="co-screen">${screen}</div>${paper}`);
}

const formView = (context: ViewContext, state: PageState, options: HtmlOptions): TemplateResult =>
  shellView(context, {
    trust: options.trust,
    monitoring: options.monitoring ?? '',
    canSend: state.canSend === true,
    canKeep: true,
    failure: state.refused === undefined ? '' : context.say(state.refused ? 'sendRefused' : 'sendFailed'),
    reference: state.kept.reference,
    asking: state.asking === true,
    openRefused: state.openRefused === true,
    disabled: false,
    extra: nothing,
    ownKeep: false,
    serial: 0,
  });

const backFromPrint = (context: ViewContext): TemplateResult =>
  html`<form class="co-form" novalidate>
    <button class="co-back" type="button" data-action="keep" .textContent=${context.say('back')}></button>
    <p class="co-body" .textContent=${context.say('printPlain')}></p>
  </form>`;

/** Says that there is more to answer, with a link to it. */
function noteOf({ revealed = [] }: PageState, context: ViewContext): string {
  const states = revealed.map((key) => context.snapshot().item(key)).filter((state) => state !== undefined);
  const asked = states.filter(({ item }) => item.kind !== 'display' && item.kind !== 'group');
  const [first] = asked;
  if (!first) return '';
  const target = context.type(first.item.type).focusId(first, context);
  const words = context.say('revealed', { count: asked.length });
  const id = idOf(context, 'revealed');
  return `<p class="co-inset"><a class="co-link" autofocus id="${escaped(id)}" href="#${escaped(target)}">${escaped(words)}</a></p>`;
}

function focusOf(state: PageState, snapshot: Snapshot, context: ViewContext): PostSettings['focus'] {
  const { revealed = [], at } = state;
  if (state.first) return undefined;
  if (state.refused !== undefined) return 'failure';
  if (state.asking) return 'ask';
  if (at) return { id: idOf(context, at.key, at.part) };
  // The note takes the focus itself; words that came up have no note.
  if (revealed.length > 0)
    return noteOf(state, context) ? undefined : { id: idOf(context, revealed[0] ?? '') };
  return snapshot.problems.length > 0 ? 'summary' : 'heading';
}

function titleOf(snapshot: Snapshot, context: ViewContext): string {
  const { place, problems, journey } = snapshot;
  const { say, words } = context;
  const page = place.at === 'page' && journey !== 'single-page' ? pageOf(context, place.page) : undefined;
  const names = {
    tasks: '',
    check: say('check'),
    sent: say('sentTitle'),
    page: page ? pageName(page, context) : '',
  };
  const name = names[place.at];
  const whole = name && name !== words.title ? `${name} – ${words.title}` : words.title;
  return (problems.length > 0 ? say('titleErrorPrefix') : '') + whole;
}

/** A declarative shadow root: the element that stands around it takes it over when its script comes. */
function inShadow(html: string, { stylesheetHref }: HtmlOptions): string {
  const link =
    stylesheetHref === undefined
      ? ''
      : `<link rel="stylesheet" href="${escaped(checkedAddress(stylesheetHref, 'stylesheetHref'))}">`;
  return `<template shadowrootmode="open">${link}${html}</template>`;
}

const checkedLanguages = (languages: readonly LanguageChoice[]): readonly LanguageChoice[] =>
  languages.map((choice) => ({ ...choice, action: checkedAddress(choice.action, 'languages') }));

/** @throws {EmbedError} code `address-refused` for anything but a place on this site or `http(s):` */
function checkedAddress(address: string, option: string): string {
  if (protocolOf(address).startsWith('http')) return address;
  throw new EmbedError(
    'address-refused',
    option,
    `The option "${option}" is no address that a page may use. Give a path of this site, or an http(s) address.`,
  );
}

/** `https:` for a path. */
function protocolOf(address: string): string {
  try {
    return new URL(address, 'https://relative.example').protocol;
  } catch {
    return '';
  }
}

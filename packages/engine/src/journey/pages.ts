import type { Form } from '../form/form.js';
import { ownValue } from '../form/json.js';
import type { PageNode } from '../form/node.js';
import type { Place } from '../types.js';

/** Where somebody may be: a page, or elsewhere. */
export type Stop = PageNode | Exclude<Place['at'], 'page'>;

/** A page is walked when it and something on it is relevant. */
export const isOpen = ({ relevant, shown }: PageNode): boolean => relevant && shown > 0;

export const openPages = ({ pages }: Form): PageNode[] => pages.filter(isOpen);

export const linkIdOf = ({ outline }: PageNode): string => outline.linkId;

export const stopNow = ({ page, now }: Form): Stop => page ?? (now.place.at as Stop);

/** A place that the person may be in now, made of one of any origin; undefined when it is no such place. */
export function knownStop(form: Form, place: unknown): Stop | undefined {
  const at = ownValue(place, 'at');
  const linkId = ownValue(place, 'page');
  return at === 'page'
    ? openPages(form).find((page) => linkIdOf(page) === linkId)
    : (['check', firstStop(form)] as const).find((stop) => stop === at);
}

/** Where a journey begins. */
export const firstStop = (form: Form): Stop =>
  form.journey === 'task-list' ? 'tasks' : (openPages(form)[0] ?? 'check');

/** The stops from where the person is, one after another: Continue leads to the next one, Back to the one before. */
export function wayOf(form: Form): readonly Stop[] {
  const { page, journey, returning } = form;
  if (page && returning) return ['check', page, 'check'];
  if (journey === 'one-page-at-a-time') return [...openPages(form), 'check'];
  if (journey === 'task-list' && page) return ['tasks', ...page.parent.kids.filter(isOpen), 'tasks'];
  return [page ?? firstStop(form), 'check'];
}

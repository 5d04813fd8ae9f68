import { optionViews } from '../../view/question-view.js';
import type { QuestionBox } from '../question-type.js';
import { TYPED, wordsIn } from './view-model.js';

/** Letters as people type them: without accents, in lower case. */
const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase().trim();

/**
 * A list that shrinks while the person types. What they typed stays in the box whatever happens; it is an answer as soon
 * as it is one of the choices.
 */
export function comboboxBehaviour(event: Event, box: QuestionBox): boolean | undefined {
  const input = box.node.querySelector('input')!;
  const list = box.node.querySelector('ul')!;
  const options = [...list.children] as HTMLElement[];
  const shown = () => options.filter((option) => !option.hidden);
  const active = () => options.find((option) => option.id === input.getAttribute('aria-activedescendant'));

  const activate = (option: HTMLElement | undefined): void => {
    active()?.classList.remove('co-combobox__option--active');
    option?.classList.add('co-combobox__option--active');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
  };
  const open = (now: boolean): void => {
    list.hidden = !now;
    input.ariaExpanded = String(now);
    if (!now) activate(undefined);
  };
  const filter = (typed: string): void => {
    const words = plain(typed);
    for (const option of options) option.hidden = !plain(option.textContent).includes(words);
    const count = shown().length;
    open(count > 0);
    box.say(count > 0 ? box.context.say('searchResults', { count }) : box.context.say('searchNone'));
  };
  const choose = (option: HTMLElement): void => {
    box.enter(option.dataset.value ?? '');
    open(false);
    box.say(box.context.say('searchChosen', { option: option.textContent }));
  };

  const [target] = event.composedPath();
  const pressed = options.find((option) => option === target);
  switch (event.type) {
    case 'input': {
      const { value } = input;
      if (value === wordsIn(box.state.viewValue, optionViews(box.state, box.context))) return true;
      const match = options.find((option) => plain(option.textContent) === plain(value));
      box.enter(match?.dataset.value ?? (value && TYPED + value));
      filter(value);
      return true;
    }
    case 'change':
      return true;
    case 'pointerdown':
      // The box keeps focus, and with it a phone's keyboard.
      if (pressed) event.preventDefault();
      return undefined;
    case 'click':
      if (pressed) choose(pressed);
      else if (list.hidden) filter('');
      else open(false);
      return true;
    case 'focusout':
      open(false);
      return undefined;
    case 'keydown':
      return onKey(event as KeyboardEvent);
    default:
      return undefined;
  }

  function onKey(key: KeyboardEvent): boolean | undefined {
    const now = active();
    if (key.key === 'ArrowDown' || key.key === 'ArrowUp') {
      key.preventDefault();
      if (list.hidden) filter(now ? input.value : '');
      const choices = shown();
      const step = key.key === 'ArrowDown' ? 1 : -1;
      const index = now ? choices.indexOf(now) + step : step > 0 ? 0 : -1;
      activate(choices.at(index % choices.length));
    } else if (key.key === 'Enter' && now) {
      // Not the form's Enter.
      key.preventDefault();
      choose(now);
    } else if (key.key === 'Escape' && !list.hidden) {
      key.preventDefault();
      open(false);
    } else {
      return undefined;
    }
    return true;
  }
}

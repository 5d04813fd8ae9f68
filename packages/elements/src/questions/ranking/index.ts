import { idOf } from '../../view/context.js';
import { rankingWords } from '../../words/types/ranking.js';
import type { QuestionType } from '../question-type.js';
import { rankingBehaviour } from './behave.js';
import { rankingStyles } from './styles.js';
import { rankingTemplate } from './template.js';
import { rankingView, type RankingView } from './view-model.js';

/** Choices put in order with buttons. Until something is moved, or the order is said to be right, there is no answer. */
export const ranking: QuestionType<RankingView> = {
  viewModel: rankingView,
  template: rankingTemplate,
  behave: rankingBehaviour,
  messages: ['ranking.required'],
  words: rankingWords,
  styles: rankingStyles,
  focusId: (state, context) => idOf(context, state.key),
  grouped: true,
};

import '@coform/elements/define';
import { defineOnce } from '@coform/elements';
import { CoFeedback } from './co-feedback.js';

defineOnce('co-feedback', CoFeedback);

import '@coform/elements/define';
import { defineOnce } from '@coform/elements';
import { CoCarerPrompt } from './co-carer-prompt.js';

defineOnce('co-carer-prompt', CoCarerPrompt);

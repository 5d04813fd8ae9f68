import { defineOnce } from '@coform/elements';
import { CoCarerPrompt } from '@coform/forms/carer-prompt';
import { formHere } from './form-here.js';

formHere();
defineOnce('co-carer-prompt', CoCarerPrompt);

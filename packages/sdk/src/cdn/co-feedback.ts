import { defineOnce } from '@coform/elements';
import { CoFeedback } from '@coform/forms/feedback';
import { formHere } from './form-here.js';

formHere();
defineOnce('co-feedback', CoFeedback);

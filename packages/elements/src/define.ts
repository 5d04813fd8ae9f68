import { CoForm } from './co-form.js';
import { defineOnce } from './define-once.js';

defineOnce('co-form', CoForm);

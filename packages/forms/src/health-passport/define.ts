import { defineOnce } from '@coform/elements';
import { CoHealthPassport } from './co-health-passport.js';

defineOnce('co-health-passport', CoHealthPassport);

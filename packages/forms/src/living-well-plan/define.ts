import { defineOnce } from '@coform/elements';
import { CoLivingWellPlan } from './co-living-well-plan.js';

defineOnce('co-living-well-plan', CoLivingWellPlan);

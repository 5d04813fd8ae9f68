import { defineOnce } from '@coform/elements';
import { CoResearchQuestionnaire } from './co-research-questionnaire.js';

defineOnce('co-research-questionnaire', CoResearchQuestionnaire);

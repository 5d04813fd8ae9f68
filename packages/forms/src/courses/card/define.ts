import { defineOnce } from '../element/define-once.js';
import { CoCourseCard } from './co-course-card.js';

defineOnce('co-course-card', CoCourseCard);

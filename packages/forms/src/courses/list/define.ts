import { defineOnce } from '../element/define-once.js';
import { CoCourseList } from './co-course-list.js';

defineOnce('co-course-list', CoCourseList);

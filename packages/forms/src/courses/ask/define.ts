import type { CourseElement } from '../element/course-element.js';
import { fillForm } from './fill-form.js';

void customElements.whenDefined('co-course-card').then((element) => {
  (element as unknown as typeof CourseElement).watch(fillForm);
});

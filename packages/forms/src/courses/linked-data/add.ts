import { linkedList } from '../export/linked-list.js';
import type { CourseElement } from '../element/course-element.js';
import { showLinkedData } from './show.js';

/** Gives the elements what their `json-ld` attribute asks for. Whichever of the scripts comes first. */
export function addLinkedData(): void {
  for (const name of ['co-course-card', 'co-course-list'])
    void customElements.whenDefined(name).then((element) => {
      (element as unknown as typeof CourseElement).watch((host, courses, settings) => {
        const asked = host.hasAttribute('json-ld');
        showLinkedData(host, asked ? linkedList(courses, settings) : undefined);
      });
    });
}

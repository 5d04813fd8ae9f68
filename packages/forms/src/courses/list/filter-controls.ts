import type { CourseFilter } from './filter.js';

type Control = HTMLInputElement | HTMLSelectElement;

/** What the controls inside say now. One that is not there says nothing. */
export function readFilter(controls: ParentNode): CourseFilter {
  const value = (name: string): string => controls.querySelector<Control>(`[name='${name}']`)?.value ?? '';
  return {
    q: value('q'),
    place: value('place'),
    topic: value('topic'),
    kind: value('kind'),
    mode: value('mode'),
    from: value('from'),
    to: value('to'),
    need: [...controls.querySelectorAll<HTMLInputElement>("[name='need']:checked")].map((box) => box.value),
  };
}

/**
 * Makes the controls say this. A control that says it already is left alone: setting a date that is half typed would
 * clear it.
 */
export function writeFilter(controls: ParentNode, filter: CourseFilter): void {
  for (const control of controls.querySelectorAll<Control>('[name]')) {
    const wanted = filter[control.name as keyof CourseFilter];
    if (typeof wanted !== 'string') (control as HTMLInputElement).checked = wanted.includes(control.value);
    else if (control.value !== wanted) control.value = wanted;
  }
}

import { faultOf } from '../errors.js';
import { emit } from './events.js';

/** Tells the developer what is wrong: in the console and as an event. Holds no answers. */
export function report(element: HTMLElement, thrown: unknown): void {
  const fault = faultOf(thrown);
  console.error(`[coform] ${fault.code} at ${fault.path || '(root)'}: ${fault.message}`);
  emit(element, 'co-error', fault);
}

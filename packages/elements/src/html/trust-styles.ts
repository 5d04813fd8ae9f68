import type { Trust } from '@coform/format';
import { colourRules } from '../styles/trust-colours.js';

/**
 * A Trust's colours as a style sheet, for a file that a page links after `styleSheet()`'s: pages without JavaScript read
 * no trust file. `elements` names those of the page that read none either, such as lists of courses. Empty where the
 * Trust sets no colours.
 *
 * @example
 * trustStyles({ name: 'Example Trust', colours: { button: '#4b2a7b' } }); // ':where(.co-root){--co-button:#4b2a7b}'
 */
export const trustStyles = (trust: Pick<Trust, 'colours'>, elements: readonly string[] = []): string =>
  colourRules(trust, `:where(${['.co-root', ...elements].join()})`);

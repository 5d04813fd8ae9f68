import type { Trust } from '@coform/format';
import { colourRules } from '../styles/trust-colours.js';

/**
 * A Trust's colours as a style sheet, for a file that a page links after `styleSheet()`'s: pages without JavaScript read
 * no trust file. Empty where the Trust sets none.
 *
 * @example
 * trustStyles({ name: 'Example Trust', colours: { button: '#4b2a7b' } }); // ':where(.co-root){--co-button:#4b2a7b}'
 */
export const trustStyles = (trust: Pick<Trust, 'colours'>): string => colourRules(trust, ':where(.co-root)');

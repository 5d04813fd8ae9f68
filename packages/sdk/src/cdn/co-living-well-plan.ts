import '@coform/forms/living-well-plan/define';
import { connectPorts } from '../ports.js';

connectPorts(new URL('locales/', import.meta.url));

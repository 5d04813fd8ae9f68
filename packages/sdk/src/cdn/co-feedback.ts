import '@coform/forms/feedback/define';
import { connectPorts } from '../ports.js';

connectPorts(new URL('locales/', import.meta.url));

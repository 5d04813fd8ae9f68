import '@coform/forms/carer-prompt/define';
import { connectPorts } from '../ports.js';

connectPorts(new URL('locales/', import.meta.url));

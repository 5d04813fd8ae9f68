import '@coform/forms/health-passport/define';
import { connectPorts } from '../ports.js';

connectPorts(new URL('locales/', import.meta.url));

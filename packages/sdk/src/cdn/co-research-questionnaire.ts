import '@coform/forms/research-questionnaire/define';
import { connectPorts } from '../ports.js';

connectPorts(new URL('locales/', import.meta.url));

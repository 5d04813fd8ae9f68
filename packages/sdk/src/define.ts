import '@coform/elements/define';
import '@coform/forms/health-passport/define';
import { connectPorts } from './ports.js';

connectPorts();

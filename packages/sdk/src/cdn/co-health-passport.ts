import '@coform/forms/health-passport/define';
import { connectPorts } from '../ports.js';

connectPorts();

import '@coform/elements/define';
import { connectPorts } from '../ports.js';

connectPorts();

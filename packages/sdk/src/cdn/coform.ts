import '../define.js';
import { connectPorts } from '../ports.js';

connectPorts(new URL('locales/', import.meta.url));

export * from '../index.js';

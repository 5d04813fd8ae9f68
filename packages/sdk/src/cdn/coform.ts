// Before the elements, which ask for it when they begin.
import './co-languages.js';
import './co-safety.js';
import '../define.js';
import { connectPorts } from '../ports.js';

connectPorts(new URL('locales/', import.meta.url));

export * from '../index.js';

export { CoForm } from './co-form.js';
export { defineOnce } from './define-once.js';
export { FormElement } from './form-element.js';
export { EmbedError } from './errors.js';
export { setPorts, setSharedTrust, type Ports, type Receipt, type Send } from './ports.js';
export type { CoformEventMap } from './shell/events.js';
export { questionTypeNames } from './questions/registry.js';
export { enGB, type InterfaceWords, type WordKey } from './words/interface-words.js';
export { messagesEnGB, type MessageKey } from './words/messages.js';

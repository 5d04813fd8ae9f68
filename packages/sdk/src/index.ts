export { configure, type Configuration } from './configure.js';
export { embed, type Embedded, type EmbedOptions } from './embed.js';
export { loadDocument } from './load/load-document.js';
export { loadJson, type LoadOptions } from './load/load-json.js';
export { connectPorts } from './ports.js';
export { httpSender } from './send/http-sender.js';

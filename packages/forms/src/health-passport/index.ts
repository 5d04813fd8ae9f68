export { CoHealthPassport } from './co-health-passport.js';
export { formDocument as healthPassport } from './generated/document.js';

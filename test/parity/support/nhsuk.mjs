// The published macros of nhsuk-frontend, run as a service would run them.
import { createRequire } from 'node:module';
import path from 'node:path';
import nunjucks from 'nunjucks';

const folder = path.dirname(createRequire(import.meta.url).resolve('nhsuk-frontend/package.json'));
const environment = nunjucks.configure(path.join(folder, 'dist'), {
  autoescape: true,
  trimBlocks: true,
  lstripBlocks: true,
});

/** HTML of one component: `nhsuk('date-input', 'dateInput', {…})`. */
export const nhsuk = (component, macro, options) =>
  environment.renderString(
    `{% from "nhsuk/components/${component}/macro.njk" import ${macro} %}{{ ${macro}(options) }}`,
    { options },
  );

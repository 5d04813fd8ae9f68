import type { Issue } from '@coform/validation';
import { metaMessage } from './meta-message.js';
import type { Finding } from './finding.js';

export const metaFinding = (issue: Issue): Finding => ({
  code: 'meta-schema',
  severity: 'error',
  path: issue.instancePath,
  keyword: issue.keyword,
  message: metaMessage(issue),
});

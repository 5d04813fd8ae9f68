import { questionContract } from '../../test-support/question-contract.js';
import { fixtures } from './fixtures.js';

for (const fixture of fixtures) questionContract(fixture);

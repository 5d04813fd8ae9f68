import { writeCounts } from './counts.mjs';

/** Reporter of Playwright that leaves its counts for the closing line of `npm test`. */
export default class Counts {
  #tests = new Map();
  onTestEnd(test, result) {
    this.#tests.set(test.id, result.status);
  }
  onEnd() {
    const counts = { passed: 0, failed: 0, skipped: 0 };
    for (const status of this.#tests.values()) {
      counts[status === 'passed' ? 'passed' : status === 'skipped' ? 'skipped' : 'failed'] += 1;
    }
    writeCounts(counts);
  }
}

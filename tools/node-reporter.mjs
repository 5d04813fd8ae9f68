// Reporter of node:test: failures with their cause, a line per file, counts at the end.
import { spec } from 'node:test/reporters';
import { Transform } from 'node:stream';
import { writeCounts } from './counts.mjs';

const counts = { passed: 0, failed: 0, skipped: 0 };

/** Shows only what failed or was skipped; the full list of passing names helps nobody. */
export default class FailuresOnly extends Transform {
  constructor() {
    super({ writableObjectMode: true });
    this.spec = new spec();
    this.spec.on('data', (text) => this.push(text));
  }
  _transform(event, _encoding, done) {
    const { type, data } = event;
    const leaf = data?.details?.type !== 'suite';
    if (type === 'test:pass' && leaf) {
      if (data.skip !== undefined) counts.skipped += 1;
      else counts.passed += 1;
    }
    if (type === 'test:fail' && leaf) counts.failed += 1;
    const shown =
      type === 'test:fail' ||
      type === 'test:stderr' ||
      type === 'test:stdout' ||
      (type === 'test:pass' && data.skip !== undefined);
    if (shown) this.spec.write(event, () => done());
    else done();
  }
  _flush(done) {
    writeCounts(counts);
    this.push(`node: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`);
    this.spec.end(() => done());
  }
}

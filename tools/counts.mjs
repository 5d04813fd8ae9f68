import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Leaves a suite's counts where tools/test.mjs adds them up. */
export function writeCounts(counts) {
  const file = process.env.COUNTS_FILE;
  if (!file) return;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(counts));
}

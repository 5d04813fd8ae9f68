// Runs on any Node >= 18 and needs nothing installed: makes the checkout runnable, then runs the asked-for task.
// Plain imports of node: modules only, because the first run happens before node_modules exists.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium, installChromium } from './chromium.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
/** Oldest Node the tools run on. An older one is replaced by the Node that npm packages as node-linux-*. */
const MIN_NODE = [22, 19];
const windows = process.platform === 'win32';

const say = (message) => console.log(`[setup] ${message}`);
function stop(message) {
  console.error(`[setup] ${message}`);
  process.exit(1);
}

function install() {
  const lock = readFileSync(path.join(root, 'package-lock.json'));
  const wanted = createHash('sha256').update(lock).digest('hex');
  const stamp = path.join(root, 'node_modules', '.install-stamp');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  say('installing dependencies: about a minute the first time …');
  const npm = process.env.npm_execpath
    ? [process.execPath, process.env.npm_execpath]
    : [windows ? 'npm.cmd' : 'npm'];
  const flags = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const done = spawnSync(npm[0], [...npm.slice(1), ...flags], {
    cwd: root,
    stdio: 'inherit',
    shell: windows,
  });
  if (done.status !== 0) stop('npm ci failed: its message stands above. Check the network and try again.');
  writeFileSync(stamp, wanted);
}

function recent(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major > MIN_NODE[0] || (major === MIN_NODE[0] && minor >= MIN_NODE[1]);
}

function node() {
  if (recent(process.version)) return process.execPath;
  const packaged = path.join(root, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node');
  if (existsSync(packaged) && spawnSync(packaged, ['-v']).status === 0) {
    say(
      `this is Node ${process.version}; using the packaged Node, since the tools need ${MIN_NODE.join('.')}`,
    );
    return packaged;
  }
  return stop(
    `Node ${MIN_NODE.join('.')} or newer is needed (this is ${process.version}). Install Node 24 and try again.`,
  );
}

function chromium() {
  let found = findChromium();
  if (!found && installChromium(say)) found = findChromium();
  return (
    found ??
    stop(
      'no Chromium or Chrome found. Install one (Debian, Ubuntu: sudo apt-get install chromium) or set CHROME_PATH.',
    )
  );
}

const build = [
  ['node', 'tools/generate.mjs'],
  ['tsc', '-b'],
  ['rollup', '-c', '--silent'],
];
const storybook = [
  ['node', 'tools/story-files.mjs'],
  ['storybook', 'build', '--quiet', '--disable-telemetry', '-o', 'dist/storybook'],
];
const tasks = {
  start: { steps: [...build, ['node', 'stories/example-site/server.mjs']] },
  build: { steps: build },
  test: { browser: true, steps: [...build, ['node', 'tools/test.mjs', ...process.argv.slice(3)]] },
  'test:browsers': {
    browser: true,
    steps: [...build, ['node', 'tools/test-browsers.mjs', ...process.argv.slice(3)]],
  },
  storybook: {
    steps: [...build, ['node', 'tools/story-files.mjs'], ['storybook', 'dev', '--port', '6006', '--ci']],
  },
  'build-storybook': { steps: [...build, ...storybook] },
  'test:stories': {
    browser: true,
    steps: [...build, ...storybook, ['node', 'tools/stories.mjs', ...process.argv.slice(3)]],
  },
  bench: { browser: true, steps: [...build, ['node', 'test/bench/run.mjs', ...process.argv.slice(3)]] },
  size: { steps: [...build, ['node', 'tools/size.mjs']] },
  lint: {
    steps: [
      ['node', 'tools/generate.mjs'],
      ['tsc', '-b'],
      ['eslint', '.'],
      ['prettier', '--check', '.'],
    ],
  },
  format: { steps: [['prettier', '--write', '--log-level=warn', '.']] },
};

const task =
  tasks[process.argv[2]] ?? stop(`usage: node tools/bootstrap.mjs ${Object.keys(tasks).join('|')}`);
const started = Date.now();
install();
const bin = node();
const env = {
  ...process.env,
  STORYBOOK_DISABLE_TELEMETRY: '1',
  PATH: [path.dirname(bin), path.join(root, 'node_modules', '.bin'), process.env.PATH].join(path.delimiter),
  ...(task.browser ? { CHROME_PATH: chromium() } : {}),
};
say(`ready in ${((Date.now() - started) / 1000).toFixed(1)} s`);
for (const [command, ...args] of task.steps) {
  if (task.steps.length > 1) say([command, ...args].join(' '));
  const done = spawnSync(command, args, { cwd: root, stdio: 'inherit', env, shell: windows });
  if (done.status !== 0) process.exit(done.status ?? 1);
}

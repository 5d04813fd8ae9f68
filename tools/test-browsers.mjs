// The browser suite in the other engines: Firefox, and WebKitGTK (which is WebKit, not Safari). Installs what it needs on
// Debian and Ubuntu as root; elsewhere says what is missing. `npm run test:browsers -- firefox` runs one of them.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const debian = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
const say = (message) => console.log(`[browsers] ${message}`);

const firstOf = (...files) => files.find((file) => file && existsSync(file));
const miniBrowser = () => {
  const lib = `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu`;
  const found = existsSync(lib) ? readdirSync(lib).filter((name) => name.startsWith('webkit2gtk-')) : [];
  return firstOf(...found.map((name) => path.join(lib, name, 'MiniBrowser')));
};

function apt(...packages) {
  if (!debian) return;
  say(`apt-get install ${packages.join(' ')}: a minute or two …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...args) =>
    spawnSync('apt-get', ['-qq', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env });
  run('update');
  run('install', '-y', '--no-install-recommends', ...packages);
}

function wtr(config, env) {
  const done = spawnSync('wtr', ['--config', config], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env, COUNTS_FILE: '' },
    shell: process.platform === 'win32',
  });
  return done.status === 0;
}

function firefox() {
  const find = () =>
    firstOf(
      process.env.FIREFOX_PATH,
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
    );
  if (!find()) apt('firefox-esr');
  const found = find();
  if (!found) return missing('Firefox', 'Install Firefox or set FIREFOX_PATH.');
  return wtr('tools/wtr.firefox.mjs', { FIREFOX_PATH: found });
}

async function webkit() {
  const driver = '/usr/bin/WebKitWebDriver';
  if (!existsSync(driver) || !existsSync('/usr/bin/xvfb-run')) apt('webkit2gtk-driver', 'xvfb', 'xauth');
  const browser = miniBrowser();
  if (!existsSync(driver) || !existsSync('/usr/bin/xvfb-run') || !browser)
    return missing('WebKitGTK', 'Install the Debian packages webkit2gtk-driver and xvfb.');
  const folder = path.join(root, 'tools/webkit');
  if (!existsSync(path.join(folder, 'node_modules'))) {
    say('installing what the WebKit run needs …');
    const flags = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    if (spawnSync('npm', flags, { cwd: folder, stdio: 'inherit' }).status !== 0) return false;
  }
  const port = '4477';
  const arguments_ = [
    '-a',
    '--server-args=-screen 0 1280x900x24',
    driver,
    '--host=127.0.0.1',
    `--port=${port}`,
  ];
  const screen = spawn('xvfb-run', arguments_, {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, WEBKIT_DISABLE_COMPOSITING_MODE: '1', LIBGL_ALWAYS_SOFTWARE: '1' },
  });
  await new Promise((resolve) => setTimeout(resolve, 2000));
  try {
    return wtr('tools/webkit/wtr.webkit.mjs', { WEBKIT_PORT: port, WEBKIT_PATH: browser });
  } finally {
    // The screen, the driver and the browser are one group.
    process.kill(-screen.pid);
  }
}

function missing(name, todo) {
  say(`${name} is missing, so nothing was tested in it. ${todo}`);
  return false;
}

const engines = { firefox, webkit };
const asked = process.argv.slice(2).filter((name) => name in engines);
let ok = true;
for (const name of asked.length > 0 ? asked : Object.keys(engines)) {
  say(name);
  const passed = await engines[name]();
  say(`${name}: ${passed ? 'ok' : 'FAILED'}`);
  ok &&= passed;
}
process.exit(ok ? 0 : 1);

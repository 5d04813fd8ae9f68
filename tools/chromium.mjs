// Finds a Chromium or Chrome, and installs Debian's where that can be done without asking.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';

const places = () => [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map(
    (name) => process.env[name] && path.join(process.env[name], 'Google/Chrome/Application/chrome.exe'),
  ),
];

/** Path of the first browser that can be run, or undefined. */
export function findChromium() {
  return places().find((file) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** Installs Debian's Chromium as root; false where that is not possible. */
export function installChromium(say) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return false;
  say('no Chromium found: apt-get install chromium (about half a minute) …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) =>
    spawnSync('apt-get', ['-qq', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env });
  apt('update');
  // The Noto fonts draw Urdu and the other scripts that the right-to-left checks look at.
  const packages = ['chromium', 'fonts-liberation', 'fonts-noto-core'];
  return apt('install', '-y', '--no-install-recommends', ...packages).status === 0;
}

/** Flags that keep a headless browser from calling home. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

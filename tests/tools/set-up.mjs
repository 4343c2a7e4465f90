// Makes every other npm script work after a bare `git clone`: packages, Node 26, a browser.
// Runs before anything is installed, so: plain JavaScript, no dependencies, Node 18 or newer.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const modules = join(root, 'node_modules');
const stampFile = join(modules, '.paylink-installed');
const browsersFile = join(root, '.output', 'browsers.json');
const onWindows = process.platform === 'win32';

// Branded Chrome and Edge are missing on purpose: since version 137 they ignore --load-extension.
const chromiumNames = [
  'chromium',
  'chromium-browser',
  'ungoogled-chromium',
  'google-chrome-for-testing',
  'chrome-for-testing',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const firefoxNames = ['firefox', 'firefox-esr', '/Applications/Firefox.app/Contents/MacOS/firefox'];

/** Ends with one line that says what to do. */
function stop(line) {
  console.error(line);
  process.exit(1);
}

/** Environment for npm: without our own node_modules/.bin, which `npm ci` is about to delete. */
function outsideEnvironment() {
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.startsWith(modules));
  return { ...process.env, PATH: path.join(delimiter) };
}

/** Runs a long command. When it fails, the first lines of its output are shown, unless there is another way to try. */
function run(command, args, env = process.env, failure = 'shown') {
  const done = spawnSync(command, args, { cwd: root, env, encoding: 'utf8', shell: onWindows });
  if (done.status !== 0 && failure === 'shown') {
    console.error(`${done.stdout ?? ''}${done.stderr ?? ''}`.trim().split('\n').slice(0, 12).join('\n'));
  }
  return done.status === 0;
}

/**
 * `npm ci` is exact, but refuses a lockfile made where a registry lacked some other platform's optional binaries;
 * `npm install --no-save` takes the same locked versions and leaves the lockfile alone.
 */
function installPackages() {
  const hash = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === hash) return;
  console.error('Installing packages…');
  const env = outsideEnvironment();
  const done =
    run('npm', ['ci', '--loglevel=error'], env, 'quiet') ||
    run('npm', ['install', '--no-save', '--loglevel=error'], env);
  if (!done) stop('Packages could not be installed: run "npm ci" and read what it says.');
  writeFileSync(stampFile, hash);
}

function checkNode() {
  const node = join(modules, '.bin', onWindows ? 'node.cmd' : 'node');
  const wanted = JSON.parse(readFileSync(join(modules, 'node', 'package.json'), 'utf8')).version;
  const found = spawnSync(node, ['--version'], { encoding: 'utf8', shell: onWindows }).stdout?.trim();
  if (found === `v${wanted}`) return;
  stop(`Node ${wanted} is not in place: run "npm install-scripts approve node", then "npm rebuild node".`);
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A distribution may put a stub in the PATH that only says "install the snap": it must tell its version to count. */
function answers(file) {
  return isExecutable(file) && spawnSync(file, ['--version'], { timeout: 20_000 }).status === 0;
}

function searchPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const files = names.flatMap((name) => (name.startsWith('/') ? [name] : folders.map((folder) => join(folder, name))));
  return files.find(answers) ?? null;
}

/** Where Playwright keeps the Chromium that it downloads. */
function searchPlaywright() {
  const file = createRequire(join(root, 'package.json'))('playwright-core').chromium.executablePath();
  return isExecutable(file) ? file : null;
}

function installWithApt(...names) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.error(`Installing ${names.join(' and ')} with apt-get…`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return run('apt-get', ['update'], env) && run('apt-get', ['install', '-y', '--no-install-recommends', ...names], env);
}

function downloadWithPlaywright() {
  console.error('Downloading Chromium with Playwright…');
  return run(join(modules, '.bin', 'playwright'), ['install', '--no-shell', 'chromium'], process.env, 'quiet');
}

function readFound() {
  if (!existsSync(browsersFile)) return {};
  return JSON.parse(readFileSync(browsersFile, 'utf8'));
}

/** A browser named by the environment is taken as it is, or refused: never silently replaced by another one. */
function fromEnvironment(variable) {
  const file = process.env[variable];
  if (!file) return null;
  return isExecutable(file) ? file : stop(`${variable} names ${file}, which is not a program.`);
}

function findChromium(known) {
  const found = fromEnvironment('PAYLINK_CHROMIUM') ?? (known && isExecutable(known) ? known : null);
  if (found) return found;
  const present = () => searchPath(chromiumNames) ?? searchPlaywright();
  return (
    present() ??
    (installWithApt('chromium', 'chromium-l10n') ? present() : null) ??
    (downloadWithPlaywright() ? present() : null) ??
    stop('No Chromium found: install "chromium" or set PAYLINK_CHROMIUM to one (Chrome and Edge load no extensions).')
  );
}

function findFirefox(known, needed) {
  const found = fromEnvironment('PAYLINK_FIREFOX') ?? (known && isExecutable(known) ? known : searchPath(firefoxNames));
  if (found || !needed) return found;
  return (
    (installWithApt('firefox-esr') ? searchPath(firefoxNames) : null) ??
    stop('No Firefox found: install the package "firefox-esr", or set PAYLINK_FIREFOX to a Firefox.')
  );
}

function findBrowsers() {
  const known = readFound();
  const chromium = findChromium(known.chromium);
  const firefox = findFirefox(known.firefox, process.argv.includes('--firefox'));
  if (chromium === known.chromium && firefox === known.firefox) return;
  mkdirSync(join(root, '.output'), { recursive: true });
  writeFileSync(browsersFile, `${JSON.stringify({ chromium, firefox }, null, 2)}\n`);
}

installPackages();
checkNode();
findBrowsers();

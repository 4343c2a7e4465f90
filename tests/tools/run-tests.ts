/**
 * `npm test`: the build that ships, then every check on it, cheapest first. Goes on after a failure, so that one run tells
 * everything, and ends with `N passed, N failed`.
 */
import { spawn } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';

type Count = { passed: number; failed: number };
type Step = { readonly name: string; readonly command: string[]; readonly report?: () => Promise<Count> };

const REPORTS = '.output/tests';

const STEPS: Step[] = [
  { name: 'types', command: ['wxt', 'prepare'] },
  { name: 'types', command: ['tsc', '-p', '.'] },
  { name: 'lint', command: ['oxlint', '--type-aware', '--deny-warnings'] },
  { name: 'format', command: ['oxfmt', '--check', '.'] },
  { name: 'dead code', command: ['knip'] },
  { name: 'build and zip, twice the same', command: ['node', 'tests/tools/zip.ts', '--check'] },
  { name: 'budgets', command: ['node', 'tests/tools/check-sizes.ts'] },
  {
    name: 'Firefox manifest',
    command: ['web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--no-config-discovery'],
  },
  {
    name: 'unit, component and sandbox tests',
    command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORTS}/unit.json`],
    report: () => readVitest(`${REPORTS}/unit.json`),
  },
  { name: 'browser tests', command: ['playwright', 'test'], report: () => readPlaywright(`${REPORTS}/browser.json`) },
];

async function readVitest(file: string): Promise<Count> {
  const report = JSON.parse(await readFile(file, 'utf8')) as { numPassedTests: number; numFailedTests: number };
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}

async function readPlaywright(file: string): Promise<Count> {
  const { stats } = JSON.parse(await readFile(file, 'utf8')) as {
    stats: { expected: number; unexpected: number; flaky: number };
  };
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
}

function run([command = '', ...args]: string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit' });
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}

/** A step's own count where it has one; a step that failed without a failing test of its own counts as one. */
async function count(step: Step, succeeded: boolean): Promise<Count> {
  const own: Count = await (step.report?.() ?? Promise.resolve({ passed: succeeded ? 1 : 0, failed: 0 })).catch(
    (error: Error) => {
      console.log(`No report of ${step.name}: ${error.message}`);
      return { passed: 0, failed: 0 };
    },
  );
  return succeeded ? own : { passed: own.passed, failed: Math.max(own.failed, 1) };
}

await mkdir(REPORTS, { recursive: true });
const total: Count = { passed: 0, failed: 0 };
const failures: string[] = [];
for (const step of STEPS) {
  const started = Date.now();
  console.log(`\n── ${step.name}`);
  const succeeded = await run(step.command);
  const { passed, failed } = await count(step, succeeded);
  total.passed += passed;
  total.failed += failed;
  if (!succeeded) failures.push(step.name);
  console.log(`── ${step.name}: ${succeeded ? 'ok' : 'FAILED'}, ${((Date.now() - started) / 1_000).toFixed(1)} s`);
}
if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

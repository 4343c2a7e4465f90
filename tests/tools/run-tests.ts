/**
 * `npm test`: the build that ships, then every check on it, cheapest first. Goes on after a failure, so that one run tells
 * everything, and ends with `N passed, N failed`.
 */
import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { stripVTControlCharacters } from 'node:util';
import { readPlaywright, readVitest, type Report } from './test-reports.ts';

type Step = { readonly name: string; readonly command: string[]; readonly report?: () => Promise<Report> };

const REPORTS = '.output/tests';
/** Of a failure that is told again at the end: enough to know what it was. */
const TOLD_LINES = 12;

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

function run([command = '', ...args]: string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit' });
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}

/** A step's own count where it has one; a step that failed without a failing test of its own counts as one. */
async function count(step: Step, succeeded: boolean): Promise<Report> {
  const plain: Report = { passed: succeeded ? 1 : 0, failed: 0, failures: [] };
  const own = await (step.report?.() ?? Promise.resolve(plain)).catch((error: Error) => {
    console.log(`No report of ${step.name}: ${error.message}`);
    return { ...plain, passed: 0 };
  });
  return succeeded ? own : { ...own, failed: Math.max(own.failed, 1) };
}

await mkdir(REPORTS, { recursive: true });
const total = { passed: 0, failed: 0 };
const failedSteps: string[] = [];
const failedTests: string[] = [];
for (const step of STEPS) {
  const started = Date.now();
  console.log(`\n── ${step.name}`);
  const succeeded = await run(step.command);
  const { passed, failed, failures } = await count(step, succeeded);
  total.passed += passed;
  total.failed += failed;
  if (!succeeded) failedSteps.push(step.name);
  for (const { test, said } of failures) {
    failedTests.push(`✗ ${test}\n${stripVTControlCharacters(said).split('\n').slice(0, TOLD_LINES).join('\n')}`);
  }
  console.log(`── ${step.name}: ${succeeded ? 'ok' : 'FAILED'}, ${((Date.now() - started) / 1_000).toFixed(1)} s`);
}
// Of a long log people read the end.
if (failedTests.length > 0) console.log(`\n${failedTests.join('\n\n')}`);
if (failedSteps.length > 0) console.log(`\nFailed: ${failedSteps.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/**
 * `npm run faults [-- F03 F16 …] [-- --fast]`: brings faults about in real Chromium with the build that ships, and lets the
 * sandbox's ledger say what came of them. Ends with 0 only where every one of them was survived.
 */
import { buildExtension } from '../demo/build-extension.ts';
import { ALL_FAULTS } from './all-faults.ts';
import { SEED } from './random.ts';
import { runFaults } from './run-faults.ts';

const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const isFast = process.argv.includes('--fast');
const faults = ALL_FAULTS.filter(
  ({ id, fast }) => (wanted.length === 0 || wanted.some((one) => id.startsWith(one))) && (!isFast || fast === true),
);
await buildExtension(new AbortController().signal);
console.log(`PAYLINK_SEED=${SEED} repeats the random schedules`);
process.exitCode = (await runFaults(faults, console.log)) ? 0 : 1;

// npm start [-- --headless | --headed] [--page FILE_OR_URL]: the extension, a sandbox and an invoice, ready to use.
import { join } from 'node:path';
import { ROOT } from '../demo/build-extension.ts';
import { chooseMode } from '../demo/choose-mode.ts';
import { parseArguments, USAGE } from '../demo/demo-arguments.ts';
import { findObstacle, readPageAddress } from '../demo/page-address.ts';
import { runDemo } from '../demo/run-demo.ts';

const WRONG_USAGE = 64;
const UNREADABLE_PAGE = 2;
const SAMPLE = join(ROOT, 'tests', 'invoices', 'bakkerij-jansen.html');

process.exitCode = await start(process.argv.slice(2));

async function start(words: readonly string[]): Promise<number> {
  const parsed = parseArguments(words);
  if (parsed.kind === 'help') {
    console.log(USAGE);
    return 0;
  }
  if (parsed.kind === 'wrong') {
    console.error(`${parsed.sentence}\n\n${USAGE}`);
    return WRONG_USAGE;
  }
  // npm runs scripts in the package's folder and says in INIT_CWD where it was called.
  const address = readPageAddress(parsed.page ?? SAMPLE, process.env['INIT_CWD'] ?? process.cwd());
  const obstacle = findObstacle(address);
  if (obstacle !== null) {
    console.log(obstacle);
    return UNREADABLE_PAGE;
  }
  const mode = chooseMode(parsed.headless, process.platform, process.env);
  if (mode.reason !== null) console.log(mode.reason);
  return runDemo(address, mode);
}

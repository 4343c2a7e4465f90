// npm start [-- --headless | --headed] [--page FILE_OR_URL]: the extension, a sandbox and an invoice, ready to use.
import { join } from 'node:path';
import { ROOT } from '../demo/build-extension.ts';
import { chooseMode } from '../demo/choose-mode.ts';
import { parseArguments, USAGE } from '../demo/demo-arguments.ts';
import { readPageAddress } from '../demo/page-address.ts';
import { runDemo } from '../demo/run-demo.ts';

const WRONG_USAGE = 64;
const SAMPLE = join(ROOT, 'tests', 'invoices', 'bakkerij-jansen.html');

const parsed = parseArguments(process.argv.slice(2));
if (parsed.kind === 'help') {
  console.log(USAGE);
} else if (parsed.kind === 'wrong') {
  console.error(`${parsed.sentence}\n\n${USAGE}`);
  process.exitCode = WRONG_USAGE;
} else {
  const mode = chooseMode(parsed.headless, process.platform, process.env);
  if (mode.reason !== null) console.log(mode.reason);
  // npm runs scripts in the package's folder and says in INIT_CWD where it was called.
  const address = readPageAddress(parsed.page ?? SAMPLE, process.env['INIT_CWD'] ?? process.cwd());
  process.exitCode = await runDemo(address, mode);
}

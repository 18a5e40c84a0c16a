// Runs commands one after the other in this process, bundled, each of them a list of words as JSON, and tells their exit codes.
import { Readable, Writable } from 'node:stream';
import { bundledMain } from '../../scripts/bundled-main.mjs';

const nowhere = () => new Writable({ write: (_part, _encoding, done) => done() });
const main = await bundledMain();
const codes = [];
for (const words of process.argv.slice(2)) {
  codes.push(
    await main({
      argv: [process.execPath, 'lumo-check', ...JSON.parse(words)],
      env: process.env,
      stdin: Readable.from([]),
      stdout: nowhere(),
      stderr: nowhere(),
      cwd: () => process.cwd(),
      on: () => {},
      off: () => {},
    }),
  );
}
process.stdout.write(JSON.stringify(codes));

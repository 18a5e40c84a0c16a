// Runs the command line, bundled, in several folders at once, in one process that is there to be killed: says `ready` when it is loaded, and the
// number of a folder each time a run in it has ended. `#` in a word stands for the number of the run.
// node many-runs.mjs TIMES WORDS_AS_JSON FOLDER...
import { Readable, Writable } from 'node:stream';
import { bundledMain } from '../../scripts/bundled-main.mjs';

const [times, words, ...folders] = process.argv.slice(2);
const main = await bundledMain();
const nowhere = () => new Writable({ write: (_part, _encoding, done) => done() });
const run = (cwd, number) =>
  main({
    argv: [process.execPath, 'lumo-check', ...JSON.parse(words).map((word) => word.replace('#', String(number)))],
    env: process.env,
    stdin: Readable.from([]),
    stdout: nowhere(),
    stderr: nowhere(),
    cwd: () => cwd,
    on: () => {},
    off: () => {},
  });
process.stdout.write('ready\n');
await Promise.all(
  folders.map(async (cwd, at) => {
    for (let number = 0; number < Number(times); number++) process.stdout.write(`${at} ${await run(cwd, number)}\n`);
  }),
);

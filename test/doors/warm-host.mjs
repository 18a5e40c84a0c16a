// Keeps the program loaded for those who call it by the script of warm.ts: node warm-host.mjs dist/bin/lumo-check.cjs FOLDER
import { createReadStream, createWriteStream, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { bundledMain } from '../../scripts/bundled-main.mjs';

const [bin, folder] = process.argv.slice(2);
const main = await bundledMain(bin);
/** What Linux tells of a process: its words, or its variables. */
const told = (pid, what) => readFileSync(`/proc/${pid}/${what}`, 'utf8').split('\0').slice(0, -1);

const answer = async (pid, at) => {
  // Whoever calls waits for both to end.
  const [stdout, stderr] = ['1', '2'].map((name) => createWriteStream(join(at, name)));
  // Opened when it is read: until then nothing is taken from whoever calls.
  const stdin = async function* () {
    yield* createReadStream(join(at, '0'));
  };
  const cwd = readlinkSync(`/proc/${pid}/cwd`);
  const code = await main({
    argv: [process.execPath, bin, ...told(pid, 'cmdline').slice(2)],
    env: Object.fromEntries(told(pid, 'environ').map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)])),
    stdin: Readable.from(stdin(), { objectMode: false }),
    stdout,
    stderr,
    cwd: () => cwd,
    on: () => {},
    off: () => {},
  });
  writeFileSync(join(at, 'code'), `${code}\n`);
  await Promise.all([stdout, stderr].map((stream) => finished(stream.end())));
};
for await (const line of createInterface({ input: createReadStream(join(folder, 'asked'), { flags: 'r+' }) })) {
  const [pid, at] = line.split(' ');
  answer(pid, at);
}

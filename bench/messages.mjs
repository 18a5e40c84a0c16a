// What heavy and hostile messages cost, each in a process of its own: npm run bench:messages
import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { HEAVY } from '../test/messages/robustness/heavy-mails.mjs';

const judge = fileURLToPath(new URL('../test/messages/robustness/judge-all.mjs', import.meta.url));
// With so little room for objects, whatever grows with a message fails.
const HEAP = ['--max-old-space-size=100', '--max-semi-space-size=2'];
/** @returns what a process printed @param {...string} name of one message */
const run = (...name) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...HEAP, judge, ...name], { encoding: 'utf8', timeout: 300_000 });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
};

console.log(`Node.js ${process.version}, ${cpus()[0]?.model}, read and judged by all rules; bars: 1 s, 200 MB\n`);
console.log('    ms   MB  message');
let over = 0;
for (const { name } of HEAVY) {
  const { took, megabytes, failed } = run(name);
  const [{ milliseconds, most }] = took;
  const isOver = milliseconds > most || megabytes > 200 || failed.length > 0;
  over += isOver ? 1 : 0;
  console.log(`${String(milliseconds).padStart(6)} ${String(megabytes).padStart(4)}  ${name}${isOver ? '  ← over' : ''}`);
}
const all = run();
console.log(
  `\nAll ${all.mails} in one process: ${all.megabytes} MB, slowest ${all.took[0].milliseconds} ms (${all.took[0].name}), failed ${all.failed.length}`,
);
process.exitCode = over + all.failed.length > 0 ? 1 : 0;

// Everything that shows how far the program can be trusted, in one run; docs/reliability.md tells the figures.
//   npm run prove                        in full: hours
//   npm run prove -- --short             as at each change: minutes
//   npm run prove -- --only faults,fuzz  some of it
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs, stripVTControlCharacters } from 'node:util';
import { PARTS } from './parts.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values } = parseArgs({ options: { short: { type: 'boolean', default: false }, only: { type: 'string', default: '' } } });
const asked = values.only === '' ? PARTS.map(({ name }) => name) : values.only.split(',');
const unknown = asked.filter((name) => !PARTS.some((part) => part.name === name));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. There are ${PARTS.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

/** The last line that a command prints, without colours: there it tells its figures. */
const lastLine = (text) =>
  stripVTControlCharacters(text)
    .trimEnd()
    .split('\n')
    .filter((line) => !/^\s*(?:Start at|Duration)\b/.test(line) && line.trim() !== '')
    .at(-1)
    ?.trim() ?? '';

const chosen = PARTS.filter((part) => asked.includes(part.name));
/** In short, the tests of all parts are one run, which shares what is slow; else each part has its own. */
const runs = values.short
  ? [
      { name: 'tests', command: ['npx', 'vitest', 'run', ...new Set(chosen.flatMap(({ tests }) => tests ?? []))] },
      ...chosen.filter(({ short }) => short).map(({ name, short }) => ({ name, command: ['node', ...short] })),
    ]
  : chosen.map(({ name, full, tests }) => ({ name, command: full ? ['node', ...full] : ['npx', 'vitest', 'run', ...tests] }));

let failed = 0;
for (const { name, command } of runs) {
  const began = Date.now();
  const { status, stdout, stderr } = spawnSync(command[0], command.slice(1), { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 });
  const seconds = Math.round((Date.now() - began) / 1000);
  console.log(`${status === 0 ? 'holds' : 'FAILS'}  ${name.padEnd(12)} ${String(seconds).padStart(5)} s  ${lastLine(stdout)}`);
  if (status === 0) continue;
  failed += 1;
  console.error(`${command.join(' ')}\n${stdout.slice(-4000)}\n${stderr.slice(-4000)}`);
}
console.log(failed === 0 ? 'Everything holds.' : `${failed} of the commands above fail.`);
process.exitCode = failed === 0 ? 0 : 1;

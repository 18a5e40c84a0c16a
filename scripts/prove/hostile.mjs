// Inputs that are too much: a gigabyte in one cell, a million columns, bombs. Needs the build, two gigabytes of disk and 4 GB of memory.
//   npm run prove:hostile [-- --count 1000000000 --only zip]
// --count says how many bytes the largest have. Exit code 1 where a case says something else than expected, takes more than two minutes or
// 768 MB (lists and mails are read whole: their size more), or leaves a file behind.
import { parseArgs } from 'node:util';
import { packedCases } from './hostile/cases-packed.mjs';
import { textCases } from './hostile/cases-text.mjs';
import { isExpected } from './hostile/expected.mjs';
import { runCase } from './hostile/run-case.mjs';

const { values } = parseArgs({ options: { count: { type: 'string', default: String(2 ** 30) }, only: { type: 'string', default: '' } } });
const [MOST_SECONDS, MOST_MEGABYTES] = [120, 768];
/** Files that are read whole: their own size more. */
const WHOLE = new Set(['a line of a list', 'a mail of a gigabyte']);
const scale = (size) => Math.ceil((size * Number(values.count)) / 2 ** 30);

const cases = Object.entries({ ...textCases(scale), ...packedCases(scale) }).filter(([name]) => name.includes(values.only));
let [wrong, slowest, largest] = [0, 0, 0];
for (const [name, one] of cases) {
  const { said, seconds, megabytes, left } = await runCase(one);
  const isWrong =
    !isExpected(name, said) ||
    seconds > MOST_SECONDS ||
    megabytes > MOST_MEGABYTES + (WHOLE.has(name) ? scale(1024) : 0) ||
    left.length > 0;
  if (isWrong) wrong++;
  [slowest, largest] = [Math.max(slowest, seconds), Math.max(largest, megabytes)];
  process.stderr.write(
    `${isWrong ? '✗' : '✓'} ${name}: ${said}, ${seconds.toFixed(1)} s, ${megabytes} MB${left.length > 0 ? `, left: ${left}` : ''}\n`,
  );
}
process.stdout.write(
  `${JSON.stringify({ cases: cases.length, wrong, slowestSeconds: Number(slowest.toFixed(1)), mostMegabytes: largest })}\n`,
);
process.exitCode = wrong > 0 || cases.length === 0 ? 1 : 0;

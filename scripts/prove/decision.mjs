// Compares what the command decides with a second, plain implementation (test/plain), on invented contacts.
//   npm run prove:decision -- --rows 200000 --seed 1
// With --skew 1 the plain one judges as of another day, which shows that differences are seen.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { judgeTwice } from './decision/judge.mjs';
import { makeFile } from './decision/make-file.mjs';

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '200000' },
    seed: { type: 'string', default: '1' },
    show: { type: 'string', default: '20' },
    skew: { type: 'string', default: '0' },
  },
});
const [wanted, first, most, skew] = [values.rows, values.seed, values.show, values.skew].map(Number);
/** Files of many sizes: the smallest have few dates to tell their order by, the largest many who stand in them twice. */
const SIZES = [2000, 40, 700, 5000, 10, 1500];

const folder = mkdtempSync(join(tmpdir(), 'lumo-decision-'));
const rulesSeen = new Map();
let [rows, stay, files, different] = [0, 0, 0, 0];
try {
  for (; rows < wanted; files++) {
    const size = Math.min(SIZES[files % SIZES.length], wanted - rows);
    const judged = await judgeTwice(makeFile(first * 100_003 + files, size), folder, skew);
    rows += judged.rows;
    stay += judged.stay;
    for (const { rules } of judged.decided) for (const rule of rules) rulesSeen.set(rule, (rulesSeen.get(rule) ?? 0) + 1);
    for (const { seed, how, row } of judged.differences) {
      if (different++ < most)
        console.log(
          `seed ${seed}, ${row.id}: ${how}\n  ${JSON.stringify(Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== '')))}`,
        );
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
for (const [rule, times] of [...rulesSeen].sort()) console.log(`${rule.padEnd(24)} speaks against ${times}`);
console.log(`${rows} contacts in ${files} files, ${stay} stay, ${different} differences`);
process.exitCode = different > 0 || rows < wanted ? 1 : 0;

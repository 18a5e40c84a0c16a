// Changes the program in small ways, as Stryker does, and counts how many of the changes a test sees.
//   npm run prove:mutants -- --room decide --count 150 --seed 1
// A sample of the mutants of each room (mutants/rooms.mjs) is drawn; with --keep FOLDER what was run, and by which test each died, stays there.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { runCampaign } from './mutants/campaign.mjs';
import { drawMutants } from './mutants/draw.mjs';
import { ROOMS, sourcesOf, testsOf } from './mutants/rooms.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const { values } = parseArgs({
  options: {
    room: { type: 'string', multiple: true, default: Object.keys(ROOMS) },
    count: { type: 'string', default: '150' },
    seed: { type: 'string', default: '1' },
    keep: { type: 'string' },
  },
});
/** At least so many of a hundred have to die. */
const WANTED = 85;

/** Survivors that were read, with the reason why no test can or need tell them from the program. */
const REASONS = parse(readFileSync(new URL('mutants/survivors.yaml', import.meta.url), 'utf8')) ?? [];
const reasonOf = (mutant) =>
  REASONS.find((one) => one.file === mutant.file && one.mutator === mutant.mutator && one.was === mutant.was && one.is === mutant.is)
    ?.because;

/** The interval of Wilson in which a share lies with 95 % certainty. */
const intervalOf = (share, count) => {
  const z = 1.96;
  const middle = (share + z ** 2 / (2 * count)) / (1 + z ** 2 / count);
  const half = (z / (1 + z ** 2 / count)) * Math.sqrt((share * (1 - share)) / count + z ** 2 / (4 * count ** 2));
  return [middle - half, middle + half].map((bound) => (bound * 100).toFixed(0));
};

for (const room of values.room) {
  const folder = values.keep ? join(values.keep, room) : mkdtempSync(join(tmpdir(), 'lumo-mutants-'));
  if (values.keep) mkdirSync(folder, { recursive: true });
  const began = Date.now();
  try {
    const sources = sourcesOf(root, ROOMS[room]);
    const { all, sample, code } = await drawMutants(root, sources, Number(values.count), Number(values.seed));
    const mutated = new Set(Object.values(sample).map(({ file }) => file));
    const { killed, reached, failing } = await runCampaign(root, folder, { sample, code, tests: testsOf(root, ROOMS[room], mutated) });
    for (const test of failing) console.log(`left out, for it fails without any mutant: ${test}`);
    let reasons = 0;
    for (const [id, mutant] of Object.entries(sample)) {
      if (killed.has(id)) continue;
      const because = reasonOf(mutant);
      if (because) reasons++;
      const { file, line, mutator, at, was, is } = mutant;
      console.log(
        `${file}:${line} ${mutator}${reached.has(id) ? '' : ', reached by no test'}${because ? `: ${because}` : ''}\n    ${at}\n  - ${was}\n  + ${is}`,
      );
    }
    const drawn = Object.keys(sample).length;
    const share = killed.size / drawn;
    const [low, high] = intervalOf(share, drawn);
    const minutes = ((Date.now() - began) / 60_000).toFixed(1);
    console.log(
      `${room}: ${killed.size} of ${drawn} mutants killed, ${(share * 100).toFixed(1)} % (95 %: ${low} to ${high}); ${reasons} of the others with a reason; drawn from ${all}, seed ${values.seed}; ${minutes} min`,
    );
    if (share * 100 < WANTED) process.exitCode = 1;
  } finally {
    if (!values.keep) rmSync(folder, { recursive: true, force: true });
  }
}

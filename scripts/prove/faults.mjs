// Injects faults into every command that writes, and looks at what is left.
//   npm run prove:faults -- --kills 300 --seed 1
//   npm run prove:faults -- --only writes --command retain
// With a share below 1 only some of it is tried, as at each change. With --spoilt an output is cut after each run, which shows that it is seen.
import { parseArgs } from 'node:util';
import { makeRandom } from './decision/random.mjs';
import { COMMANDS, makeGround } from './faults/ground.mjs';
import { install } from './faults/inject.mjs';
import { killCommand } from './faults/kills.mjs';
import { ofMachine, onEachMachine } from './faults/machine.mjs';
import { changeInput, damageInput, jumpClock, readInPieces } from './faults/reads.mjs';
import { breakThreads } from './faults/threads.mjs';
import { runTwice, writeTogether } from './faults/together.mjs';
import { failCalls } from './faults/writes.mjs';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    share: { type: 'string', default: '1' },
    kills: { type: 'string', default: '300' },
    only: { type: 'string' },
    command: { type: 'string', default: '' },
    spoilt: { type: 'boolean', default: false },
  },
});
const share = Number(values.share);
const random = makeRandom(Number(values.seed));
/** What is tried on each command. */
const ON_EACH = {
  writes: (ground, command, good) => failCalls(ground, command, good, { kind: 'write', share, random }),
  reads: async (ground, command, good) => {
    await failCalls(ground, command, good, { kind: 'read', share, random, codes: ['EIO', 'EACCES'] });
    if (ground.some(0.3)) await readInPieces(ground, command, good);
  },
  kills: (ground, command, good) => killCommand(ground, command, good, { kills: Number(values.kills), random }),
  machine: onEachMachine,
  twice: runTwice,
  clock: async (ground, command, good) => ground.some(0.3) && jumpClock(ground, command, good, Number(values.seed)),
};
/** What is tried once. */
const ONCE = {
  changes: (ground) => changeInput(ground, { share, random }),
  threads: breakThreads,
  together: (ground) => writeTogether(ground),
  streams: ofMachine,
  damage: (ground) => damageInput(ground, { flips: Math.round(300 * share), cuts: share < 1 ? 10 : 50, random }),
};
/** How many faults each part has tried. */
const parts = {};
const counted = async (name, part) => {
  const before = ground.figures.faults;
  await part();
  parts[name] = (parts[name] ?? 0) + ground.figures.faults - before;
};
const isAsked = (name) => !values.only || values.only.split(',').includes(name);

await install();
const ground = await makeGround({
  say: (text) => console.log(text),
  some: (weight) => share >= 1 || random.chance(weight),
  spoilt: values.spoilt,
});
try {
  for (const command of COMMANDS.filter(({ args }) => args.join(' ').startsWith(values.command))) {
    const good = await ground.goodRun(command);
    for (const [name, part] of Object.entries(ON_EACH)) if (isAsked(name)) await counted(name, () => part(ground, command, good));
    // A walk takes an hour: whoever ends it knows how far it came.
    if (share >= 1) console.error(`${command.args.join(' ')}: ${JSON.stringify(ground.figures)}`);
  }
  for (const [name, part] of Object.entries(ONCE)) if (isAsked(name)) await counted(name, () => part(ground));
} finally {
  await ground.dispose();
}
const { faults, failed } = ground.figures;
console.log(JSON.stringify({ ...ground.figures, parts }));
process.exitCode = failed > 0 || faults === 0 ? 1 : 0;

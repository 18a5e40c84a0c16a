// Injects faults into every command that writes, and looks at what is left.
//   npm run prove:faults -- --kills 300 --seed 1
//   npm run prove:faults -- --only writes --command retain
import { parseArgs } from 'node:util';
import { makeRandom } from './decision/random.mjs';
import { COMMANDS, makeGround } from './faults/ground.mjs';
import { install } from './faults/inject.mjs';
import { failCalls } from './faults/writes.mjs';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    share: { type: 'string', default: '1' },
    kills: { type: 'string', default: '300' },
    only: { type: 'string' },
    command: { type: 'string', default: '' },
  },
});
const share = Number(values.share);
const random = makeRandom(Number(values.seed));
const PARTS = {
  writes: (ground, command, good) => failCalls(ground, command, good, { kind: 'write', share, random }),
};

await install();
const ground = await makeGround((text) => console.log(text));
try {
  for (const command of COMMANDS.filter(({ args }) => args.join(' ').startsWith(values.command))) {
    const good = await ground.goodRun(command);
    for (const [name, part] of Object.entries(PARTS))
      if (!values.only || values.only.split(',').includes(name)) await part(ground, command, good);
  }
} finally {
  await ground.dispose();
}
const { faults, failed, bytes } = ground.figures;
console.log(JSON.stringify({ faults, failed, bytes }));
process.exitCode = failed > 0 || faults === 0 ? 1 : 0;

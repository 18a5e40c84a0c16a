// Inputs that are not what they were: read in small pieces, changed while they are read, cut short, with a bit turned over.
import { appendFileSync, readFileSync, renameSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jump } from './clock.mjs';
import { arm, disarm } from './inject.mjs';
import { packings } from './packings.mjs';
import { CONTACTS } from './project.mjs';
import { runHere } from './run.mjs';

/** Every read gives a third of what was asked for: nothing comes out otherwise. */
export const readInPieces = async (ground, command, good) => {
  const { at, wrong, done } = ground.copy();
  arm({ kind: 'read', within: [at, ground.tmp], short: true });
  const ran = await runHere(command.args, at, { tmp: ground.tmp, input: ground.inputOf(command) });
  disarm();
  const found = wrong(command, good, ran);
  if (ran.code !== good.code) found.push(`exit code ${ran.code} instead of ${good.code}`);
  done();
  ground.tell(`${command.args.join(' ')}: read in pieces`, found);
};

/** The clock jumps at each look: nothing comes out otherwise, and nothing waits for ever. */
export const jumpClock = async (ground, command, good, seed) => {
  const { at, wrong, done } = ground.copy();
  const right = jump(seed);
  const ran = await runHere(command.args, at, { tmp: ground.tmp, input: ground.inputOf(command) }).finally(right);
  const found = wrong(command, good, ran);
  if (ran.code !== good.code) found.push(`exit code ${ran.code} instead of ${good.code}: ${ran.stderr.slice(0, 200)}`);
  done();
  ground.tell(`${command.args.join(' ')}: a clock that jumps`, found);
};

const [HEADER, ...ROWS] = CONTACTS.trimEnd().split('\n');
/** Larger than what is read whole, so that both passes over it read the disk. */
const large = (of) => `${HEADER}\n${Array.from({ length: 6000 }, (_, i) => ROWS[i % 30].replace('Acme', `${of} ${i}`)).join('\n')}\n`;
const ARGS = ['large.csv', '-o', 'out.csv', '--approved-by', 'the DPO', '--reason', 'a test'];

/** What becomes of a file while it is read. */
const CHANGES = {
  grows: (path) => appendFileSync(path, large('More')),
  shrinks: (path) => truncateSync(path, readFileSync(path).length >> 1),
  'is replaced': (path) => {
    writeFileSync(`${path}.new`, large('Other'));
    renameSync(`${path}.new`, path);
  },
  'is written over': (path) => writeFileSync(path, large('Other')),
};

/** A file that changes at any read of it: what is written is that of one of its states, or the run is refused. */
export const changeInput = async (ground, { share, random }) => {
  const outputOf = async (change, at) => {
    const place = ground.copy();
    const path = join(place.at, 'large.csv');
    writeFileSync(path, large('First'));
    if (at === 0) change?.(path);
    const calls = arm({ kind: 'read', within: [path], at: at || Infinity, act: () => change(path) });
    const ran = await runHere(ARGS, place.at, { tmp: ground.tmp });
    disarm();
    let output;
    try {
      output = readFileSync(join(place.at, 'out.csv'), 'latin1');
    } catch {}
    place.done();
    return { output, ran, calls: calls.length };
  };
  const first = await outputOf(undefined, 0);
  for (const [name, change] of Object.entries(CHANGES)) {
    const after = await outputOf(change, 0);
    for (let at = 1; at <= first.calls; at++) {
      if (!random.chance(share)) continue;
      const { output, ran } = await outputOf(change, at);
      const found = ground.wordsWrong(ran);
      const whole = output === undefined || output === first.output || output === after.output;
      if (!whole) found.push(`${output.length} bytes of neither state, exit code ${ran.code}`);
      if (ran.code !== 2 && output === undefined) found.push(`exit code ${ran.code} without an output`);
      if (ran.code === 2 && output !== undefined) found.push('refused, and written nevertheless');
      ground.tell(`a file that ${name} at read ${at} of ${first.calls}`, found);
    }
  }
};

/** Packed files, cut at every fiftieth, and with a bit turned over: refused, or judged as the whole ones are. */
export const damageInput = async (ground, { flips, cuts = 50, random }) => {
  for (const [name, bytes, more] of await packings(ground)) {
    const run = async (damaged) => {
      const place = ground.copy();
      writeFileSync(join(place.at, name), damaged);
      const ran = await runHere([name, '-o', 'out.csv', ...more], place.at, { tmp: ground.tmp });
      let output;
      try {
        output = readFileSync(join(place.at, 'out.csv'), 'latin1');
      } catch {}
      place.done();
      return { ran, output };
    };
    const good = await run(bytes);
    const damaged = [
      ...Array.from({ length: cuts }, (_, i) => [`cut at ${i}/${cuts}`, bytes.subarray(0, Math.floor((bytes.length * i) / cuts))]),
      ...Array.from({ length: flips }, () => {
        const [at, bit] = [random.below(bytes.length), random.below(8)];
        const turned = Buffer.from(bytes);
        turned[at] ^= 1 << bit;
        return [`bit ${bit} of byte ${at} of ${bytes.length} turned over`, turned];
      }),
    ];
    if (good.ran.code === 2) ground.tell(name, [good.ran.stderr]);
    for (const [how, content] of damaged) {
      const { ran, output } = await run(content);
      const found = ground.wordsWrong(ran);
      if (ran.code === 2 ? output !== undefined : output !== good.output)
        found.push(`exit code ${ran.code}, ${output?.length} bytes of output`);
      ground.tell(`${name}: ${how}`, found);
    }
  }
};

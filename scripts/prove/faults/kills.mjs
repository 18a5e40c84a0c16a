// Signals at random moments of each command, in a process of its own: half of them in the middle of a call that writes.
import { readdirSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { TEMPORARY } from './aftermath.mjs';
import { contentsOf } from './project.mjs';
import { runHere, runProcess, startProcess } from './run.mjs';

const SIGNALS = { SIGKILL: null, SIGTERM: 143, SIGINT: 130 };

/** What a killed run has left, and whether the next run takes it away and goes on. */
const lookAfter = async (ground, command, at, signal) => {
  const left = [...contentsOf(at).keys()].filter((path) => TEMPORARY.test(path));
  const inTmp = readdirSync(ground.tmp);
  const wrong = [];
  if (signal !== 'SIGKILL' && left.length + inTmp.length > 0) wrong.push(`left: ${[...left, ...inTmp].join(' ')}`);
  const next = await runHere(command.args, at, { tmp: ground.tmp, input: ground.inputOf(command) });
  // What was written before the signal may be refused as being there already.
  wrong.push(...ground.wordsWrong(next, [], command.tells));
  const still = [...[...contentsOf(at).keys()].filter((path) => TEMPORARY.test(path)), ...readdirSync(ground.tmp)];
  if (still.length > 0) wrong.push(`left after the next run: ${still.join(' ')}`);
  if (command.readBack) {
    const read = await runHere(command.readBack, at, { tmp: ground.tmp });
    if (read.code === 2 || read.code === 'hung') wrong.push(`${command.readBack.join(' ')}: ${read.stderr.slice(0, 200)}`);
  }
  return { wrong, left: left.length + inTmp.length };
};

const killOnce = async (ground, command, good, { signal, place, took }) => {
  const calls = good.calls.write;
  const { at, wrong, done } = ground.copy();
  const order = { tmp: ground.tmp, input: ground.inputOf(command) };
  let ran;
  if (place < 0.5 && calls > 0) {
    const fault = { kind: 'write', within: [at, ground.tmp], at: 1 + Math.floor(place * 2 * calls), code: signal };
    ran = await runProcess(command.args, at, { ...order, fault });
  } else {
    const whole = await took();
    const { child, ended } = startProcess(command.args, at, order);
    await wait(whole * (0.4 + (place - 0.5) * 1.4));
    child.kill(signal);
    ran = await ended;
  }
  const came = ran.signal === signal || ran.code === SIGNALS[signal];
  // What the next run does is not held against what one run comes to.
  const found = wrong(command, good, { ...ran, code: came ? null : ran.code }, { left: [], may: [null], killed: true });
  const { wrong: after, left } = await lookAfter(ground, command, at, signal);
  done();
  ground.tell(`${command.args.join(' ')}: ${signal} at ${place.toFixed(3)}`, [...found, ...after]);
  ground.figures.killed += came ? 1 : 0;
  ground.figures.swept += left;
};

/** How long a command takes in a process of its own. */
const timeOf = async (ground, command) => {
  const place = ground.copy();
  const began = Date.now();
  await runProcess(command.args, place.at, { tmp: ground.tmp, input: ground.inputOf(command) });
  const took = Date.now() - began;
  place.done();
  return took;
};

/** @param kills how many of each command, on average */
export const killCommand = async (ground, command, good, { kills, random }) => {
  // Of less than one, some commands are killed and others not.
  const times = Math.floor(kills) + (random.chance(kills % 1) ? 1 : 0);
  // Asked of the machine where a moment is to be chosen, and once.
  let measured;
  const took = () => {
    measured ??= timeOf(ground, command);
    return measured;
  };
  for (let i = 0; i < times; i++) {
    const signal = Object.keys(SIGNALS)[random.below(4) % 3];
    await killOnce(ground, command, good, { signal, place: random.below(1000) / 1000, took });
  }
};

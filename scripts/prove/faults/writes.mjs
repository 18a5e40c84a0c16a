// No space, an error of the disk, no permission, a disk that may only be read: at every call that writes, one after the other.
import { arm, disarm } from './inject.mjs';
import { runHere } from './run.mjs';

const CODES = ['ENOSPC', 'EIO', 'EACCES', 'EROFS'];

/** One run in which one call fails. */
const tryOne = async (ground, command, good, fault) => {
  const { at, wrong, done } = ground.copy();
  const calls = arm({ ...fault, within: [at, ground.tmp] });
  const ran = await runHere(command.args, at, { tmp: ground.tmp, input: ground.inputOf(command) });
  disarm();
  const call = calls[fault.at - 1]?.replace(at, '') ?? '(none)';
  const found = wrong(command, good, ran, { tells: fault.kind === 'read' && command.tells === true });
  done();
  ground.tell(`${command.args.join(' ')}: ${fault.code} at ${fault.kind} ${fault.at}${fault.lasts ? ' and after' : ''} (${call})`, found);
};

/**
 * Makes each call fail that a command makes.
 * @param share of the calls that are tried, drawn anew for each
 */
export const failCalls = async (ground, command, good, { kind, share, random, codes = CODES }) => {
  for (let at = 1; at <= good.calls[kind]; at++)
    for (const code of codes)
      for (const lasts of [false, true]) if (random.chance(share)) await tryOne(ground, command, good, { kind, at, code, lasts });
};

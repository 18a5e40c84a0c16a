import { arch, availableParallelism, platform, release, totalmem } from 'node:os';
import type { CommandContext } from '../setup/command-context.js';
import { writeText } from '../terminal/process-io.js';

/** Variables that change what we do, by their names: a value may hold a path or a name. */
const OURS = /^(?:LUMO_\w+|NO_COLOR|FORCE_COLOR|CI|GITHUB_ACTIONS|GITLAB_CI|TF_BUILD|SOURCE_DATE_EPOCH)$/;

/** `--env-info`: what a report of a fault needs to be understood. No name of a user or of a machine, no path, no value of a variable. */
export const printEnvInfo = async ({ io, lang, version }: CommandContext): Promise<number> => {
  const set = Object.keys(io.env).filter((name) => OURS.test(name) && io.env[name]);
  const told = {
    'lumo-check': version,
    'Node.js': process.versions.node,
    V8: process.versions.v8,
    ...(process.versions.bun !== undefined && { Bun: process.versions.bun }),
    ...(process.versions.deno !== undefined && { Deno: process.versions.deno }),
    ICU: process.versions.icu ?? '–',
    system: `${platform()} ${/^[\d.]+/.exec(release())?.[0] ?? ''} ${arch()}`,
    processors: availableParallelism(),
    memory: `${Math.round(totalmem() / 1024 ** 3)} GB`,
    language: lang,
    terminal: `stdout ${io.stdout.isTTY === true ? 'yes' : 'no'}, stderr ${io.stderr.isTTY === true ? 'yes' : 'no'}`,
    variables: set.sort().join(', ') || '–',
  };
  const wide = Math.max(...Object.keys(told).map((name) => name.length));
  await writeText(
    io.stdout,
    Object.entries(told)
      .map(([name, value]) => `${name.padEnd(wide)}  ${value}\n`)
      .join(''),
  );
  return 0;
};

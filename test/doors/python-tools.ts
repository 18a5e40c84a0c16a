import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'vitest';
import { ROOT } from '../cli/support.js';
import { makeEnvironment, programsOf } from '../python-environment.js';
import { onPath, unable } from './tools.js';

/** A list of packages for Python, and the variable that says that this machine must be able to run what needs them. */
interface Requirements {
  readonly list: string;
  readonly variable: string;
  /** Megabytes that are not fetched unless the variable says `yes` or `required`. */
  readonly large?: number;
}

const make = (python: string, home: string, list: string): string | undefined => {
  const failed = makeEnvironment(python, home, ['--only-binary', ':all:', '--requirement', list]);
  if (failed === undefined) writeFileSync(join(home, 'whole'), '');
  return failed;
};

/** One environment for each list of tools: whoever runs the tests again finds it made. */
const makeTools = ({ list, variable, large }: Requirements): ((context: TestContext) => string) => {
  const path = join(ROOT, 'test/doors', list);
  const home = join(ROOT, 'node_modules/.cache/lumo-doors', createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 12));
  let failed: string | undefined;
  return (context) => {
    const python = onPath('python3') ?? onPath('python');
    if (!python) return unable(context, variable, 'Python is not installed');
    if (existsSync(join(home, 'whole'))) return programsOf(home);
    if (large !== undefined && !/^(?:yes|required)$/.test(process.env[variable] ?? ''))
      return unable(context, variable, `${variable}=yes was not said: it downloads ${large} MB once`);
    failed ??= make(python, home, path);
    return failed === undefined ? programsOf(home) : unable(context, variable, failed);
  };
};

/**
 * Where the tools of requirements.txt are, installed into an environment of their own by whatever Python the machine has. Where it has none, or
 * reaches no package index, the case is left out and says so; LUMO_PRE_COMMIT=required makes that a failure.
 */
export const pythonTools = makeTools({ list: 'requirements.txt', variable: 'LUMO_PRE_COMMIT' });

/** The same of engines.txt, which is large: LUMO_RECIPES=yes fetches it, LUMO_RECIPES=required makes it a failure that it cannot be. */
export const pythonEngines = makeTools({ list: 'engines.txt', variable: 'LUMO_RECIPES', large: 400 });

import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { TestContext } from 'vitest';
import { cannot } from '../cli/support.js';

/** Where a program is that PATH finds; undefined where it is not installed. */
export const onPath = (name: string): string | undefined =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return statSync(path).isFile();
      } catch {
        return false;
      }
    });

/** Leaves a case out and says so, unless the machine is one that must be able to run it: there it fails. @param variable that says so */
export const unable = (context: TestContext, variable: string, reason: string): never => {
  if (process.env[variable] === 'required') throw new Error(`${variable}=required, and ${reason}`);
  return cannot(context, reason);
};

/** Where a program of the machine is, which continuous integration installs (`.ci/run` sets LUMO_SHELLS). */
export const installed = (context: TestContext, name: string): string =>
  onPath(name) ?? unable(context, 'LUMO_SHELLS', `${name} is not installed`);

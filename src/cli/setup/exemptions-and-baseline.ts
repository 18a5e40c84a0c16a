import { access } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readBaseline } from '../../config/exemptions/baseline-file.js';
import { EXEMPTIONS_FILE, loadExemptions } from '../../config/exemptions/exemptions-file.js';
import { formatIsoDay } from '../../fields/date/calendar.js';
import type { RunSetup } from '../../library/setup/run-setup.js';
import type { Exemption } from '../../model/rule/exemption.js';
import type { CheckOptions } from '../options/table/contacts.js';
import type { CommandContext } from './command-context.js';
import { projectFolder, requireProjectKey } from './project-key.js';
import type { CommandSetup } from './project-register.js';

const fileExists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** Where the exemptions of a run are: as an option says, else in the folder of the project. */
export const exemptionsPath = (ready: RunSetup, named: string | undefined, around: CommandContext): string =>
  named === undefined ? join(projectFolder(ready, around), EXEMPTIONS_FILE) : resolve(around.io.cwd(), named);

/** The exemptions of a project: of contacts and of files. @throws LumoError LUMO_EXEMPTION_… */
export const loadProjectExemptions = async (
  ready: RunSetup,
  options: Pick<CheckOptions, 'exemptions'>,
  around: CommandContext,
): Promise<{ readonly exemptions: readonly Exemption[]; readonly path?: string }> => {
  const named = options.exemptions;
  const path = exemptionsPath(ready, named, around);
  if (named === undefined && !(await fileExists(path))) return { exemptions: [] };
  return { exemptions: await loadExemptions(path, ready.rules, formatIsoDay(ready.run.asOf)), path };
};

/** What was decided before this run: exemptions (`lumo-exemptions.yaml`) and a baseline of findings that are known. */
export const withExemptionsAndBaseline = async (
  ready: CommandSetup,
  options: Pick<CheckOptions, 'exemptions' | 'baseline' | 'writeBaseline' | 'prune'>,
  around: CommandContext,
): Promise<CommandSetup> => {
  const { exemptions: all, path } = await loadProjectExemptions(ready, options, around);
  // Those of files are for audits, messages and scripts.
  const exemptions = all.filter(({ file }) => file === undefined);
  const { baseline, writeBaseline } = options;
  const printed = baseline !== undefined || writeBaseline !== undefined || exemptions.some(({ fingerprint }) => fingerprint !== undefined);
  const paths = {
    ...(path !== undefined && { exemptionsPath: path }),
    ...(baseline !== undefined && { baselinePath: resolve(around.io.cwd(), baseline) }),
  };
  if (exemptions.length === 0 && !printed) return { ...ready, ...paths };
  const key = printed ? await requireProjectKey(ready, around, writeBaseline !== undefined) : undefined;
  const known = baseline === undefined ? {} : (await readBaseline(resolve(around.io.cwd(), baseline), key?.id ?? '')).rules;
  return {
    ...ready,
    ...paths,
    run: {
      ...ready.run,
      exemptions,
      ...(options.prune && { prunes: true }),
      ...(key && { key: key.hex }),
      ...((baseline !== undefined || writeBaseline !== undefined) && {
        baseline: { known, collects: writeBaseline !== undefined || options.prune === true },
      }),
    },
  };
};

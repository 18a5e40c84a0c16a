import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Digest, fileSha256 } from './csv/digest.js';
import { append, readyToAppend, type Written } from './evidence/append.js';
import { digestOf } from './evidence/canonical.js';
import { type Circumstances, factsOf } from './evidence/facts.js';
import { commitOf } from './evidence/git.js';
import { exitCodeFor } from './exit-code.js';
import type { Report } from './model/report.js';
import type { Ready } from './settings.js';
import { VERSION } from './version.js';

/** What evidence cannot know by itself: no clock and no process is looked at here. */
export interface EvidenceDoor {
  /** When the run is made. */
  readonly made?: Date | undefined;
  /** The version of Node. */
  readonly node?: string | undefined;
}

interface Door extends EvidenceDoor {
  readonly rejects?: string | undefined;
  readonly exemptions?: string | undefined;
  readonly baseline?: string | undefined;
}

const given = async (path: string): Promise<{ readonly name: string; readonly sha256: string }> => ({
  name: basename(path),
  sha256: await fileSha256(path),
});

/** Everything that was decided, as one hash: the same on every machine and every day, for as long as the same is decided. */
const resolvedOf = ({ settings }: Ready): string => {
  const {
    origins: _,
    lang: __,
    asOf: ___,
    jobs: ____,
    examples: _____,
    evidence: ______,
    sender: _______,
    lists,
    plugins,
    ...decided
  } = settings;
  const plain = (path: string | undefined): string | undefined => path && basename(path);
  return digestOf({ ...decided, plugins: plugins.map(plain), lists: lists.map((list) => ({ ...list, file: plain(list.file) })) });
};

/** What our rules are: a change of any id, need, option or text of law changes the hash. */
const builtInOf = ({ origins: { builtIn } }: Ready): Circumstances['builtIn'] => ({
  version: VERSION,
  rules: builtIn.length,
  sha256: digestOf(
    builtIn.map(({ id, since, theme, severity, action, channels, needs, law, options }) => ({
      ...{ id, since, theme, severity, action, channels, needs, law },
      options: options?.safeParse({}).data,
    })),
  ),
});

/**
 * Makes ready to write a bundle: what the run is given is hashed before it begins, and a folder that refuses us is told at once.
 * @returns what writes it, once the cleaned file is there but for its name; undefined where no evidence is asked for
 * @throws LumoError LUMO_EVIDENCE_BROKEN, LUMO_EVIDENCE_UNWRITABLE
 */
export const recorderFor = async (
  ready: Ready,
  door: Door,
): Promise<((report: Report, rejects: Digest | undefined) => Promise<Written>) | undefined> => {
  const { evidence: folder, settings, configPath, approval, origins } = ready;
  if (folder === undefined) return undefined;
  await readyToAppend(folder);
  const commit = await commitOf(configPath === undefined ? dirname(folder) : dirname(configPath));
  const run: Circumstances = {
    made: door.made?.toISOString().replace(/\.\d+Z$/, 'Z'),
    node: door.node,
    asOfGiven: settings.asOf !== undefined,
    country: settings.country,
    config: { resolved: resolvedOf(ready), ...(configPath && { file: await given(configPath) }), ...(commit && { commit }) },
    builtIn: builtInOf(ready),
    plugins: await Promise.all(origins.plugins.map((url) => given(fileURLToPath(url)))),
    program: origins.program.map(({ id }) => id),
    rules: ready.rules,
    approvalAbove: settings.export.approvalAbove,
    approval,
    exemptions: door.exemptions === undefined ? undefined : await given(door.exemptions),
    baseline: door.baseline === undefined ? undefined : await given(door.baseline),
  };
  return (report, rejects) =>
    append(
      folder,
      factsOf(run, {
        report,
        rejects: rejects && { name: door.rejects ?? 'stdout', ...rejects },
        exitCode: exitCodeFor(report, settings.failOn, settings.maxWarnings),
      }),
    );
};

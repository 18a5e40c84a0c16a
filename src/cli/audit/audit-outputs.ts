import { realpath } from 'node:fs/promises';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import { LumoError } from '../../model/base/lumo-error.js';
import { AUDIT_FORMATS, type AuditFormat } from '../../reporters/audit-registry.js';
import { formatByEnding } from '../../reporters/contract/formats.js';
import { safeText } from '../../reporters/text/safe-text.js';
import { parseKpiOutput } from '../kpi/kpi-outputs.js';
import type { AuditOptions } from '../options/table/audit.js';
import type { NamedFiles } from '../output/output-guard.js';
import { parseTarget } from '../output/parse-target.js';

/** One report to write; `-` is standard output. */
export interface AuditOutput {
  readonly format: AuditFormat;
  readonly path: string;
}

const unknownAuditFormat = (name: string): LumoError =>
  new LumoError(
    'LUMO_UNKNOWN_FORMAT',
    { en: `An audit has no report called "${safeText(name)}".`, fr: `Un audit n’a pas de rapport « ${safeText(name)} ».` },
    {
      en: `It has ${AUDIT_FORMATS.join(', ')}: write --format NAME or --format NAME=PATH.`,
      fr: `Il a ${AUDIT_FORMATS.join(', ')} : écrivez --format NOM ou --format NOM=CHEMIN.`,
    },
  );

/** `html`, `html=-`, `html=audit.html` or `audit.html`: nothing is written beside what is audited, so that no path is standard output. @throws LumoError LUMO_UNKNOWN_FORMAT */
export const parseAuditOutput = (asked: string): AuditOutput => {
  const known = (name: string | undefined) => AUDIT_FORMATS.find((format) => format === name);
  const target = parseTarget(
    asked,
    known,
    (path) => known(formatByEnding(path)),
    (name) => {
      throw unknownAuditFormat(name);
    },
  );
  return { path: '-', ...target };
};

/** Where a path is or will be, links resolved as far as there is something. */
export const resolvedPath = async (path: string): Promise<string> => {
  const here = await realpath(path).catch(() => undefined);
  if (here !== undefined || dirname(path) === path) return here ?? path;
  return resolve(await resolvedPath(dirname(path)), basename(path));
};

/** Whether a path lies in one of some folders, or is one of some files. */
export const isPathWithin = (path: string, roots: readonly string[]): boolean =>
  roots.some((root) => {
    const below = relative(root, path);
    return below === '' || (below !== '..' && !below.startsWith(`..${sep}`) && resolve(root, below) === path);
  });

const outputInsideAudited = (path: string): LumoError =>
  new LumoError(
    'LUMO_AUDIT_INSIDE',
    {
      en: `"${safeText(basename(path))}" would be written among the files that are audited.`,
      fr: `« ${safeText(basename(path))} » serait écrit parmi les fichiers audités.`,
    },
    {
      en: 'An audit writes nothing beside what it looks at: name a path outside of it, or print on standard output.',
      fr: 'Un audit n’écrit rien à côté de ce qu’il regarde : indiquez un chemin en dehors, ou affichez sur la sortie standard.',
    },
  );

/** Everything that an audit writes, as options name it; reports of KPIs on standard output come one after the other. */
export const writtenFiles = (
  reports: readonly AuditOutput[],
  { kpi = [], prometheus, history, log, writeBaseline }: AuditOptions,
): Pick<NamedFiles, 'writes'> & { readonly keeps: NonNullable<NamedFiles['keeps']> } => ({
  writes: [
    ...reports.map(({ path }) => path),
    ...kpi.map((asked) => parseKpiOutput(asked).path).filter((path) => path !== '-'),
    prometheus,
  ],
  keeps: { history, log, baseline: writeBaseline },
});

/**
 * Refuses to write among what is audited.
 * @param paths from a folder; `-` for standard output, undefined for what is not written
 * @param roots real paths of what is audited
 * @throws LumoError LUMO_AUDIT_INSIDE
 */
export const refuseInsideAudited = async (
  paths: readonly (string | undefined)[],
  roots: readonly string[],
  folder: string,
): Promise<void> => {
  for (const path of paths) {
    if (path === undefined || path === '-') continue;
    if (isPathWithin(await resolvedPath(resolve(folder, path)), roots)) throw outputInsideAudited(path);
  }
};

import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { fileSink } from '../../csv/files/sink.js';
import type { RetentionOutput, RetentionOutputs } from '../../engine/apply-retention.js';
import { LumoError } from '../../model/base/lumo-error.js';
import type { RetentionPolicy } from '../../model/report/retention-report.js';
import { safeText } from '../../reporters/text/safe-text.js';
import type { RetainOptions } from '../options/table/retain.js';
import { encryptedPath } from '../output/encryption.js';
import { pathBeside, sheetOf } from '../output/paths-beside.js';
import type { CommandContext } from '../setup/command-context.js';

/** Where the files of one run go. */
export type RetentionPaths = Record<'out' | 'archive' | 'permission' | 'certificate', string>;

/** Beside the input, unless an option says otherwise. @param day ISO day of the run, so that what an earlier one wrote stays */
export const retentionPaths = (input: string, options: RetainOptions, day: string): RetentionPaths => {
  const beside = (middle: string, extension?: string): string => pathBeside(sheetOf(input, options.sheet), `${middle}.${day}`, extension);
  return {
    out: options.out ?? encryptedPath(beside('retained'), options),
    archive: options.archive ?? encryptedPath(beside('archive'), options),
    permission: options.ending ?? encryptedPath(beside('ending'), options),
    certificate: options.certificate ?? beside('certificate', '.md'),
  };
};

const OPTION_OF = { out: '--out', archive: '--archive', permission: '--ending', certificate: '--certificate' } as const;

const outputExists = (path: string, option: string): LumoError => {
  const name = safeText(basename(path), 60);
  return new LumoError(
    'LUMO_RETENTION_EXISTS',
    {
      en: `"${name}" exists already, and may be all that is left of an earlier run: nothing was written.`,
      fr: `« ${name} » existe déjà, et c’est peut-être tout ce qui reste d’un passage précédent : rien n’a été écrit.`,
    },
    { en: `Move it, or name another file with ${option}.`, fr: `Déplacez-le, ou indiquez un autre fichier avec ${option}.` },
  );
};

/** @throws LumoError LUMO_RETENTION_EXISTS, from what is returned */
export const outputTaken = (path: string, label: keyof RetentionPaths) => (): LumoError => {
  const name = safeText(basename(path), 60);
  return new LumoError(
    'LUMO_RETENTION_EXISTS',
    {
      en: `Another run has written "${name}" meanwhile: it stays as that run has made it.`,
      fr: `Un autre passage a écrit « ${name} » entre-temps : il reste tel que ce passage l’a fait.`,
    },
    {
      en: `Start again, and name another file with ${OPTION_OF[label]}.`,
      fr: `Relancez, en indiquant un autre fichier avec ${OPTION_OF[label]}.`,
    },
  );
};

/** Whether a file stands there: what is written to a device replaces nothing. */
const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    (info) => info.isFile(),
    () => false,
  );

/**
 * Refuses to take the place of what an earlier run has written: whoever followed it has erased the input.
 * @throws LumoError LUMO_RETENTION_EXISTS
 */
export const refuseReplacing = async (paths: RetentionPaths, { io }: CommandContext): Promise<void> => {
  for (const label of ['archive', 'out', 'permission', 'certificate'] as const)
    if (await isThere(resolve(io.cwd(), paths[label]))) throw outputExists(paths[label], OPTION_OF[label]);
};

/**
 * Opens what the policy may write; nothing is left behind when one cannot be.
 * @throws LumoError LUMO_OUTPUT_UNWRITABLE
 */
export const openOutlets = async (
  paths: RetentionPaths,
  policy: RetentionPolicy,
  recipients: readonly string[],
  { io }: CommandContext,
): Promise<RetentionOutputs> => {
  const opened: RetentionOutput[] = [];
  const open = async (label: keyof RetentionPaths): Promise<RetentionOutput> => {
    const path = paths[label];
    const outlet = { sink: await fileSink(resolve(io.cwd(), path), { recipients, taken: outputTaken(path, label) }), name: basename(path) };
    opened.push(outlet);
    return outlet;
  };
  try {
    return {
      out: await open('out'),
      ...(policy.formerClients === 'archive' && { archive: await open('archive') }),
      permission: await open('permission'),
    };
  } catch (cause) {
    await Promise.allSettled(opened.map(({ sink }) => sink.abort()));
    throw cause;
  }
};

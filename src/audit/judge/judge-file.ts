import { lstatSync, type Stats } from 'node:fs';
import type { Source } from '../../csv/ports/source.js';
import { inputChanged } from '../../csv/records/record-errors.js';
import type { RunInput } from '../../engine/passes/run-input.js';
import type { RunSettings } from '../../engine/plan/run-settings.js';
import { LumoError } from '../../model/base/lumo-error.js';
import { noSightings, type PersonSightings } from '../../model/outcome/person-sightings.js';
import type { Report } from '../../model/report/report.js';
import type { SkipReason } from '../find/found-files.js';
import { firstBytesOf, isNoText, personsInFile, personsInSample } from '../find/sample-persons.js';
import { NoContactsError, refuseNonContactFile } from './contact-file-check.js';
import { type KeptResult, withoutMasks } from './kept-result.js';
import { unjudgedFile } from './unjudged-file.js';

/** Runs the engine over a file. */
export type RunFile = (
  source: Source,
  hooks: { readonly look: NonNullable<RunInput['look']>; readonly takePersons: (persons: PersonSightings) => void },
) => Promise<Report>;

/** A file as it lay when it was found. */
export interface FileAsFound {
  readonly path: string;
  readonly info: Pick<Stats, 'size' | 'mtimeMs' | 'ino'>;
}

/** Judges a file, here or elsewhere. @throws only when the whole audit is to stop */
export type JudgeFile = (file: FileAsFound, settings: RunSettings) => Promise<FileJudgement>;

/** What came of looking at a file. */
export type FileJudgement = { readonly kept: KeptResult; readonly persons: PersonSightings } | { readonly failed: LumoError };

/** What the reader of files says of those that hold nobody: nothing is missed by leaving them. */
const SKIPS: Readonly<Record<string, SkipReason>> = {
  LUMO_INPUT_EMPTY: 'empty',
  LUMO_NO_CONTACTS: 'empty',
  LUMO_JSON_SHAPE: 'other-format',
};

/** What lies in a file without a table of contacts and is missed by leaving it: people in a text, or bytes that nobody can read. */
const missedIn = async (path: string, source: Source | undefined): Promise<LumoError | undefined> => {
  const begins = source && (await beginningOf(source));
  if (begins?.besides) return unjudgedFile('LUMO_INPUT_ARCHIVE');
  const bytes = begins?.bytes;
  const code = bytes ? (isNoText(bytes) ? 'LUMO_NOT_A_CSV' : personsInSample(bytes, path)) : personsInFile(path, path);
  return code === undefined ? undefined : unjudgedFile(code);
};

/** Unpacked as the reader has it; undefined where that is what it cannot make a table of. */
const beginningOf = async (source: Source): Promise<{ readonly bytes: Uint8Array; readonly besides?: readonly string[] } | undefined> => {
  const input = await source.open().catch(() => undefined);
  if (!input) return undefined;
  try {
    return { bytes: await firstBytesOf(input), ...(input.besides && { besides: input.besides }) };
  } finally {
    await input.close();
  }
};

const isInterrupted = (cause: unknown): boolean => cause instanceof LumoError && cause.exitCode !== 2;

/**
 * Judges one file of many: what goes wrong with it is told, and stops no other.
 * @throws only when the whole audit is to stop
 */
export const judgeFile = async ({ path, info }: FileAsFound, open: () => Promise<Source>, run: RunFile): Promise<FileJudgement> => {
  let persons = noSightings();
  let source: Source | undefined;
  const leave = async (skip: SkipReason): Promise<FileJudgement> => {
    // A log holds people, and says so: it is judged as one.
    const missed = skip === 'log' ? undefined : await missedIn(path, source);
    return missed ? { failed: missed } : { kept: { skip }, persons: noSightings() };
  };
  try {
    source = await open();
    const report = await run(source, {
      look: refuseNonContactFile,
      takePersons: (found) => {
        persons = found;
      },
    });
    const after = lstatSync(path);
    if (after.size !== info.size || after.mtimeMs !== info.mtimeMs || after.ino !== info.ino) return { failed: inputChanged(source.name) };
    return { kept: { report: withoutMasks(report), encrypted: source.encrypted === true }, persons };
  } catch (cause) {
    if (cause instanceof NoContactsError) return leave(cause.because);
    if (!(cause instanceof LumoError) || isInterrupted(cause)) throw cause;
    const skip = SKIPS[cause.code];
    return skip ? leave(skip) : { failed: cause };
  }
};

import type { Stats } from 'node:fs';
import { lstat } from 'node:fs/promises';
import type { Source } from '../csv/source.js';
import type { RunSettings } from '../engine/settings.js';
import { LumoError } from '../errors.js';
import type { ColumnInfo } from '../model/contact.js';
import { noPersons, type Persons } from '../model/persons.js';
import type { Report } from '../model/report.js';
import type { Skip } from './find-types.js';
import { type Kept, withoutMasks } from './kept.js';
import { NoContacts, refuseOthers } from './look.js';

/** Runs the engine over a file. */
export type RunFile = (
  source: Source,
  hooks: { readonly look: (columns: readonly ColumnInfo[]) => void; readonly takePersons: (persons: Persons) => void },
) => Promise<Report>;

/** A file as it lay when it was found. */
export interface Lying {
  readonly path: string;
  readonly info: Pick<Stats, 'size' | 'mtimeMs' | 'ino'>;
}

/** Judges a file, here or elsewhere. @throws only when the whole audit is to stop */
export type JudgeFile = (file: Lying, settings: RunSettings) => Promise<Judged>;

/** What came of looking at a file. */
export type Judged = { readonly kept: Kept; readonly persons: Persons } | { readonly failed: LumoError };

/** What the reader of files says of those that are no text at all: nothing is missed by leaving them. */
const SKIPS: Readonly<Record<string, Skip>> = { LUMO_NOT_A_CSV: 'binary', LUMO_INPUT_EMPTY: 'empty', LUMO_NO_CONTACTS: 'empty' };

const changed = (name: string): LumoError =>
  new LumoError(
    'LUMO_INPUT_CHANGED',
    { en: `"${name}" changed while it was being read.`, fr: `« ${name} » a changé pendant sa lecture.` },
    { en: 'Start again once whatever writes it has finished.', fr: 'Recommencez quand ce qui l’écrit aura fini.' },
  );

const isInterrupted = (cause: unknown): boolean => cause instanceof LumoError && cause.exitCode !== 2;

/**
 * Judges one file of many: what goes wrong with it is told, and stops no other.
 * @throws only when the whole audit is to stop
 */
export const judgeFile = async ({ path, info }: Lying, open: () => Promise<Source>, run: RunFile): Promise<Judged> => {
  let persons = noPersons();
  try {
    const source = await open();
    const report = await run(source, {
      look: refuseOthers,
      takePersons: (found) => {
        persons = found;
      },
    });
    const after = await lstat(path);
    if (after.size !== info.size || after.mtimeMs !== info.mtimeMs || after.ino !== info.ino) return { failed: changed(source.name) };
    return { kept: { report: withoutMasks(report), encrypted: source.encrypted === true }, persons };
  } catch (cause) {
    if (cause instanceof NoContacts) return { kept: { skip: 'no-contacts' }, persons: noPersons() };
    if (!(cause instanceof LumoError) || isInterrupted(cause)) throw cause;
    const skip = SKIPS[cause.code];
    return skip ? { kept: { skip }, persons: noPersons() } : { failed: cause };
  }
};

import { stat } from 'node:fs/promises';
import { basename, relative, resolve } from 'node:path';
import { unopenedKind } from '../../audit/find/file-kinds.js';
import { NoContactsError, refuseNonContactFile } from '../../audit/judge/contact-file-check.js';
import { overviewColumns } from '../../engine/overview-columns.js';
import { LumoError } from '../../model/base/lumo-error.js';
import type { CheckOptions } from '../options/table/contacts.js';
import { inputKindOf } from '../recognise/input-kind.js';
import type { StatedKinds } from '../recognise/stated-kinds.js';
import type { CommandContext } from '../setup/command-context.js';
import type { CommandSetup } from '../setup/project-register.js';
import { openInput } from '../setup/settings-and-input.js';
import type { NamedFiles } from './named-many.js';

/** Names by which a file is a table, or a text that may be a message: it is judged, and has to say itself why it cannot be. */
const TABLE = /\.(?:csv|tsv|tab|txt|xlsx|xlsm|ods)(?:\.(?:gz|zst|zstd))?(?:\.age)?$/i;
/** What the readers of files say of those that hold nobody. */
const HOLDS_NOBODY: ReadonlySet<string> = new Set(['LUMO_INPUT_EMPTY', 'LUMO_NO_CONTACTS', 'LUMO_JSON_SHAPE']);

interface Found {
  readonly inputs: readonly string[];
  readonly many: readonly NamedFiles[];
}
interface Setting {
  readonly settled: CommandSetup;
  readonly said: StatedKinds;
  readonly options: CheckOptions;
  readonly around: CommandContext;
}

/** Whether a file whose name tells nothing holds nobody, as an audit would find. What cannot be read may hold somebody. */
const holdsNobody = async (input: string, { settled, said, options, around }: Setting): Promise<boolean> => {
  if (TABLE.test(input) || said.of(input) !== undefined) return false;
  // Formats in which contacts are kept and that nobody reads here: an audit is incomplete by them, and so is this run.
  const { size } = await stat(resolve(around.io.cwd(), input));
  const unopened = unopenedKind(basename(input), { size });
  if (unopened !== undefined && 'unread' in unopened) return false;
  if ((await inputKindOf(input, undefined, around.io.cwd()).catch(() => undefined)) !== 'contacts') return false;
  try {
    const source = await openInput(input, options, around, false, settled.readers);
    const { columns } = await overviewColumns(source, settled.run, settled.rules);
    // A log is no file of contacts to `inputKindOf` already.
    refuseNonContactFile(columns, () => []);
    return false;
  } catch (cause) {
    return cause instanceof NoContactsError || (cause instanceof LumoError && HOLDS_NOBODY.has(cause.code));
  }
};

/**
 * What a run judges of the files that folders and globs stand for: not what it reads as something else or writes, and of a folder not what holds nobody.
 * @param others paths from the current folder
 */
export const onlyJudged = async ({ inputs, many }: Found, others: readonly string[], setting: Setting): Promise<Found> => {
  const { cwd } = setting.around.io;
  const paths = new Set(others.map((path) => resolve(cwd(), path)));
  const gone = new Set<string>();
  const told: NamedFiles[] = [];
  for (const one of many) {
    const leftOut = [...one.leftOut];
    for (const file of one.files) {
      const isOther = paths.has(resolve(cwd(), file));
      if (!isOther && !(one.isFolder && (await holdsNobody(file, setting)))) continue;
      gone.add(file);
      // What the run reads as something else is told of there.
      if (!isOther) leftOut.push(relative(one.named, file).replaceAll('\\', '/'));
    }
    told.push({ ...one, files: one.files.filter((file) => !gone.has(file)), leftOut });
  }
  return { inputs: inputs.filter((input) => !gone.has(input)), many: told };
};

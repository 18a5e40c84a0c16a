import { basename, join, resolve } from 'node:path';
import { fileSink } from '../../csv/files/sink.js';
import { writeFailed } from '../../csv/files/write-errors.js';
import type { RunSettings } from '../../engine/plan/run-settings.js';
import { segmentValues } from '../../engine/segment/segment-files.js';
import { makeFolder } from '../../journal/make-folder.js';
import { executeRun } from '../../library/check.js';
import { exitCodeFor } from '../../library/exit-code.js';
import type { OpposedContact } from '../../model/contact/opposed-contact.js';
import type { SegmentBy } from '../../model/contact/segment.js';
import { groupedIn } from '../../reporters/summary/segment-summary.js';
import { withApproval } from '../evidence/approval.js';
import { prepareEvidence } from '../evidence/record-run.js';
import type { SegmentOptions } from '../options/table/contacts.js';
import { encryptedPath, recipientsOf, tellClearOutputs } from '../output/encryption.js';
import { openAllSinks } from '../output/open-sinks.js';
import { refuseOverwriting, requireFiles } from '../output/output-guard.js';
import { cleanPathBeside, sheetOf } from '../output/paths-beside.js';
import { registerTombstones } from '../register/tombstones.js';
import type { CommandHandler } from '../setup/command-context.js';
import { withExemptionsAndBaseline } from '../setup/exemptions-and-baseline.js';
import { openInput, setUpCommand } from '../setup/settings-and-input.js';
import { tellUnreadSheets } from '../setup/unread-sheets.js';
import { showProgress } from '../terminal/progress.js';
import { refuseLeftovers } from './refuse-leftovers.js';
import { refuseFineSplit, segmentsAsked } from './segment-by.js';
import { tellSegments } from './tell-segments.js';

/** Where the file of each segment stands: `naf-62.csv` would hide in a folder of many, `62.csv` is what was asked for. */
const segmentPath = (folder: string, value: string, options: SegmentOptions): string =>
  encryptedPath(join(folder, `${value}.csv`), options);

/** Everything that the command may write. */
const pathsOf = (input: string, by: SegmentBy, options: SegmentOptions) => {
  const { split } = options;
  const out =
    options.out ??
    (split === undefined ? encryptedPath(cleanPathBeside(sheetOf(input, options.sheet), 'segments', options.target), options) : undefined);
  const parts = split === undefined ? [] : segmentValues(by).map((value) => segmentPath(split, value, options));
  return { out, parts };
};

/** `lumo-check segment FILE`: the contacts kept, grouped by size, region, department or activity. */
export const segmentCommand: CommandHandler<SegmentOptions> = async ([input = '-'], options, around) => {
  const { io } = around;
  const by = segmentsAsked(options.by);
  const first = by[0] as SegmentBy;
  const { split } = options;
  if (split !== undefined) refuseFineSplit(first);
  const { out, parts } = pathsOf(input, first, options);
  requireFiles({ '--split': split });
  const ready = await withExemptionsAndBaseline(await setUpCommand(withApproval(options, io.env), around, input), options, around);
  await refuseOverwriting({ writes: [], contacts: [out, ...parts], reads: [input, ...(options.identity ?? [])] }, ready, around);
  if (split !== undefined) await refuseLeftovers(resolve(io.cwd(), split));
  const contacts = [out, ...parts];
  const recipients = await recipientsOf(options, contacts);
  const lang = ready.settings.lang ?? around.lang;
  const recording = await prepareEvidence(ready, { ...(out !== undefined && { clean: out }), reports: [], log: [] }, {}, around);
  const hash = recording !== undefined;
  const source = await openInput(input, options, around, hash, ready.readers);
  await tellClearOutputs(source, contacts, lang, around);
  if (split !== undefined)
    await makeFolder(resolve(io.cwd(), split), 0o700).catch((cause) => {
      throw writeFailed(cause, basename(split));
    });
  const sinks = await openAllSinks({ ...(out !== undefined && { clean: out }), reports: [] }, around, hash, recipients);
  const progress = showProgress(io, lang, options.quiet === true);
  let opposed: readonly OpposedContact[] = [];
  const takeOpposed = (found: readonly OpposedContact[]): void => {
    opposed = found;
  };
  const run: RunSettings = {
    ...ready.run,
    segments: { by, splits: split !== undefined },
    tombstones: ready.register !== undefined,
    target: options.target,
  };
  const openSegment = (value: string) => fileSink(resolve(io.cwd(), segmentPath(split ?? '.', value, options)), { recipients });
  try {
    const report = await executeRun(
      { ...ready, run },
      source,
      { ...sinks, openSegment, takeOpposed, beforeCommit: recording?.beforeCommit },
      { signal: around.signal, progress: progress.rows },
    );
    progress.done();
    await tellUnreadSheets(report.input, lang, around);
    await registerTombstones(opposed, ready, around);
    const { failOn, maxWarnings } = ready.settings;
    // Who was refused has left: what is written is what counts.
    const exit = exitCodeFor(report, failOn === 'error' ? 'remaining' : failOn, maxWarnings);
    const code = groupedIn(report.segments) === 0 && failOn !== 'never' ? 1 : exit;
    await tellSegments({ report, out, ready, options, code }, around);
    return code;
  } catch (cause) {
    progress.done();
    await sinks.abort();
    throw cause;
  }
};

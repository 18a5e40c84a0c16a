import { basename, dirname, join, resolve } from 'node:path';
import { DISK_SPILL } from '../../library/setup/disk-spill.js';
import { decodeData } from '../../model/base/data-codec.js';
import { wrapText } from '../../reporters/text/layout.js';
import { safeText } from '../../reporters/text/safe-text.js';
import { mergeShards } from '../../shards/finish/merge.js';
import type { NamedText } from '../../shards/finish/part-files.js';
import { settleShards } from '../../shards/finish/settle.js';
import type { DriverFacts } from '../../shards/formats/driver-file.js';
import { readDriverFile } from '../../shards/work/load-plan.js';
import { shardWords } from '../../words/shards.js';
import { writeReports } from '../check/write-reports.js';
import { withApproval } from '../evidence/approval.js';
import { prepareEvidence } from '../evidence/record-run.js';
import type { ShardMergeOptions, ShardPlanOptions, ShardSettleOptions } from '../options/engine/shard.js';
import type { CheckOptions } from '../options/table/contacts.js';
import { loadCustomReporters } from '../output/custom-reporters.js';
import { openAllSinks } from '../output/open-sinks.js';
import { outputTargetsFor } from '../output/output-targets.js';
import { summaryStream } from '../output/summary-stream.js';
import type { CommandContext, CommandHandler } from '../setup/command-context.js';
import { withExemptionsAndBaseline } from '../setup/exemptions-and-baseline.js';
import { setUpCommand } from '../setup/settings-and-input.js';
import { writeLines } from '../terminal/process-io.js';
import { textWidth } from '../terminal/style.js';
import { writeFileWhole } from '../terminal/write-whole.js';
import { personsBeside, readGiven, readGivenText } from './given-files.js';
import { planOf } from './own-rules.js';
import { planPaths, refuseReportsOver, refuseTaken } from './refuse-taken.js';
import { logsMissing, optionMissing } from './shard-usage.js';

const readAll = async (paths: readonly string[], { io }: CommandContext): Promise<readonly NamedText[]> => {
  const all: NamedText[] = [];
  for (const path of paths) {
    const text = await readGivenText(path, io);
    // What many parts left may lie in one file, a line each.
    for (const line of text.split('\n')) if (line !== '') all.push({ name: basename(path), text: `${line}\n` });
  }
  return all;
};

/** `lumo-check shard settle FILES… -o FILE`: what is known of persons goes beside it, to FILE.persons. */
export const shardSettleCommand: CommandHandler<ShardSettleOptions> = async (files, { plan, parts, log, out }, around) => {
  const { io } = around;
  if (parts === undefined) throw optionMissing('--parts');
  if (log && log.length !== parts) throw logsMissing(log.length, parts);
  await refuseTaken([{ path: out, format: 'lumo-check/settled' }], io);
  const folder = resolve(io.cwd(), plan);
  const loaded = await planOf(folder, io);
  const logs = log && ((part: number) => readGiven(log[part] as string, io));
  const order = { surveyed: await readAll(files, around), parts, logs, spill: DISK_SPILL };
  const { line, persons } = await settleShards(loaded, await readDriverFile(folder, loaded.planId), order);
  const path = resolve(io.cwd(), out);
  if (persons) await writeFileWhole(personsBeside(path), [persons]);
  await writeFileWhole(path, [line]);
  return 0;
};

/** What the command line said when the plan was made, by which reports are worded. */
type PlannedOptions = { readonly cwd: string; readonly file: string; readonly options: ShardPlanOptions };

/** `lumo-check shard merge FILES…`: the reports and the exit code of one check. What the parts wrote may be published unless it is 2 or held back. */
export const shardMergeCommand: CommandHandler<ShardMergeOptions> = async (files, options, around) => {
  const { io } = around;
  const { parts, name } = options;
  if (parts === undefined) throw optionMissing('--parts');
  const folder = resolve(io.cwd(), options.plan);
  const loaded = await planOf(folder, io);
  const driver = await readDriverFile(folder, loaded.planId);
  const settled = options.settled === undefined ? undefined : await readGivenText(options.settled, io);
  const said = decodeData(driver.options ?? {}) as PlannedOptions;
  const then = { ...around, io: { ...io, cwd: () => said.cwd } };
  const told = {
    ...said.options,
    ...(options.evidence !== undefined && { evidence: resolve(io.cwd(), options.evidence) }),
    ...(options.lang !== undefined && { lang: options.lang }),
    ...(options.approvedBy !== undefined && { approvedBy: options.approvedBy, reason: options.reason }),
  };
  const ready = await withExemptionsAndBaseline(await setUpCommand(withApproval(told, io.env), then), told, then);
  const approved = ready.approval !== undefined;
  const order = { outcomes: await readAll(files, around), parts, settled, outputName: name, approved };
  const { report, exitCode, commit, files: inParts } = mergeShards(loaded, driver, order);
  // Nothing is written but what is named: the cleaned contacts are the engine's.
  const asked: CheckOptions = { ...told, format: options.format, check: true, ci: false, quiet: options.quiet } as CheckOptions;
  const { file } = decodeData(driver.facts) as DriverFacts;
  const outputs = outputTargetsFor(file.name, { ...asked, check: true });
  // The input, where it lay when it was planned, and by its name where a copy of it may lie now.
  const inputs = [resolve(said.cwd, said.file), file.name, ...outputs.reports.map(({ path }) => join(dirname(path), file.name))];
  await refuseReportsOver([...files, options.settled, ...inputs, ...planPaths(options.plan)], outputs, ready, around);
  const foreign = await loadCustomReporters([outputs], io.cwd(), ready.reporters);
  const recording = await prepareEvidence(ready, outputs, { check: options.evidence === undefined }, around);
  const sinks = await openAllSinks(outputs, around, false);
  const telling = options.json ? { ...around, io: { ...io, stdout: io.stderr } } : around;
  try {
    await recording?.parts(report, inParts);
    if (options.json) await writeLines(io.stdout, [JSON.stringify({ exitCode, commit, planId: loaded.planId })]);
    await writeReports({
      input: '-',
      report,
      ready,
      outputs,
      evidence: recording?.written,
      sinks: sinks.reports,
      foreign,
      single: true,
      exit: exitCode,
      options: asked,
      around: telling,
    });
    const words = shardWords(ready.settings.lang ?? around.lang);
    const publish = loaded.file.table ? words.publishDecisions : words.publish;
    const next = name === undefined ? words.unnamed : commit ? publish(safeText(name, 60)) : words.held;
    const stream = summaryStream(outputs, telling.io);
    const lines = [next, words.otherwise].flatMap((text) => [...wrapText(text, textWidth(stream), '  ', '    ')]);
    if (!options.quiet) await writeLines(stream, ['', ...lines]);
    return exitCode;
  } catch (cause) {
    await sinks.abort();
    throw cause;
  }
};

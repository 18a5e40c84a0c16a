import type { Source } from '../../csv/ports/source.js';
import { executeRun, type RunOutputs } from '../../library/check.js';
import { exitCodeFor } from '../../library/exit-code.js';
import type { OpposedContact } from '../../model/contact/opposed-contact.js';
import type { ContactColumns } from '../../model/document/contact-columns.js';
import type { FingerprintsByRule } from '../../model/outcome/baseline-result.js';
import type { Report } from '../../model/report/report.js';
import type { PreparedContacts } from '../ahead/prepared-contacts.js';
import { hashes } from '../ahead/report-needs.js';
import { answerOf, tellAhead } from '../ahead/told-ahead.js';
import type { ContactsOfPlan } from '../campaign/plan-parts.js';
import { prepareEvidence } from '../evidence/record-run.js';
import type { CheckOptions } from '../options/table/contacts.js';
import type { CustomReporters } from '../output/custom-reporters.js';
import { recipientsOf, tellClearOutputs } from '../output/encryption.js';
import { type JointList, openFindingStreams } from '../output/finding-streams.js';
import { openAllSinks } from '../output/open-sinks.js';
import type { OutputTargets } from '../output/output-targets.js';
import { reportName } from '../output/paths-beside.js';
import { registerTombstones } from '../register/tombstones.js';
import type { CheckedFile } from '../setup/checked-file.js';
import type { CommandContext } from '../setup/command-context.js';
import type { NewBaseline } from '../setup/new-baseline.js';
import { openInput } from '../setup/settings-and-input.js';
import { showProgress } from '../terminal/progress.js';
import { type MaxRates, withRates } from './max-rates.js';
import { type MeasuredTimes, withStats } from './run-times.js';

/** What the files of one command line share, but for what was prepared of each. */
export interface CheckJob {
  readonly prepared: PreparedContacts;
  readonly foreign: CustomReporters;
  readonly baseline: NewBaseline;
  /** Whether there is one file only. */
  readonly single: boolean;
  /** Takes who refuses, for logs of the same run. */
  readonly takeOpposed?: ((opposed: readonly OpposedContact[]) => void) | undefined;
  /** Takes what is known of the columns, for messages of the same run. */
  readonly takeColumns?: ((columns: ContactColumns) => void) | undefined;
  /** What a plan of the same run is told of it. */
  readonly campaign?: ContactsOfPlan | undefined;
  /** Lists of the findings of all files. */
  readonly lists?: readonly JointList[] | undefined;
  /** What files of the run share. */
  readonly kept?: Pick<RunOutputs, 'memo' | 'parts'> | undefined;
  /** Shares of the contacts that rules may speak of. */
  readonly rates?: MaxRates | undefined;
}

/** Judges one file and writes its reports. @throws LumoError where that cannot be done, and nothing is left behind */
export const checkFile = async (
  input: string,
  outputs: OutputTargets,
  { prepared, foreign, baseline, single, takeColumns, takeOpposed: takeForLogs, campaign, lists, kept, rates = new Map() }: CheckJob,
  options: CheckOptions,
  around: CommandContext,
): Promise<CheckedFile> => {
  const { ready, told, ahead } = prepared;
  const { io } = around;
  const begun = performance.now();
  const charts =
    options.history === undefined
      ? undefined
      : await (await import('../kpi/history-charts.js')).readHistoryCharts(options.history, options, around);
  const recording = await prepareEvidence(ready, outputs, options, around);
  const hash = hashes(outputs, recording !== undefined);
  const answered = await answerOf(ahead);
  const source = answered ?? (await openInput(input, options, around, hash, ready.readers));
  const contacts = [outputs.clean, outputs.rejects];
  await tellClearOutputs(source, contacts, ready.settings.lang ?? around.lang, around);
  const sinks = await openAllSinks(outputs, around, hash, await recipientsOf(options, contacts));
  const progress = showProgress(io, ready.settings.lang ?? around.lang, options.quiet === true);
  try {
    let prints: FingerprintsByRule = new Map();
    let stats: MeasuredTimes | undefined;
    const takePrints = (found: FingerprintsByRule): void => {
      prints = found;
    };
    let opposed: readonly OpposedContact[] = [];
    const takeOpposed = (found: readonly OpposedContact[]): void => {
      opposed = found;
      takeForLogs?.(found);
    };
    const streamed = await openFindingStreams(sinks, ready, around, lists && { lists, name: reportName(input, source.name, around) });
    const takeFindings = campaign ? campaign.taking(streamed) : streamed;
    let columns: ContactColumns | undefined;
    const outlets: RunOutputs = {
      ...sinks,
      takeFindings,
      takePrints,
      takeStats: (measured) => {
        stats = measured;
      },
      takeOpposed,
      takeColumns: (counted) => {
        columns = counted;
        takeColumns?.(counted);
      },
      takeReach: campaign?.reach.take,
      ...kept,
      beforeCommit: recording?.beforeCommit,
    };
    const judge = async (): Promise<Report> => {
      const settings = await told();
      const more = {
        ...(options.stats && { stats: true }),
        ...(campaign && { figures: true, drawsSegments: true, reach: campaign.reach.key }),
      };
      const run = Object.keys(more).length > 0 ? { ...settings, ...more } : settings;
      const tell = (rows: number, share?: number): void => {
        progress.rows(rows, share);
        around.progress?.(rows, share);
      };
      return executeRun({ ...ready, run }, source as Source, outlets, { signal: around.signal, progress: tell });
    };
    const running = answered ? tellAhead(answered, outlets) : judge();
    // What writes reports is loaded while threads judge.
    const reporting = import('./write-reports.js');
    const report = withStats(withRates(await running, rates), stats, begun);
    progress.done();
    await registerTombstones(opposed, ready, around);
    campaign?.take(report);
    baseline.addContacts(prints);
    const exit = exitCodeFor(report, ready.settings.failOn, ready.settings.maxWarnings);
    const answer = await (await reporting).writeReports({
      input,
      report,
      ready,
      outputs,
      evidence: recording?.written,
      charts,
      columns,
      sinks: sinks.reports,
      foreign,
      single,
      exit,
      options,
      around,
    });
    return { exit, ...answer, used: { contacts: report.exemptions?.map(({ rows }) => rows) } };
  } catch (cause) {
    progress.done();
    await sinks.abort();
    throw cause;
  }
};

import type { Digest } from '../../csv/ports/byte-counter.js';
import type { Sink } from '../../csv/ports/sink.js';
import type { Source } from '../../csv/ports/source.js';
import { executeRun, type RunOutputs } from '../../library/check.js';
import type { OpposedContact } from '../../model/contact/opposed-contact.js';
import type { ContactColumns } from '../../model/document/contact-columns.js';
import type { Chart } from '../../model/kpi/chart.js';
import type { FingerprintsByRule } from '../../model/outcome/baseline-result.js';
import type { PersonSightings } from '../../model/outcome/person-sightings.js';
import type { SightedIdentities } from '../../model/outcome/sighted-identities.js';
import type { Report } from '../../model/report/report.js';
import type { PreparedContacts } from '../ahead/prepared-contacts.js';
import { hashes } from '../ahead/report-needs.js';
import { answerOf, tellAhead } from '../ahead/told-ahead.js';
import type { ContactsOfPlan } from '../campaign/plan-parts.js';
import { type EvidenceRecording, prepareEvidence } from '../evidence/record-run.js';
import type { CheckOptions } from '../options/table/contacts.js';
import { recipientsOf } from '../output/encryption.js';
import type { JointList } from '../output/finding-streams.js';
import type { OutputTargets } from '../output/output-targets.js';
import type { CommandContext } from '../setup/command-context.js';
import type { CommandSetup } from '../setup/project-register.js';
import { showProgress } from '../terminal/progress.js';
import { type ContactSinks, openContactSinks } from './contact-sinks.js';
import type { HeldRoom } from './held-room.js';
import { type MeasuredTimes, withStats } from './run-times.js';

/** What a file of contacts is judged with. */
export interface ContactsJob {
  readonly prepared: PreparedContacts;
  readonly open: (hash: boolean, ready: CommandSetup) => Promise<Source>;
  /** What a plan of the same run is told of it. */
  readonly campaign?: ContactsOfPlan | undefined;
  /** Lists of the findings of all files. */
  readonly lists?: readonly JointList[] | undefined;
  /** What files of the run share. */
  readonly kept?: Pick<RunOutputs, 'memo' | 'parts'> | undefined;
  /** Where what it comes to waits for the other files; absent: it is told at once. */
  readonly room?: HeldRoom | undefined;
}

/** A file of contacts that was judged. Nothing of it is told, and nothing stands under its name yet. */
export interface JudgedContacts {
  readonly ready: CommandSetup;
  readonly campaign: ContactsOfPlan | undefined;
  /** What it came to. */
  readonly report: () => Report;
  readonly withTimes: (report: Report) => Report;
  readonly rejected: Digest | undefined;
  readonly recording: EvidenceRecording | undefined;
  readonly charts: readonly Chart[] | undefined;
  readonly source: Pick<Source, 'name' | 'encrypted'>;
  readonly sinks: ContactSinks;
  readonly opposed: readonly OpposedContact[];
  readonly prints: FingerprintsByRule;
  readonly columns: ContactColumns | undefined;
  readonly reach: PersonSightings | undefined;
  readonly sighted: SightedIdentities | undefined;
}

/** A sink whose bytes are there to stay, though under no name before somebody commits it itself. */
const nameless = (sink: Sink): Sink => ({ ...sink, commit: () => sink.seal() });

interface Taken {
  opposed: readonly OpposedContact[];
  prints: FingerprintsByRule;
  rejected?: Digest | undefined;
  stats?: MeasuredTimes;
  columns?: ContactColumns;
  reach?: PersonSightings;
  sighted?: SightedIdentities;
}

/** Judges one file. @throws LumoError where that cannot be done, and nothing is left behind */
export const judgeContacts = async (
  input: string,
  outputs: OutputTargets,
  { prepared, open, campaign, lists, kept, room }: ContactsJob,
  options: CheckOptions,
  around: CommandContext,
): Promise<JudgedContacts> => {
  const { ready, told, ahead } = prepared;
  const begun = performance.now();
  const charts =
    options.history === undefined
      ? undefined
      : await (await import('../kpi/history-charts.js')).readHistoryCharts(options.history, options, around);
  const recording = await prepareEvidence(ready, outputs, options, around);
  const hash = hashes(outputs, recording !== undefined);
  const answered = await answerOf(ahead);
  const source = answered ?? (await open(hash, ready));
  const recipients = await recipientsOf(options, [outputs.clean, outputs.rejects]);
  const sinks = await openContactSinks({ input, name: source.name, outputs, hash, recipients, lists, room }, ready, around);
  const progress = showProgress(around.io, ready.settings.lang ?? around.lang, options.quiet === true);
  try {
    const taken: Taken = { opposed: [], prints: new Map() };
    const findings = await sinks.findings();
    const outlets: RunOutputs = {
      clean: sinks.clean && { ...sinks.clean, sink: nameless(sinks.clean.sink) },
      rejects: sinks.rejects && nameless(sinks.rejects),
      takeFindings: campaign ? campaign.taking(findings) : findings,
      takePrints: (prints) => void Object.assign(taken, { prints }),
      takeStats: (stats) => void Object.assign(taken, { stats }),
      takeOpposed: (opposed) => void Object.assign(taken, { opposed }),
      takeColumns: (columns) => void Object.assign(taken, { columns }),
      takeReach: (reach) => void Object.assign(taken, { reach }),
      takeSighted: (sighted) => void Object.assign(taken, { sighted }),
      ...kept,
      beforeCommit: async (_, rejected) => void Object.assign(taken, { rejected }),
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
    const report = await (answered ? tellAhead(answered, outlets) : judge());
    const total = performance.now() - begun;
    const { stats, opposed, prints, rejected, columns, reach, sighted } = taken;
    return {
      ...{ ready, campaign, recording, charts, sinks, opposed, prints, rejected, columns, reach, sighted },
      report: room ? reportFrom(room.text(JSON.stringify(report))) : () => report,
      withTimes: (of) => withStats(of, stats, total),
      source: { name: source.name, ...(source.encrypted === true && { encrypted: true }) },
    };
  } catch (cause) {
    await sinks.abort();
    throw cause;
  } finally {
    progress.done();
  }
};

const reportFrom = (text: () => string) => (): Report => JSON.parse(text()) as Report;

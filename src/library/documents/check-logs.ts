import type { Settings } from '../../config/resolve/settings.js';
import type { Source } from '../../csv/ports/source.js';
import { threadCountFor } from '../../engine/threads/thread-count.js';
import type { PlannedContacts } from '../../events/run/planned-contacts.js';
import type { LogSource } from '../../events/run/read-log.js';
import type { SipKey } from '../../fields/bytes/sip-hash.js';
import { isMailProvider } from '../../fields/email/domain-typo.js';
import { loadList } from '../../lists/load/load-list.js';
import type { OpposedContact } from '../../model/contact/opposed-contact.js';
import type { LogFigures, ReadLog } from '../../model/events/log-figures.js';
import type { AimedAt } from '../../model/report/core/document-report.js';
import { LOGS } from '../../subjects/logs.js';
import { makeRunKey } from '../setup/run-key.js';
import type { RunSetup } from '../setup/run-setup.js';
import { toRunSettings } from '../setup/to-run-settings.js';
import { aimedAt } from './aimed-at.js';
import { type IsExempt, type JudgedDocuments, judgedCore } from './document-core.js';

/** A log of calls or sends. */
export interface LogFile {
  readonly source: Source;
  /** As `overrides` may name it, from the current folder; its name where absent. */
  readonly path?: string | undefined;
}

/** What logs are judged beside. */
export interface LogJob {
  readonly isExempt?: IsExempt;
  /** Those of the contact files of the same run who refuse. */
  readonly opposed?: readonly OpposedContact[];
  /** The contacts of a campaign that is planned, and the key that they are sealed with. */
  readonly planned?: (PlannedContacts & { readonly key: SipKey }) | undefined;
  /** Whether every finding is asked for, and not only how many there are and the first places. */
  readonly all?: boolean;
  readonly signal?: AbortSignal | undefined;
  readonly progress?: ((rows: number, share: number | undefined) => void) | undefined;
  /** Told of a log that cannot be read, by its place among them: none is judged then. */
  readonly unread?: ((file: number) => void) | undefined;
  /** People whom a campaign must have reached for its name to be told. */
  readonly fewestPersons?: number;
}

/** What was judged, what the logs were read as, and what they come to. */
export interface CheckedLogs extends JudgedDocuments<'logs'> {
  readonly logs: readonly ReadLog[];
  readonly figures: LogFigures;
  /** Whom the first of them is aimed at: where they differ, the figures say so. */
  readonly audience: AimedAt;
  /** Contacts of the plan who were contacted in the thirty days before it begins; absent where there is no plan. */
  readonly written?: number | undefined;
}

/** Places kept of a finding. */
const EXAMPLES = 20;

/** Reads all logs of a run and asks the rules about them together. @throws LumoError LUMO_NOT_A_LOG, LUMO_LOG_ZONE, LUMO_RULE_FAILED, those of reading a table */
export const checkLogs = async (
  files: readonly LogFile[],
  ready: Pick<RunSetup, 'rules' | 'run' | 'settings' | 'forFile' | 'loadLists'>,
  version: string,
  job: LogJob = {},
): Promise<CheckedLogs> => {
  // Loaded for logs only: whoever checks contacts pays nothing for it.
  const [{ openLogs }, { KeptFindings }] = await Promise.all([
    import('../../events/run/log-run.js'),
    import('../../events/run/kept-findings.js'),
  ]);
  const settings = files.map(({ source, path = source.name }) => ready.forFile(path).settings);
  // Of a list that dates its refusals: what was sent before is none.
  const lists = await ready.loadLists((spec, day) => loadList({ ...spec, keepsDates: true }, day));
  const { country, jobs } = ready.settings;
  const { opposed = [], planned, signal, progress, unread, fewestPersons } = job;
  const { logs, subject, written, close } = await openLogs(
    files.map(({ source }, i) => logSourceOf(source, settings[i] as Settings, ready)),
    {
      audiences: settings.map(({ audience }) => audience),
      ...{ country, lists, opposed, planned, signal, progress, unread, fewestPersons, blockBytes: ready.run.blockBytes },
      key: planned?.key ?? makeRunKey(),
      threads: threadCountFor(jobs, bytesOfLogs(files)),
    },
  );
  try {
    const keeper = new KeptFindings(EXAMPLES, job.all === true);
    const told = logs.map(({ name, bytes, sha256 }) => ({ name, bytes, ...(sha256 !== undefined && { sha256 }) }));
    const { core } = judgedCore(LOGS, subject, told, settings, ready, version, {
      ...(job.isExempt && { isExempt: job.isExempt }),
      names: { lists: new Set(lists.map(({ info }) => info.name)), isMailProvider },
      keeper,
    });
    return {
      core,
      findings: keeper.all(),
      logs: logs.map(({ tells: _, isSideUnknown: _sides, bytes: _bytes, sha256: _sha256, ...log }) => log),
      figures: { ...subject.figures(), ...(!lists.some(({ info }) => info.kind === 'opposition') && { unlisted: true as const }) },
      audience: aimedAt(settings[0] ?? ready.settings),
      written: written(),
    };
  } finally {
    close();
  }
};

/** How much there is to read, where it is known. */
export const bytesOfLogs = (files: readonly LogFile[]): number | undefined =>
  files.some(({ source }) => source.size === undefined || source.isPacked)
    ? undefined
    : files.reduce((sum, { source }) => sum + (source.size ?? 0), 0);

/** A log with what its settings say of it. */
export const logSourceOf = (source: Source, settings: Settings, { run }: Pick<RunSetup, 'run'>): LogSource => {
  const { layout } = toRunSettings(settings, run.asOf, [], { approved: false, aboutContacts: new Set<string>() });
  return {
    source,
    // A column that is said and not there is one of the contacts of the same run.
    layout: { ...layout, columns: {}, said: layout.columns, country: settings.country },
    zone: settings.log.zone,
    outcomes: Object.fromEntries(Object.entries(settings.log.outcomes ?? {}).map(([text, meaning]) => [text.toLowerCase(), meaning])),
    own: [],
    country: settings.country,
  };
};

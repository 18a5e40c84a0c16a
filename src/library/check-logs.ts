import { randomBytes } from 'node:crypto';
import type { Settings } from '../config/resolve/settings.js';
import type { Source } from '../csv/ports/source.js';
import { threadCountFor } from '../engine/threads/thread-count.js';
import type { LogSource } from '../events/run/read-log.js';
import { isMailProvider } from '../fields/email/domain-typo.js';
import type { OpposedContact } from '../model/contact/opposed-contact.js';
import type { LogFigures, ReadLog } from '../model/events/log-figures.js';
import { LOGS } from '../subjects/logs.js';
import { type IsExempt, type JudgedDocuments, judgedCore } from './document-core.js';
import type { RunSetup } from './run-setup.js';
import { toRunSettings } from './to-run-settings.js';

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
  /** Whether every finding is asked for, and not only how many there are and the first places. */
  readonly all?: boolean;
  readonly signal?: AbortSignal | undefined;
  readonly progress?: ((rows: number, share: number | undefined) => void) | undefined;
  /** People whom a campaign must have reached for its name to be told. */
  readonly fewestPersons?: number;
}

/** What was judged, what the logs were read as, and what they come to. */
export interface CheckedLogs extends JudgedDocuments<'logs'> {
  readonly logs: readonly ReadLog[];
  readonly figures: LogFigures;
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
    import('../events/run/log-run.js'),
    import('../events/run/kept-findings.js'),
  ]);
  const settings = files.map(({ source, path = source.name }) => ready.forFile(path).settings);
  const lists = await ready.loadLists();
  const { audience, country, jobs } = ready.settings;
  const { opposed = [], signal, progress, fewestPersons } = job;
  const { logs, subject, close } = await openLogs(
    files.map(({ source }, i) => sourceOf(source, settings[i] as Settings, ready)),
    {
      ...{ audience, country, lists, opposed, signal, progress, fewestPersons },
      key: Array.from(new Uint32Array(new Uint8Array(randomBytes(16)).buffer)),
      threads: threadCountFor(jobs, bytesOf(files)),
    },
  );
  try {
    const keeper = new KeptFindings(EXAMPLES, job.all === true);
    const told = logs.map(({ name, bytes }) => ({ name, ...(bytes !== undefined && { bytes }) }));
    const { core } = judgedCore(LOGS, subject, told, settings, ready, version, {
      ...(job.isExempt && { isExempt: job.isExempt }),
      names: { lists: new Set(lists.map(({ info }) => info.name)), isMailProvider },
      keeper,
    });
    return {
      core,
      findings: keeper.all(),
      logs: logs.map(({ tells: _, bytes: _bytes, ...log }) => log),
      figures: subject.figures(),
    };
  } finally {
    close();
  }
};

/** How much there is to read, where it is known. */
const bytesOf = (files: readonly LogFile[]): number | undefined =>
  files.some(({ source }) => source.size === undefined || source.isPacked)
    ? undefined
    : files.reduce((sum, { source }) => sum + (source.size ?? 0), 0);

const sourceOf = (source: Source, settings: Settings, { run }: Pick<RunSetup, 'run'>): LogSource => ({
  source,
  layout: {
    ...toRunSettings(settings, run.asOf, [], { approved: false, aboutContacts: new Set<string>() }).layout,
    columns: {},
    country: settings.country,
  },
  zone: settings.log.zone,
  outcomes: Object.fromEntries(Object.entries(settings.log.outcomes ?? {}).map(([text, meaning]) => [text.toLowerCase(), meaning])),
  own: [],
  country: settings.country,
});

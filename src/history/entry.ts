import type { Kpi, KpiFile } from '../model/kpi/kpi.js';
import type { LogReport } from '../model/kpi/log-report.js';
import type { HistoryCounts, HistoryEntry } from '../model/kpi/run-history.js';
import type { AuditReport } from '../model/report/audit-report.js';
import type { GovernanceReport } from '../model/report/core/governance-report.js';
import type { Report } from '../model/report/report.js';
import { sha256 } from './chained-line.js';

const short = (text: string): string => sha256(text).slice(0, 16);

/**
 * What is measured, in a word: runs of one scope are compared. Paths may name people, so that only their fingerprint is kept.
 * @param label the user's own word for it
 * @param paths as they were named
 */
export const scopeOf = (
  command: HistoryEntry['command'],
  label: string | undefined,
  paths: readonly string[],
): Pick<HistoryEntry, 'scope' | 'labelled'> =>
  label === undefined
    ? {
        scope: short([command, ...paths.map((path) => path.replaceAll('\\', '/').replace(/(?<!\/)\/+$/, '')).sort()].join('\0')),
        labelled: false,
      }
    : { scope: label, labelled: true };

/** Fingerprint of what some files, logs and organisations were judged by: it changes when rules, options, presets or channels do. */
export const settingsFingerprint = (
  reports: readonly Report[],
  logs: readonly LogReport[] = [],
  governance: readonly GovernanceReport[] = [],
): string => {
  const each = reports.map(({ preset, purpose, audience, channels, rules }) =>
    JSON.stringify([
      preset,
      purpose,
      audience,
      channels,
      rules.map(({ id, severity, action, options }) => [id, severity, action, options]),
    ]),
  );
  const ofLogs = logs.flatMap(({ figures, files }) =>
    files.map(({ rules }) => JSON.stringify(['logs', figures.audience, rules.map(({ id, severity, options }) => [id, severity, options])])),
  );
  const ofGovernance = governance.flatMap(({ about, files }) =>
    files.map(({ rules }) => JSON.stringify([about, rules.map(({ id, severity, options }) => [id, severity, options])])),
  );
  return short([...new Set([...each, ...ofLogs, ...ofGovernance])].sort().join('\n'));
};

/** What an audit is asked to judge by, for all files and for some (`overrides`). */
export interface AuditSettings {
  readonly settings: Pick<Report, 'preset' | 'purpose' | 'audience' | 'channels'> & {
    readonly rules: readonly { readonly id: string; readonly severity: string; readonly action: string; readonly options: unknown }[];
  };
  readonly overrides: readonly unknown[];
}

/** The same of an audit, by what it is asked to judge by: which files lie there, and what columns they have, does not show. */
export const auditSettingsFingerprint = ({ settings, overrides }: AuditSettings): string => {
  const { preset, purpose, audience, channels, rules } = settings;
  const asked = rules.map(({ id, severity, action, options }) => [id, severity, action, options]);
  return short(JSON.stringify([preset, purpose, audience, channels, asked, overrides]));
};

const sum = (files: readonly KpiFile[], of: (file: KpiFile) => number): number => files.reduce((total, file) => total + of(file), 0);

/** What a run counted. @param unread files that could not be judged; @param doubtfulLists absent where there is no list */
export const runCounts = (files: readonly KpiFile[], unread = 0, doubtfulLists?: number): HistoryCounts => ({
  files: files.length,
  contacts: sum(files, (file) => file.contacts),
  leaving: sum(files, (file) => file.dropped),
  errors: sum(files, (file) => file.counts.error),
  warnings: sum(files, (file) => file.counts.warning),
  infos: sum(files, (file) => file.counts.info),
  unread,
  ...(doubtfulLists !== undefined && { doubtfulLists }),
});

/** What of KPIs goes into a history: an entry never holds more than what is declared. */
export const storedKpis = (kpis: readonly Kpi[]): readonly Kpi[] =>
  kpis.map(({ id, unit, value, part, among }) => ({
    id,
    unit,
    ...(value !== undefined && { value }),
    ...(part !== undefined && { part }),
    among,
  }));

/** What each rule found at error or warning level in audited files, counted once for each file, message and column. Rules in order. */
export const findingsByRule = ({ files }: AuditReport): Readonly<Record<string, number>> => {
  const found = new Map<string, number>();
  for (const { id, findings } of files.flatMap(({ rules }) => rules)) {
    const told = findings.filter(({ severity, count }) => severity !== 'info' && count > 0).length;
    if (told > 0) found.set(id, (found.get(id) ?? 0) + told);
  }
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
};

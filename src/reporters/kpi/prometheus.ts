import type { Kpi, KpiId, KpiReport } from '../../model/kpi/kpi.js';
import type { HistoryCounts } from '../../model/kpi/run-history.js';
import { KPI_TEXTS } from '../../words/reports/kpi.js';

const DAY = 86_400;
/** A month of the calendar, on average, in days. */
const MONTH = 365.2425 / 12;

interface Metric {
  readonly name: string;
  readonly help: string;
  readonly value: number;
}

/** Prometheus wants base units: a share is a ratio, a delay is in seconds. */
const NAMES: Readonly<Record<KpiId, string>> = {
  'within-retention': 'contacts_within_retention_ratio',
  'oldest-contact': 'oldest_contact_age_seconds',
  'opposition-median': 'opposition_delay_median_seconds',
  'opposition-p95': 'opposition_delay_p95_seconds',
  'opposition-late': 'oppositions_late_ratio',
  sourced: 'contacts_sourced_ratio',
  'consent-proof': 'consents_proven_ratio',
  'requests-in-time': 'requests_in_time_ratio',
  anonymised: 'contacts_anonymised_ratio',
  'columns-beyond-purpose': 'columns_beyond_purpose',
  'files-encrypted': 'files_encrypted_ratio',
  'mails-sent': 'mails_sent',
  complaints: 'mail_complaints_ratio',
  'hard-bounces': 'mail_hard_bounces_ratio',
  unsubscriptions: 'mail_unsubscriptions_ratio',
  opens: 'mail_opens_unreliable',
  calls: 'calls',
  'calls-out-of-hours': 'calls_untimely_ratio',
  'calls-on-days-off': 'calls_weekend_or_holiday_ratio',
  refusals: 'refusals',
  'contacted-after-refusal': 'contacted_after_refusal',
  incidents: 'incidents',
  'incidents-solved': 'incidents_solved_ratio',
  'people-trained': 'people_trained_ratio',
  'data-encrypted': 'data_encrypted_ratio',
};

const COUNTS: Readonly<Record<keyof HistoryCounts, readonly [name: string, help: string]>> = {
  files: ['files', 'Contact files judged.'],
  contacts: ['contacts', 'Contacts in all files.'],
  leaving: ['contacts_leaving', 'Contacts that may be used on no channel asked.'],
  errors: ['errors', 'Findings of severity error.'],
  warnings: ['warnings', 'Findings of severity warning.'],
  infos: ['infos', 'Findings of severity info.'],
  unread: ['files_unread', 'Files that could not be judged.'],
  doubtfulLists: ['lists_doubtful', 'Opposition lists that clear nobody, being stale for one.'],
  logs: ['log_reports', 'Reports of logs.'],
  governance: ['governance_reports', 'Reports of governance.'],
};

const inBase = (unit: Kpi['unit'], value: number): number =>
  unit === 'days' ? value * DAY : unit === 'months' ? Math.round(value * MONTH) * DAY : Math.round(value * 1e6) / 1e6;

const helpText = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');
const labelValue = (text: string): string => helpText(text).replaceAll('"', '\\"');

/** Seconds of the first instant of a day, in UTC. */
const instantOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 1000;

/**
 * KPIs for the textfile collector of Prometheus. What has no data has no sample: a zero would be a lie, and an absent one can be alerted on.
 * The words are English whatever the language: two files of one machine must not describe one metric in two ways.
 */
export function* kpiPrometheus(report: KpiReport, counts: HistoryCounts): Generator<string> {
  const metrics: Metric[] = [
    { name: 'as_of_timestamp_seconds', help: 'Day that the files were judged at, at midnight UTC.', value: instantOf(report.asOf) },
    ...(Object.keys(COUNTS) as (keyof HistoryCounts)[]).flatMap((key) => {
      const [name, help] = COUNTS[key];
      const value = counts[key];
      return value === undefined ? [] : [{ name, help, value }];
    }),
    ...report.kpis.flatMap(({ id, unit, value }) => {
      const { title, definition } = KPI_TEXTS[id];
      return value === undefined ? [] : [{ name: NAMES[id], help: `${title.en}. ${definition.en}`, value: inBase(unit, value) }];
    }),
  ];
  const labels = report.label === undefined ? '' : `{scope="${labelValue(report.label)}"}`;
  for (const { name, help, value } of metrics) {
    yield `# HELP lumo_check_${name} ${helpText(help)}\n# TYPE lumo_check_${name} gauge\nlumo_check_${name}${labels} ${value}\n`;
  }
}

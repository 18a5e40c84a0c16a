/** Where an audit may be started from, by itself. */
export const SCHEDULES = ['cron', 'systemd', 'github', 'gitlab'] as const;
export type Schedule = (typeof SCHEDULES)[number];

/** Options of `lumo-check audit` besides those of every command that reads contacts. */
export interface AuditOptions {
  readonly cache: boolean;
  readonly cacheLocation?: string;
  /** KPIs to write, as `kpi --format` takes them. */
  readonly kpi?: readonly string[];
  readonly prometheus?: string;
  /** Where a log is written, a JSON object a line; `-` is standard error. */
  readonly log?: string;
  readonly logMonths?: number;
  readonly schedule?: Schedule;
  readonly cacheStrategy?: 'content' | 'metadata';
}

import { z } from 'zod';
import type { LogReport } from '../model/kpi/log-report.js';
import type { GovernanceReport } from '../model/report/core/governance-report.js';
import type { Report } from '../model/report/report.js';
import { AUDIENCES } from '../model/rule/contact-rule.js';
import { unreadableReport } from './errors.js';

const count = z.int().nonnegative();
const histogram = z.array(z.tuple([count, count]));
/** What KPIs and histories take from a report; the rest of it is not looked at. */
const schema = z.object({
  schemaVersion: z.literal(1),
  tool: z.object({ name: z.literal('lumo-check') }),
  asOf: z.iso.date(),
  preset: z.string(),
  purpose: z.string(),
  audience: z.string(),
  channels: z.array(z.string()),
  rows: z.object({ in: count, dropped: count }),
  counts: z.object({ error: count, warning: count, info: count }),
  columns: z.array(z.object({ column: count })),
  rules: z.array(
    z.object({
      id: z.string(),
      severity: z.string(),
      action: z.string(),
      options: z.record(z.string(), z.unknown()),
      findings: z.array(z.object({ message: z.string(), column: count.optional() })),
    }),
  ),
  figures: z.object({
    sourced: count,
    relying: count,
    relyingProven: count,
    anonymised: count,
    ages: z.array(
      z.object({ relation: z.enum(['prospect', 'client', 'former', 'unknown']), contacts: count, months: histogram, undated: count }),
    ),
    delays: z.object({ applied: histogram, pending: histogram }),
  }),
});

const mails = z.object({ sends: count, delivered: count, hardBounces: count, complaints: count, unsubscriptions: count, opens: count });
/** What they take from a report of logs. */
const logSchema = z.object({
  about: z.literal('logs'),
  tool: z.object({ name: z.literal('lumo-check') }),
  asOf: z.iso.date(),
  read: z.object({ logs: z.array(z.object({ columns: z.record(z.string(), z.array(z.string())) })) }),
  files: z.array(
    z.object({
      rules: z.array(
        z.object({
          id: z.string(),
          severity: z.string(),
          options: z.record(z.string(), z.unknown()),
          findings: z.array(z.object({ message: z.string(), count })),
        }),
      ),
    }),
  ),
  figures: z.object({
    audience: z.enum([...AUDIENCES, 'mixed']),
    attempts: z.object({ email: count, phone: count, sms: count, post: count }),
    refusals: count,
    mails: mails.partial().optional(),
    weeks: z.array(
      z.object({ calls: count, callsOutOfHours: count.optional(), callsOnDaysOff: count.optional(), callsUnjudged: count.optional() }),
    ),
  }),
});

const counts = z.object({ inTime: count, late: count, open: count, extended: count, unread: count });
/** What they take from a report of governance, or of a register by itself. */
const governanceSchema = z.object({
  about: z.enum(['governance', 'registers']),
  tool: z.object({ name: z.literal('lumo-check') }),
  asOf: z.iso.date(),
  files: z.array(
    z.object({ rules: z.array(z.object({ id: z.string(), severity: z.string(), options: z.record(z.string(), z.unknown()) })) }),
  ),
  people: z.object({ all: count, trained: count }).optional(),
  figures: z.object({
    incidents: z.object({ found: count, solved: count.optional() }).optional(),
    requests: counts.optional(),
    encrypted: z.number().min(0).max(1).optional(),
  }),
});

/** A report that figures can be taken from. */
export type MeasuredReport = Report | LogReport | GovernanceReport;

/** Whether a report is one of logs. */
export const isLogReport = (report: MeasuredReport): report is LogReport => 'about' in report && report.about === 'logs';

/** Whether a report is one of governance, or of a register by itself. */
export const isGovernanceReport = (report: MeasuredReport): report is GovernanceReport =>
  'about' in report && (report.about === 'governance' || report.about === 'registers');

const schemaFor = (value: unknown): z.ZodType => {
  if (typeof value !== 'object' || value === null || !('about' in value)) return schema;
  return value.about === 'logs' ? logSchema : governanceSchema;
};

/**
 * A report that an earlier run wrote as JSON, of contacts, logs or governance.
 * @throws LumoError LUMO_REPORT_UNREADABLE when it is none, or tells no figures
 */
export const readReport = (text: string, name: string): MeasuredReport => {
  try {
    const value: unknown = JSON.parse(text);
    schemaFor(value).parse(value);
    return value as MeasuredReport;
  } catch {
    throw unreadableReport(name);
  }
};

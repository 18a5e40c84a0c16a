import { z } from 'zod';
import type { Report } from '../model/report/report.js';
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

/**
 * A report that an earlier run wrote as JSON.
 * @throws LumoError LUMO_REPORT_UNREADABLE when it is none, or tells no figures
 */
export const readReport = (text: string, name: string): Report => {
  try {
    const value: unknown = JSON.parse(text);
    schema.parse(value);
    return value as Report;
  } catch {
    throw unreadableReport(name);
  }
};

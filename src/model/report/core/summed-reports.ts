import { type Channel, STATUSES, type Status } from '../../contact/channel.js';
import type { ReportNotRun } from '../not-run.js';
import type { Report, ReportColumn, ReportFinding, ReportRule } from '../report.js';
import { joinBy, once } from './join-by.js';

type Verdicts = Report['verdicts'];

/** The numbers of both, by name. */
const added = <T extends Readonly<Record<string, number>>>(a: T, b: T): T =>
  Object.fromEntries(Object.entries(a).map(([name, n]) => [name, n + (b[name] ?? 0)])) as T;

const addedVerdicts = (a: Verdicts, b: Verdicts): Verdicts => {
  const sum: Partial<Record<Channel, Readonly<Record<Status, number>>>> = { ...a };
  for (const [channel, counts] of Object.entries(b) as [Channel, Readonly<Record<Status, number>>][]) {
    const before = sum[channel];
    sum[channel] = before
      ? (Object.fromEntries(STATUSES.map((status) => [status, before[status] + counts[status]])) as typeof counts)
      : counts;
  }
  return sum;
};

/** A column of several files: one header that was taken for one thing, and had one fate. */
const nameOfColumn = ({ header, field, kept, droppedBy }: ReportColumn): string => JSON.stringify([header, field, kept, droppedBy]);

/** What a column of a report is among those of the sum. */
const placesIn = (columns: readonly ReportColumn[], all: readonly ReportColumn[]): ((column: number) => number) => {
  const byName = new Map(all.map((one) => [nameOfColumn(one), one.column]));
  const places = new Map(columns.map((one) => [one.column, byName.get(nameOfColumn(one)) ?? one.column]));
  return (column) => places.get(column) ?? column;
};

const findingAt = (finding: ReportFinding, place: (column: number) => number): ReportFinding => ({
  ...finding,
  ...(finding.column !== undefined && { column: place(finding.column) }),
  // A row is one of a file.
  examples: [],
});

/** Most rules find nothing in most files. */
const joinedRules = (a: ReportRule, b: ReportRule): ReportRule =>
  b.findings.length === 0 && b.rows === 0 && b.dropped === 0
    ? a
    : {
        ...a,
        rows: a.rows + b.rows,
        dropped: a.dropped + b.dropped,
        findings: joinBy(
          [...a.findings, ...b.findings],
          ({ message, severity, action, column }) => [message, severity, action, column],
          (one, other) => ({ ...one, count: one.count + other.count }),
        ),
      };

const rulesOf = ({ rules }: Report, place: (column: number) => number): ReportRule[] =>
  rules.map((rule) =>
    rule.findings.length === 0 ? rule : { ...rule, findings: rule.findings.map((finding) => findingAt(finding, place)) },
  );

const notRunOf = ({ notRun }: Report, place: (column: number) => number): ReportNotRun[] =>
  notRun.map((one) => ({
    ...one,
    ...(one.candidates && { candidates: one.candidates.map((candidate) => ({ ...candidate, column: place(candidate.column) })) }),
  }));

const joinedNotRun = (a: ReportNotRun, b: ReportNotRun): ReportNotRun => {
  const candidates = once([...(a.candidates ?? []), ...(b.candidates ?? [])]);
  return { ...a, ...(candidates.length > 0 && { candidates }) };
};

/** The report of one file as the sum of one: what only that file is called or holds stays behind. */
const alone = (report: Report): Report => {
  const columns = report.columns.map((one, column) => ({ ...one, column }));
  const place = placesIn(report.columns, columns);
  const { figures: _, segments: _s, target: _t, stats: _st, rates: _r, ...kept } = report;
  const { table: _table, sha256: _hash, parts: _parts, ...input } = report.input;
  return {
    ...kept,
    columns,
    rules: rulesOf(report, place),
    notRun: notRunOf(report, place),
    input: { ...input, name: '' },
    ...(report.output && { output: { name: '', bytes: report.output.bytes } }),
    notes: [],
  };
};

/**
 * The reports of several files of contacts as one, for somebody who is told of all of them at once: what is counted is added, what is said of all is
 * said once. Rows, notes, figures and segments are of one file each, and are left out.
 * @param sum of those before; undefined before the first
 */
export const addReport = (sum: Report | undefined, report: Report): Report => {
  const next = alone(report);
  if (sum === undefined) return next;
  const named = [...sum.columns, ...next.columns].map((one) => ({ ...one, confidence: 1, by: 'none' as const }));
  // Blank in all files that have it.
  const columns = joinBy(named, nameOfColumn, (a, b) => (b.blank ? a : { ...b, column: a.column })).map((one, column) => ({
    ...one,
    column,
  }));
  const [before, after] = [placesIn(sum.columns, columns), placesIn(next.columns, columns)];
  const output = sum.output ?? next.output;
  const exemptions = joinBy(
    [...(sum.exemptions ?? []), ...(next.exemptions ?? [])],
    ({ rows: _, ...exemption }) => exemption,
    (a, b) => ({ ...a, rows: a.rows + b.rows }),
  );
  const changes = joinBy(
    [...(sum.changes ?? []), ...(next.changes ?? [])],
    ({ rows: _, ...change }) => change,
    (a, b) => ({ ...a, rows: a.rows + b.rows }),
  );
  const lowered = once([...(sum.lowered ?? []), ...(next.lowered ?? [])]);
  const known = sum.known && next.known ? added(sum.known, next.known) : (sum.known ?? next.known);
  const heldBack = sum.heldBack ?? next.heldBack;
  return {
    ...sum,
    preset: once([...sum.preset.split(', '), next.preset]).join(', '),
    channels: once([...sum.channels, ...next.channels]),
    input: { ...sum.input, bytes: sum.input.bytes + next.input.bytes },
    ...(output && { output: { name: '', bytes: (sum.output?.bytes ?? 0) + (next.output?.bytes ?? 0) } }),
    ...(heldBack && { heldBack }),
    rows: added(sum.rows, next.rows),
    verdicts: addedVerdicts(sum.verdicts, next.verdicts),
    ...(sum.keptVerdicts && next.keptVerdicts && { keptVerdicts: addedVerdicts(sum.keptVerdicts, next.keptVerdicts) }),
    counts: added(sum.counts, next.counts),
    remaining: sum.remaining + next.remaining,
    columns,
    rules: joinBy([...rulesOf(sum, before), ...rulesOf(next, after)], ({ id }) => id, joinedRules),
    notRun: joinBy([...notRunOf(sum, before), ...notRunOf(next, after)], ({ candidates: _, ...rest }) => rest, joinedNotRun),
    ...(lowered.length > 0 && { lowered }),
    ...(known && { known }),
    ...(exemptions.length > 0 && { exemptions }),
    ...(changes.length > 0 && { changes }),
    lists: joinBy(
      [...sum.lists, ...next.lists],
      ({ name, sha256, doubt }) => [name, sha256, doubt],
      (a) => a,
    ),
  };
};

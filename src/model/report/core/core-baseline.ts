import type { FindingSeverity, SeverityCounts } from '../../rule/severity.js';
import type { ReportCore } from './report-core.js';

/** What a baseline keeps of findings about files: by rule, how often each fingerprint was found. */
export type CountedBaseline = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A finding by what stays the same of it from run to run. */
export interface PrintedFinding {
  readonly rule: string;
  readonly print: string;
  readonly severity: FindingSeverity;
  readonly count: number;
}

/** Every finding of a report: its rule, what stays the same of it from run to run (file, message, header of its column), how often. */
export const printedFindings = ({ files }: ReportCore, print: (text: string) => string): readonly PrintedFinding[] =>
  files.flatMap(({ name, headers, rules }) =>
    rules.flatMap(({ id, findings }) =>
      findings.map(({ message, severity, count, place }) => {
        const column = place.at === 'column' ? headers[place.column] || `#${place.column}` : '';
        return { rule: id, print: print([name, message, column].join('\0')), severity, count };
      }),
    ),
  );

/** The baseline that knows these findings, and what another knows. */
export const countedBaseline = (findings: readonly PrintedFinding[], also: CountedBaseline = {}): CountedBaseline => {
  const rules: Record<string, Record<string, number>> = Object.fromEntries(Object.entries(also).map(([rule, all]) => [rule, { ...all }]));
  for (const finding of findings) {
    const own = rules[finding.rule] ?? {};
    rules[finding.rule] = own;
    own[finding.print] = (own[finding.print] ?? 0) + finding.count;
  }
  return rules;
};

/** How many of some findings a baseline knows, by severity. What is found more often than before is known as often as before. */
export const knownToBaseline = (findings: readonly PrintedFinding[], baseline: CountedBaseline): SeverityCounts => {
  const known: Record<FindingSeverity, number> = { error: 0, warning: 0, info: 0 };
  const left = new Map<string, number>(
    Object.entries(baseline).flatMap(([rule, all]) => Object.entries(all).map(([one, n]) => [`${rule} ${one}`, n] as const)),
  );
  for (const { rule, print, severity, count } of findings) {
    const key = `${rule} ${print}`;
    const of = Math.min(count, left.get(key) ?? 0);
    left.set(key, (left.get(key) ?? 0) - of);
    known[severity] += of;
  }
  return known;
};

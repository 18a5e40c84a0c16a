import type { Digest } from '../csv/ports/byte-counter.js';
import type { ListInfo } from '../model/contact/suppression-list.js';
import type { Report, ReportRule } from '../model/report/report.js';
import type { Approval } from '../model/rule/approval.js';
import type { Law } from '../model/rule/law.js';
import type { AnyRule } from '../model/rule/rule.js';
import type { BundleFacts } from './bundle-schema.js';
import { canonicalJson } from './canonical-json.js';

/** What is known of a run besides its report, before it begins. */
export interface RunContext {
  readonly made?: string | undefined;
  readonly node?: string | undefined;
  readonly asOfGiven: boolean;
  readonly country: string;
  readonly config: BundleFacts['config'];
  readonly builtIn: BundleFacts['rules']['builtIn'];
  readonly plugins: BundleFacts['rules']['plugins'];
  readonly program: readonly string[];
  readonly rules: readonly AnyRule[];
  readonly approvalAbove: number | 'never';
  readonly approval?: Approval | undefined;
  readonly exemptions?: { readonly name: string; readonly sha256: string } | undefined;
  readonly baseline?: { readonly name: string; readonly sha256: string } | undefined;
}

/** What a run came to, before its files stand under their names. */
export interface RunResult {
  readonly report: Report;
  readonly rejects?: ({ readonly name: string } & Digest) | undefined;
  readonly exitCode: 0 | 1;
}

const DAY = 86_400_000;
const plainName = (name: string): string => name.replace(/^.*[/\\]/s, '') || '-';

/** A file with its hash, which is always made when evidence is asked for. */
const fileFacts = ({ name, bytes, sha256 = '' }: { readonly name: string } & Digest): BundleFacts['input'] => ({
  name: plainName(name),
  bytes,
  sha256,
});

const listFacts = (
  { name, kind, channels, sha256, date, fresh, doubt, entries }: ListInfo,
  asOf: string,
): BundleFacts['lists'][number] => ({
  name: plainName(name),
  kind,
  channels: [...channels],
  sha256,
  ...(date !== undefined && { date, ageDays: Math.round((Date.parse(asOf) - Date.parse(date)) / DAY) }),
  fresh,
  ...(doubt && { doubt }),
  entries,
});

/** The options that somebody changed: those that are other than what the rule has by itself. */
const changedOptions = (rule: AnyRule | undefined, options: ReportRule['options']): Record<string, never> | undefined => {
  const defaults = (rule?.options?.safeParse({}).data ?? {}) as Record<string, unknown>;
  const changed = Object.entries(options).filter(([key, value]) => canonicalJson(value ?? null) !== canonicalJson(defaults[key] ?? null));
  return changed.length > 0 ? (JSON.parse(JSON.stringify(Object.fromEntries(changed))) as Record<string, never>) : undefined;
};

const ruleFacts = (told: ReportRule, rules: ReadonlyMap<string, AnyRule>): BundleFacts['rules']['applied'][number] => {
  const { id, severity, action, law, rows, dropped } = told;
  const findings = { error: 0, warning: 0, info: 0 };
  for (const one of told.findings) if (one.severity !== 'off') findings[one.severity] += one.count;
  const options = changedOptions(rules.get(id), told.options);
  return { id, severity, action, ...(options && { options }), law: [...law], rows, dropped, findings };
};

/** The texts that rules applied, once each, by id. */
const lawFacts = (report: Report, rules: ReadonlyMap<string, AnyRule>): BundleFacts['texts'] => {
  const applied = new Map<string, Law>();
  for (const { id, law } of report.rules) {
    for (const text of rules.get(id)?.law ?? []) if (law.includes(text.id)) applied.set(text.id, text);
  }
  return [...applied.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, title, url, from, to }) => ({ id, title, url, ...(from && { from }), ...(to && { to }) }));
};

/** Puts a run into a bundle. Pure; it takes no header, no mask and no example from the report. */
export const bundleFacts = (run: RunContext, { report, rejects, exitCode }: RunResult): BundleFacts => {
  const rules = new Map(run.rules.map((rule) => [rule.id, rule]));
  const needed = run.approvalAbove !== 'never' && report.output !== undefined && report.rows.kept > run.approvalAbove;
  const used = (report.exemptions ?? []).filter(({ rows }) => rows > 0);
  return {
    $schema: 'lumo-check/schema/evidence.json',
    schemaVersion: 1,
    ...(run.made !== undefined && { made: run.made }),
    tool: report.tool,
    ...(run.node !== undefined && { node: run.node }),
    asOf: report.asOf,
    asOfGiven: run.asOfGiven,
    preset: report.preset,
    purpose: report.purpose,
    audience: report.audience,
    country: run.country,
    channels: [...report.channels],
    input: fileFacts(report.input),
    ...(report.output && { output: fileFacts(report.output) }),
    ...(rejects && { rejects: fileFacts(rejects) }),
    config: run.config,
    lists: report.lists.map((list) => listFacts(list, report.asOf)),
    rules: {
      builtIn: run.builtIn,
      plugins: run.plugins,
      program: [...run.program],
      applied: report.rules.map((rule) => ruleFacts(rule, rules)),
      notRun: report.notRun.map(({ id, because, accepted }) => ({ id, because, accepted })),
    },
    texts: lawFacts(report, rules),
    rows: report.rows,
    verdicts: report.verdicts,
    counts: report.counts,
    remaining: report.remaining,
    exitCode,
    approvalAbove: run.approvalAbove,
    ...(needed && run.approval && { approval: run.approval }),
    ...(run.exemptions && { exemptions: { file: run.exemptions, used } }),
    ...(run.baseline && report.known && { baseline: { file: run.baseline, known: report.known } }),
  };
};

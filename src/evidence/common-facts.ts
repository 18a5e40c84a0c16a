import type { Digest } from '../csv/ports/byte-counter.js';
import type { ListInfo } from '../model/contact/suppression-list.js';
import type { Approval } from '../model/governance/approval.js';
import type { ReportCore } from '../model/report/core/report-core.js';
import type { Law } from '../model/rule/law.js';
import type { AnyRule } from '../model/rule/rule.js';
import type { Action, Severity } from '../model/rule/severity.js';
import type { BundleFacts, FileOfBundle } from './bundle-schema.js';
import { canonicalJson } from './canonical-json.js';
import { bytesOfParts, type PartList, rootOf } from './part-list.js';

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

/** What a report says of a rule, whatever it is about. */
export interface ToldRule {
  readonly id: string;
  readonly severity: Severity;
  readonly action: Action;
  readonly options: Readonly<Record<string, unknown>>;
  readonly law: readonly string[];
  readonly rows: number;
  readonly dropped: number;
  readonly findings: readonly { readonly severity: Severity; readonly count: number }[];
}

/** What of a report has its place in every bundle; the core has the rest. */
interface ToldRun extends Pick<BundleFacts, 'preset' | 'purpose' | 'audience'> {
  readonly channels: readonly BundleFacts['channels'][number][];
  readonly lists: readonly ListInfo[];
  readonly applied: Iterable<ToldRule>;
  readonly notRun: BundleFacts['rules']['notRun'];
  readonly known: BundleFacts['counts'] | undefined;
}

const DAY = 86_400_000;
const plainName = (name: string): string => name.replace(/^.*[/\\]/s, '') || '-';

/** A file with its hash, which is always made when evidence is asked for. */
export const fileFacts = ({ name, bytes, sha256 = '' }: { readonly name: string } & Digest) => ({ name: plainName(name), bytes, sha256 });

/** The same of a file that was judged in parts. */
export const partFacts = (name: string, list: PartList): FileOfBundle => ({
  name: plainName(name),
  bytes: bytesOfParts(list),
  parts: { root: rootOf(list), ...(list.head && { head: { ...list.head } }), list: list.parts.map((part) => ({ ...part })) },
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
const changedOptions = (rule: AnyRule | undefined, options: ToldRule['options']): Record<string, never> | undefined => {
  const defaults = (rule?.options?.safeParse({}).data ?? {}) as Record<string, unknown>;
  const changed = Object.entries(options).filter(([key, value]) => canonicalJson(value ?? null) !== canonicalJson(defaults[key] ?? null));
  return changed.length > 0 ? (JSON.parse(JSON.stringify(Object.fromEntries(changed))) as Record<string, never>) : undefined;
};

/** Rules as they ran, each way of setting one once, with all that it found. */
const ruleFacts = (told: Iterable<ToldRule>, rules: ReadonlyMap<string, AnyRule>): BundleFacts['rules']['applied'] => {
  const applied = new Map<string, BundleFacts['rules']['applied'][number]>();
  for (const { id, severity, action, options: set, law, rows, dropped, findings: found } of told) {
    const key = canonicalJson([id, set]);
    const before = applied.get(key);
    const findings = before?.findings ?? { error: 0, warning: 0, info: 0 };
    for (const one of found) if (one.severity !== 'off') findings[one.severity] += one.count;
    const options = changedOptions(rules.get(id), set);
    applied.set(key, {
      ...(before ?? { id, severity, action, ...(options && { options }), law: [...law] }),
      rows: (before?.rows ?? 0) + rows,
      dropped: (before?.dropped ?? 0) + dropped,
      findings,
    });
  }
  return [...applied.values()];
};

/** The texts that rules applied, once each, by id. */
const lawFacts = (applied: BundleFacts['rules']['applied'], rules: ReadonlyMap<string, AnyRule>): BundleFacts['texts'] => {
  const texts = new Map<string, Law>();
  for (const { id, law } of applied) for (const one of rules.get(id)?.law ?? []) if (law.includes(one.id)) texts.set(one.id, one);
  return [...texts.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, title, url, from, to }) => ({ id, title, url, ...(from && { from }), ...(to && { to }) }));
};

/** What every bundle says of a run. Pure; it takes no header, no mask and no example from the report. */
export const commonFactsOf = (run: RunContext, { tool, asOf, counts }: ReportCore, told: ToldRun) => {
  const rules = new Map(run.rules.map((rule) => [rule.id, rule]));
  const applied = ruleFacts(told.applied, rules);
  return {
    $schema: 'lumo-check/schema/evidence.json' as const,
    schemaVersion: 1 as const,
    ...(run.made !== undefined && { made: run.made }),
    tool,
    ...(run.node !== undefined && { node: run.node }),
    asOf,
    asOfGiven: run.asOfGiven,
    preset: told.preset,
    purpose: told.purpose,
    audience: told.audience,
    country: run.country,
    channels: [...told.channels],
    config: run.config,
    lists: told.lists.map((list) => listFacts(list, asOf)),
    rules: { builtIn: run.builtIn, plugins: run.plugins, program: [...run.program], applied, notRun: told.notRun },
    texts: lawFacts(applied, rules),
    counts,
    ...(run.baseline && told.known && { baseline: { file: run.baseline, known: told.known } }),
  };
};

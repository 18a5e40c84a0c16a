import { type AuditBundle, type Bundle, type CheckBundle, type DocumentBundle, isAuditBundle, isDocumentBundle } from './bundle-schema.js';
import type { ChainLink } from './read-chain.js';

/** Something that several runs have in common, and the numbers of those runs. */
export type WithRuns<T> = T & { readonly runs: number[] };

export interface RuleTotals {
  readonly id: string;
  /** Contacts found and contacts that left, over all runs. */
  found: number;
  dropped: number;
  /** All that it found, in contacts or in files. */
  findings: number;
  /** Each way in which somebody set it otherwise than the law does. */
  readonly options: Map<string, WithRuns<{ readonly options: NonNullable<Bundle['rules']['applied'][number]['options']> }>>;
  readonly runs: number[];
}

type ListTotals = Omit<Bundle['lists'][number], 'ageDays'> & { ages: readonly [number, number] | undefined };
type Settings = Pick<Bundle, 'tool' | 'preset' | 'purpose' | 'audience' | 'channels' | 'config'> & {
  /** Absent of audits, messages and scripts, of which nothing is written that could be approved. */
  readonly approvalAbove?: CheckBundle['approvalAbove'];
  readonly rules: string;
};
/** An exemption, and on how many contacts it was used, or for how many findings about files. */
type UsedExemption = Omit<NonNullable<CheckBundle['exemptions']>['used'][number], 'rows'> & {
  readonly file?: string | undefined;
  times: number;
};

/** What is told of one run by itself. */
export type RunSummary =
  | Pick<CheckBundle, 'number' | 'made' | 'asOf' | 'input' | 'output' | 'rows' | 'counts' | 'approval'>
  | Pick<AuditBundle, 'number' | 'made' | 'asOf' | 'command' | 'report' | 'totals' | 'counts'>
  | Pick<DocumentBundle, 'number' | 'made' | 'asOf' | 'about' | 'input' | 'counts'>;

const summaryOf = (bundle: Bundle): RunSummary => {
  const { number, made, asOf, counts } = bundle;
  const run = { number, ...(made && { made }), asOf, counts };
  if (isAuditBundle(bundle)) return { ...run, command: bundle.command, report: bundle.report, totals: bundle.totals };
  if (isDocumentBundle(bundle)) return { ...run, about: bundle.about, input: bundle.input };
  const { input, output, rows, approval } = bundle;
  return { ...run, input, ...(output && { output }), rows, ...(approval && { approval }) };
};

const usedExemptions = ({ exemptions }: Bundle): readonly UsedExemption[] =>
  (exemptions?.used ?? []).map((used) => {
    if ('rows' in used) {
      const { rows, ...one } = used;
      return { ...one, times: rows };
    }
    const { findings, ...one } = used;
    return { ...one, times: findings };
  });

/** What all runs of a chain come to, for a record of processing. */
export class ChainSummary {
  readonly runs: RunSummary[] = [];
  readonly settings = new Map<string, WithRuns<Settings>>();
  readonly lists = new Map<string, WithRuns<ListTotals>>();
  readonly rules = new Map<string, RuleTotals>();
  readonly texts = new Map<string, WithRuns<Bundle['texts'][number]>>();
  readonly exemptions = new Map<string, WithRuns<UsedExemption>>();

  add({ bundle }: ChainLink): void {
    const { number } = bundle;
    this.runs.push(summaryOf(bundle));
    this.#settings(bundle);
    for (const list of bundle.lists) this.#list(list, number);
    for (const rule of bundle.rules.applied) this.#rule(rule, number);
    for (const text of bundle.texts) sharedEntry(this.texts, `${text.id} ${text.from} ${text.to}`, number, () => text);
    for (const { times, ...one } of usedExemptions(bundle)) {
      sharedEntry(this.exemptions, JSON.stringify(one), number, () => ({ ...one, times: 0 })).times += times;
    }
  }

  #settings(bundle: Bundle): void {
    const { number, tool, preset, purpose, audience, channels, config, rules } = bundle;
    const approval = isAuditBundle(bundle) || isDocumentBundle(bundle) ? {} : { approvalAbove: bundle.approvalAbove };
    const one: Settings = { tool, preset, purpose, audience, channels, config, ...approval, rules: rules.builtIn.sha256 };
    sharedEntry(this.settings, JSON.stringify([one, rules.plugins]), number, () => one);
  }

  #list({ ageDays, ...list }: Bundle['lists'][number], number: number): void {
    const one = sharedEntry(this.lists, `${list.name} ${list.sha256} ${list.doubt}`, number, () => ({
      ...list,
      ages: undefined as ListTotals['ages'],
    }));
    if (ageDays !== undefined) one.ages = [Math.min(one.ages?.[0] ?? ageDays, ageDays), Math.max(one.ages?.[1] ?? ageDays, ageDays)];
  }

  #rule({ id, rows, dropped, options, findings: { error, warning, info } }: Bundle['rules']['applied'][number], number: number): void {
    const rule: RuleTotals = this.rules.get(id) ?? { id, found: 0, dropped: 0, findings: 0, options: new Map(), runs: [] };
    this.rules.set(id, rule);
    rule.found += rows;
    rule.dropped += dropped;
    rule.findings += error + warning + info;
    rule.runs.push(number);
    if (options) sharedEntry(rule.options, JSON.stringify(options), number, () => ({ options }));
  }
}

const sharedEntry = <T>(all: Map<string, WithRuns<T>>, key: string, number: number, make: () => T): WithRuns<T> => {
  const known = all.get(key) ?? { ...make(), runs: [] };
  all.set(key, known);
  known.runs.push(number);
  return known;
};

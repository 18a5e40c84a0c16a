import type { Bundle } from './bundle-schema.js';
import type { ChainLink } from './read-chain.js';

/** Something that several runs have in common, and the numbers of those runs. */
export type WithRuns<T> = T & { readonly runs: number[] };

export interface RuleTotals {
  readonly id: string;
  /** Contacts found and contacts that left, over all runs. */
  found: number;
  dropped: number;
  /** Each way in which somebody set it otherwise than the law does. */
  readonly options: Map<string, WithRuns<{ readonly options: NonNullable<Bundle['rules']['applied'][number]['options']> }>>;
  readonly runs: number[];
}

type ListTotals = Omit<Bundle['lists'][number], 'ageDays'> & { ages: readonly [number, number] | undefined };
type Settings = Pick<Bundle, 'tool' | 'preset' | 'purpose' | 'audience' | 'channels' | 'config' | 'approvalAbove'> & {
  readonly rules: string;
};

/** What is told of one run by itself. */
export type RunSummary = Pick<Bundle, 'number' | 'made' | 'asOf' | 'input' | 'output' | 'rows' | 'counts' | 'exitCode' | 'approval'>;

/** What all runs of a chain come to, for a record of processing. */
export class ChainSummary {
  readonly runs: RunSummary[] = [];
  readonly settings = new Map<string, WithRuns<Settings>>();
  readonly lists = new Map<string, WithRuns<ListTotals>>();
  readonly rules = new Map<string, RuleTotals>();
  readonly texts = new Map<string, WithRuns<Bundle['texts'][number]>>();
  readonly exemptions = new Map<string, WithRuns<Omit<NonNullable<Bundle['exemptions']>['used'][number], 'rows'> & { rows: number }>>();

  add({ bundle }: ChainLink): void {
    const { number, made, asOf, input, output, rows, counts, exitCode, approval } = bundle;
    this.runs.push({
      number,
      ...(made && { made }),
      asOf,
      input,
      ...(output && { output }),
      rows,
      counts,
      exitCode,
      ...(approval && { approval }),
    });
    this.#settings(bundle);
    for (const list of bundle.lists) this.#list(list, number);
    for (const rule of bundle.rules.applied) this.#rule(rule, number);
    for (const text of bundle.texts) sharedEntry(this.texts, `${text.id} ${text.from} ${text.to}`, number, () => text);
    for (const { rows: contacts, ...one } of bundle.exemptions?.used ?? []) {
      sharedEntry(this.exemptions, JSON.stringify(one), number, () => ({ ...one, rows: 0 })).rows += contacts;
    }
  }

  #settings({ number, tool, preset, purpose, audience, channels, config, approvalAbove, rules }: Bundle): void {
    const one: Settings = { tool, preset, purpose, audience, channels, config, approvalAbove, rules: rules.builtIn.sha256 };
    sharedEntry(this.settings, JSON.stringify([one, rules.plugins]), number, () => one);
  }

  #list({ ageDays, ...list }: Bundle['lists'][number], number: number): void {
    const one = sharedEntry(this.lists, `${list.name} ${list.sha256} ${list.doubt}`, number, () => ({
      ...list,
      ages: undefined as ListTotals['ages'],
    }));
    if (ageDays !== undefined) one.ages = [Math.min(one.ages?.[0] ?? ageDays, ageDays), Math.max(one.ages?.[1] ?? ageDays, ageDays)];
  }

  #rule({ id, rows, dropped, options }: Bundle['rules']['applied'][number], number: number): void {
    const rule: RuleTotals = this.rules.get(id) ?? { id, found: 0, dropped: 0, options: new Map(), runs: [] };
    this.rules.set(id, rule);
    rule.found += rows;
    rule.dropped += dropped;
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

import type { Link } from './chain.js';
import type { Bundle } from './schema.js';

/** Something that several runs have in common, and the numbers of those runs. */
export type Common<T> = T & { readonly runs: number[] };

export interface RuleSum {
  readonly id: string;
  /** Contacts found and contacts that left, over all runs. */
  found: number;
  dropped: number;
  /** Each way in which somebody set it otherwise than the law does. */
  readonly options: Map<string, Common<{ readonly options: NonNullable<Bundle['rules']['applied'][number]['options']> }>>;
  readonly runs: number[];
}

type ListSum = Omit<Bundle['lists'][number], 'ageDays'> & { ages: readonly [number, number] | undefined };
type Settings = Pick<Bundle, 'tool' | 'preset' | 'purpose' | 'audience' | 'channels' | 'config' | 'approvalAbove'> & {
  readonly rules: string;
};

/** What is told of one run by itself. */
export type Run = Pick<Bundle, 'number' | 'made' | 'asOf' | 'input' | 'output' | 'rows' | 'counts' | 'exitCode' | 'approval'>;

/** What all runs of a chain come to, for a record of processing. */
export class Summary {
  readonly runs: Run[] = [];
  readonly settings = new Map<string, Common<Settings>>();
  readonly lists = new Map<string, Common<ListSum>>();
  readonly rules = new Map<string, RuleSum>();
  readonly texts = new Map<string, Common<Bundle['texts'][number]>>();
  readonly exemptions = new Map<string, Common<Omit<NonNullable<Bundle['exemptions']>['used'][number], 'rows'> & { rows: number }>>();

  add({ bundle }: Link): void {
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
    for (const text of bundle.texts) common(this.texts, `${text.id} ${text.from} ${text.to}`, number, () => text);
    for (const { rows: contacts, ...one } of bundle.exemptions?.used ?? []) {
      common(this.exemptions, JSON.stringify(one), number, () => ({ ...one, rows: 0 })).rows += contacts;
    }
  }

  #settings({ number, tool, preset, purpose, audience, channels, config, approvalAbove, rules }: Bundle): void {
    const one: Settings = { tool, preset, purpose, audience, channels, config, approvalAbove, rules: rules.builtIn.sha256 };
    common(this.settings, JSON.stringify([one, rules.plugins]), number, () => one);
  }

  #list({ ageDays, ...list }: Bundle['lists'][number], number: number): void {
    const one = common(this.lists, `${list.name} ${list.sha256} ${list.doubt}`, number, () => ({
      ...list,
      ages: undefined as ListSum['ages'],
    }));
    if (ageDays !== undefined) one.ages = [Math.min(one.ages?.[0] ?? ageDays, ageDays), Math.max(one.ages?.[1] ?? ageDays, ageDays)];
  }

  #rule({ id, rows, dropped, options }: Bundle['rules']['applied'][number], number: number): void {
    const rule: RuleSum = this.rules.get(id) ?? { id, found: 0, dropped: 0, options: new Map(), runs: [] };
    this.rules.set(id, rule);
    rule.found += rows;
    rule.dropped += dropped;
    rule.runs.push(number);
    if (options) common(rule.options, JSON.stringify(options), number, () => ({ options }));
  }
}

const common = <T>(all: Map<string, Common<T>>, key: string, number: number, make: () => T): Common<T> => {
  const known = all.get(key) ?? { ...make(), runs: [] };
  all.set(key, known);
  known.runs.push(number);
  return known;
};

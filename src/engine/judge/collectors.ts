import type { Outcome } from '../../model/outcome/outcome.js';
import type { Report } from '../../model/report/report.js';
import type { AnyRule, Monoid } from '../../model/rule/rule.js';
import { baselineCollector } from '../observe/baseline-collector.js';
import type { Collector, RowWatcher } from '../observe/collector.js';
import { exemptionCollector } from '../observe/exemption-collector.js';
import { figureCollector } from '../observe/figure-collector.js';
import { fillCollector } from '../observe/fill-collector.js';
import { formulaCollector } from '../observe/formula-collector.js';
import { lawChangeCollector } from '../observe/law-change-collector.js';
import { opposedCollector } from '../observe/opposed-collector.js';
import { personCollector } from '../observe/person-collector.js';
import { reachCollector } from '../observe/reach-collector.js';
import { sightedCollector } from '../observe/sighted-collector.js';
import { statsCollector } from '../observe/stats-collector.js';
import type { CollectorSettings, Plan } from '../plan/plan.js';
import { retentionCollector } from '../retain/retention-collector.js';
import { segmentCollector } from '../segment/segment-collector.js';
import { costCollector } from '../simulate/cost-collector.js';

/** All that there are, by the name under which a plan asks for them, in the order in which they see a row. */
const COLLECTORS = {
  exemptions: exemptionCollector,
  lawChanges: lawChangeCollector,
  baseline: baselineCollector,
  persons: personCollector,
  figures: figureCollector,
  formulas: formulaCollector,
  fill: fillCollector,
  opposed: opposedCollector,
  reach: reachCollector,
  sighted: sightedCollector,
  segments: segmentCollector,
  retention: retentionCollector,
  costs: costCollector,
  stats: statsCollector,
};
type Kind = keyof CollectorSettings & keyof typeof COLLECTORS;
type PartOf<K extends Kind> = ReturnType<(typeof COLLECTORS)[K]['empty']>;

/** Those that a plan asks for, with their settings. */
const asked = ({ collect }: Plan): { readonly kind: Kind; readonly collector: Collector<unknown, unknown>; readonly settings: unknown }[] =>
  (Object.keys(COLLECTORS) as Kind[]).flatMap((kind) =>
    collect[kind] === undefined
      ? []
      : [{ kind, collector: COLLECTORS[kind] as unknown as Collector<unknown, unknown>, settings: collect[kind] }],
  );

/** The monoids of the parts that are collected under a plan. */
export const collectorMonoids = (plan: Plan): Readonly<Record<string, Monoid<unknown>>> =>
  Object.fromEntries(
    asked(plan).map(({ kind, collector, settings }) => [kind, { empty: () => collector.empty(settings, plan), merge: collector.merge }]),
  );

/** What watches the rows of one thread. @param outcome takes what they collect */
export const watchersOf = (plan: Plan, loaded: readonly AnyRule[], outcome: Outcome): readonly RowWatcher[] =>
  asked(plan).map(({ kind, collector, settings }) => collector.watch(outcome.collected[kind], settings, plan, loaded));

/** What was collected of a part, with the rows that it names so many further down. */
export const shiftCollected = (plan: Plan, collected: Outcome['collected'], rows: number): Outcome['collected'] =>
  Object.fromEntries(
    asked(plan).map(({ kind, collector }) => [kind, collector.shift ? collector.shift(collected[kind], rows) : collected[kind]]),
  );

/** What a collector left of the whole file; undefined where the plan did not ask for it. */
export const collectedPart = <K extends Kind>({ collected }: Outcome, kind: K): PartOf<K> | undefined =>
  collected[kind] as PartOf<K> | undefined;

/** What a collector tells the report of a check; nothing where the plan did not ask for it. */
export const collectedReport = (plan: Plan, { collected, rows }: Outcome, kind: Kind): Partial<Report> => {
  const found = asked(plan).find((one) => one.kind === kind);
  return found?.collector.report?.(collected[kind], found.settings, rows) ?? {};
};

import { createCursor } from '../../csv/records/create-cursor.js';
import { makeScannerSource } from '../../csv/records/simd-scanner.js';
import { formatIsoDay } from '../../fields/date/calendar.js';
import type { Simulation } from '../../model/report/simulation.js';
import { nonContactKind } from '../decide/non-contact-row.js';
import { RuleRunner } from '../decide/rule-runner.js';
import { passOverBlocks } from '../passes/block-pass.js';
import { openFile } from '../passes/open-file.js';
import type { RunInput } from '../passes/run-input.js';
import { type Plan, rulesOf } from '../plan/plan.js';
import type { RunSettings } from '../plan/run-settings.js';
import { ContactColumns } from '../read/contact-columns.js';
import { RowContact } from '../read/row-contact.js';
import { type Executor, inlineExecutor } from '../threads/executor.js';
import { CostCounter, RuleCostCounter } from './cost-counters.js';
import { SourceCosts } from './source-costs.js';

/** Settings to try, under the name that the report gives them. */
export interface Variant {
  readonly name: string;
  readonly settings: RunSettings;
}

/** Judges every block by all panels; writes nothing. */
const makeVariantJudge = (input: RunInput, plans: readonly Plan[]) => {
  const panels = plans.map((plan) => new RuleRunner(plan, rulesOf(plan, input.rules)));
  const [base] = panels as [RuleRunner, ...RuleRunner[]];
  const contact = new RowContact(new ContactColumns(base.plan));
  const structureOf = makeScannerSource();
  const costs = plans.map((plan) => new CostCounter(plan));
  const rules = new RuleCostCounter(base.plan);
  const sources = new SourceCosts(plans.length - 1);
  const executor: Executor = {
    ...inlineExecutor(() => []),
    async judge(block, spare) {
      const row = createCursor(block, base.plan.dialect, structureOf(block));
      while (row.advance()) {
        contact.load(row);
        if (nonContactKind(row, contact, base.plan.headers)) continue;
        const drops = panels.map((panel, i) => {
          const decision = panel.judge(row, contact);
          (costs[i] as CostCounter).add(decision);
          return decision.drop;
        });
        rules.add(base.found, drops[0] as boolean, contact);
        sources.add(contact.text('source'), drops[0] as boolean, drops.slice(1));
      }
      return { kept: new Uint8Array(spare, 0, 0), rows: 0, rejects: undefined, free: [block.bytes.buffer as ArrayBuffer, spare] };
    },
  };
  return { executor, costs, rules, sources };
};

/**
 * Judges a file once under several settings and says what each would cost: nothing is written.
 * The source must be one that can be opened again.
 * @throws LumoError as a run does
 */
export const simulate = async (input: RunInput, variants: readonly Variant[]): Promise<Simulation> => {
  const { plan, prepared, close } = await openFile(input);
  try {
    const plans = [plan];
    for (const { settings } of variants) {
      const tried = await openFile({ ...input, settings });
      await tried.close();
      plans.push(tried.plan);
    }
    const { executor, costs, rules, sources } = makeVariantJudge(input, plans);
    await passOverBlocks(prepared, prepared.opening.reader, executor, 'judge', input, input.settings.blockBytes, async () => {});
    const [base, ...others] = costs as [CostCounter, ...CostCounter[]];
    return {
      name: prepared.source.name,
      asOf: formatIsoDay(plan.asOf),
      rows: base.rows,
      channels: plan.channels,
      base: base.cost,
      variants: others.map((count, i) => ({ name: (variants[i] as Variant).name, ...count.cost })),
      rules: plan.rules.flatMap(({ id }, i) =>
        (rules.rows[i] as number) > 0
          ? [{ id, rows: rules.rows[i] as number, alone: rules.alone[i] as number, exclusive: rules.exclusive[i] as number }]
          : [],
      ),
      sources: sources.result,
    };
  } finally {
    await close();
  }
};

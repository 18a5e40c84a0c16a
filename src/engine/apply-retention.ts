import type { Sink } from '../csv/ports/sink.js';
import { formatIsoDay } from '../fields/date/calendar.js';
import { withoutContactValues } from '../fields/table/cell-shape.js';
import { namedError } from '../model/base/named-error.js';
import type { OpposedContact } from '../model/contact/opposed-contact.js';
import type { Outcome } from '../model/outcome/outcome.js';
import type { RetentionFile, RetentionPolicy, RetentionReport } from '../model/report/retention-report.js';
import { type Period, periodLength, rulesById } from '../model/rule/rule.js';
import { collectedPart } from './judge/collectors.js';
import { opposedInOrder } from './observe/opposed-collector.js';
import { judgeContacts } from './passes/judge-pass.js';
import { type OpenedFile, openFile } from './passes/open-file.js';
import type { RunInput } from './passes/run-input.js';
import { refuseNoContacts, refuseRowMismatch } from './passes/run-invariants.js';
import type { Plan } from './plan/plan.js';
import { reportTable, sheetsBeside } from './report/report-table.js';
import { anonymityOf, largeGroups } from './retain/anonymity-groups.js';
import { type RetentionTally, reasonsInOrder } from './retain/retention-collector.js';
import { RETENTION_OUTPUTS } from './retain/retention-route.js';
import { retentionSettings } from './retain/retention-settings.js';
import { headBytes, textLayout } from './write/file-head.js';

/** A file to write, and the name that is told of it. */
export interface RetentionOutput {
  readonly sink: Sink;
  readonly name: string;
}

/** Where contacts go. An outlet that is absent is not written; a copy that nobody is in is not left behind. */
export interface RetentionOutputs {
  readonly out?: RetentionOutput | undefined;
  readonly archive?: RetentionOutput | undefined;
  readonly permission?: RetentionOutput | undefined;
}

const retentionOf = (outcome: Outcome): RetentionTally => collectedPart(outcome, 'retention') as RetentionTally;

const commitOutputs = async (outlets: RetentionOutputs, outputRows: readonly number[]): Promise<RetentionFile[]> => {
  const files: RetentionFile[] = [];
  // The copies first: where another run has taken the name of one, those who stay are not written without it.
  const inTurn = [...RETENTION_OUTPUTS.entries()].sort(([, a], [, b]) => Number(a === 'out') - Number(b === 'out'));
  for (const [i, label] of inTurn) {
    const outlet = outlets[label];
    if (!outlet) continue;
    const rows = outputRows[i] as number;
    if (label !== 'out' && rows === 0) await outlet.sink.abort();
    else files.push({ label, name: outlet.name, rows, ...(await outlet.sink.commit()) });
  }
  return files.sort((a, b) => RETENTION_OUTPUTS.indexOf(a.label) - RETENTION_OUTPUTS.indexOf(b.label));
};

/**
 * Applies a retention policy to a file: who is past their time is dropped, anonymised or archived; the others stay, byte for byte. The input is
 * not touched. The source must be one that can be opened again.
 * @param takeRefused takes those who leave and had refused, so that a register may remember it
 * @throws LumoError LUMO_RETENTION_OFF, and as a run does; then the outlets are given up, and nothing of them is left
 */
export const applyRetention = async (
  input: RunInput,
  policy: RetentionPolicy,
  outlets: RetentionOutputs,
  takeRefused?: (refused: readonly OpposedContact[]) => void,
): Promise<RetentionReport> => {
  const known = rulesById(input.rules);
  const anonymises = Object.values(policy).includes('anonymise');
  const writes = Object.values(outlets).some(Boolean);
  let file: OpenedFile | undefined;
  try {
    const settings = retentionSettings(input.settings, input.rules);
    const lengthOf = (period: Period): number => periodLength(period, settings.rules, known) ?? 0;
    file = await openFile({ ...input, settings }, { rereads: anonymises && writes });
    const planOf = (plan: Plan, countsGroups: boolean, groups: ReadonlySet<string>): Plan => ({
      ...plan,
      keep: plan.columns.map(() => true),
      collect: { ...(plan.collect.exemptions && { exemptions: plan.collect.exemptions }), retention: { policy, countsGroups } },
      route: { kind: 'retention', policy, groups, outputs: [] },
    });
    let groups: ReadonlyMap<string, number> | undefined;
    if (anonymises && writes) {
      // How many share what would be left of each is known before any is written.
      const counted = await judgeContacts(file, planOf(file.plan, true, new Set()), input);
      groups = retentionOf(counted.outcome).groups;
      file = await file.again();
    }
    const { prepared } = file;
    const plan = planOf(file.plan, anonymises && !writes, largeGroups(groups ?? new Map(), policy.k));
    const head = headBytes(prepared, plan);
    for (const outlet of Object.values(outlets)) {
      outlet?.sink.describe?.(textLayout(prepared));
      await outlet?.sink.write(head);
    }
    const writer = (label: keyof RetentionOutputs) => {
      const sink = outlets[label]?.sink;
      return sink && ((bytes: Uint8Array) => sink.write(bytes));
    };
    const { outcome, read } = await judgeContacts(file, plan, input, {
      outputs: { out: writer('out'), archive: writer('archive'), permission: writer('permission') },
    });
    const tally = retentionOf(outcome);
    refuseRowMismatch(outcome, Object.values(tally.fates), read);
    refuseNoContacts(outcome, prepared.source.name);
    const { opened } = prepared.opening;
    const told = opened.table?.();
    const files = await commitOutputs(outlets, outcome.outputRows);
    takeRefused?.(opposedInOrder(tally.opposed));
    return {
      input: { name: prepared.source.name, ...(told && { table: reportTable(told, plan.lists) }), ...opened.digest() },
      asOf: formatIsoDay(plan.asOf),
      policy,
      months: {
        prospects: lengthOf('prospects'),
        formerClients: lengthOf('formerClients'),
        archived: lengthOf('archived'),
      },
      rows: { in: outcome.rows.in, notContacts: read - outcome.rows.in, ...tally.fates },
      reasons: reasonsInOrder(tally.reasons),
      ending: { ...tally.soon, days: lengthOf('notice') },
      undated: tally.undated,
      unclear: tally.unclear,
      exemptions: (plan.collect.exemptions ?? []).flatMap(({ rule, approvedBy, until, evidence }, i) => {
        const rows = collectedPart(outcome, 'exemptions')?.[i] ?? 0;
        return rows > 0 ? [{ rule, approvedBy, until, evidence, rows }] : [];
      }),
      refused: tally.refused,
      ...(anonymises && { anonymity: anonymityOf(groups ?? tally.groups, policy.k) }),
      files,
      leftSheets: sheetsBeside(told ?? {}),
      comparedSheets: plan.lists.flatMap(({ info: { sheet, holds } }) =>
        sheet === undefined || holds ? [] : [withoutContactValues(sheet)],
      ),
    };
  } catch (cause) {
    await Promise.allSettled(Object.values(outlets).map((outlet) => outlet?.sink.abort()));
    throw namedError(cause, input.source.name);
  } finally {
    await file?.close();
  }
};

import { isUtf16, utf8ToUtf16 } from '../../csv/opening/utf16.js';
import type { Sink } from '../../csv/ports/sink.js';
import { formatIsoDay } from '../../fields/date/calendar.js';
import type { OpposedContact } from '../../model/contact/opposed-contact.js';
import type { RetentionFile, RetentionPolicy, RetentionReport } from '../../model/report/retention-report.js';
import { passOverBlocks } from '../passes/block-pass.js';
import { type OpenedFile, openFile } from '../passes/open-file.js';
import type { RunInput } from '../passes/run-input.js';
import type { Plan } from '../plan/plan.js';
import type { PreparedFile } from '../plan/prepare-file.js';
import type { RunSettings } from '../plan/run-settings.js';
import { headBytes } from '../write/file-head.js';
import { AnonymityGroups } from './anonymity-groups.js';
import { retentionSettings } from './retention-settings.js';
import { RetentionSorter, sorterExecutor } from './retention-sorter.js';
import { refuseUnbalancedRows } from './row-balance.js';

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

const daysOf = (plan: Plan): number => Number(plan.rules.find(({ id }) => id === 'retention-expiring-soon')?.options.days ?? 0);
const monthsOf = (plan: Plan, id: string, option: string): number =>
  Number(plan.rules.find((rule) => rule.id === id)?.options[option] ?? 0);

/** Looks at every contact once. */
const passOverContacts = async (prepared: PreparedFile, input: RunInput, sorting: RetentionSorter, take?: () => Promise<void>) => {
  const { counts, firstRow } = await passOverBlocks(
    prepared,
    prepared.opening.reader,
    sorterExecutor(sorting),
    'judge',
    input,
    input.settings.blockBytes,
    async () => take?.(),
  );
  return counts.rows - (firstRow - 1);
};

/** How many share what would be left of each anonymised contact: a look at the whole file before any is written. */
const countGroups = async (input: RunInput, settings: RunSettings, policy: RetentionPolicy): Promise<AnonymityGroups | undefined> => {
  if (!Object.values(policy).includes('anonymise')) return undefined;
  const file = await openFile({ ...input, settings });
  try {
    const groups = new AnonymityGroups(policy.k);
    await passOverContacts(file.prepared, input, new RetentionSorter(file.plan, input.rules, policy, { count: groups }));
    return groups;
  } finally {
    await file.close();
  }
};

const commitOutputs = async (
  outlets: RetentionOutputs,
  rows: Readonly<Record<keyof RetentionOutputs, number>>,
): Promise<RetentionFile[]> => {
  const files: RetentionFile[] = [];
  for (const label of ['out', 'archive', 'permission'] as const) {
    const outlet = outlets[label];
    if (!outlet) continue;
    if (label !== 'out' && rows[label] === 0) await outlet.sink.abort();
    else files.push({ label, name: outlet.name, rows: rows[label], ...(await outlet.sink.commit()) });
  }
  return files;
};

/**
 * Applies a retention policy to a file: who is past their time is dropped, anonymised or archived; the others stay, byte for byte. The input is
 * not touched. The source must be one that can be opened again.
 * @param takeRefused takes those who leave and had refused, so that a register may remember it
 * @throws LumoError as a run does; then nothing stands under the final names
 */
export const applyRetention = async (
  input: RunInput,
  policy: RetentionPolicy,
  outlets: RetentionOutputs,
  takeRefused?: (refused: readonly OpposedContact[]) => void,
): Promise<RetentionReport> => {
  const settings = retentionSettings(input.settings);
  let file: OpenedFile | undefined;
  try {
    const groups = await countGroups(input, settings, policy);
    file = await openFile({ ...input, settings });
    const { plan, prepared } = file;
    const { encoding } = prepared.opening;
    const outer = (bytes: Uint8Array): Uint8Array => (isUtf16(encoding) ? utf8ToUtf16(bytes, encoding) : bytes);
    const head = headBytes(prepared, { ...plan, keep: plan.columns.map(() => true) }, outer);
    for (const outlet of Object.values(outlets)) await outlet?.sink.write(head);
    const sorting = new RetentionSorter(plan, input.rules, policy, { write: groups ?? new AnonymityGroups(policy.k) });
    const cut = await passOverContacts(prepared, input, sorting, async () => {
      for (const [label, bytes] of sorting.takeOutput()) await outlets[label]?.sink.write(outer(bytes));
    });
    refuseUnbalancedRows(sorting.rows, cut, prepared.source.name);
    const digest = prepared.opening.opened.digest();
    const files = await commitOutputs(outlets, sorting.written);
    takeRefused?.(sorting.opposedLeaving);
    return {
      input: { name: prepared.source.name, ...digest },
      asOf: formatIsoDay(plan.asOf),
      policy,
      months: {
        prospects: monthsOf(plan, 'retention-prospect', 'months'),
        formerClients: monthsOf(plan, 'retention-client', 'months'),
        archived: monthsOf(plan, 'retention-client', 'archiveMonths'),
      },
      rows: sorting.rows,
      reasons: sorting.reader.reasons,
      ending: { ...sorting.expiringSoon, days: daysOf(plan) },
      undated: sorting.undated,
      exemptions: plan.exemptions.flatMap(({ rule, approvedBy, until, evidence }, i) => {
        const rows = sorting.exempted[i] ?? 0;
        return rows > 0 ? [{ rule, approvedBy, until, evidence, rows }] : [];
      }),
      refused: sorting.refusedLeaving,
      ...(groups && { anonymity: groups.anonymity }),
      files,
    };
  } catch (cause) {
    await Promise.allSettled(Object.values(outlets).map((outlet) => outlet?.sink.abort()));
    throw cause;
  } finally {
    await file?.close();
  }
};

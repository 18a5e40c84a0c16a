import type { Sink } from '../../csv/sink.js';
import { isUtf16, utf16Of } from '../../csv/utf16.js';
import { isoOf } from '../../fields/calendar.js';
import type { Opposed } from '../../model/opposed.js';
import type { Retained, RetainedFile, RetentionPolicy } from '../../model/retained.js';
import { headBytes } from '../head.js';
import type { RunInput } from '../input.js';
import { pass } from '../pass.js';
import type { Plan } from '../plan.js';
import { planned } from '../planned.js';
import type { Prepared } from '../prepare.js';
import type { RunSettings } from '../settings.js';
import { mustAdd } from './balance.js';
import { Groups } from './groups.js';
import { retainSettings } from './settings.js';
import { Sorting, sortingExecutor } from './sorting.js';

/** A file to write, and the name that is told of it. */
export interface Outlet {
  readonly sink: Sink;
  readonly name: string;
}

/** Where contacts go. An outlet that is absent is not written; a copy that nobody is in is not left behind. */
export interface Outlets {
  readonly out?: Outlet | undefined;
  readonly archive?: Outlet | undefined;
  readonly permission?: Outlet | undefined;
}

const daysOf = (plan: Plan): number => Number(plan.rules.find(({ id }) => id === 'retention-expiring-soon')?.options.days ?? 0);
const monthsOf = (plan: Plan, id: string, option: string): number =>
  Number(plan.rules.find((rule) => rule.id === id)?.options[option] ?? 0);

/** Looks at every contact once. */
const look = async (prepared: Prepared, input: RunInput, sorting: Sorting, take?: () => Promise<void>) => {
  const { counts, firstRow } = await pass(
    prepared,
    prepared.opening.reader,
    sortingExecutor(sorting),
    'judge',
    input,
    input.settings.blockBytes,
    async () => take?.(),
  );
  return counts.rows - (firstRow - 1);
};

/** How many share what would be left of each anonymised contact: a look at the whole file before any is written. */
const grouped = async (input: RunInput, settings: RunSettings, policy: RetentionPolicy): Promise<Groups | undefined> => {
  if (!Object.values(policy).includes('anonymise')) return undefined;
  const { plan, prepared } = await planned(input, settings);
  try {
    const groups = new Groups(policy.k);
    await look(prepared, input, new Sorting(plan, input.rules, policy, { count: groups }));
    return groups;
  } finally {
    await prepared.opening.opened.close();
  }
};

const commit = async (outlets: Outlets, rows: Readonly<Record<keyof Outlets, number>>): Promise<RetainedFile[]> => {
  const files: RetainedFile[] = [];
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
export const retain = async (
  input: RunInput,
  policy: RetentionPolicy,
  outlets: Outlets,
  takeRefused?: (refused: readonly Opposed[]) => void,
): Promise<Retained> => {
  const settings = retainSettings(input.settings);
  let open: Prepared | undefined;
  try {
    const groups = await grouped(input, settings, policy);
    const { plan, prepared } = await planned(input, settings);
    open = prepared;
    const { encoding } = prepared.opening;
    const outer = (bytes: Uint8Array): Uint8Array => (isUtf16(encoding) ? utf16Of(bytes, encoding) : bytes);
    const head = headBytes(prepared, { ...plan, keep: plan.columns.map(() => true) }, outer);
    for (const outlet of Object.values(outlets)) await outlet?.sink.write(head);
    const sorting = new Sorting(plan, input.rules, policy, { write: groups ?? new Groups(policy.k) });
    const cut = await look(prepared, input, sorting, async () => {
      for (const [label, bytes] of sorting.taken()) await outlets[label]?.sink.write(outer(bytes));
    });
    mustAdd(sorting.rows, cut, prepared.source.name);
    const digest = prepared.opening.opened.digest();
    const files = await commit(outlets, sorting.written);
    takeRefused?.(sorting.refused);
    return {
      input: { name: prepared.source.name, ...digest },
      asOf: isoOf(plan.asOf),
      policy,
      months: {
        prospects: monthsOf(plan, 'retention-prospect', 'months'),
        formerClients: monthsOf(plan, 'retention-client', 'months'),
        archived: monthsOf(plan, 'retention-client', 'archiveMonths'),
      },
      rows: sorting.rows,
      reasons: sorting.fates.reasons,
      ending: { ...sorting.ending, days: daysOf(plan) },
      undated: sorting.undated,
      exemptions: plan.exemptions.flatMap(({ rule, approvedBy, until, evidence }, i) => {
        const rows = sorting.exempted[i] ?? 0;
        return rows > 0 ? [{ rule, approvedBy, until, evidence, rows }] : [];
      }),
      refused: sorting.refusals,
      ...(groups && { anonymity: groups.anonymity }),
      files,
    };
  } catch (cause) {
    await Promise.allSettled(Object.values(outlets).map((outlet) => outlet?.sink.abort()));
    throw cause;
  } finally {
    await open?.opening.opened.close();
  }
};

import { aliasDomains } from '../../fields/email/canonical-mailbox.js';
import { isFrenchCountry } from '../../fields/phone/numbering-plan.js';
import { identifierTests } from '../../lists/query/identifier-tests.js';
import { STATUSES } from '../../model/contact/channel.js';
import { kindOf } from '../../model/contact/field.js';
import type { Lists } from '../../model/contact/list-match.js';
import type { ListKind } from '../../model/contact/suppression-list.js';
import type { RowSieve } from '../../model/rule/row-sieve.js';
import type { AnyContactRule } from '../../model/rule/rule.js';
import { runOfRule } from '../../model/rule/rule-failed.js';
import type { Plan } from '../plan/plan.js';
import { ruleContextsOf } from '../rules/rule-contexts.js';

/** A column of dates, and the days between which a date in it is a sign of life. */
export interface LivingDates {
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

/** What the rules of a plan must see in a row, all of them together, and what the others are counted as. */
export interface SieveSettings {
  /** Of which an address makes a row loud. */
  readonly domains: readonly string[];
  /** The kinds of lists whose entries make a row loud. */
  readonly listed: readonly ListKind[];
  /** A row is loud unless one of them has a sign of life; none: all rows have. */
  readonly dates: readonly LivingDates[];
  /** Whether there is one such column, and what rules say of an undated row, in which they see nothing else, follows from its cell alone. */
  readonly datesDecide: boolean;
  /** Columns of addresses and of numbers. */
  readonly carriers: readonly { readonly column: number; readonly isPhone: boolean }[];
  /** Whether somebody takes the rows that stay. */
  readonly writes: boolean;
  /** What a row must have to be of use: an address (2), a number (4). */
  readonly wanted: number;
  /** Runs of columns that stay: first and last. */
  readonly runs: readonly (readonly [from: number, to: number])[];
  /** A column whose blank cell makes a row loud; -1 for none. */
  readonly filled: number;
  /** Whether a national number in a row without a country is French; undefined where each row must be asked. */
  readonly homeFrench: boolean | undefined;
  /** The column of countries; -1 where there is none, or several. */
  readonly country: number;
}

const EMAIL = 2;
const PHONE = 4;
const BIT_OF: Readonly<Partial<Record<Plan['channels'][number], number>>> = { email: EMAIL, phone: PHONE };
/** Tables of the kernel have room for that much. */
const MOST_COLUMNS = 1024;
const MOST_CARRIERS = 64;
const MOST_DATES = 4;

/** The sieve of each rule; undefined where one must see every row. */
const rowSieves = (plan: Plan, rules: readonly AnyContactRule[], lists: Lists): readonly RowSieve[] | undefined => {
  const sieves: RowSieve[] = [];
  const contextOf = ruleContextsOf({ plan, lists, found: () => {}, isAsked: false });
  for (const [index, rule] of rules.entries()) {
    if (!rule.visit) continue;
    const sieve = runOfRule(rule, () => rule.sieve?.(contextOf(rule, index)));
    if (!sieve) return undefined;
    sieves.push(sieve);
  }
  return sieves;
};

/** The dates that must show a sign of life, where rules ask for one; undefined where they ask for different ones. */
const livingDates = ({ columns }: Plan, sieves: readonly RowSieve[]): readonly LivingDates[] | undefined => {
  const asked = sieves.flatMap(({ undated }) => undated ?? []);
  const [first] = asked;
  if (!first) return [];
  if (asked.some(({ fields }) => fields.join() !== first.fields.join())) return undefined;
  const [from, to] = [Math.max(...asked.map((one) => one.from)), Math.min(...asked.map((one) => one.to))];
  // Of two columns of one field only the first that can be read counts: neither is taken for a sign.
  const dates = first.fields.flatMap((field) => {
    const own = columns.filter((column) => column.field === field);
    return own.length === 1 ? own.map(({ column }) => ({ column, from, to })) : [];
  });
  return dates.length > 0 && dates.length <= MOST_DATES ? dates : undefined;
};

const runsOf = (keep: readonly boolean[]): [number, number][] => {
  const runs: [number, number][] = [];
  keep.forEach((kept, column) => {
    const run = runs.at(-1);
    if (!kept) return;
    if (run && run[1] === column - 1) run[1] = column;
    else runs.push([column, column]);
  });
  return runs;
};

/**
 * What must be seen in a row before any rule of a plan can speak of it.
 * @param watchesRagged whether some rule looks at rows that have slipped by a cell
 * @returns undefined where every row must be judged: a rule has no sieve, a list holds more than addresses and numbers in clear, or a channel
 * is asked that neither an address nor a number decides about
 */
export const sieveSettingsOf = (
  plan: Plan,
  rules: readonly AnyContactRule[],
  lists: Lists,
  watchesRagged: boolean,
): SieveSettings | undefined => {
  const { columns, keep, channels } = plan;
  const carriers = columns.flatMap(({ column, field }) => {
    const kind = field && kindOf(field);
    return kind === 'email' || kind === 'phone' ? [{ column, isPhone: kind === 'phone' }] : [];
  });
  const bits = channels.map((channel) => BIT_OF[channel]);
  const runs = runsOf(keep);
  if (columns.length > MOST_COLUMNS || carriers.length > MOST_CARRIERS || runs.length === 0 || bits.includes(undefined)) return undefined;
  const sieves = rowSieves(plan, rules, lists);
  const dates = sieves && livingDates(plan, sieves);
  if (!dates) return undefined;
  const listed = [...new Set(sieves.flatMap((sieve) => sieve.listed ?? []))];
  if (listed.some((kind) => !identifierTests(plan.lists, kind))) return undefined;
  // A number beside its calling code is read with it.
  if (columns.some(({ field }) => field === 'callingCode')) return undefined;
  const countries = columns.filter(({ field }) => field === 'country');
  return {
    // Of a mailbox with several spellings, all are looked for.
    domains: [...sieves.flatMap(({ domains }) => domains ?? []), ...(listed.length > 0 ? aliasDomains() : [])],
    listed,
    dates,
    datesDecide: dates.length === 1 && sieves.every(({ undated }) => undated?.decides !== false),
    carriers,
    writes: plan.route.outputs.length > 0,
    wanted: channels.length === 0 ? EMAIL | PHONE : bits.reduce<number>((all, bit) => all | (bit ?? 0), 0),
    runs,
    filled: watchesRagged ? columns.findLastIndex(({ header, field }) => header.trim() !== '' || field !== undefined) : -1,
    homeFrench: countries.length > 1 ? undefined : isFrenchCountry(plan.country),
    country: countries.length === 1 ? (countries[0]?.column ?? -1) : -1,
  };
};

const [OK, UNREACHABLE] = [STATUSES.indexOf('ok'), STATUSES.indexOf('unreachable')];

/** The status that a row of which nobody speaks has on each channel asked. @param has an address (2), a number (4) */
export const quietStatuses = ({ channels }: Plan, has: number): readonly number[] =>
  channels.map((channel) => (((BIT_OF[channel] ?? 0) & has) !== 0 ? OK : UNREACHABLE));

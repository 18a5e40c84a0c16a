import { addDays, formatIsoDay, parseIsoDay } from '../../fields/date/calendar.js';
import type { FieldName } from '../../model/contact/field.js';
import { sums } from '../../model/outcome/outcome.js';
import { lawsInForce } from '../../model/rule/law.js';
import { type AnyContactRule, type AnyRule, isContactRule, rulesById } from '../../model/rule/rule.js';
import { RuleRunner } from '../decide/rule-runner.js';
import { unmetNeeds } from '../plan/admission.js';
import type { LawChange, Plan, PlannedRule } from '../plan/plan.js';
import type { RunSettings } from '../plan/run-settings.js';
import type { RowFinding } from '../rules/row-findings.js';
import type { Collector } from './collector.js';

/** How far ahead a change of law is announced. */
const AHEAD_DAYS = 90;

/** The days after `asOf`, not further than ninety, on which the texts of some active rule change. */
export const lawChangesAhead = (
  rules: readonly AnyRule[],
  settings: RunSettings,
  fields: ReadonlySet<FieldName | undefined>,
): readonly LawChange[] => {
  const first = formatIsoDay(addDays(settings.asOf, 1));
  const last = formatIsoDay(addDays(settings.asOf, AHEAD_DAYS));
  const byDay = new Map<string, { laws: Set<string>; rules: PlannedRule[] }>();
  const byId = rulesById(rules.filter(isContactRule));
  for (const planned of settings.rules) {
    const rule = byId.get(planned.id) as AnyContactRule | undefined;
    // Few texts change within the next months: what a rule needs is asked for those only.
    const coming = (rule?.law ?? []).flatMap(({ id, from, to }) =>
      [from, to === undefined ? undefined : formatIsoDay(addDays(parseIsoDay(to), 1))].flatMap((day) =>
        day === undefined || day < first || day > last ? [] : [{ id, day }],
      ),
    );
    if (!rule || coming.length === 0) continue;
    const { required, oneOf } = unmetNeeds(rule, (field) => fields.has(field));
    if (required.length + oneOf.length > 0) continue;
    for (const { id, day } of coming) {
      const change = byDay.get(day) ?? { laws: new Set(), rules: [] };
      change.laws.add(id);
      if (!change.rules.includes(planned)) change.rules.push(planned);
      byDay.set(day, change);
    }
  }
  return [...byDay]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, { laws, rules: planned }]) => ({ day: parseIsoDay(day), laws: [...laws].sort(), rules: planned }));
};

/** What a rule found on a row, as something to compare. */
const comparable = (found: readonly RowFinding[], rule: number): string =>
  found
    .filter((one) => one.rule === rule)
    .map(({ message, column, channels, effect }) => `${message} ${column} ${channels} ${effect.action}`)
    .sort()
    .join();

/** One change as it is counted: the rules as they will judge, and where each of them stands today and then (-1: it does not run). */
interface ChangeCount {
  readonly runner: RuleRunner;
  readonly pairs: readonly { readonly today: number; readonly later: number }[];
}

const changeCountOf = (change: LawChange, plan: Plan, loaded: readonly AnyRule[]): ChangeCount => {
  const ruleOf = ({ id }: PlannedRule): AnyContactRule => loaded.find((rule) => rule.id === id) as AnyContactRule;
  const todayOf = ({ id }: PlannedRule): number => plan.rules.findIndex((planned) => planned.id === id);
  const running = change.rules.filter((planned) => lawsInForce(ruleOf(planned).law, formatIsoDay(change.day)).length > 0);
  const learned = running.map((planned) => plan.learned[todayOf(planned)]);
  return {
    runner: new RuleRunner({ ...plan, asOf: change.day, rules: running, learned }, running.map(ruleOf)),
    pairs: change.rules.map((planned) => ({ today: todayOf(planned), later: running.indexOf(planned) })),
  };
};

/**
 * Counts the rows that the rules of each change will judge otherwise from its day on: per change of law the rows that it touches, then
 * those that each of its rules will judge otherwise.
 */
export const lawChangeCollector: Collector<readonly LawChange[], number[][]> = {
  empty: (changes) => changes.map(({ rules }) => new Array<number>(rules.length + 1).fill(0)),
  merge: sums,
  watch: (rows, changes, plan, loaded) => {
    const counts = changes.map((change) => changeCountOf(change, plan, loaded));
    return {
      row: ({ row, contact, found }) =>
        counts.forEach(({ runner, pairs }, i) => {
          runner.judge(row, contact);
          const count = rows[i] as number[];
          let otherwise = false;
          pairs.forEach(({ today, later }, rule) => {
            if (comparable(found, today) === comparable(runner.found, later)) return;
            otherwise = true;
            count[rule + 1] = (count[rule + 1] as number) + 1;
          });
          if (otherwise) count[0] = (count[0] as number) + 1;
        }),
    };
  },
  report: (all, changes) => ({
    changes: changes.map(({ day, laws, rules: touched }, i) => {
      const [rows = 0, ...byRule] = all[i] ?? [];
      // Of all rules that rest on a text, those to which it makes a difference here; all of them where it makes none.
      const changed = touched.filter((_, rule) => rows === 0 || (byRule[rule] ?? 0) > 0);
      return { day: formatIsoDay(day), law: laws, rules: changed.map(({ id }) => id), rows };
    }),
  }),
};

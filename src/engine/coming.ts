import type { Cursor } from '../csv/cursor.js';
import { addDays, dayOf, isoOf } from '../fields/calendar.js';
import type { FieldName } from '../model/field.js';
import type { AnyRule } from '../model/rule.js';
import { inForce, unmet } from './admission.js';
import type { Found } from './findings.js';
import { Panel } from './panel.js';
import type { Change, Plan, PlannedRule } from './plan.js';
import type { RowContact } from './row-contact.js';
import type { RunSettings } from './settings.js';

/** How far ahead a change of law is announced. */
const AHEAD_DAYS = 90;

/** The days after `asOf`, not further than ninety, on which the texts of some active rule change. */
export const changesAhead = (
  rules: readonly AnyRule[],
  settings: RunSettings,
  fields: ReadonlySet<FieldName | undefined>,
): readonly Change[] => {
  const first = isoOf(addDays(settings.asOf, 1));
  const last = isoOf(addDays(settings.asOf, AHEAD_DAYS));
  const byDay = new Map<string, { laws: Set<string>; rules: PlannedRule[] }>();
  for (const planned of settings.rules) {
    const rule = rules.find(({ id }) => id === planned.id);
    const { required = [], oneOf = [] } = rule ? unmet(rule, (field) => fields.has(field)) : {};
    if (!rule || required.length + oneOf.length > 0) continue;
    for (const { id, from, to } of rule.law) {
      const days = [from, to === undefined ? undefined : isoOf(addDays(dayOf(to), 1))];
      for (const day of days) {
        if (day === undefined || day < first || day > last) continue;
        const change = byDay.get(day) ?? { laws: new Set(), rules: [] };
        change.laws.add(id);
        if (!change.rules.includes(planned)) change.rules.push(planned);
        byDay.set(day, change);
      }
    }
  }
  return [...byDay]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, { laws, rules: planned }]) => ({ day: dayOf(day), laws: [...laws].sort(), rules: planned }));
};

/** What a rule found on a row, as something to compare. */
const told = (found: readonly Found[], rule: number): string =>
  found
    .filter((one) => one.rule === rule)
    .map(({ message, column, channels, weight }) => `${message} ${column} ${channels} ${weight.action}`)
    .sort()
    .join();

/** One change as it is counted: the rules as they will judge, and where each of them stands today and then (-1: it does not run). */
interface Count {
  readonly panel: Panel;
  readonly pairs: readonly { readonly today: number; readonly later: number }[];
}

const countOf = (change: Change, plan: Plan, loaded: readonly AnyRule[]): Count => {
  const ruleOf = ({ id }: PlannedRule): AnyRule => loaded.find((rule) => rule.id === id) as AnyRule;
  const todayOf = ({ id }: PlannedRule): number => plan.rules.findIndex((planned) => planned.id === id);
  const running = change.rules.filter((planned) => inForce(ruleOf(planned).law, isoOf(change.day)).length > 0);
  const learned = running.map((planned) => plan.learned[todayOf(planned)]);
  return {
    panel: new Panel({ ...plan, asOf: change.day, rules: running, learned }, running.map(ruleOf)),
    pairs: change.rules.map((planned) => ({ today: todayOf(planned), later: running.indexOf(planned) })),
  };
};

/** Counts the rows that the rules of each change will judge otherwise from its day on. */
export class Coming {
  readonly #counts: readonly Count[];
  readonly #rows: number[][];

  /** @param rows per change of the plan one number for it and one for each of its rules, which are counted up */
  constructor(plan: Plan, loaded: readonly AnyRule[], rows: number[][]) {
    this.#counts = plan.coming.map((change) => countOf(change, plan, loaded));
    this.#rows = rows;
  }

  /** @param found what the rules of the plan find today */
  row(row: Cursor, contact: RowContact, found: readonly Found[]): void {
    this.#counts.forEach(({ panel, pairs }, i) => {
      panel.judge(row, contact);
      const rows = this.#rows[i] as number[];
      let otherwise = false;
      pairs.forEach(({ today, later }, rule) => {
        if (told(found, today) === told(panel.found, later)) return;
        otherwise = true;
        rows[rule + 1] = (rows[rule + 1] as number) + 1;
      });
      if (otherwise) rows[0] = (rows[0] as number) + 1;
    });
  }
}

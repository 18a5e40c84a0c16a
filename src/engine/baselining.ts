import type { Cursor } from '../csv/cursor.js';
import { makeContactPrints, makePrint } from '../fields/contact-print.js';
import type { Baselined } from '../model/baselined.js';
import type { AnyRule } from '../model/rule.js';
import type { Severity } from '../model/severity.js';
import { FILE, type Said } from './columns.js';
import { type Found, weightOf } from './findings.js';
import type { Plan, PlannedRule } from './plan.js';
import type { RowContact } from './row-contact.js';

/** A row that identifies nobody is known by what stands in it. */
const cellsOf = (row: Cursor): string => `row\0${Array.from({ length: row.count }, (_, cell) => row.text(cell)).join('\0')}`;

/** Tells old findings from new ones by who they are about, not by the line they stand on. They still act: a baseline lets nobody through. */
export class Baselining {
  readonly #prints: (contact: RowContact) => readonly string[];
  readonly #print: (text: string) => string;
  readonly #known: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #ids: readonly string[];
  readonly #collects: boolean;
  readonly #done: Baselined;

  /** @param done what is counted up */
  constructor(plan: Plan, key: string, done: Baselined) {
    this.#prints = makeContactPrints(key);
    this.#print = makePrint(key);
    this.#known = new Map(Object.entries(plan.baseline?.known ?? {}).map(([rule, prints]) => [rule, new Set(prints)]));
    this.#ids = plan.rules.map(({ id }) => id);
    this.#collects = plan.baseline?.collects === true;
    this.#done = done;
  }

  row(row: Cursor, contact: RowContact, found: readonly Found[]): void {
    if (found.length === 0) return;
    const own = this.#prints(contact);
    const prints = own.length > 0 ? own : [this.#print(cellsOf(row))];
    for (const { rule, weight } of found) this.#take(this.#ids[rule] as string, weight.severity, 1, prints);
  }

  /** What was said of columns and of the file as a whole, known by its words and its header. */
  file(plan: Plan, rules: readonly AnyRule[], said: readonly Said[]): void {
    for (const { rule: index, message, column, count } of said.flatMap(({ groups }) => groups)) {
      const rule = rules[index] as AnyRule;
      const id = Object.keys(rule.messages)[message] as string;
      const header = column === FILE ? '' : (plan.columns[column]?.header ?? '');
      const { severity } = weightOf(rule, plan.rules[index] as PlannedRule, id);
      this.#take(rule.id, severity, count, [this.#print(`file\0${id}\0${header}`)]);
    }
  }

  #take(id: string, severity: Severity, count: number, prints: readonly string[]): void {
    const known = this.#known.get(id);
    if (severity !== 'off' && prints.some((print) => known?.has(print))) this.#done.known[severity] += count;
    if (!this.#collects) return;
    const all = this.#done.prints.get(id) ?? new Set();
    for (const print of prints) all.add(print);
    this.#done.prints.set(id, all);
  }
}

import { makeContactPrints } from '../fields/contact-print.js';
import type { Baselined } from '../model/baselined.js';
import type { Found } from './findings.js';
import type { Plan } from './plan.js';
import type { RowContact } from './row-contact.js';

/** Tells old findings from new ones by who they are about, not by the line they stand on. They still act: a baseline lets nobody through. */
export class Baselining {
  readonly #prints: (contact: RowContact) => readonly string[];
  readonly #known: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #ids: readonly string[];
  readonly #collects: boolean;
  readonly #done: Baselined;

  /** @param done what is counted up */
  constructor(plan: Plan, key: string, done: Baselined) {
    this.#prints = makeContactPrints(key);
    this.#known = new Map(Object.entries(plan.baseline?.known ?? {}).map(([rule, prints]) => [rule, new Set(prints)]));
    this.#ids = plan.rules.map(({ id }) => id);
    this.#collects = plan.baseline?.collects === true;
    this.#done = done;
  }

  row(contact: RowContact, found: readonly Found[]): void {
    if (found.length === 0) return;
    const prints = this.#prints(contact);
    for (const { rule, weight } of found) {
      const id = this.#ids[rule] as string;
      const known = this.#known.get(id);
      if (weight.severity !== 'off' && prints.some((print) => known?.has(print))) this.#done.known[weight.severity]++;
      if (!this.#collects || prints.length === 0) continue;
      const all = this.#done.prints.get(id) ?? new Set();
      for (const print of prints) all.add(print);
      this.#done.prints.set(id, all);
    }
  }
}

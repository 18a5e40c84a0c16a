import { makeContactPrints } from '../fields/contact-print.js';
import { fold } from '../fields/fold.js';
import type { Exemption } from '../model/exemption.js';
import type { FieldName } from '../model/field.js';
import type { Found } from './findings.js';
import type { Plan } from './plan.js';
import type { RowContact } from './row-contact.js';

interface Asked {
  readonly rule: number;
  readonly print: string | undefined;
  readonly where: readonly (readonly [FieldName, string])[];
}

const askedOf = ({ rule, fingerprint, where = {} }: Exemption, plan: Plan): Asked => ({
  rule: plan.rules.findIndex(({ id }) => id === rule),
  print: fingerprint,
  where: (Object.entries(where) as [FieldName, string][]).map(([field, text]) => [field, fold(text)]),
});

/** Takes what is exempted out of the findings of a row, and counts it. */
export class Exempting {
  readonly #asked: readonly Asked[];
  readonly #prints: ((contact: RowContact) => readonly string[]) | undefined;
  readonly #rows: number[];

  /** @param rows one number per exemption, which are counted up */
  constructor(plan: Plan, rows: number[]) {
    this.#asked = plan.exemptions.map((exemption) => askedOf(exemption, plan));
    this.#prints = plan.key === undefined ? undefined : makeContactPrints(plan.key);
    this.#rows = rows;
  }

  row(contact: RowContact, found: Found[]): void {
    if (found.length === 0) return;
    let prints: readonly string[] | undefined;
    this.#asked.forEach(({ rule, print, where }, i) => {
      if (!found.some((one) => one.rule === rule)) return;
      if (where.some(([field, text]) => fold(contact.text(field)) !== text)) return;
      if (print !== undefined) {
        prints ??= this.#prints?.(contact) ?? [];
        if (!prints.includes(print)) return;
      }
      this.#rows[i] = (this.#rows[i] as number) + 1;
      for (let at = found.length - 1; at >= 0; at--) if ((found[at] as Found).rule === rule) found.splice(at, 1);
    });
  }
}

import { makeContactFingerprints } from '../../fields/identity/contact-fingerprint.js';
import { foldHeader } from '../../fields/text/fold-header.js';
import type { FieldName } from '../../model/contact/field.js';
import type { Exemption } from '../../model/rule/exemption.js';
import type { Plan } from '../plan/plan.js';
import type { RowContact } from '../read/row-contact.js';
import type { RowFinding } from '../rules/row-findings.js';
import type { FindingFilter } from './judged-row.js';

interface PlannedExemption {
  readonly rule: number;
  readonly print: string | undefined;
  readonly where: readonly (readonly [FieldName, string])[];
}

const plannedExemption = ({ rule, fingerprint, where = {} }: Exemption, plan: Plan): PlannedExemption => ({
  rule: plan.rules.findIndex(({ id }) => id === rule),
  print: fingerprint,
  where: (Object.entries(where) as [FieldName, string][]).map(([field, text]) => [field, foldHeader(text)]),
});

/** Takes what is exempted out of the findings of a row, and counts it. */
export class ExemptionFilter {
  readonly #asked: readonly PlannedExemption[];
  readonly #prints: ((contact: RowContact) => readonly string[]) | undefined;
  readonly #rows: number[];

  /** @param rows one number per exemption, which are counted up */
  constructor(plan: Plan, exemptions: readonly Exemption[], rows: number[]) {
    this.#asked = exemptions.map((exemption) => plannedExemption(exemption, plan));
    this.#prints = plan.key === undefined ? undefined : makeContactFingerprints(plan.key);
    this.#rows = rows;
  }

  readonly apply: FindingFilter = (contact, found) => {
    if (found.length === 0) return;
    let prints: readonly string[] | undefined;
    this.#asked.forEach(({ rule, print, where }, i) => {
      if (!found.some((one) => one.rule === rule)) return;
      if (where.some(([field, text]) => foldHeader(contact.text(field)) !== text)) return;
      if (print !== undefined) {
        prints ??= this.#prints?.(contact) ?? [];
        if (!prints.includes(print)) return;
      }
      this.#rows[i] = (this.#rows[i] as number) + 1;
      for (let at = found.length - 1; at >= 0; at--) if ((found[at] as RowFinding).rule === rule) found.splice(at, 1);
    });
  };
}

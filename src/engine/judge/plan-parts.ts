import type { ScannerSource } from '../../csv/records/simd-scanner.js';
import type { Plan } from '../plan/plan.js';
import { hasSameShape } from '../plan/plan-shape.js';
import { ContactColumns } from '../read/contact-columns.js';
import { RowContact } from '../read/row-contact.js';
import { RuleMemory } from '../rules/rule-memory.js';
import { StemScanners } from '../sieve/stem-kernel.js';

/** Shapes that are remembered: files of one run have a few, and two passes may differ in how dates are read. */
const MOST = 6;

/** What the rows of a plan are read and judged with, whichever file of its shape they are of. */
export interface PlanParts {
  readonly contact: RowContact;
  /** Finds the cells of their blocks, one block after the other. */
  readonly structure: ScannerSource;
  /** What rules made to judge, and to learn. */
  readonly judging: RuleMemory;
  readonly learning: RuleMemory;
}

/** @param isSmall whether what is kept of texts and dates would hardly be asked for again */
export const makePlanParts = (plan: Plan, isSmall = plan.isSmall, scanners = new StemScanners()): PlanParts => ({
  contact: new RowContact(new ContactColumns({ ...plan, isSmall })),
  structure: scanners.source,
  judging: new RuleMemory(),
  learning: new RuleMemory(),
});

/** What one thread keeps from file to file: five thousand exports of one tool have one shape. */
export class PartsMemory {
  readonly #known: { readonly plan: Plan; readonly parts: PlanParts }[] = [];
  /** One memory for all blocks: nobody looks at two at once. */
  readonly #scanners = new StemScanners();

  /** The parts for a plan, of an earlier file where it had the same shape. */
  partsOf(plan: Plan): PlanParts {
    const at = this.#known.findIndex((one) => hasSameShape(one.plan, plan));
    if (at < 0) this.#scanners.forget();
    const found = this.#known.splice(at < 0 ? MOST - 1 : at, 1)[0];
    const known = at >= 0 && found ? found : { plan, parts: makePlanParts(plan, false, this.#scanners) };
    this.#known.unshift(known);
    return known.parts;
  }
}

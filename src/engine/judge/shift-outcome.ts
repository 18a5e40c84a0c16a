import type { FindingGroup, Outcome } from '../../model/outcome/outcome.js';
import type { Plan } from '../plan/plan.js';
import { shiftCollected } from './collectors.js';

const shiftGroup = (group: FindingGroup, rows: number): FindingGroup => ({
  ...group,
  examples: group.examples.map((example) => ({ ...example, row: example.row + rows })),
});

/**
 * What a part left whose rows were numbered from its own first one, as if they had been numbered as those of the file: counts stay, and
 * whatever names a row names it by its place in the file.
 * @param rows of the file before the part
 */
export const shiftOutcome = (outcome: Outcome, plan: Plan, rows: number): Outcome =>
  rows === 0
    ? outcome
    : {
        ...outcome,
        groups: new Map([...outcome.groups].map(([key, group]) => [key, shiftGroup(group, rows)])),
        collected: shiftCollected(plan, outcome.collected, rows),
      };

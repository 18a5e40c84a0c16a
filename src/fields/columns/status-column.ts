import { readRefusal } from '../opposition/refusal/read-refusal.js';

/** Longer cells are notes, and their column one of notes. */
const LONGEST = 60;

/** Whether some of the statuses of a column are refusals. */
export const holdRefusals = (values: readonly string[]): boolean =>
  [...new Set(values)].some((text) => text.length <= LONGEST && readRefusal(text.trim()).channels.length > 0);

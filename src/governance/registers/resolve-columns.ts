import type { RegisterKind } from '../../model/governance/control.js';
import type { NeededField } from '../../model/governance/register.js';
import { type FieldCues, NEEDED_COLUMNS, REGISTER_COLUMNS, TIME_OF } from './columns-data.js';
import { headerWords } from './header-words.js';

/** Where each field of a register stands, by its name. */
export type RegisterColumns = ReadonlyMap<string, number>;

/** Above all that cues add up to. */
const NAMED = 100;
/** What words must add up to where a field does not say. */
const LEAST = 3;

/** How clearly a header says a field; 0 where it does not. */
const scoreOf = ({ names = '', least = LEAST, cues }: FieldCues, words: string): number => {
  const rank = names.split(', ').indexOf(words);
  if (rank >= 0) return NAMED - rank;
  let score = 0;
  for (const [is, weight] of cues) if (is.test(words)) score += weight;
  return score >= least ? score : 0;
};

/** Which column holds which field: what is said most clearly first. Each column is one field, each field one column. */
export const resolveColumns = (kind: RegisterKind, header: readonly string[]): RegisterColumns => {
  const fields = Object.entries(REGISTER_COLUMNS[kind] as Readonly<Record<string, FieldCues>>);
  const scored = header.flatMap((cell, column) => {
    const words = headerWords(cell);
    return words === '' ? [] : fields.map(([field, cues]) => ({ field, column, score: scoreOf(cues, words) }));
  });
  const columns = new Map<string, number>();
  const taken = new Set<number>();
  for (const { field, column } of scored.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score)) {
    if (columns.has(field) || taken.has(column)) continue;
    columns.set(field, column);
    taken.add(column);
  }
  // An hour without a day is the instant.
  for (const [field, time] of Object.entries(TIME_OF)) {
    const column = columns.get(time);
    if (column === undefined || columns.has(field)) continue;
    columns.set(field, column);
    columns.delete(time);
  }
  return columns;
};

/** The needed fields that no column holds. */
export const missingColumns = (kind: RegisterKind, columns: RegisterColumns): readonly NeededField[] =>
  NEEDED_COLUMNS[kind].filter((field) => !columns.has(field));

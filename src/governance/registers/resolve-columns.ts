import { plainWords } from '../../fields/text/plain-words.js';
import type { RegisterKind } from '../../model/governance/control.js';
import { type ColumnNames, NEEDED_COLUMNS, REGISTER_COLUMNS, TELLTALE_COLUMNS } from './columns-data.js';

/** Where each field of a register stands, by its name. */
export type RegisterColumns = ReadonlyMap<string, number>;

/** A header in plain words: `awareAt`, `aware_at` and `Aware at` are the same. */
const headerWords = (header: string): string => plainWords(header.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '));

/** Which column holds which field: exact names first, the best name before others; then what headers are like. Each column is one field. */
export const resolveColumns = (kind: RegisterKind, header: readonly string[]): RegisterColumns => {
  const fields = Object.entries(REGISTER_COLUMNS[kind] as Readonly<Record<string, ColumnNames>>);
  const headers = header.map(headerWords);
  const exact = fields
    .flatMap(([field, { names }]) => headers.map((words, column) => ({ field, column, rank: words === '' ? -1 : names.indexOf(words) })))
    .filter(({ rank }) => rank >= 0)
    .sort((a, b) => a.rank - b.rank);
  const columns = new Map<string, number>();
  const taken = new Set<number>();
  const take = (field: string, column: number): void => {
    if (columns.has(field) || taken.has(column)) return;
    columns.set(field, column);
    taken.add(column);
  };
  for (const { field, column } of exact) take(field, column);
  for (const [field, { like, also, unlike }] of fields) {
    if (!like) continue;
    for (const [column, words] of headers.entries())
      if (like.test(words) && also?.test(words) !== false && !unlike?.test(words)) take(field, column);
  }
  return columns;
};

/** The needed fields that no column holds. */
export const missingColumns = (kind: RegisterKind, columns: RegisterColumns): readonly string[] =>
  NEEDED_COLUMNS[kind].filter((field) => !columns.has(field));

/** What kind of register a header is of; undefined where it is none, or may be a file of contacts. */
export const registerKindOf = (header: readonly string[]): RegisterKind | undefined => {
  const kinds = Object.keys(TELLTALE_COLUMNS) as readonly RegisterKind[];
  return kinds.find((kind) => {
    const columns = resolveColumns(kind, header);
    const { all, some, least } = TELLTALE_COLUMNS[kind];
    // A log of calls has sessions too: training must be called so.
    const trained = headerWords(header[columns.get('trainedAt') ?? -1] ?? '');
    if (kind === 'training' && !/\btrain|\bformation|\bformee?\b/.test(trained)) return false;
    return all.every((field) => columns.has(field)) && some.filter((field) => columns.has(field)).length >= least;
  });
};

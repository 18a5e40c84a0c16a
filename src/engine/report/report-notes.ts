import { mayTellReturn } from '../../fields/columns/headers/last-time.js';
import { isFileOfConsumers, mayBeConsumers } from '../../fields/company/consumer-file.js';
import { FIELDS } from '../../model/contact/field.js';
import type { ReportNote } from '../../model/report/report-table.js';
import { hasRole } from '../../model/rule/rule.js';
import { sharesNumbers } from '../decide/usable.js';
import { collectedPart } from '../judge/collectors.js';
import type { FileFacts } from './file-facts.js';
import { encodingOf, type ReportParts } from './report-parts.js';

const note = (code: string, count: number, more: Partial<ReportNote> = {}): readonly ReportNote[] =>
  count > 0 ? [{ code, ...(count > 1 && { count }), ...more }] : [];

/** Below this the mapping of a column is said to be unsure. */
const SURE_MAPPING = 0.6;

/** Columns of marks that are told of. */
const NAMED_COLUMNS = 3;
/** Rows named in a note. */
const NAMED_ROWS = 10;

/** Cells among the first rows whose quotes do not fit. */
const strayNote = ({ strayQuotes }: FileFacts): readonly ReportNote[] =>
  note(
    'stray-quotes',
    strayQuotes.reduce((sum, { stray }) => sum + stray, 0),
    { rows: strayQuotes.slice(0, NAMED_ROWS).map(({ row }) => row) },
  );

/** Cells of the cleaned file that a spreadsheet would run, or would have. */
const formulaNotes = ({ plan, outcome }: ReportParts): readonly ReportNote[] =>
  [...(collectedPart(outcome, 'formulas') ?? [])]
    .sort(([a], [b]) => a - b)
    .flatMap(([column, { count, rows }]) => note(plan.excelSafe ? 'formula-cells-safe' : 'formula-cells', count, { column, rows }));

/** What a workbook holds that its cells do not show, or cannot. */
const tableNotes = ({ table: told }: FileFacts): readonly ReportNote[] => {
  if (told === undefined) return [];
  return [
    ...note('more-pages', told.morePages ? 1 : 0),
    ...note('hidden-rows', told.hiddenRows),
    ...note('hidden-columns', told.hiddenColumns),
    ...note('merged-cells', told.mergedCells),
    ...note('error-cells', told.errorCells),
    ...note('uncalculated-cells', told.uncalculatedCells),
    ...note('unread-notes', told.unreadNotes),
  ];
};
/** How dates that read both ways were read, and what told. */
const settledNote = ({ settled, settledDates }: FileFacts): readonly ReportNote[] =>
  settled
    ? note(
        `dates-${settled.order}-${settled.because}`,
        settledDates.length,
        settledDates.length === 1 ? { column: settledDates[0] as number } : {},
      )
    : [];

/** Blank cells that mean the country that somebody said. */
const countryNote = ({ columns, countrySaid, channels }: ReportParts['plan']): readonly ReportNote[] => {
  const column = columns.find(({ field }) => field === 'country')?.column;
  return column !== undefined && countrySaid && channels.length > 0 ? note('country-where-blank', 1, { column }) : [];
};

/** Persons with numbers, judged as professionals for want of a word that they are not. */
const audienceNote = ({ columns, audience, purpose, channels }: ReportParts['plan']): readonly ReportNote[] => {
  const areCalled = channels.includes('phone') || channels.includes('sms');
  const isMistakable = audience === 'business' && purpose === 'prospecting' && areCalled;
  return note('company-unnamed', isMistakable && mayBeConsumers(columns) && !isFileOfConsumers(columns) ? 1 : 0);
};

/** Where somebody is too old by the dates that are read, a column that may tell when they came back. */
const returnNotes = ({ plan, rules, outcome }: ReportParts): readonly ReportNote[] =>
  rules.some((rule, i) => hasRole(rule, 'prospect-expired') && (outcome.ruleRows[i] ?? 0) > 0)
    ? plan.columns
        .filter(({ field, by, filled, header }) => field === undefined && by === 'none' && filled > 0 && mayTellReturn(header))
        .slice(0, NAMED_COLUMNS)
        .flatMap(({ column }) => note('maybe-return', 1, { column }))
    : [];

/** Everything tolerated or read by inference, so that nothing was guessed in silence. */
export const reportNotesOf = (parts: ReportParts): readonly ReportNote[] => {
  const { plan, file, outcome, counts } = parts;
  const kinds = [counts.lf, counts.crlf, counts.cr].filter((count) => count > 0);
  const names = file.headers.filter((header) => header !== '').map((header) => header.toLowerCase());
  return [
    ...plan.columns
      .filter(({ marks }) => marks)
      .slice(0, NAMED_COLUMNS)
      .flatMap(({ column }) => note('marks-unread', 1, { column })),
    ...returnNotes(parts),
    ...tableNotes(file),
    ...note('encoding-guessed', encodingOf(parts) === 'utf-8' || file.bom ? 0 : 1),
    ...note('mixed-line-ends', kinds.length > 1 ? Math.min(...kinds) : 0),
    ...strayNote(file),
    ...note('sep-line', file.sepLine ? 1 : 0),
    ...note('quoted-lines', file.quotedLines ? 1 : 0),
    ...note('no-header', file.headerRow === 0 ? 1 : 0),
    ...note('preamble-skipped', file.preambleRows),
    ...note('description-skipped', file.descriptionRows),
    ...note('header-repeated', outcome.rows.repeated),
    ...note('totals-skipped', outcome.rows.totals),
    ...note('duplicate-headers', names.length - new Set(names).size),
    ...plan.columns.flatMap(({ column, field, confidence }) =>
      field && field in FIELDS && confidence < SURE_MAPPING ? note('mapping-unsure', 1, { column }) : [],
    ),
    ...settledNote(file),
    ...file.undecidedDates.flatMap((column) =>
      plan.orders[column] === 'unresolved' && !file.mixedDates.includes(column) ? note('dates-unresolved', 1, { column }) : [],
    ),
    ...file.mixedDates.toSorted((a, b) => a - b).flatMap((column) => note('dates-mixed', 1, { column })),
    ...formulaNotes(parts),
    ...audienceNote(plan),
    ...countryNote(plan),
    ...note('phone-shared-sms', sharesNumbers(plan) ? 1 : 0),
    ...plan.lists.flatMap(({ info }) => [...note('list-unread-lines', info.unread), ...note('list-too-broad', info.tooBroad)]),
  ];
};

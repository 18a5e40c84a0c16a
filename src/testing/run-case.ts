import { memorySink, memorySource } from '../csv/ports/memory.js';
import type { RunSettings } from '../engine/plan/run-settings.js';
import { runCheck } from '../engine/run.js';
import type { Executor } from '../engine/threads/executor.js';
import { cellText } from '../engine/write/row-writer.js';
import { parseIsoDay } from '../fields/date/calendar.js';
import type { ListSpec } from '../lists/definition/list-spec.js';
import type { LoadedList } from '../lists/definition/loaded-list.js';
import { loadList } from '../lists/load/load-list.js';
import { readSheetList } from '../lists/load/sheet-list.js';
import type { Report } from '../model/report/report.js';
import type { AnyContactRule, Example } from '../model/rule/rule.js';

/** A small file (header row, then rows), what surrounds it, and the messages that the rule must give. */
export type Case = Omit<Extract<Example, { rows: unknown }>, 'note' | 'text'>;

/** What one run over a case came to. */
export interface CaseRun {
  readonly report: Report;
  /** The cleaned file. */
  readonly clean: string;
}

const DIALECT = { delimiter: ';', escape: 'double' } as const;
/** Enough that no case has more findings than are listed one by one. */
const ALL = 1_000_000;

/** The rows as a file: UTF-8, semicolons, quotes where they must be. */
export const caseBytes = (rows: Case['rows']): Buffer =>
  Buffer.from(
    rows.map((row) => `${row.map((cell) => (row.length === 1 && cell === '' ? '""' : cellText(cell, DIALECT))).join(';')}\n`).join(''),
  );

/** The lists of a case, loaded. */
export const listsOf = (
  { opposition, oppositionDate, robinson, sheet }: Omit<Case, 'rows'>,
  asOf: number,
): Promise<readonly LoadedList[]> => {
  const given: (readonly [ListSpec, readonly string[]])[] = [];
  if (opposition) given.push([{ path: 'opposition.txt', kind: 'opposition', date: oppositionDate }, opposition]);
  if (robinson) {
    const { date, maxAgeDays, audience, entries } = robinson;
    given.push([{ path: 'robinson.txt', kind: 'robinson', date, maxAgeDays, scope: audience && { audience } }, entries]);
  }
  const lists = given.map(([spec, entries]) => loadList(spec, asOf, () => Buffer.from(`${entries.join('\n')}\n`)));
  return Promise.all([
    ...lists,
    ...(sheet ? [readSheetList(caseBytes(sheet.rows), { file: 'contacts.xlsx', sheet: sheet.name }, { asOf, country: 'FR' })] : []),
  ]);
};

const settingsOf = (
  rule: AnyContactRule,
  { preset = 'fr-b2b', audience, channels, options = {}, asOf = '2026-11-24' }: Case,
): RunSettings => {
  const archive = preset === 'crm-archive';
  return {
    preset,
    asOf: parseIsoDay(asOf),
    purpose: archive ? 'archive' : 'prospecting',
    audience: audience ?? (preset === 'fr-b2c' ? 'consumer' : 'business'),
    channels: channels ?? (archive ? [] : ['email']),
    country: 'FR',
    layout: { columns: {} },
    absent: [],
    // A case that lacks what the rule must see would prove nothing.
    strictFields: true,
    lists: [],
    examples: ALL,
    rules: [
      {
        id: rule.id,
        severity: rule.severity === 'off' ? 'warning' : rule.severity,
        action: rule.action,
        options: (rule.options?.parse(options) ?? {}) as Readonly<Record<string, unknown>>,
      },
    ],
  };
};

/**
 * Runs one rule alone over a case, in memory, through the engine that runs it for everybody.
 * @throws LumoError whatever a run throws: LUMO_FIELD_ABSENT when the rows lack a field that the rule needs…
 */
export const runCase = async (rule: AnyContactRule, given: Case, executor: Executor): Promise<CaseRun> => {
  const settings = settingsOf(rule, given);
  const sink = memorySink();
  const report = await runCheck({
    source: memorySource(caseBytes(given.rows), given.fileName ?? 'contacts.csv'),
    settings,
    rules: [rule],
    lists: await listsOf(given, settings.asOf),
    executor: () => executor,
    clean: { sink, name: 'contacts.clean.csv' },
    version: 'test',
  });
  return { report, clean: sink.bytes()?.toString() ?? '' };
};

/**
 * All that the rule said, as `row message column`: what it said of the file and its columns first (`file` for the row),
 * then row by row, of the contact as a whole before its cells. The column is the header, or `#3` when it has none.
 */
export const messagesIn = ({ report }: CaseRun): readonly string[] => {
  const findings = report.rules.flatMap((rule) => rule.findings);
  const lines = findings.flatMap(({ message, column = -1, examples, count }, order) => {
    const header = column < 0 ? '' : ` ${report.columns[column]?.header || `#${column + 1}`}`;
    const rows = examples.length > 0 ? examples.map(({ row }) => row) : Array.from({ length: count }, () => 0);
    return rows.map((row) => ({ row, column, order, text: `${row === 0 ? 'file' : row} ${message}${header}` }));
  });
  return lines.sort((a, b) => a.row - b.row || a.column - b.column || a.order - b.order).map(({ text }) => text);
};

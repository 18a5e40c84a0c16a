import { escapeJson } from '../../model/base/escape-json.js';
import type { Reporter } from '../contract/reporter.js';

// The order in which a reader wants the keys; others follow, by code unit.
const ORDER = [
  '$schema',
  'schemaVersion',
  'tool',
  'asOf',
  'preset',
  'purpose',
  'audience',
  'input',
  'output',
  'heldBack',
  'rows',
  'verdicts',
  'keptVerdicts',
  'counts',
  'remaining',
  'columns',
  'rules',
  'notRun',
  'lowered',
  'lists',
  'figures',
  'notes',
  'id',
  'name',
  'version',
  'code',
  'theme',
  'because',
  'by',
  'message',
  'severity',
  'action',
  'row',
  'column',
  'header',
  'field',
  'count',
];
const RANK = new Map(ORDER.map((key, i) => [key, i]));

const byRank = ([a]: [string, unknown], [b]: [string, unknown]): number =>
  (RANK.get(a) ?? ORDER.length) - (RANK.get(b) ?? ORDER.length) || (a < b ? -1 : 1);

const ordered = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort(byRank)) : value;

/** The report as JSON: two spaces, keys in a fixed order, a line feed at the end; the same bytes for the same report. */
export const jsonReport: Reporter = function* (report) {
  yield `${escapeJson(JSON.stringify(report, ordered, 2))}\n`;
};

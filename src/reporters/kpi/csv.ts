import type { KpiReport } from '../../model/kpi/kpi.js';
import type { KpiWords } from '../../words/reports/kpi.js';
import { safeText } from '../text/safe-text.js';

/** A cell that no spreadsheet takes for a formula, quoted where it must be. */
const cell = (text: string): string => {
  const dead = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(dead) ? `"${dead.replaceAll('"', '""')}"` : dead;
};

const HEADER = ['day', 'label', 'kpi', 'value', 'unit', 'part', 'among', 'name', 'definition'];

/** One row per KPI, comma separated, a header first. Numbers are written for machines: a point, no grouping; no data is an empty cell. */
export function* kpiCsv({ asOf, label = '', kpis }: KpiReport, said: KpiWords): Generator<string> {
  yield `${HEADER.join(',')}\r\n`;
  const number = (value: number | undefined): string => (value === undefined ? '' : String(Math.round(value * 1e6) / 1e6));
  for (const { id, unit, value, part, among } of kpis) {
    const cells = [asOf, safeText(label), id, number(value), unit, number(part), number(among), said.name(id), said.definition(id)];
    yield `${cells.map(cell).join(',')}\r\n`;
  }
}

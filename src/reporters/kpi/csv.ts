import type { KpiReport } from '../../model/kpi/kpi.js';
import type { KpiWords } from '../../words/reports/kpi.js';
import { quotedCell, spreadsheetText } from '../text/spreadsheet-text.js';

/** A cell that stays text in a spreadsheet, quoted where it must be. */
const cell = (text: string): string => {
  const shown = spreadsheetText(text);
  return /[",]/.test(shown) ? quotedCell(shown) : shown;
};

const HEADER = ['day', 'label', 'kpi', 'value', 'unit', 'part', 'among', 'name', 'definition'];

/** One row per KPI, comma separated, a header first. Numbers are written for machines: a point, no grouping; no data is an empty cell. */
export function* kpiCsv({ asOf, label = '', kpis }: KpiReport, kpiTexts: KpiWords): Generator<string> {
  yield `${HEADER.join(',')}\r\n`;
  const number = (value: number | undefined): string => (value === undefined ? '' : String(Math.round(value * 1e6) / 1e6));
  for (const { id, unit, value, part, among } of kpis) {
    const cells = [asOf, label, id, number(value), unit, number(part), number(among), kpiTexts.name(id), kpiTexts.definition(id)];
    yield `${cells.map(cell).join(',')}\r\n`;
  }
}

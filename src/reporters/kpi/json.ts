import { escapeJson } from '../../model/base/escape-json.js';
import type { KpiReport } from '../../model/kpi/kpi.js';
import { KPI_TEXTS } from '../../words/reports/kpi.js';

/** The KPIs as JSON, each with its name and definition in both languages; the same bytes for the same KPIs. */
export const kpiJson = (report: KpiReport): string => {
  const kpis = report.kpis.map((kpi) => ({ ...kpi, ...KPI_TEXTS[kpi.id] }));
  return `${escapeJson(JSON.stringify({ ...report, kpis }, null, 2))}\n`;
};

import { isContactKpi, type KpiReport } from '../../model/kpi/kpi.js';
import type { KpiWords } from '../../words/reports/kpi.js';
import { displayWidth, padText, wrapText } from '../text/layout.js';
import { safeText } from '../text/safe-text.js';
import type { TextStyle } from '../text/style.js';

/** The KPIs with what each is made of, and its definition under it. */
export function* kpiText(report: KpiReport, kpiTexts: KpiWords, style: TextStyle, width: number): Generator<string> {
  const { files, label, requests, logs, governance } = report;
  yield `${style.bold(kpiTexts.title(report, label === undefined ? undefined : safeText(label, 60)))}\n`;
  // Of logs or governance alone, what only contacts could tell is left out.
  const isOfContacts = files > 0 || (logs === undefined && governance === undefined);
  const kpis = report.kpis.filter(({ id, value }) => isOfContacts || !isContactKpi(id) || value !== undefined);
  const rows = kpis.map((kpi) => ({
    kpi,
    name: kpiTexts.name(kpi.id),
    value: kpiTexts.value(kpi.unit, kpi.value),
    among: kpiTexts.among(kpi),
  }));
  const names = Math.max(...rows.map(({ name }) => displayWidth(name)));
  const values = Math.max(...rows.map(({ value }) => displayWidth(value)));
  for (const { kpi, name, value, among } of rows) {
    const shown = padText(value, values);
    yield `\n  ${padText(name, names)}  ${kpi.value === undefined ? style.dim(shown) : style.bold(shown)}  ${among}`.trimEnd();
    yield '\n';
    for (const line of wrapText(kpiTexts.definition(kpi.id), width, '    ')) yield `${style.dim(line)}\n`;
    if (kpi.id === 'requests-in-time' && requests)
      for (const line of wrapText(kpiTexts.requests(requests), width, '    ')) yield `${line}\n`;
  }
}

import { LumoError } from '../../model/base/lumo-error.js';
import type { Lang } from '../../model/base/text.js';
import type { KpiReport } from '../../model/kpi/kpi.js';
import type { HistoryCounts } from '../../model/kpi/run-history.js';
import { unknownFormat } from '../../reporters/contract/formats.js';
import { KPI_FORMATS, type KpiFormat } from '../../reporters/contract/kpi-formats.js';
import { kpiCsv } from '../../reporters/kpi/csv.js';
import { kpiJson } from '../../reporters/kpi/json.js';
import { kpiPrometheus } from '../../reporters/kpi/prometheus.js';
import { kpiText } from '../../reporters/kpi/terminal.js';
import { PLAIN_STYLE } from '../../reporters/text/style.js';
import { kpiWords } from '../../words/reports/kpi.js';
import type { SharedOptions } from '../options/table/reading.js';
import { parseTarget } from '../output/parse-target.js';
import type { CommandContext } from '../setup/command-context.js';
import { styleFor, textWidth } from '../terminal/style.js';
import { writeWhole } from '../terminal/write-whole.js';

const NAMES = Object.keys(KPI_FORMATS) as readonly KpiFormat[];

/** One report to write; `-` is standard output. */
export interface KpiOutput {
  readonly format: KpiFormat;
  readonly path: string;
}

/** `csv`, `csv=kpi.csv` or `kpi.csv`; on standard output where no path is named. @throws LumoError LUMO_UNKNOWN_FORMAT */
export const parseKpiOutput = (asked: string): KpiOutput => {
  const byEnding = (path: string) => NAMES.find((format) => path.toLowerCase().endsWith(KPI_FORMATS[format]));
  const target = parseTarget(
    asked,
    (name) => NAMES.find((format) => format === name),
    byEnding,
    (name) => {
      throw unknownFormat(name, NAMES);
    },
  );
  return { path: '-', ...target };
};

/**
 * A label is kept in clear, by everybody who keeps the history: it must be nobody's.
 * @throws LumoError LUMO_USAGE
 */
export const validLabel = (label: string | undefined): string | undefined => {
  const text = label?.trim();
  if (text === undefined) return undefined;
  if (text !== '' && text.length <= 60 && !/@|\d{6}|\p{Cc}/u.test(text)) return text;
  throw new LumoError(
    'LUMO_USAGE',
    { en: '--label is not a label that can be kept.', fr: '--label n’est pas un mot qui puisse être gardé.' },
    {
      en: 'Give a word of at most 60 characters, without an address or a long number: it stays in the history for good.',
      fr: 'Donnez un mot d’au plus 60 caractères, sans adresse ni long numéro : il reste dans l’historique pour de bon.',
    },
  );
};

/** Metrics hold counts only, and are read by another user than the one who writes them. */
const WORLD_READABLE = 0o644;

/** Writes KPIs in each of the formats asked. @param lang of what is told in words */
export const writeKpis = async (
  outputs: readonly KpiOutput[],
  report: KpiReport,
  counts: HistoryCounts,
  lang: Lang,
  { color }: SharedOptions,
  around: CommandContext,
): Promise<void> => {
  const { stdout, env } = around.io;
  const said = kpiWords(lang);
  for (const { format, path } of outputs) {
    const style = path === '-' ? styleFor(stdout, env, color) : PLAIN_STYLE;
    const pieces = {
      terminal: () => kpiText(report, said, style, textWidth(stdout)),
      json: () => [kpiJson(report)],
      csv: () => kpiCsv(report, said),
      prometheus: () => kpiPrometheus(report, counts),
    }[format]();
    await writeWhole(path, pieces, around.io, format === 'prometheus' ? WORLD_READABLE : undefined);
  }
};

import { resolve } from 'node:path';
import { fileSink } from '../../csv/files/sink.js';
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
import { safeText } from '../../reporters/text/safe-text.js';
import { PLAIN_STYLE } from '../../reporters/text/style.js';
import { kpiWords } from '../../words/reports/kpi.js';
import type { SharedOptions } from '../options/table/reading.js';
import type { CommandContext } from '../setup/command-context.js';
import { writeText } from '../terminal/process-io.js';
import { styleFor } from '../terminal/style.js';

const NAMES = Object.keys(KPI_FORMATS) as readonly KpiFormat[];

/** One report to write; `-` is standard output. */
export interface KpiOutput {
  readonly format: KpiFormat;
  readonly path: string;
}

/** `csv`, `csv=kpi.csv` or `kpi.csv`. @throws LumoError LUMO_UNKNOWN_FORMAT */
export const parseKpiOutput = (asked: string): KpiOutput => {
  const at = asked.indexOf('=');
  const [name, path] = at > 0 ? [asked.slice(0, at), asked.slice(at + 1)] : [asked, '-'];
  const named = NAMES.find((one) => one === name);
  if (named) return { format: named, path };
  const ending = NAMES.find((one) => at < 0 && asked.toLowerCase().endsWith(KPI_FORMATS[one]));
  if (ending) return { format: ending, path: asked };
  throw unknownFormat(name, NAMES);
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
    { en: `--label does not take "${safeText(text, 20)}".`, fr: `--label n’accepte pas « ${safeText(text, 20)} ».` },
    {
      en: 'Give a word of at most 60 characters, without an address or a long number: it stays in the history for good.',
      fr: 'Donnez un mot d’au plus 60 caractères, sans adresse ni long numéro : il reste dans l’historique pour de bon.',
    },
  );
};

/** Metrics hold counts only, and are read by another user than the one who writes them. */
const WORLD_READABLE = 0o644;

/**
 * Writes pieces to a path, whole or not at all, or to standard output.
 * @param path from the current folder, or `-`
 * @param mode of a new file; for its owner alone unless said
 */
export const writePieces = async (path: string, pieces: Iterable<string>, { io }: CommandContext, mode?: number): Promise<void> => {
  if (path === '-') {
    for (const piece of pieces) await writeText(io.stdout, piece);
    return;
  }
  const sink = await fileSink(resolve(io.cwd(), path), false, false, mode);
  try {
    for (const piece of pieces) await sink.write(Buffer.from(piece));
    await sink.commit();
  } catch (cause) {
    await sink.abort();
    throw cause;
  }
};

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
      terminal: () => kpiText(report, said, style, Math.max(60, Math.min(stdout.columns ?? 80, 110))),
      json: () => [kpiJson(report)],
      csv: () => kpiCsv(report, said),
      prometheus: () => kpiPrometheus(report, counts),
    }[format]();
    await writePieces(path, pieces, around, format === 'prometheus' ? WORLD_READABLE : undefined);
  }
};

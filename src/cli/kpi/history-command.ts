import { resolve } from 'node:path';
import { DEFAULT_HISTORY, readHistory } from '../../history/history-file.js';
import { trendsOf, worsenedFigures } from '../../history/trends.js';
import { LumoError } from '../../model/base/lumo-error.js';
import type { Text } from '../../model/base/text.js';
import type { HistoryEntry } from '../../model/kpi/run-history.js';
import { historyText } from '../../reporters/kpi/history-table.js';
import { safeText } from '../../reporters/text/safe-text.js';
import { kpiWords } from '../../words/reports/kpi.js';
import { type HistoryOptions, SHOWN_RUNS } from '../options/table/kpi.js';
import { jsonText, wantsJson } from '../output/plain-format.js';
import type { CommandHandler } from '../setup/command-context.js';
import { writeText } from '../terminal/process-io.js';
import { styleFor } from '../terminal/style.js';
import { comparisonText } from './comparison-text.js';
import { validLabel } from './kpi-outputs.js';

/** The last two runs of each scope. */
const lastTwoRuns = (
  entries: readonly HistoryEntry[],
): readonly { readonly entry: HistoryEntry; readonly earlier: HistoryEntry | undefined }[] => {
  const last = new Map<string, { entry: HistoryEntry; earlier: HistoryEntry | undefined }>();
  for (const entry of entries) {
    const key = `${entry.labelled} ${entry.scope}`;
    last.set(key, { entry, earlier: last.get(key)?.entry });
  }
  return [...last.values()];
};

const namedTwice = (): LumoError =>
  new LumoError(
    'LUMO_USAGE',
    { en: 'The history is named twice.', fr: 'L’historique est indiqué deux fois.' },
    {
      en: 'Name it once: lumo-check history FILE, or --history FILE.',
      fr: 'Une fois suffit : lumo-check history FICHIER, ou --history FICHIER.',
    },
  );

const noRunOf = (label: string): Text => ({
  en: `No run of this history has the label "${label}". Without --label it shows all.`,
  fr: `Aucun passage de cet historique ne porte le mot « ${label} ». Sans --label, il les montre tous.`,
});

/** `lumo-check history [FILE]`: the trend of earlier runs, once their chain is known to hold. */
export const historyCommand: CommandHandler<HistoryOptions> = async ([named], options, around) => {
  const { io, lang } = around;
  if (named !== undefined && options.history !== undefined) throw namedTwice();
  const file = named ?? options.history ?? DEFAULT_HISTORY;
  validLabel(options.label);
  const history = await readHistory(resolve(io.cwd(), file));
  const entries = history.entries.filter(({ scope, labelled }) => options.label === undefined || (labelled && scope === options.label));
  const trends = trendsOf(entries, options.last ?? SHOWN_RUNS);
  const compared = lastTwoRuns(entries).map(({ entry, earlier }) => ({
    entry,
    earlier,
    worse: earlier ? worsenedFigures(earlier, entry) : [],
  }));
  const exit = options.failIfWorse && compared.some(({ worse }) => worse.length > 0) ? 1 : 0;
  const { last, torn, declared } = history;
  if (wantsJson(options.format)) {
    const told = {
      $schema: 'lumo-check/schema/history.json',
      schemaVersion: 1,
      chain: { lines: last?.line ?? 0, ...(last && { sha256: last.sha256 }), torn, declared },
      trends: trends.map((trend) => ({
        ...trend,
        // No data is null: a hole in an array is no JSON.
        series: trend.series.map((one) => ({ ...one, values: one.values.map((value) => value ?? null) })),
      })),
      worse: compared.flatMap(({ entry, worse }) =>
        worse.length > 0 ? [{ scope: entry.scope, labelled: entry.labelled, since: worse }] : [],
      ),
    };
    await writeText(io.stdout, jsonText(told));
    return exit;
  }
  if (options.label !== undefined && entries.length === 0 && history.entries.length > 0)
    await writeText(io.stderr, `${noRunOf(safeText(options.label, 60))[lang]}\n`);
  const said = kpiWords(lang);
  const style = styleFor(io.stdout, io.env, options.color);
  for (const piece of historyText(trends, said, style)) await writeText(io.stdout, piece);
  for (const one of compared) if (one.earlier) await writeText(io.stdout, comparisonText({ ...one, torn: 0 }, said, style));
  const notes = [
    ...(torn > 0 ? [style.yellow(said.torn)] : []),
    ...(declared > 0 ? [style.yellow(said.declared(declared))] : []),
    ...(last ? [style.dim(said.chain(last.line, last.sha256))] : []),
  ];
  if (notes.length > 0) await writeText(io.stdout, `\n${notes.join('\n')}\n`);
  return exit;
};

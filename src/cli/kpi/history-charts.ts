import { basename, resolve } from 'node:path';
import { readHistory } from '../../history/history-file.js';
import { betterDirection, trendsOf } from '../../history/trends.js';
import { LumoError } from '../../model/base/lumo-error.js';
import type { Chart } from '../../model/kpi/chart.js';
import { KPI_IDS, type KpiId } from '../../model/kpi/kpi.js';
import type { HistoryEntry, SeriesId, Trend } from '../../model/kpi/run-history.js';
import { seriesTitle } from '../../words/reports/kpi.js';
import type { CheckOptions } from '../options/table/contacts.js';
import type { CommandContext } from '../setup/command-context.js';

const ambiguousScope = (name: string, scopes: number): LumoError =>
  new LumoError(
    'LUMO_USAGE',
    scopes === 0
      ? { en: `The history "${name}" holds no run of that label.`, fr: `L’historique « ${name} » ne contient aucun passage de ce mot.` }
      : {
          en: `The history "${name}" holds runs of ${scopes} scopes, and nothing says which are of these contacts.`,
          fr: `L’historique « ${name} » contient des passages de ${scopes} périmètres, et rien ne dit lesquels concernent ces contacts.`,
        },
    {
      en: 'Name one with --label, as the runs were named. lumo-check history FILE shows them.',
      fr: 'Indiquez-en un avec --label, le mot donné à ces passages. lumo-check history FICHIER les montre.',
    },
  );

const isKpi = (id: SeriesId): id is KpiId => (KPI_IDS as readonly string[]).includes(id);

/** A file that could not be judged is never good news; of the other counts, more may be more files. */
const trendDirection = (id: SeriesId): Chart['better'] => (isKpi(id) ? betterDirection(id) : id === 'unread' ? 'less' : undefined);

const chartsIn = ({ days, series }: Trend): readonly Chart[] =>
  series.map(({ id, unit, values }) => {
    const points = values.flatMap((value, i) => (value === undefined ? [] : [{ day: days[i] as string, value }]));
    const better = trendDirection(id);
    return { name: seriesTitle(id), unit, ...(better && { better }), points };
  });

/** Everything that was followed in audits of one scope, as small pictures. A count that was never anything tells nothing. */
export const auditCharts = (trends: readonly Trend[]): readonly Chart[] =>
  trends.flatMap(chartsIn).filter(({ unit, points }) => unit !== 'count' || points.some(({ value }) => value !== 0));

/**
 * The KPIs of earlier runs of one scope, as small pictures: of the label given, else of the only scope that there is.
 * @param name of the file that they are of
 * @throws LumoError LUMO_USAGE when that leaves a choice
 */
export const historyCharts = (name: string, entries: readonly HistoryEntry[], label: string | undefined): readonly Chart[] => {
  const trends = trendsOf(entries.filter(({ scope, labelled }) => label === undefined || (labelled && scope === label)));
  if (trends.length > 1 || (label !== undefined && trends.length === 0)) throw ambiguousScope(name, trends.length);
  return trends.flatMap((trend) => chartsIn({ ...trend, series: trend.series.filter(({ id }) => isKpi(id)) }));
};

/** What `--history FILE` gives the page of a run. Read before the run, so that a chain that does not hold ends it. @throws LumoError LUMO_HISTORY_… */
export const readHistoryCharts = async (
  history: string,
  { label }: Pick<CheckOptions, 'label'>,
  { io }: CommandContext,
): Promise<readonly Chart[]> => historyCharts(basename(history), (await readHistory(resolve(io.cwd(), history))).entries, label);

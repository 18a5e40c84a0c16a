import { type RatedFigure, ratedMails } from '../fields/logs/sending-rates.js';
import type { SendingFigures } from '../model/events/log-figures.js';
import type { Kpi, KpiLog } from '../model/kpi/kpi.js';
import { countKpi, kpiWithoutData, shareKpi, sum, toldByAll } from './kpi-of.js';

const rateKpi = (id: Kpi['id'], figure: RatedFigure, mails: readonly SendingFigures[]): Kpi => {
  const told = toldByAll(mails, (one) => {
    const [part, among] = [one[figure], ratedMails(figure, one)];
    return part === undefined || among === undefined ? undefined : { part, among };
  });
  const [part, among] = [sum(told ?? [], (one) => one.part), sum(told ?? [], (one) => one.among)];
  // More than all: the log lacks some of the mails that were answered.
  return part > among ? kpiWithoutData(id, 'share') : shareKpi(id, part, among);
};

const callKpis = (calls: readonly NonNullable<KpiLog['calls']>[]): readonly Kpi[] => {
  const timed = toldByAll(calls, (one) => one.timed) ?? [];
  const among = sum(timed, (one) => one.calls);
  return [
    countKpi(
      'calls',
      toldByAll(calls, ({ made }) => made),
    ),
    shareKpi(
      'calls-out-of-hours',
      sum(timed, (one) => one.outOfHours),
      among,
    ),
    shareKpi(
      'calls-on-days-off',
      sum(timed, (one) => one.onDaysOff),
      among,
    ),
  ];
};

const afterRefusalKpi = (logs: readonly KpiLog[]): Kpi => {
  const told = toldByAll(logs, ({ afterRefusal }) => afterRefusal);
  if (!told) return kpiWithoutData('contacted-after-refusal', 'count');
  const part = sum(told, (n) => n);
  return { id: 'contacted-after-refusal', unit: 'count', value: part, part, among: sum(logs, ({ attempts }) => attempts) };
};

/** The KPIs of campaigns, in the order of `LOG_KPI_IDS`. Opens are counted and rated by nothing: machines open mails too. */
export const logKpisOf = (logs: readonly KpiLog[]): readonly Kpi[] => {
  const mails = logs.flatMap((log) => log.mails ?? []);
  return [
    countKpi(
      'mails-sent',
      toldByAll(mails, ({ sends }) => sends),
    ),
    rateKpi('complaints', 'complaints', mails),
    rateKpi('hard-bounces', 'hardBounces', mails),
    rateKpi('unsubscriptions', 'unsubscriptions', mails),
    countKpi(
      'opens',
      toldByAll(mails, ({ opens }) => opens),
    ),
    ...callKpis(logs.flatMap((log) => log.calls ?? [])),
    countKpi(
      'refusals',
      toldByAll(logs, ({ refusals }) => refusals),
    ),
    afterRefusalKpi(logs),
  ];
};

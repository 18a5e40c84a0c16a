import type { LogFigures } from '../model/events/log-figures.js';
import type { KpiLog } from '../model/kpi/kpi.js';
import type { LogReport } from '../model/kpi/log-report.js';
import { type AnyRule, hasRole, roleOf } from '../model/rule/rule.js';
import { sum } from './kpi-of.js';

/** Calls by when they were made; undefined where there are none. */
const callsOf = ({ attempts, weeks }: LogFigures): KpiLog['calls'] => {
  if (attempts.phone === 0) return undefined;
  const called = weeks.filter(({ calls }) => calls > 0);
  const judged = called.flatMap(({ calls, callsOutOfHours, callsOnDaysOff, callsUnjudged = 0 }) =>
    callsOutOfHours === undefined || callsOnDaysOff === undefined
      ? []
      : [{ calls: calls - callsUnjudged, outOfHours: callsOutOfHours, onDaysOff: callsOnDaysOff }],
  );
  if (judged.length < called.length) return { made: attempts.phone };
  const timed = {
    calls: sum(judged, ({ calls }) => calls),
    outOfHours: sum(judged, ({ outOfHours }) => outOfHours),
    onDaysOff: sum(judged, ({ onDaysOff }) => onDaysOff),
  };
  return { made: attempts.phone, timed };
};

/** Refusals that the logs tell. That there are none is only known where refusals would be seen: as unsubscriptions, or in what was noted of calls. */
const refusalsOf = ({ figures: { refusals, mails, attempts }, read }: LogReport): number | undefined => {
  if (refusals > 0) return refusals;
  const mailsTell = mails !== undefined && mails.unsubscriptions !== undefined;
  const callsTell = attempts.phone > 0 && (read.logs ?? []).some(({ columns }) => columns.text !== undefined);
  const isTold = (mails === undefined || mailsTell) && (attempts.phone === 0 || callsTell);
  return isTold && (mailsTell || callsTell) ? 0 : undefined;
};

/** Calls and sends that rules found after a refusal; undefined where one that is loaded did not look. */
const afterRefusalOf = ({ files }: LogReport, known: ReadonlyMap<string, AnyRule>): number | undefined => {
  const asked = [...known.values()].filter((rule) => rule.about === 'logs' && hasRole(rule, 'after-refusal'));
  const looked = asked.map((rule) => ({
    rule,
    judged: files.flatMap(({ rules }) => rules.filter(({ id }) => id === rule.id)),
  }));
  if (looked.length === 0 || looked.some(({ judged }) => judged.length === 0)) return undefined;
  return sum(looked, ({ rule, judged }) =>
    sum(
      judged.flatMap(({ findings }) => findings.filter(({ message }) => roleOf(rule, message) === 'after-refusal')),
      ({ count }) => count,
    ),
  );
};

/**
 * What KPIs of campaigns are made of, from the report of logs. No name of a campaign.
 * @param known the rules that are loaded, by id
 */
export const kpiLogOf = (report: LogReport, known: ReadonlyMap<string, AnyRule>): KpiLog => {
  const { attempts, mails } = report.figures;
  const [calls, refusals, found] = [callsOf(report.figures), refusalsOf(report), afterRefusalOf(report, known)];
  // Nobody was found after a refusal where no refusal could be seen: nothing is known.
  const isKnown = found !== undefined && (found > 0 || refusals !== undefined);
  return {
    ...(mails && { mails }),
    ...(calls && { calls }),
    attempts: sum(Object.values(attempts), (n) => n),
    ...(refusals !== undefined && { refusals }),
    ...(isKnown && { afterRefusal: found }),
  };
};

import { describe, expect, it } from 'vitest';
import { kpisOf } from '../../src/kpi/kpis.js';
import { kpiLogOf } from '../../src/kpi/log-counts.js';
import { isLogReport, readReport } from '../../src/kpi/read-report.js';
import type { WeekFigures } from '../../src/model/events/log-figures.js';
import { CONTACT_KPI_IDS, type KpiId, type KpiLog, LOG_KPI_IDS, type LogKpiId } from '../../src/model/kpi/kpi.js';
import { type GivenLog, KNOWN, logReport } from './log-support.js';

const LOG: KpiLog = {
  mails: { sends: 1100, delivered: 1000, hardBounces: 22, complaints: 2, unsubscriptions: 10, opens: 400 },
  calls: { made: 50, timed: { calls: 40, outOfHours: 4, onDaysOff: 1 } },
  attempts: 1150,
  refusals: 15,
  afterRefusal: 3,
};
const IDS = [...CONTACT_KPI_IDS, ...LOG_KPI_IDS];
const kpi = (id: KpiId, ...logs: readonly KpiLog[]) => kpisOf([], undefined, logs).find((one) => one.id === id);

describe('the KPIs of logs', () => {
  it('are all there where a report of logs is given, behind those of contacts', () => {
    expect(kpisOf([], undefined, [LOG]).map(({ id }) => id)).toEqual(IDS);
    expect(kpisOf([], undefined, [{ attempts: 0 }]).map(({ id }) => id)).toEqual(IDS);
  });

  it.each<[LogKpiId, number, number | undefined, number]>([
    ['mails-sent', 1100, undefined, 1],
    ['complaints', 0.002, 2, 1000],
    ['hard-bounces', 0.02, 22, 1100],
    ['unsubscriptions', 0.01, 10, 1000],
    ['opens', 400, undefined, 1],
    ['calls', 50, undefined, 1],
    ['calls-out-of-hours', 0.1, 4, 40],
    ['calls-on-days-off', 0.025, 1, 40],
    ['refusals', 15, undefined, 1],
    ['contacted-after-refusal', 3, 3, 1150],
  ])('%s is %d', (id, value, part, among) => {
    const found = kpi(id, LOG);
    expect([found?.value, found?.part, found?.among]).toEqual([value, part, among]);
  });

  it.each<[string, LogKpiId, readonly KpiLog[], object]>([
    ['several are those of all mails', 'complaints', [LOG, { attempts: 9, mails: { delivered: 3000, complaints: 0 } }], { value: 0.0005 }],
    [
      'a log of calls says nothing of mails, and spoils nothing',
      'complaints',
      [LOG, { attempts: 9, calls: { made: 9 } }],
      { value: 0.002 },
    ],
    ['nor one of mails of calls', 'calls-out-of-hours', [LOG, { attempts: 9, mails: {} }], { value: 0.1 }],
    [
      'over what was sent where deliveries are not told',
      'unsubscriptions',
      [{ attempts: 9, mails: { sends: 200, unsubscriptions: 4 } }],
      { value: 0.02, among: 200 },
    ],
    [
      'over what was delivered and bounced where sends are not told',
      'hard-bounces',
      [{ attempts: 9, mails: { delivered: 98, hardBounces: 2 } }],
      { value: 0.02, among: 100 },
    ],
    [
      'no complaint is 0 where complaints are told',
      'complaints',
      [{ attempts: 9, mails: { delivered: 98, complaints: 0 } }],
      { value: 0, part: 0, among: 98 },
    ],
    ['no refusal likewise', 'refusals', [{ attempts: 9, refusals: 0 }], { value: 0 }],
  ])('%s', (_case, id, logs, expected) => expect(kpi(id, ...logs)).toMatchObject(expected));
});

describe('what logs do not tell is unknown, never 0', () => {
  it.each<[string, LogKpiId, readonly KpiLog[]]>([
    ['no mail', 'mails-sent', [{ attempts: 0 }]],
    ['an export of deliveries', 'mails-sent', [{ attempts: 9, mails: { delivered: 9 } }]],
    ['one log of two', 'mails-sent', [LOG, { attempts: 9, mails: { delivered: 9 } }]],
    ['no complaints told', 'complaints', [{ attempts: 9, mails: { delivered: 9 } }]],
    ['complaints of nobody knows how many', 'complaints', [{ attempts: 9, mails: { complaints: 1 } }]],
    ['nothing delivered', 'complaints', [{ attempts: 9, mails: { delivered: 0, complaints: 0 } }]],
    ['complaints that one log of two tells', 'complaints', [LOG, { attempts: 9, mails: { delivered: 9 } }]],
    ['more unsubscriptions than mails', 'unsubscriptions', [{ attempts: 9, mails: { delivered: 2, unsubscriptions: 3 } }]],
    ['bounces of which none are told', 'hard-bounces', [{ attempts: 9, mails: { sends: 9 } }]],
    ['opens that are not told', 'opens', [{ attempts: 9, mails: { sends: 9 } }]],
    ['no call', 'calls', [{ attempts: 9, mails: { sends: 9 } }]],
    ['a zone that nobody knows', 'calls-out-of-hours', [{ attempts: 9, calls: { made: 9 } }]],
    ['one of two', 'calls-on-days-off', [LOG, { attempts: 9, calls: { made: 9 } }]],
    ['refusals that cannot be seen', 'refusals', [LOG, { attempts: 9 }]],
    ['a rule that did not look', 'contacted-after-refusal', [LOG, { attempts: 9, refusals: 1 }]],
  ])('%s: %s', (_case, id, logs) => {
    const found = kpi(id, ...logs);
    expect(found).toMatchObject({ id, among: 0 });
    expect(found && 'value' in found).toBe(false);
  });
});

const week = (more: Partial<WeekFigures>): WeekFigures => ({ monday: '2026-11-02', calls: 0, emails: 0, texts: 0, ...more });
const attempts = (phone: number, email = 0) => ({ email, phone, sms: 0, post: 0 });
const NOTES = { text: ['Commentaire'] };

describe('what is counted of a report', () => {
  it.each<[string, GivenLog, Partial<KpiLog>]>([
    ['nothing', {}, { attempts: 0 }],
    ['mails', { figures: { mails: { sends: 3 }, attempts: attempts(0, 3) } }, { mails: { sends: 3 }, attempts: 3 }],
    [
      'calls, week by week',
      {
        figures: {
          attempts: attempts(9),
          weeks: [
            week({ calls: 5, callsOutOfHours: 1, callsOnDaysOff: 0, callsUnjudged: 2 }),
            week({ calls: 4, callsOutOfHours: 1, callsOnDaysOff: 2 }),
            week({ emails: 3 }),
          ],
        },
      },
      { calls: { made: 9, timed: { calls: 7, outOfHours: 2, onDaysOff: 2 } }, attempts: 9 },
    ],
    [
      'a week that nobody could judge',
      { figures: { attempts: attempts(9), weeks: [week({ calls: 5, callsOutOfHours: 1, callsOnDaysOff: 0 }), week({ calls: 4 })] } },
      { calls: { made: 9 }, attempts: 9 },
    ],
    ['refusals', { figures: { refusals: 2 } }, { attempts: 0, refusals: 2, afterRefusal: 0 }],
    [
      'no refusal in what was noted of calls',
      { figures: { attempts: attempts(1) }, columns: NOTES },
      { calls: { made: 1, timed: { calls: 0, outOfHours: 0, onDaysOff: 0 } }, attempts: 1, refusals: 0, afterRefusal: 0 },
    ],
    [
      'no unsubscription',
      { figures: { mails: { unsubscriptions: 0 } } },
      { mails: { unsubscriptions: 0 }, attempts: 0, refusals: 0, afterRefusal: 0 },
    ],
    [
      'a comment on mails tells no unsubscription',
      { figures: { mails: { sends: 1 } }, columns: NOTES },
      { mails: { sends: 1 }, attempts: 0 },
    ],
    [
      'only what is surely after a refusal, of all rules that have the role',
      { figures: { refusals: 1 }, found: { 'calls-after after': 2, 'calls-after doubt': 5, 'sends-after after': 3 } },
      { attempts: 0, refusals: 1, afterRefusal: 5 },
    ],
    ['after a refusal on a list, in a log that tells none', { found: { 'sends-after after': 3 } }, { attempts: 0, afterRefusal: 3 }],
    [
      'a rule that was switched off',
      { figures: { refusals: 1 }, rules: ['calls-after'], found: { 'calls-after after': 2 } },
      { attempts: 0, refusals: 1 },
    ],
  ])('%s', (_case, given, counted) => expect(kpiLogOf(logReport(given), KNOWN)).toEqual(counted));

  it('holds no name of a campaign', () => {
    const campaigns = [{ name: 'Relance Claire Martin', prospecting: true, channel: 'email', steps: [] }] as const;
    expect(JSON.stringify(kpiLogOf(logReport({ figures: { campaigns } }), KNOWN))).not.toContain('Martin');
  });
});

describe('a report of logs that is read', () => {
  const json = (more: object = {}) => JSON.stringify({ ...logReport(), ...more });

  it('is known for one', () => {
    const read = readReport(json(), 'a.json');
    expect(isLogReport(read) && read.figures.audience).toBe('business');
  });

  it.each([
    ['a report of messages', { about: 'messages' }],
    ['one without figures', { figures: undefined }],
    ['one with half a call', { figures: { ...logReport().figures, attempts: attempts(0.5) } }],
    ['one without rules', { files: [{}] }],
    ['one of another tool', { tool: { name: 'other' } }],
  ])('%s is refused', (_case, more) =>
    expect(() => readReport(json(more), 'a.json')).toThrow(expect.objectContaining({ code: 'LUMO_REPORT_UNREADABLE' })),
  );
});

import { defineSubjectRule } from '../../src/author.js';
import type { LogFigures } from '../../src/model/events/log-figures.js';
import type { LogReport } from '../../src/model/kpi/log-report.js';
import type { AnyRule } from '../../src/model/rule/rule.js';
import { rulesById } from '../../src/model/rule/rule.js';

const text = { en: 'a', fr: 'a' };
const rule = (id: string): AnyRule =>
  defineSubjectRule({
    id,
    about: 'logs',
    since: '0.2.0',
    theme: 'opposition',
    law: [],
    docs: { title: text, why: text, remedy: text, bad: [], good: [] },
    severity: 'error',
    messages: { after: { ...text, role: 'after-refusal' }, doubt: text },
    visit: () => ({}),
  });

/** Two rules of which one message says that somebody was contacted after a refusal. */
export const KNOWN = rulesById([rule('calls-after'), rule('sends-after')]);

export interface GivenLog {
  readonly figures?: Partial<LogFigures>;
  /** Findings by `RULE MESSAGE`; rules that are not named found nothing. */
  readonly found?: Readonly<Record<string, number>>;
  readonly rules?: readonly string[];
  readonly columns?: Readonly<Record<string, readonly string[]>>;
}

/** The report of a log. */
export const logReport = ({ figures = {}, found = {}, rules = [...KNOWN.keys()], columns = {} }: GivenLog = {}): LogReport => ({
  tool: { name: 'lumo-check', version: '0.1.0' },
  asOf: '2026-11-24',
  about: 'logs',
  name: 'a.csv',
  counts: { error: 0, warning: 0, info: 0 },
  unread: [],
  properties: {},
  eased: { switchedOff: [], lowered: [] },
  read: { form: 'log', count: 1, logs: [{ name: 'a.csv', product: 'generic', rows: 1, kinds: {}, zone: 'told', columns }] },
  files: [
    {
      name: 'a.csv',
      headline: 1,
      headers: [],
      notRun: [],
      rules: rules.map((id) => ({
        id,
        theme: 'opposition',
        severity: 'error',
        options: {},
        law: [],
        findings: Object.entries(found).flatMap(([key, count]) => {
          const [of, message = ''] = key.split(' ');
          if (of !== id) return [];
          return [
            { message, severity: 'error' as const, action: 'flag' as const, place: { at: 'file' as const, file: 0 }, count, examples: [] },
          ];
        }),
      })),
    },
  ],
  figures: {
    audience: 'business',
    events: 1,
    persons: 1,
    attempts: { email: 0, phone: 0, sms: 0, post: 0 },
    refusals: 0,
    campaigns: [],
    weeks: [],
    ...figures,
  },
});

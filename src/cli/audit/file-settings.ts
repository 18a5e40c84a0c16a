import type { AuditInput, FileSettings } from '../../audit/judge/audit-input.js';
import { parseIsoDay } from '../../fields/date/calendar.js';
import type { RunSetup } from '../../library/setup/run-setup.js';
import type { AuditCache } from './audit-cache.js';
import type { AuditDecisions } from './audit-decisions.js';

/** Rows told of a finding. */
const EXAMPLES = 3;

/** The calendar day of a moment in Paris. */
export const parisDayConverter = (): ((milliseconds: number) => number) => {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris', dateStyle: 'short' });
  return (milliseconds) => parseIsoDay(format.format(new Date(milliseconds)));
};

/** What configuration says of each file; the same object for all files of which it says the same. */
export const settingsPerFile = (
  ready: RunSetup,
  { key }: Pick<AuditCache, 'key'>,
  decided: AuditDecisions['ofContacts'] = {},
): AuditInput['settingsFor'] => {
  const known = new Map<RunSetup['run'], FileSettings>();
  return (path) => {
    const { settings, run } = path === undefined ? ready : ready.forFile(path);
    const before = known.get(run);
    if (before) return before;
    const rules = new Map(settings.rules.map((rule) => [rule.id, rule]));
    const made = {
      // An audit that stops at one file says nothing of the others: what it could not judge makes it incomplete.
      run: { ...run, strictFields: false, figures: true, persons: key, examples: EXAMPLES, ...decided },
      eased: { switchedOff: settings.switchedOff, lowered: settings.lowered },
      rule: (id: string) => rules.get(id) ?? { severity: 'off' as const, options: {} },
    };
    known.set(run, made);
    return made;
  };
};

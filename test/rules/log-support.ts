import { parseIsoDay } from '../../src/fields/date/calendar.js';
import type { Channel } from '../../src/model/contact/channel.js';
import type { CallerKind, EventKind, LoggedEvent, PersonHistory, UnreadReason } from '../../src/model/events/event.js';
import type { CampaignFigures, LogFigures } from '../../src/model/events/log-figures.js';
import type { AnyRule } from '../../src/model/rule/rule.js';
import { runSubjectRules } from '../../src/subjects/run-subject-rules.js';
import type { SubjectAdapter } from '../../src/subjects/subject-adapter.js';

/** Words of a line, by what they say. */
const KINDS: Readonly<Record<string, readonly [kind: EventKind, channel?: Channel, more?: Partial<LoggedEvent>]>> = {
  call: ['attempt', 'phone'],
  mail: ['attempt', 'email'],
  sms: ['attempt', 'sms'],
  invoice: ['attempt', 'email', { prospecting: false }],
  service: ['attempt', 'phone', { prospecting: false }],
  inbound: ['inbound', 'phone'],
  failed: ['failed', 'email'],
  bounced: ['bounced', 'email'],
  delivered: ['delivered', 'email'],
  complained: ['complained', 'email'],
  refused: ['refused'],
  other: ['other'],
  row: ['unread'],
};
const DAY = 86_400;
export const LIST = 'opposition.txt';

/** `2026-06-02T10:30:00+02:00`, `2026-06-02`, or `?` where nothing is dated. */
const timeOf = (text: string): Pick<LoggedEvent, 'instant' | 'day' | 'second' | 'dated'> => {
  if (text === '?') return { instant: 0, day: 0, second: Number.NaN, dated: false };
  const [date = '', clock] = text.split('T');
  const day = parseIsoDay(date);
  if (clock === undefined) return { instant: day * DAY, day, second: Number.NaN, dated: true };
  const parts = /^(\d\d):(\d\d)(?::(\d\d))?([+-]\d\d):00$/.exec(clock);
  if (!parts) throw new Error(`no time: ${text}`);
  const [, hour, minute, second = '0', offset] = parts;
  const local = Number(hour) * 3600 + Number(minute) * 60 + Number(second);
  return { instant: day * DAY + local - Number(offset) * 3600, day, second: local, dated: true };
};

/** One event, written as `TIME KIND [no:email,phone] [from:list] [shows:mobile] [unread:time] [code]`; its row is that of the line. */
export const event = (line: string, row = 1): LoggedEvent => {
  const [time = '', word = '', ...rest] = line.trim().split(/ +/);
  const [kind, channel, more] = KINDS[word] ?? [];
  if (kind === undefined) throw new Error(`no kind: ${line}`);
  const said = (name: string): string | undefined => rest.find((one) => one.startsWith(`${name}:`))?.slice(name.length + 1);
  const from = (said('from') ?? 'log') as LoggedEvent['from'];
  return {
    is: 'event',
    at: from === 'list' ? { at: 'file', file: 0 } : { at: 'row', file: 0, row },
    kind,
    channel,
    ...timeOf(time),
    prospecting: true,
    answered: undefined,
    refuses: (said('no')?.split(',') ?? []) as Channel[],
    outcomeUnread: rest.includes('code'),
    abroad: rest.includes('abroad'),
    caller: (said('shows') ?? 'none') as CallerKind,
    from,
    list: from === 'list' ? LIST : undefined,
    unread: said('unread') as UnreadReason | undefined,
    ...more,
  };
};

/** The events of one person, line by line, in the order of time; what is not dated comes first. */
export const events = (lines: readonly string[]): readonly LoggedEvent[] =>
  lines.map((line, i) => event(line, i + 1)).sort((a, b) => a.instant - b.instant);

const FIGURES: LogFigures = {
  audience: 'business',
  events: 0,
  persons: 0,
  attempts: { email: 0, phone: 0, sms: 0, post: 0 },
  refusals: 0,
  campaigns: [],
  weeks: [],
};

interface Given {
  readonly histories: readonly PersonHistory[];
  readonly figures: LogFigures;
}
const ADAPTER: SubjectAdapter<'logs', Given> = {
  kind: 'logs',
  offers: () => new Set(['zone'] as const),
  visit({ histories, figures }, visitorFor) {
    const visitor = visitorFor();
    for (const history of histories) visitor?.person?.(history);
    visitor?.all?.(figures, { at: 'file', file: 0 });
  },
};

export interface LogCase {
  readonly audience?: PersonHistory['audience'];
  readonly options?: Readonly<Record<string, unknown>>;
  readonly campaigns?: readonly CampaignFigures[];
}

/** What a rule says of a person: `row message`, `message` where it is said of all logs; and what else the findings hold. */
export const findings = (
  rule: AnyRule,
  lines: readonly string[],
  { audience = 'business', options = {}, campaigns = [] }: LogCase = {},
) => {
  const history = { audience, events: events(lines) };
  const phone = history.events.filter(({ kind, channel }) => kind === 'attempt' && channel === 'phone').length;
  const setting = { severity: rule.severity, options: (rule.options?.parse(options) ?? {}) as Readonly<Record<string, unknown>> };
  return runSubjectRules({
    adapter: ADAPTER,
    subject: { histories: [history], figures: { ...FIGURES, audience, campaigns, attempts: { ...FIGURES.attempts, phone } } },
    rules: [rule],
    settingOf: () => setting,
    asOf: parseIsoDay('2026-11-27'),
    day: '2026-11-27',
    names: { lists: new Set([LIST]), isMailProvider: () => false },
  }).findings.map(({ message, severity, place, facts }) => ({
    said: place.at === 'row' ? `${place.row} ${message}` : message,
    severity,
    facts,
  }));
};

export const said = (rule: AnyRule, lines: readonly string[], given?: LogCase): readonly string[] =>
  findings(rule, lines, given).map((one) => one.said);

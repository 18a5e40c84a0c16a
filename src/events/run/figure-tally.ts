import { formatIsoDay } from '../../fields/date/calendar.js';
import { makeCallTimeTest } from '../../fields/date/calling-hours.js';
import { CHANNELS, type Channel } from '../../model/contact/channel.js';
import type { EventKind, LoggedEvent } from '../../model/events/event.js';
import type { LogFigures, WeekFigures } from '../../model/events/log-figures.js';
import type { Audience } from '../../model/rule/contact-rule.js';
import { CampaignTally } from './campaign-tally.js';
import { MailTally } from './mail-tally.js';

interface Week {
  calls: number;
  emails: number;
  texts: number;
  outOfHours: number;
  daysOff: number;
  /** Calls of which the hour is not known. */
  unjudged: number;
}

/** Counts what all logs come to, person by person. */
export class FigureTally {
  readonly #isTimed: boolean;
  readonly #timeOf = makeCallTimeTest();
  readonly #campaigns = new CampaignTally();
  readonly #mails = new MailTally();
  readonly #weeks = new Map<number, Week>();
  readonly #attempts = Object.fromEntries(CHANNELS.map((channel) => [channel, 0])) as Record<Channel, number>;
  #events = 0;
  #persons = 0;
  #refusals = 0;
  #answered = 0;
  #tellsAnswers = false;
  #abroad = 0;
  #unplaced = 0;
  #repeats = 0;
  #first = Number.POSITIVE_INFINITY;
  #last = Number.NEGATIVE_INFINITY;

  /** @param isTimed whether the hour of every call is known */
  constructor(isTimed: boolean) {
    this.#isTimed = isTimed;
  }

  /** Adds rows that told an event again. */
  same(count: number): void {
    this.#repeats += count;
  }

  /** Adds all events of one person. */
  person(events: readonly LoggedEvent[], audience: Audience): void {
    let isPerson = false;
    let [marked, refusals] = [false, 0];
    let before: LoggedEvent['at'] | undefined;
    for (const event of events) {
      const { at } = event;
      if (event.from === 'mark') marked = true;
      if (event.from !== 'log') continue;
      // One row may tell two things: what arrived was sent.
      if (at.at !== 'row' || before?.at !== 'row' || at.row !== before.row || at.file !== before.file) this.#events++;
      before = at;
      // Whoever a row names is somebody, whatever else it says.
      if (event.unread !== 'person') isPerson = true;
      if (event.dated) {
        this.#first = Math.min(this.#first, event.day);
        this.#last = Math.max(this.#last, event.day);
      }
      if (event.kind === 'unread') continue;
      if (event.refuses.length > 0) refusals++;
      if (event.kind === 'attempt') this.#attempt(event, audience);
    }
    // A mark stands in every row of a person, who refuses once.
    this.#refusals += marked ? Math.max(1, refusals) : refusals;
    if (isPerson) this.#persons++;
    this.#campaigns.person(events);
    this.#mails.person(events);
  }

  #attempt(event: LoggedEvent, audience: Audience): void {
    const { channel, answered, day } = event;
    if (!channel) return;
    this.#attempts[channel]++;
    const monday = day - ((day + 3) % 7);
    const week = this.#weeks.get(monday) ?? { calls: 0, emails: 0, texts: 0, outOfHours: 0, daysOff: 0, unjudged: 0 };
    this.#weeks.set(monday, week);
    if (channel === 'email') week.emails++;
    if (channel === 'sms') week.texts++;
    if (channel !== 'phone') return;
    week.calls++;
    if (answered !== undefined) this.#tellsAnswers = true;
    if (answered) this.#answered++;
    const time = this.#timeOf(audience, event);
    if (time === 'hour') week.outOfHours++;
    if (time === 'day-off') week.daysOff++;
    if (time === 'unknown' || time === 'abroad') week.unjudged++;
    if (time === 'abroad') this.#abroad++;
    if (time === 'unknown' && this.#isTimed && event.abroad) this.#unplaced++;
  }

  /** @param audience of all of them @param names of the campaigns @param tellsOf what each log can tell of mails @param fewest people of whom a campaign is told by its name */
  figures(
    audience: LogFigures['audience'],
    names: readonly string[],
    tellsOf: readonly ReadonlySet<EventKind>[],
    fewest?: number,
  ): LogFigures {
    const weeks = [...this.#weeks].sort(([a], [b]) => a - b);
    const mails = this.#mails.figures(tellsOf);
    return {
      audience,
      events: this.#events,
      persons: this.#persons,
      ...(this.#repeats > 0 && { repeats: this.#repeats }),
      ...(this.#first <= this.#last && { span: { from: formatIsoDay(this.#first), to: formatIsoDay(this.#last) } }),
      attempts: this.#attempts,
      ...(this.#tellsAnswers && { answered: this.#answered }),
      ...(this.#abroad > 0 && { callsAbroad: this.#abroad }),
      ...(this.#unplaced > 0 && { callsUnplaced: this.#unplaced }),
      refusals: this.#refusals,
      ...(mails && { mails }),
      campaigns: this.#campaigns.figures(names, tellsOf, fewest),
      weeks: weeks.map(
        ([monday, { calls, emails, texts, outOfHours, daysOff, unjudged }]): WeekFigures => ({
          monday: formatIsoDay(monday),
          calls,
          emails,
          texts,
          // A week of calls that nobody can judge is none without calls at a bad time.
          ...(this.#isTimed &&
            (calls === 0 || unjudged < calls) && {
              callsOutOfHours: outOfHours,
              callsOnDaysOff: daysOff,
              ...(unjudged > 0 && { callsUnjudged: unjudged }),
            }),
        }),
      ),
    };
  }
}

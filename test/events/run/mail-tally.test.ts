import { describe, expect, it } from 'vitest';
import { MailTally } from '../../../src/events/run/mail-tally.js';
import type { EventKind, LoggedEvent } from '../../../src/model/events/event.js';
import { event } from '../../rules/log-support.js';

const DAY = '2026-06-02T10:30:00+02:00';
const of = (word: string, campaign?: number, file = 0): LoggedEvent => ({
  ...event(`${DAY} ${word}`),
  at: { at: 'row', file, row: 1 },
  ...(campaign !== undefined && { campaign }),
});
const ALL: ReadonlySet<EventKind> = new Set(['attempt', 'delivered', 'bounced', 'complained']);
const SENDS: ReadonlySet<EventKind> = new Set(['attempt']);

describe('the mails of all logs', () => {
  it.each<[string, readonly LoggedEvent[], readonly ReadonlySet<EventKind>[], object | undefined]>([
    ['none', [], [ALL], undefined],
    ['calls and text messages are no mails', [of('call'), of('sms', 0)], [ALL], undefined],
    ['an invoice is no prospecting', [of('invoice', 0)], [ALL], undefined],
    ['a refusal on a list was not sent by us', [event('? refused no:email from:list')], [ALL], undefined],
    [
      'with a campaign and without',
      [of('mail', 0), of('mail'), of('complained')],
      [ALL],
      { sends: 2, delivered: 0, hardBounces: 0, complaints: 1 },
    ],
    ['what one log does not tell is not known of all', [of('mail', 0), of('mail', 1, 1), of('complained', 0)], [ALL, SENDS], { sends: 2 }],
    ['nor is it where no campaign is named', [of('mail'), of('mail', undefined, 1)], [ALL, SENDS], { sends: 2 }],
    [
      'two logs of one campaign complete each other',
      [of('mail', 0), of('bounced', 0, 1)],
      [SENDS, new Set<EventKind>(['bounced'])],
      { sends: 1, hardBounces: 1 },
    ],
  ])('%s', (_case, events, tells, figures) => {
    const tally = new MailTally();
    tally.person(events);
    expect(tally.figures(tells)).toEqual(figures);
  });
});

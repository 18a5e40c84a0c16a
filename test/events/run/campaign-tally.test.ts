import { describe, expect, it } from 'vitest';
import { CampaignTally } from '../../../src/events/run/campaign-tally.js';
import type { EventKind, LoggedEvent } from '../../../src/model/events/event.js';
import type { CampaignFigures } from '../../../src/model/events/log-figures.js';
import { event } from '../../rules/log-support.js';

const ALL: ReadonlySet<EventKind> = new Set(['attempt', 'opened', 'replied']);
const mail = (campaign: number | undefined, more: Partial<LoggedEvent> = {}, line = '2026-06-02T10:30:00+02:00 mail'): LoggedEvent => ({
  ...event(line),
  at: { at: 'row', file: 0, row: 1 },
  campaign,
  ...more,
});
const figuresOf = (
  people: readonly (readonly LoggedEvent[])[],
  names: readonly string[] = ['Alpha', 'Beta', 'Gamma'],
  tells: readonly ReadonlySet<EventKind>[] = [ALL],
  fewest = 1,
): readonly CampaignFigures[] => {
  const tally = new CampaignTally();
  for (const one of people) tally.person(one);
  return tally.figures(names, tells, fewest);
};

describe('what belongs to a campaign', () => {
  it.each<readonly [string, LoggedEvent, number]>([
    ['a mail', mail(0), 1],
    ['a text message', mail(0, { channel: 'sms' }), 1],
    ['a mail of no campaign', mail(undefined), 0],
    ['a call', mail(0, { channel: 'phone' }), 0],
    ['a refusal that a list tells', mail(0, { kind: 'refused', from: 'list' }), 0],
    ['what came in', mail(0, { kind: 'inbound' }), 0],
    ['what could not be sent', mail(0, { kind: 'failed' }), 0],
  ])('%s', (_, one, count) => expect(figuresOf([[one]])).toHaveLength(count));

  it.each<readonly [string, readonly Partial<LoggedEvent>[], string | undefined]>([
    ['mails', [{}, {}], 'email'],
    ['text messages', [{ channel: 'sms' }], 'sms'],
    ['both', [{}, { channel: 'sms' }], undefined],
    ['mails, and what no channel is told of', [{}, { channel: undefined, kind: 'refused' }], 'email'],
  ])('of %s', (_, events, channel) => expect(figuresOf([events.map((more) => mail(0, more))])[0]?.channel).toBe(channel));
});

describe('who opened', () => {
  const opened = (step?: number): LoggedEvent => mail(0, { kind: 'opened', step });
  const told = (...people: readonly (readonly LoggedEvent[])[]) => {
    const [one] = figuresOf(people);
    return [one?.opens, one?.openPersons, ...(one?.steps ?? []).map(({ step, opens, openPersons }) => [step, opens, openPersons])];
  };
  it.each<readonly [string, readonly (readonly LoggedEvent[])[], readonly unknown[]]>([
    ['nobody', [[mail(0)]], [0, 0]],
    ['somebody, twice', [[opened(), opened()]], [2, 1]],
    ['two people', [[opened()], [opened()]], [2, 2]],
    ['somebody, of each step', [[opened(2), opened(1), opened(2)]], [3, 1, [1, 1, 1], [2, 2, 1]]],
    ['two people, of one step', [[opened(10)], [opened(10)], [opened(9)]], [3, 3, [9, 1, 1], [10, 2, 2]]],
  ])('is counted once in the campaign and once in each step: %s', (_, people, expected) => expect(told(...people)).toEqual(expected));

  it('is not known where no log tells it', () => {
    expect(figuresOf([[mail(0)]], ['Alpha'], [new Set<EventKind>(['attempt'])])[0]).toEqual({
      ...{ name: 'Alpha', prospecting: true, channel: 'email', sends: 1, steps: [] },
    });
    expect(figuresOf([[mail(0)]], ['Alpha'], [])[0]).not.toHaveProperty('sends');
  });

  it('is known where one of its logs tells it', () => {
    const both = [mail(0), mail(0, { kind: 'replied', at: { at: 'row', file: 1, row: 1 } })];
    const tells = [new Set<EventKind>(['attempt']), new Set<EventKind>(['replied'])];
    expect(figuresOf([both], ['Alpha'], tells)[0]).toMatchObject({ sends: 1, replies: 1 });
    expect(figuresOf([[mail(0)]], ['Alpha'], tells)[0]).not.toHaveProperty('replies');
  });
});

describe('the order of campaigns', () => {
  const begun = (campaign: number, day: number): LoggedEvent => mail(campaign, {}, `2026-06-0${day}T10:30:00+02:00 mail`);
  it.each<readonly [string, readonly LoggedEvent[], readonly string[], readonly string[]]>([
    ['is that of their first mail', [begun(0, 3), begun(1, 2), begun(0, 4)], ['Alpha', 'Beta'], ['Beta', 'Alpha']],
    ['is that of their first mail, whichever is read first', [begun(0, 4), begun(1, 3), begun(0, 2)], ['Alpha', 'Beta'], ['Alpha', 'Beta']],
    [
      'is that of names where they began together',
      [begun(0, 2), begun(1, 2), begun(2, 2)],
      ['Gamma', 'Alpha', 'Beta'],
      ['Alpha', 'Beta', 'Gamma'],
    ],
    ['is that of numbers where names are the same', [begun(1, 2), begun(0, 2)], ['Alpha', 'Alpha'], ['Alpha', 'Alpha']],
  ])('%s', (_, events, names, expected) => expect(figuresOf([events], names).map(({ name }) => name)).toEqual(expected));

  it('tells a campaign by its place where few people were in it, or it has no name', () => {
    const people = [[begun(0, 2), begun(1, 3)], [begun(1, 3)]];
    expect(figuresOf(people, ['Alpha', 'Beta'], [ALL], 2).map(({ name }) => name)).toEqual(['#1', 'Beta']);
    expect(figuresOf(people, ['Alpha', 'Beta'], [ALL], 3).map(({ name }) => name)).toEqual(['#1', '#2']);
    expect(figuresOf(people, [], [ALL], 1).map(({ name }) => name)).toEqual(['#1', '#2']);
    // Whoever had two mails of it is one.
    expect(figuresOf([[begun(0, 2), begun(0, 3)]], ['Alpha'], [ALL], 2)[0]?.name).toBe('#1');
  });

  it('is prospecting as its first mail is', () => {
    expect(figuresOf([[mail(0, { prospecting: false }), mail(1)]]).map(({ prospecting }) => prospecting)).toEqual([false, true]);
  });
});

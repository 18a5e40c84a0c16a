import { describe, expect, test } from 'vitest';
import { parseIsoDay } from '../../../src/fields/date/calendar.js';
import { versionDate } from '../../../src/lists/definition/list-version.js';
import { load } from '../support.js';

describe('the date of a list is', () => {
  const cases: Readonly<Record<string, [string | undefined, string, string | undefined]>> = {
    'the one declared': ['2026-10-01', 'tps_2026-10-27.csv', '2026-10-01'],
    'an ISO date in its name': [undefined, 'tps_2026-10-27.csv', '2026-10-27'],
    'eight digits in its name': [undefined, 'dncm20261118.txt.gz', '2026-11-18'],
    'the earliest of two, so that age is never understated': [undefined, 'x-2026-11-01_2026-10-01.csv', '2026-10-01'],
    'not a number that is longer': [undefined, 'export-120261118.txt', undefined],
    'not a day that no calendar has': [undefined, 'x-2026-02-30.txt', undefined],
    'none when nobody says': [undefined, 'robinson.txt', undefined],
  };
  for (const [name, [declared, file, date]] of Object.entries(cases)) test(name, () => expect(versionDate(declared, file)).toBe(date));
});

describe('a list is fresh', () => {
  const cases: Readonly<Record<string, [Parameters<typeof load>[1], boolean]>> = {
    'TPS of 27 October: 28 days, the last day': [{ kind: 'robinson', date: '2026-10-27', maxAgeDays: 28 }, true],
    'not TPS of 26 October: 29 days': [{ kind: 'robinson', date: '2026-10-26', maxAgeDays: 28 }, false],
    'not DNCM of 18 November: 6 days of 5': [{ kind: 'robinson', date: '2026-11-18', maxAgeDays: 5 }, false],
    'after 30 days, when no age is given': [{ kind: 'robinson', date: '2026-10-25' }, true],
    'not after 31 days, when no age is given': [{ kind: 'robinson', date: '2026-10-24' }, false],
    'not as a register without a date': [{ kind: 'robinson' }, false],
    'as a register dated by its name': [{ kind: 'robinson', path: '/a/2026-11-20/tps-2026-11-01.txt' }, true],
    'not by the date of its folder': [{ kind: 'robinson', path: '/a/2026-11-20/tps.txt' }, false],
    'as an opposition list of any age': [{ kind: 'opposition', date: '2001-01-01' }, true],
    'not as an opposition list older than the age asked': [{ kind: 'opposition', date: '2026-11-01', maxAgeDays: 10 }, false],
    'not as an opposition list without a date when an age is asked': [{ kind: 'opposition', maxAgeDays: 10 }, false],
  };
  for (const [name, [spec, fresh]] of Object.entries(cases)) {
    test(name, async () => expect((await load('a@acme.example\n', spec)).info.fresh).toBe(fresh));
  }
  test('and its date and age stand in what is known of it', async () => {
    expect((await load('a@acme.example', { kind: 'robinson', path: 'tps-2026-11-01.txt' })).info).toMatchObject({
      date: '2026-11-01',
      maxAgeDays: 30,
    });
    expect((await load('a@acme.example')).info).not.toHaveProperty('maxAgeDays');
    expect((await load('a@acme.example')).info).not.toHaveProperty('date');
  });
});

test('a declared date that no calendar has ends the run', async () => {
  expect(parseIsoDay('2026-02-30')).toBeNaN();
  await expect(load('a@acme.example', { date: '2026-02-30' })).rejects.toMatchObject({ code: 'LUMO_LIST_DATE', exitCode: 2 });
});

describe('a match bars', () => {
  const cases: Readonly<Record<string, [string, Parameters<typeof load>[1], readonly string[]]>> = {
    'every channel, for an opposition': ['a@acme.example', {}, ['email', 'phone', 'sms', 'post']],
    'email, for a register of addresses': ['a@acme.example', { kind: 'robinson' }, ['email']],
    'phone and SMS, for a register of numbers': ['01 99 00 12 34', { kind: 'robinson' }, ['phone', 'sms']],
    'all three, for a register of both': ['01 99 00 12 34\na@acme.example', { kind: 'robinson' }, ['email', 'phone', 'sms']],
    'what is declared': ['a@acme.example', { channels: ['post'] }, ['post']],
  };
  for (const [name, [text, spec, channels]] of Object.entries(cases)) {
    test(name, async () => expect((await load(text, spec)).info.channels).toEqual(channels));
  }
});

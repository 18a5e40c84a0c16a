import { describe, expect, it } from 'vitest';
import type { Audience } from '../../../src/model/rule/contact-rule.js';
import { readAll } from '../support.js';

const HEAD = 'lead_id,call_date,phone_number_dialed,email,disposition';
const [LANDLINE, MOBILE] = ['0199000510', '0639980510'];
/** A call for somebody's code, on a day of November. */
const call = (code: string, day: string, number: string, said = 'No answer', email = ''): string =>
  `${code},2026-11-${day} 10:35:11,${number},${email},${said}`;

describe('one number under several codes', () => {
  it.each<readonly [string, Audience, readonly string[], number]>([
    ['a landline of consumers', 'consumer', [call('1', '02', LANDLINE), call('2', '03', LANDLINE), call('1', '04', LANDLINE)], 1],
    ['a mobile of consumers', 'consumer', [call('1', '02', MOBILE), call('2', '03', MOBILE), call('1', '04', MOBILE)], 1],
    ['a mobile of professionals', 'business', [call('1', '02', MOBILE), call('2', '03', MOBILE), call('1', '04', MOBILE)], 1],
    ['a switchboard', 'business', [call('1', '02', LANDLINE), call('2', '03', LANDLINE), call('1', '04', LANDLINE)], 2],
    ['two numbers of two codes', 'consumer', [call('1', '02', LANDLINE), call('2', '03', MOBILE), call('1', '04', LANDLINE)], 2],
    ['digits that are no number', 'consumer', [call('1', '02', '0000'), call('2', '03', '0000'), call('1', '04', '0000')], 2],
    [
      'more codes of one number than anybody has, of consumers',
      'consumer',
      ['1', '2', '3', '4', '5', '6', '1'].map((code, i) => call(code, `1${i}`, LANDLINE)),
      1,
    ],
    [
      'a code that never comes again, where each number does',
      'business',
      Array.from({ length: 20 }, (_, i) => call(`${i}`, `${i + 1}`.padStart(2, '0'), i % 2 ? LANDLINE : '0199000511')),
      2,
    ],
    [
      'colleagues who are called once each, with one of another line',
      'business',
      [call('1', '02', LANDLINE), call('2', '03', LANDLINE), call('3', '03', '0199000511')],
      3,
    ],
  ])('%s, for %s', async (_, audience, rows, persons) =>
    expect((await readAll([[HEAD, ...rows]], { audiences: [audience] })).figures.persons).toBe(persons),
  );

  it('is told of what was called, and not of what stands beside a mail', async () => {
    const mails = [
      'contact_id,sent_at,email,phone,event',
      '1,2026-11-02 10:00,a@acme.example,0199000510,sent',
      '2,2026-11-03 10:00,b@acme.example,0199000510,sent',
      '1,2026-11-04 10:00,a@acme.example,0199000510,sent',
    ];
    expect((await readAll([mails], { audiences: ['consumer'] })).figures.persons).toBe(2);
  });

  it('is one in two files of one run, and the order of rows decides nothing', async () => {
    const [one, other] = [
      [HEAD, call('1', '02', LANDLINE, 'DNC')],
      [HEAD, call('857', '03', LANDLINE)],
    ];
    for (const logs of [
      [one, other],
      [other, one],
    ]) {
      const { people } = await readAll(logs, { audiences: ['consumer'] });
      expect(people.map((events) => events.length)).toEqual([2]);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { readAll } from '../support.js';

const figuresOf = async (...logs: readonly (readonly string[])[]) => {
  const { figures } = await readAll(logs, { zone: 'Europe/Paris' });
  const { attempts, answered, refusals, repeats = 0 } = figures;
  return { calls: attempts.phone, emails: attempts.email, answered, refusals, repeats };
};
const STAGES = 'event;call_id;timestamp;direction;to;outcome';
const stage = (name: string, id: string, time: string, outcome = '', to = '+33199000410'): string =>
  `call.${name};${id};2026-11-02T${time}Z;outbound;${to};${outcome}`;
const CALLS = 'Date;Heure;Téléphone;Résultat';
const call = (time: string, outcome = 'NRP', to = '+33199000410'): string => `02/11/2026;${time};${to};${outcome}`;

describe('an event that several rows tell counts once', () => {
  it.each([
    [
      'the stages of a call, by its id',
      [
        [
          STAGES,
          stage('initiated', 'a', '09:00:00'),
          stage('ringing', 'a', '09:00:03'),
          stage('answered', 'a', '09:00:09'),
          stage('ended', 'a', '09:02:00'),
        ],
      ],
      { calls: 1, answered: 1, repeats: 3 },
    ],
    [
      'whatever any of them says of it',
      [[STAGES, stage('started', 'a', '09:00:00'), stage('ended', 'a', '09:01:00', 'ne plus appeler')]],
      { calls: 1, refusals: 1, repeats: 1 },
    ],
    ['rows of one moment and number', [[CALLS, call('10:12:07'), call('10:12:07', 'joint')]], { calls: 1, answered: 1, repeats: 1 }],
    [
      'two exports that overlap',
      [
        [CALLS, call('10:12'), call('11:30')],
        [CALLS, call('11:30'), call('14:00')],
      ],
      { calls: 3, repeats: 1 },
    ],
    [
      'a copy',
      [
        [CALLS, call('10:12'), call('11:30', 'ne plus appeler')],
        [CALLS, call('10:12'), call('11:30', 'ne plus appeler')],
      ],
      { calls: 2, refusals: 1, repeats: 2 },
    ],
    [
      'mails of one campaign in two exports',
      [
        ['event;time;email;campaign', 'sent;2026-06-02T10:30:00Z;a@acme.example;Juin'],
        ['event;time;email;campaign', 'sent;2026-06-02T10:30:00Z;a@acme.example;Juin'],
      ],
      { emails: 1, repeats: 1 },
    ],
  ])('%s', async (_, logs, expected) => expect(await figuresOf(...logs)).toMatchObject(expected));
});

describe('events that are several', () => {
  it.each([
    [
      'calls of two ids at one moment',
      [[STAGES, stage('ended', 'a', '09:00:00'), stage('ended', 'b', '09:00:00')]],
      { calls: 2, repeats: 0 },
    ],
    [
      'to two numbers',
      [[STAGES, stage('ended', 'a', '09:00:00'), stage('ended', 'b', '09:00:00', '', '+33199000411')]],
      { calls: 2, repeats: 0 },
    ],
    [
      'an id that stands beside several numbers, which is none of a call',
      [[STAGES, stage('ended', 'x', '09:00:00'), stage('ended', 'x', '10:00:00'), stage('ended', 'x', '11:00:00', '', '+33199000411')]],
      { calls: 3, repeats: 0 },
    ],
    [
      'an id that comes again days later',
      [[STAGES, stage('ended', 'x', '09:00:00'), 'call.ended;x;2026-11-05T09:00:00Z;outbound;+33199000410;']],
      { calls: 2, repeats: 0 },
    ],
    [
      'the id of a contact',
      [
        [
          'unique id;timestamp;direction;to',
          '7;2026-11-02T09:00:00Z;outbound;+33199000410',
          '7;2026-11-02T11:00:00Z;outbound;+33199000410',
        ],
      ],
      { calls: 2, repeats: 0 },
    ],
    [
      'calls of one day whose hour nobody knows',
      [['Date;Sens;Téléphone', '02/11/2026;sortant;+33199000410', '02/11/2026;sortant;+33199000410']],
      { calls: 2, repeats: 0 },
    ],
    [
      'mails of two tools on the hour',
      [
        ['event;time;email', 'sent;2026-06-02T10:00:00Z;a@acme.example'],
        ['event;time;email', 'sent;2026-06-02T10:00:00Z;a@acme.example'],
      ],
      { emails: 2, repeats: 0 },
    ],
    [
      'two mails of one file',
      [['event;time;email;campaign', 'sent;2026-06-02T10:30:00Z;a@acme.example;Juin', 'sent;2026-06-02T10:30:00Z;a@acme.example;Juin']],
      { emails: 2, repeats: 0 },
    ],
    [
      'a call out and one in',
      [[STAGES, stage('ended', 'a', '09:00:00'), stage('ended', 'a', '09:00:00').replace('outbound', 'inbound')]],
      { calls: 1, repeats: 0 },
    ],
  ])('%s', async (_, logs, expected) => expect(await figuresOf(...logs)).toMatchObject(expected));
});

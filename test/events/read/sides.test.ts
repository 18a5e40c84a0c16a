import { describe, expect, it } from 'vitest';
import { makeOutcomeReader } from '../../../src/events/read/outcome-reader.js';
import { eventsOf } from '../support.js';

/** The kind and the channel of each event of a log. */
const told = async (lines: readonly string[]): Promise<string[]> =>
  (await eventsOf(lines, { zone: 'UTC' })).map(({ kind, channel, unread }) => [kind, channel, unread].filter(Boolean).join(' '));

describe('whose side it is', () => {
  it('a number that a column says is ours is no contact, whichever side it is on', async () => {
    const head = 'Horodatage;Sens;From;To;Notre numéro';
    const rows = ['entrant;+33199001001;+33199000510', 'sortant;+33199000510;+33199001001', 'entrant;+33199000510;+33199001001'];
    expect(await told([head, ...rows.map((row) => `2026-06-02 10:30:00;${row};+33199001001`)])).toEqual([
      'unread phone person',
      'unread phone person',
      'inbound phone',
    ]);
  });
  it('a number that a quarter of the calls show, or that called several, is ours', async () => {
    const call = (from: string, to: string): string => `2026-06-02 10:30:00;${from};${to}`;
    const calls = (own: number, others: number): string[] => [
      'calldate;src;dst',
      ...Array.from({ length: own }, (_, i) => call('0199001001', `019900051${i}`)),
      ...Array.from({ length: others }, (_, i) => call(`01990020${String(10 + i)}`, '0199003000')),
      call('0199004000', '0199001001'),
    ];
    expect((await told(calls(3, 8))).at(-1)).toBe('inbound phone');
    expect((await told(calls(3, 9))).at(-1)).toBe('inbound phone');
    expect((await told(calls(2, 1))).at(-1)).toBe('inbound phone');
    expect((await told(calls(1, 1))).at(-1)).toBe('attempt phone');
  });
  it('rows are mails where most sides that are told are addresses', async () => {
    const mail = '2026-06-02 10:30:00;contact@acme.example;a@abc.example';
    const blank = '2026-06-02 10:30:00;contact@acme.example;';
    const call = '2026-06-02 10:30:00;contact@acme.example;0199000510';
    expect((await told(['Horodatage;From;To', mail, blank, blank]))[0]).toBe('attempt email');
    expect((await told(['Horodatage;From;To', mail, call, call]))[0]).toBe('attempt phone');
    expect((await told(['Horodatage;From;To', mail, call]))[0]).toBe('attempt phone');
    expect((await told(['Horodatage;From;To', mail, mail, call]))[0]).toBe('attempt email');
  });
});

describe('codes of outcomes', () => {
  const CODE = 'f240bbac-87c9-4f6e-bf70-924b57d47db7';
  it.each<readonly [string, number, boolean]>([
    [CODE, 1, false],
    [CODE.toUpperCase(), 1, false],
    [CODE.replace('f', 'e'), 2, true],
    [`voir le ticket ${CODE} svp`, 2, false],
    [`voir le ticket ${CODE}`, 2, false],
    [`${CODE} voir le ticket`, 2, false],
  ])('%s', (text, answered, unread) => expect(makeOutcomeReader({})(text)).toEqual({ refuses: 0, answered, unread }));
});

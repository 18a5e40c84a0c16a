import { describe, expect, it } from 'vitest';
import { memorySource } from '../../../src/csv/ports/memory.js';
import type { FileLayout } from '../../../src/engine/plan/prepare-file.js';
import { openLog } from '../../../src/events/run/open-log.js';
import { bytesOfLines, eventsOf } from '../support.js';

const opened = async (lines: readonly string[], layout: Partial<FileLayout> = {}) => {
  const log = await openLog(memorySource(bytesOfLines(lines), 'log.csv'), { columns: {}, country: 'FR', ...layout });
  await log.prepared.opening.opened.close();
  return log;
};

describe('the order of the dates of a log', () => {
  it.each<readonly [string, readonly string[], Partial<FileLayout>, string]>([
    ['the day first, where a date can only be read so', ['13/06/2026', '02/06/2026'], {}, 'day-first'],
    ['the month first, where a date can only be read so', ['06/13/2026', '02/06/2026'], {}, 'month-first'],
    ['what dates tell, whatever is said', ['13/06/2026', '02/06/2026'], { dateOrder: 'month-first' }, 'day-first'],
    ['the day first, where a dialler left out the signs', ['13062026', '02062026'], {}, 'day-first'],
    ['the month first, where one did', ['06132026 11:30', '02062026 11:30'], {}, 'month-first'],
    ['what is said, where dates tell nothing', ['02/06/2026', '03/06/2026'], { dateOrder: 'month-first' }, 'month-first'],
    ['the day first, where nobody says', ['02/06/2026', '', '03/06/2026'], {}, 'day-first'],
    ['the month first, beside a clock of twelve hours', ['02/06/2026 3:10 PM', '03/06/2026 9:05 AM'], {}, 'month-first'],
    ['what dates tell, beside such a clock', ['13/06/2026 3:10 PM', '02/06/2026 9:05 AM'], {}, 'day-first'],
    ['what is said, beside such a clock', ['02/06/2026 3:10 PM'], { dateOrder: 'day-first' }, 'day-first'],
    ['neither, where dates contradict each other', ['13/06/2026', '06/13/2026', '02/06/2026'], {}, 'unresolved'],
    ['the month first, by a date behind the first thousands', [...Array(4000).fill('02/06/2026'), '06/13/2026'], {}, 'month-first'],
  ])('%s', async (_, dates, layout, order) => {
    const { order: found } = await opened(['Date;Téléphone', ...dates.map((date) => `${date};+33199000510`)], layout);
    expect(found).toBe(order);
  });

  it('is that of the column that is read, and of no other', async () => {
    const lines = ['Horodatage;Téléphone;Date', ...['02/06/2026;+33199000510;06/13/2026', '03/06/2026;+33199000510;06/14/2026']];
    expect((await opened(lines)).order).toBe('day-first');
  });

  it.each<readonly [string, readonly string[], Partial<FileLayout>, string | undefined]>([
    ['where the headers do', ['02/06/2026'], {}, 'day-first headers'],
    ['where the clock does', ['02/06/2026 3:10 PM'], {}, 'month-first clock'],
    ['not where a date does', ['02/06/2026', '13/06/2026'], {}, undefined],
    ['not where somebody says it', ['02/06/2026'], { dateOrder: 'month-first' }, undefined],
    ['not where no date reads both ways', ['2026-06-02'], {}, undefined],
  ])('is told %s', async (_, dates, layout, told) => {
    const { settled } = await opened(['Date;Téléphone', ...dates.map((date) => `${date};+33199000510`)], layout);
    expect(settled && `${settled.order} ${settled.because}`).toBe(told);
  });
});

describe('our own numbers', () => {
  const ownOf = async (head: string, ...rows: readonly string[]) =>
    (await opened([head, ...rows.map((row) => `2026-06-02T10:30:00Z;${row}`)])).own;
  it.each<readonly [string, string, readonly string[], readonly string[]]>([
    [
      'those of a column of our lines',
      'date;phone;ligne',
      ['0199000510;0199001001', '0199000511;Vente (01 99 00 10 02)', '0199000512;203'],
      ['+33199001001', '+33199001002'],
    ],
    [
      'one that most calls show',
      'date;from;to',
      ['0199001001;0199000510', '0199001001;0199000511', '0199001001;0199000512'],
      ['+33199001001'],
    ],
    ['none that two calls show', 'date;from;to', ['0199001001;0199000510', '0199001001;0199000511'], []],
    ['none where a column says which way', 'date;from;to;sens', ['0199001001;1;in', '0199001001;1;in', '0199001001;1;in'], []],
    ['none that are extensions', 'date;from;to', ['203;0199000510', '203;0199000511', '203;0199000512'], []],
    ['none that are called', 'date;to', ['0199000510', '0199000510', '0199000510'], []],
  ])('%s', async (_, head, rows, own) => expect(await ownOf(head, ...rows)).toEqual(own));

  it('whatever stands around them', async () => {
    expect(await ownOf('date;phone;ligne', '0199000510; 01 99 00 10 01 ', '0199000511;')).toEqual(['+33199001001']);
  });
});

describe('numbers with their country and without a plus', () => {
  const lacks = async (head: string, ...rows: readonly string[]) =>
    (await opened([head, ...rows.map((row) => `2026-06-02T10:30:00Z;${row}`)])).lacksPlus;
  it('are told by those of the contacts', async () => {
    expect(await lacks('date;from;to', '203;33199000510')).toBe(true);
    expect(await lacks('date;phone', '33199000510', '')).toBe(true);
    expect(await lacks('date;from;to', '33199000510;203')).toBe(false);
    expect(await lacks('date;phone', '0199000510')).toBe(false);
  });

  it('make nine digits a number of another country', async () => {
    const read = async (...rows: readonly string[]) =>
      (await eventsOf(['date;to;from;ligne', ...rows.map((to) => `2026-06-02T10:30:00Z;${to};203;0163000001`)])).map(
        ({ second }) => second / 3600,
      );
    // Saint-Pierre is three hours behind UTC in summer's half of the year.
    expect(await read('508410029', '33199000510')).toEqual([8.5, 12.5]);
    expect(await read('508410029', '0199000510')).toEqual([12.5, 12.5]);
  });
});

describe('what rows are', () => {
  it.each<readonly [string, string, readonly string[], string]>([
    [
      'refusals, as their product says',
      'UNSUB_TIME;UNSUB_CAMPAIGN_TITLE;Email Address',
      ['2026-06-02 10:30:00;Juin;a@acme.example'],
      'refusals',
    ],
    ['mails, both sides of which are addresses', 'Date;From;To', ['02/06/2026;n@acme.example;a@acme.example'], 'mails'],
    ['calls, of which one side in two is an address', 'Date;From;To', ['02/06/2026;1;a@acme.example', '02/06/2026;1;0199000510'], 'calls'],
    ['calls, by a number', 'Date;Téléphone', ['02/06/2026;0199000510'], 'calls'],
    ['calls, by who called', 'Date;From', ['02/06/2026;0199000510'], 'calls'],
    ['mails, by their words', 'Date;Event;Téléphone;Email', ['02/06/2026;sent;0199000510;a@acme.example'], 'mails'],
    ['calls, of no address', 'Date;Event;Téléphone', ['02/06/2026;zzz;0199000510'], 'calls'],
  ])('%s', async (_, head, rows, rowsAre) => expect((await opened([head, ...rows])).rowsAre).toBe(rowsAre));
});

describe('a report with the last that is known of each mail tells what was sent', () => {
  const told = async (head: string, ...rows: readonly string[]) => {
    const { deliveriesAreSends, openingsAreSends } = await opened([head, ...rows]);
    return [deliveriesAreSends, openingsAreSends];
  };
  const [A, B] = ['a@acme.example', 'b@acme.example'];
  const HEAD = 'Email;Campagne;Date d’envoi;Statut';
  it.each<readonly [string, readonly [boolean, boolean], string, readonly string[]]>([
    [
      'opened',
      [false, true],
      HEAD,
      [`${A};Gala;02/10/2026 10:00;Désinscrit`, `${A};Salon;20/11/2026 10:00;Ouvert`, `${B};Salon;20/11/2026 10:00;Envoyé`],
    ],
    ['clicked', [false, true], HEAD, [`${A};Salon;20/11/2026 10:00;Cliqué`, `${B};Salon;20/11/2026 10:00;Envoyé`]],
    ['delivered', [true, false], HEAD, [`${A};Salon;20/11/2026 10:00;Délivré`, `${B};Salon;20/11/2026 10:00;Envoyé`]],
    [
      'delivered, by its own time',
      [true, false],
      'Email;Campaign;Event;Timestamp',
      [`${A};S;delivered;2026-11-20T10:00:00Z`, `${B};S;sent;2026-11-20T10:00:00Z`],
    ],
    // Rows of events: the opening is of another moment, or the send has a row of its own.
    [
      'opened at its own time',
      [false, false],
      'Email;Campaign;Event;Timestamp',
      [`${A};S;opened;2026-11-20T10:00:00Z`, `${B};S;sent;2026-11-20T10:00:00Z`],
    ],
    ['sent and opened', [false, false], HEAD, [`${A};Salon;20/11/2026 10:00;Envoyé`, `${A};Salon;20/11/2026 10:00;Ouvert`]],
    ['sent and delivered', [false, false], HEAD, [`${A};Salon;20/11/2026 10:00;Envoyé`, `${A};Salon;20/11/2026 10:00;Délivré`]],
    [
      'opened of no campaign',
      [false, false],
      'Email;Date d’envoi;Statut',
      [`${A};20/11/2026 10:00;Ouvert`, `${B};20/11/2026 10:00;Envoyé`],
    ],
  ])('%s', async (_, isSo, head, rows) => expect(await told(head, ...rows)).toEqual(isSo));
});

describe('what arrived tells what was sent', () => {
  const told = async (head: string, ...rows: readonly string[]) =>
    (await opened([head, ...rows.map((row) => `2026-06-02T10:30:00Z;a@acme.example;${row}`)])).deliveriesAreSends;
  it.each<readonly [string, boolean, string, readonly string[]]>([
    ['where nothing else does', true, 'date;email;event', ['delivered', 'opened']],
    ['unless something does', false, 'date;email;event', ['delivered', 'sent']],
    ['of what arrived', false, 'date;email;event', ['opened']],
    ['by a status, where no column tells of events', true, 'date;email;status', [' delivered ']],
    ['by no status where one does', false, 'date;email;event;status', ['opened;delivered']],
    ['by a status, where a team wrote it', true, 'date;email;type;status;sens', ['email;delivered;sortant']],
    ['by its product: sent', false, 'date;email;event;mj_campaign_id', ['delivered;1', 'sent;1']],
    ['by its product, of which an export holds none sent', true, 'date;email;event;mj_campaign_id', ['delivered;1', 'opened;1']],
    ['by its product: not sent', true, 'ts_event;email;event;camp_id', ['sent;1']],
  ])('%s', async (_, isSo, head, rows) => expect(await told(head, ...rows)).toBe(isSo));
});

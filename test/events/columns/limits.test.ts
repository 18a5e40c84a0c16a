import { describe, expect, it } from 'vitest';
import { logColumnsOf, timeColumnsOf } from '../../../src/events/columns/log-columns.js';
import { logKindOfTable } from '../../../src/events/columns/recognise-log.js';
import { eventsOf } from '../support.js';

const kindOf = (header: string, rows: readonly string[]) =>
  logKindOfTable(
    header.split(';'),
    rows.map((row) => row.split(';')),
  );
const times = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one);

describe('one side of a call or a mail', () => {
  const isSide = (text: string): boolean => kindOf('Date;From;To', [`02/06/2026;${text};${text}`]) === 'log';
  it.each([
    ...[
      '20',
      '201',
      '+33199000510',
      '01 99 00 05 10',
      '(01) 99',
      '01/99',
      'Ventes 0199000510',
      '"V" <01.99.00.05.10>',
      'x 12345678 y',
      'V 1 99-00(05)1',
    ],
    ...[
      'a@b',
      'Léa <lea@acme.example>',
      'anonymous',
      'Anonyme',
      'Privé',
      'withheld',
      'Restricted',
      'unknown',
      'Inconnu',
      'masqué',
      'Unavailable',
    ],
  ])('%s', (text) => expect(isSide(text)).toBe(true));
  it.each(['2', '+2', 'Paris', 'Paris 12', 'a @ b', '@b', 'x anonymous', '201x', 'x201', 'V 1234567', 'Vue inconnue', '++201'])(
    '%s is none',
    (text) => expect(isSide(text)).toBe(false),
  );
});

describe('of most rows', () => {
  it.each<readonly [string, string, string, string, number]>([
    ['sides', 'Date;From;To', '02/06/2026;201;202', '02/06/2026;Paris;Rome', 8],
    ['ways', 'Date;Sens;Téléphone', '02/06/2026;sortant;0199000510', '02/06/2026;xyz;0199000510', 5],
    ['words', 'Date;event;email', '02/06/2026;sent;a@b.example', '02/06/2026;xyz;a@b.example', 8],
  ])('%s make a log, of the first two hundred rows', (_, header, good, bad, least) => {
    const of = (count: number) => kindOf(header, [...times(count, good), ...times(10 - count, bad)]);
    expect([of(10), of(least), of(least - 1), of(0)]).toEqual(['log', 'log', undefined, undefined]);
    expect(kindOf(header, [...times(200, good), ...times(1000, bad)])).toBe('log');
    expect(kindOf(header, [...times(200, bad), ...times(1000, good)])).toBeUndefined();
    expect(kindOf(header, [])).toBeUndefined();
    expect(kindOf(header.replace('Date', 'Ville'), [good])).toBeUndefined();
  });
  it('rows that are cut short, or blank, say nothing', () => {
    const [good, short] = ['02/06/2026;sent;a@b.example', '02/06/2026'];
    expect(kindOf('Date;event;email', [...times(4, good), ...times(4, short), ...times(4, '02/06/2026; ;a@b.example')])).toBe('log');
    expect(
      timeColumnsOf(logColumnsOf(['email', 'Date']), ['email', 'Date'], [['a@b.example', ' 02/06/2026 '], ['a@b.example'], ['', ' ']]),
    ).toEqual({
      ...{ column: 1, form: 'naive' },
    });
  });
  it.each<readonly [string, readonly string[], 'log' | 'refusals' | undefined]>([
    ['complaints', ['spam', 'spam'], 'refusals'],
    ['complaints and a reply', ['spam', 'reply'], undefined],
    ['refusals and an opening', ['stop', 'stop', 'opened'], 'log'],
    ['clicks', ['clic'], 'log'],
    ['deliveries', ['livré'], 'log'],
    ['bounces', ['bounce'], undefined],
    ['channels', ['email', 'sms'], undefined],
  ])('rows of %s', (_, words, kind) =>
    expect(
      kindOf(
        'Date;event;email',
        words.map((word) => `02/06/2026;${word};a@b.example`),
      ),
    ).toBe(kind),
  );
});

describe('the column of instants', () => {
  const timeOf = (header: string, row: string) => timeColumnsOf(logColumnsOf(header.split(';')), header.split(';'), [row.split(';')]);
  const FORMS = [
    ['seconds', 'Horodatage', '1780308000'],
    ['milliseconds', 'Created at', '1780308000000'],
    ['zoned', 'Sent at', '2026-06-02T10:30:00+0200'],
    ['utc', 'datetime (UTC)', '2026-06-02 10:30:00'],
    ['naive', 'Date d’appel', '2026-06-02 10:30:00'],
  ] as const;
  it.each(FORMS.flatMap((sure, i) => FORMS.slice(i + 1).map((less) => [sure, less] as const)))(
    '%s goes before %s, wherever it stands',
    (sure, less) => {
      expect(timeOf(`${sure[1]};${less[1]}`, `${sure[2]};${less[2]}`)).toEqual({ column: 0, form: sure[0] });
      expect(timeOf(`${less[1]};${sure[1]}`, `${less[2]};${sure[2]}`)).toEqual({ column: 1, form: sure[0] });
    },
  );
  it.each<readonly [string, string, object | undefined]>([
    ['Horodatage;Heure', '1780308000;10:30', { column: 0, form: 'seconds' }],
    ['Horodatage;Heure', '02/06/2026 10:30;11:30', { column: 0, form: 'naive' }],
    ['Horodatage;Heure', '02/06/2026;11:30', { column: 0, form: 'naive', clock: 1 }],
    ['Horodatage;Fuseau', '1780308000;UTC', { column: 0, form: 'seconds' }],
    ['Horodatage', '178030800', undefined],
    ['Horodatage', '17803080000', undefined],
    ['Horodatage', '178030800000', undefined],
    ['Horodatage', '1780308000.5', { column: 0, form: 'seconds' }],
    ['Horodatage', '1780308000.', undefined],
    ['Horodatage', '2 juin 2026', { column: 0, form: 'naive' }],
    ['Horodatage', '2026-06-02Z', { column: 0, form: 'naive' }],
    ['Horodatage', '2026-06-02T10:30:00z', { column: 0, form: 'zoned' }],
    ['Horodatage', '2026-06-02, 9h30 +02:00', { column: 0, form: 'zoned' }],
    ['Horodatage', '2026-06-02 10:30 +2', { column: 0, form: 'naive' }],
  ])('%s: %s', (header, row, time) => expect(timeOf(header, row)).toEqual(time));
});

describe('a column of yes and no', () => {
  const kindIn = async (header: string, row: string): Promise<string | undefined> => (await eventsOf([header, row]))[0]?.kind;
  const opened = (bot: string) =>
    kindIn('type;createdAt;bot;leadEmail;sequenceStep', `emailsOpened;2026-06-02T10:30:00Z;${bot};a@acme.example;0`);
  const bounced = (hard: string) => kindIn('event;time;email;hard_bounce;mj_campaign_id', `bounce;1780308000;a@acme.example;${hard};1`);
  it.each(['true', 'TRUE', 'yes', 'Oui', '1', 'vrai'])('%s is yes', async (text) => {
    expect([await opened(text), await bounced(text)]).toEqual(['opened-by-machine', 'bounced']);
  });
  it.each(['false', 'FALSE', 'no', 'Non', '0', 'faux'])('%s is no', async (text) => {
    expect([await opened(text), await bounced(text)]).toEqual(['opened', 'deferred']);
  });
  it.each(['', 'x', 'trues', 'untrue', '10', '01', 'nono', 'yesno', 'nonoui'])('%j is neither', async (text) => {
    expect([await opened(text), await bounced(text)]).toEqual(['opened', 'bounced']);
  });
});

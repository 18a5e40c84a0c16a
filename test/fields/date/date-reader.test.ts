import { format } from 'date-fns/format';
import { de } from 'date-fns/locale/de';
import { enUS } from 'date-fns/locale/en-US';
import { es } from 'date-fns/locale/es';
import { fr } from 'date-fns/locale/fr';
import { it as italian } from 'date-fns/locale/it';
import { nl } from 'date-fns/locale/nl';
import { pt } from 'date-fns/locale/pt';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatIsoDay, parseIsoDay } from '../../../src/fields/date/calendar.js';
import { readDate } from '../../../src/fields/date/date-formats.js';
import { makeDateReader, readAnyDate } from '../../../src/fields/date/date-reader.js';
import type { DateOrder, DateValue } from '../../../src/model/contact/values.js';

/** `2024-03-15`, `2024-03-04|2024-04-03` when ambiguous, or the status. */
const shown = ({ status, day, later }: DateValue): string =>
  status === 'ok'
    ? formatIsoDay(day)
    : status === 'ambiguous' || status === 'span'
      ? `${formatIsoDay(day)}${status === 'span' ? '..' : '|'}${formatIsoDay(later)}`
      : status;
const read = (text: string, order: DateOrder = 'day-first'): string => shown(makeDateReader(order)(text));

describe('a date that reads one way', () => {
  it.each([
    ['15/03/2024', '2024-03-15', 'French'],
    ['5/3/2024', '2024-03-05', 'without zeros'],
    ['15-03-2024', '2024-03-15', 'with dashes'],
    ['15.03.2024', '2024-03-15', 'with dots'],
    ['le 15.03.2024', '2024-03-15', 'behind an article'],
    ['am 15.3.2024', '2024-03-15', 'behind a German one'],
    ['on 2024-03-15', '2024-03-15', 'behind an English one'],
    ['15. 3. 2024', '2024-03-15', 'Czech, with blanks behind the dots'],
    ['15.03.2024.', '2024-03-15', 'Croatian, with a dot behind it'],
    ['2024. 03. 15.', '2024-03-15', 'Hungarian'],
    ['15.03.2024. 09:30', '2024-03-15', 'Croatian, with a time'],
    ['1. 2. 3', 'invalid', 'numbers of a list'],
    ['  15/03/2024 ', '2024-03-15', 'between spaces'],
    ["'15/03/2024", '2024-03-15', 'behind the apostrophe of a spreadsheet'],
    ['12-04-2022 09:30', '2022-04-12', 'of Brevo'],
    ['15/03/2024 à 14h30', '2024-03-15', 'with a French time'],
    ['2024-03-15', '2024-03-15', 'ISO'],
    ['2024/3/5', '2024-03-05', 'year first, with slashes'],
    ['2015-03-16 14:40:47', '2015-03-16', 'of Mailchimp: a naive time stays on its day'],
    ['2024-03-15T23:59', '2024-03-15', 'ISO with a naive time'],
    ['2024-03-15T23:30:00Z', '2024-03-16', 'in Universal Time, late in the evening: it is tomorrow in Paris'],
    ['2024-03-15T22:59:59Z', '2024-03-15', 'in Universal Time, before midnight in Paris'],
    ['2024-07-15T22:00:00.000Z', '2024-07-16', 'in Universal Time, in summer'],
    ['2024-03-15T00:30:00+05:00', '2024-03-14', 'of an eastern zone'],
    ['2024-03-15 20:00:00 -0500', '2024-03-16', 'of a western zone'],
    ['20240315', '2024-03-15', 'compact'],
    ['20240315T233000Z', '2024-03-16', 'compact with a time'],
    ['20240315143000', '2024-03-15', 'compact, in one number'],
    ['15032024', '2024-03-15', 'compact, day first'],
    ['3/15/2024 2:30 PM', 'invalid', 'of HubSpot, against the order of its column'],
    ['12 Mar 2024', '2024-03-12', 'of LinkedIn'],
    ['7-Feb-22', '2022-02-07', 'of LinkedIn, after Excel'],
    ['15-févr.-22', '2022-02-15', 'of a French Excel'],
    ['12 mars 2024', '2024-03-12', 'in French words'],
    ['1er février 2023', '2023-02-01', 'with an ordinal'],
    ['le 12 mars 2024 à 14h30', '2024-03-12', 'in a French sentence'],
    ['mar. 12 mars 2024', '2024-03-12', 'on a "mar.", which is March elsewhere'],
    ['March 15, 2024', '2024-03-15', 'in American words'],
    ['Sept 5th, 2023 at 9:05 am', '2023-09-05', 'in English words'],
    ['Mon, 15 Jan 2024 23:30:00 GMT', '2024-01-16', 'of a mail header'],
    ['Fri Mar 15 2024 23:30:00 GMT+0000 (Coordinated Universal Time)', '2024-03-16', 'of JavaScript'],
    ['15 de marzo de 2024', '2024-03-15', 'in Spanish words'],
    ['15. März 2024', '2024-03-15', 'in German words'],
    ['12 AOUT 2024', '2024-08-12', 'in capitals, without accents'],
    ['45324', '2024-02-02', 'an Excel serial'],
    ['45324.5', '2024-02-02', 'an Excel serial at noon'],
    ['45324,75', '2024-02-02', 'a French Excel serial'],
    ['1710545400', '2024-03-16', 'Unix seconds, after midnight in Paris'],
    ['1710545400000', '2024-03-16', 'Unix milliseconds'],
    ['31/12/99', '1999-12-31', 'two digits of last century'],
    ['31/12/24', '2024-12-31', 'two digits of this one'],
  ])('%s is %s: %s', (text, day) => expect(read(text)).toBe(day));
});

describe('no date at all', () => {
  it.each([
    '',
    ' ',
    '\u00a0',
    '0000-00-00',
    '0000-00-00 00:00:00',
    '0001-01-01',
    '0001-01-01T00:00:00',
    '0/0/00',
    '1/0/00',
    '00/00/0000',
    '1900-01-00',
    '1900-01-01',
    '1/0/1900',
    '30/12/1899',
    '1970-01-01',
    '01/01/1970',
    '1/1/70',
    '9999-12-31',
    '31/12/9999',
    '12/31/9999',
    'NULL',
    'n/a',
    'N.C.',
    '-',
    '0',
    '00000000',
    'jamais',
    'Never',
    '?',
    'NaT',
  ])('%j is a placeholder', (text) => expect(read(text)).toBe('none'));
});

describe('what is no date', () => {
  it.each([
    '30/02/2024',
    '2024-02-30',
    '29/02/2023',
    '31/04/2024',
    '2024-13-01',
    '15/03/1824',
    '1899-06-01',
    '12/25/2024',
    '15/03/2024 25:00',
    '15/03/2024 10:75',
    '2024-03-15T13:00 PM',
    'bonjour',
    '12',
    '32 mars 2024',
    'Mar 12 24',
    '99-04-12',
    '15/03',
    '15/03-2024',
    '19999',
    '60001',
    '150324',
    '0612345678',
    '12 foo 2024',
    '٣/١/٢٠٢٤',
    `15/03/2024${' x'.repeat(90)}`,
  ])('%j', (text) => expect(read(text)).toBe('invalid'));
});

describe('a month or a year without a day is all of its days', () => {
  it.each([
    ['juin 2019', '2019-06-01..2019-06-30'],
    ['Février 2024', '2024-02-01..2024-02-29'],
    ['févr. 2023', '2023-02-01..2023-02-28'],
    ['June 2019', '2019-06-01..2019-06-30'],
    ['Juni 2019', '2019-06-01..2019-06-30'],
    ['giugno 2019', '2019-06-01..2019-06-30'],
    ['junio de 2019', '2019-06-01..2019-06-30'],
    ['2019 Jun', '2019-06-01..2019-06-30'],
    ['juin-19', '2019-06-01..2019-06-30'],
    ['jun-19', '2019-06-01..2019-06-30'],
    ['févr.-22', '2022-02-01..2022-02-28'],
    ['06/2019', '2019-06-01..2019-06-30'],
    ['6-2019', '2019-06-01..2019-06-30'],
    ['2019-06', '2019-06-01..2019-06-30'],
    ['2019/12', '2019-12-01..2019-12-31'],
    ['T2 2019', '2019-04-01..2019-06-30'],
    ['Q4/2019', '2019-10-01..2019-12-31'],
    ['2019-Q1', '2019-01-01..2019-03-31'],
  ])('%s', (text, days) => {
    expect(read(text)).toBe(days);
    expect(shown(readAnyDate(text, 'unresolved'))).toBe(days);
  });

  it.each([
    ['2018', '2018-01-01..2018-12-31'],
    ["'2018", '2018-01-01..2018-12-31'],
    ['06.2019', '2019-06-01..2019-06-30'],
    ['06 2019', '2019-06-01..2019-06-30'],
    ['2019.06', '2019-06-01..2019-06-30'],
  ])('%s, in a column of dates alone: elsewhere it is a number', (text, days) => {
    expect(read(text)).toBe(days);
    expect(shown(readAnyDate(text, 'unresolved'))).toBe('invalid');
  });

  it.each(['1-0000', '00/0000', '01/1900', '1900-01', '01/1970', '12/2099', '12/9999', 'T1 1900', 'janvier 1900', 'jan-70'])(
    '%s is no date for whoever reads days alone, either',
    (text) => {
      expect(readDate(text, 'day-first').status).toBe('none');
      expect(readAnyDate(text, 'unresolved').status).toBe('none');
    },
  );
  it.each(['06/2019', '02/1900', '02/1970', '11/2099', '13/0000x', '2019', '1900'])('%s is no day', (text) =>
    expect(readDate(text, 'day-first').status).toBe('invalid'),
  );

  it.each(['1900', '1970', '01/1970', '9999', '12/9999', 'janvier 1900'])('%s is what systems write for no date', (text) =>
    expect(read(text)).toBe('none'),
  );

  it.each([
    '13/2019',
    '00/2019',
    '2019-13',
    '1850',
    '12345',
    '201906',
    'juin',
    'juin 19',
    '19-juin',
    'mai-1',
    'foo 2019',
    'foo-19',
    'T5 2019',
    'juin 2019 2020',
    'juin juin 2019',
    'Salon mai 2019',
    '06/19',
  ])('%s is none', (text) => expect(read(text)).toBe('invalid'));
});

describe('the order of a column', () => {
  it.each([
    ['03/04/2024', '2024-03-04|2024-04-03', '2024-04-03', '2024-03-04'],
    ['04/03/2024', '2024-03-04|2024-04-03', '2024-03-04', '2024-04-03'],
    ['03/04/24', '2024-03-04|2024-04-03', '2024-04-03', '2024-03-04'],
    ['2026/11/02 10:14:22 AM UTC+1', '2026-11-02', '2026-11-02', '2026-11-02'],
    ['2026/11/02 11:14:22 PM UTC-5', '2026-11-03', '2026-11-03', '2026-11-03'],
    ['2026/11/02 10:14:22 AM GMT+5:30', '2026-11-02', '2026-11-02', '2026-11-02'],
    ['03/04/2024 10:00 AM', '2024-03-04|2024-04-03', '2024-04-03', '2024-03-04'],
    ['05/05/2024', '2024-05-05', '2024-05-05', '2024-05-05'],
    ['25/12/2024', '2024-12-25', '2024-12-25', 'invalid'],
    ['12/25/2024', '2024-12-25', 'invalid', '2024-12-25'],
    ['3/15/2024 2:30 PM', '2024-03-15', 'invalid', '2024-03-15'],
    ['2024-03-04', '2024-03-04', '2024-03-04', '2024-03-04'],
    ['12 mars 2024', '2024-03-12', '2024-03-12', '2024-03-12'],
    ['45/45/2024', 'invalid', 'invalid', 'invalid'],
  ])('%s is %s without one, %s day first, %s month first', (text, unresolved, dayFirst, monthFirst) => {
    expect([read(text, 'unresolved'), read(text, 'day-first'), read(text, 'month-first')]).toEqual([unresolved, dayFirst, monthFirst]);
  });
});

describe('laws', () => {
  const days = fc.integer({ min: parseIsoDay('1970-01-02'), max: parseIsoDay('2099-12-30') });
  const numeric =
    (pattern: string) =>
    (date: Date): string =>
      format(date, pattern);
  const worded =
    (locale: typeof fr, pattern: string) =>
    (date: Date): string =>
      format(date, pattern, { locale });

  it.each([
    ['dd/MM/yyyy', numeric('dd/MM/yyyy')],
    ['d.M.yyyy HH:mm', numeric('d.M.yyyy HH:mm')],
    ['yyyy-MM-dd', numeric('yyyy-MM-dd')],
    ['yyyyMMdd', numeric('yyyyMMdd')],
    ['ddMMyyyy', numeric('ddMMyyyy')],
    ['French', worded(fr, 'd MMMM yyyy')],
    ['short French', worded(fr, 'eee d MMM yyyy')],
    ['English', worded(enUS, 'MMMM do, yyyy')],
    ['short English', worded(enUS, 'EEE, d MMM yyyy HH:mm:ss')],
    ['Spanish', worded(es, "d 'de' MMMM 'de' yyyy")],
    ['German', worded(de, 'd. MMMM yyyy')],
    ['short German', worded(de, 'd. MMM yyyy')],
    ['Italian', worded(italian, 'd MMM yyyy')],
    ['Portuguese', worded(pt, "d 'de' MMMM 'de' yyyy")],
    ['short Portuguese', worded(pt, 'd MMM yyyy')],
    ['Dutch', worded(nl, 'd MMMM yyyy')],
    ['short Dutch', worded(nl, 'd MMM yyyy')],
  ])('reads back what date-fns writes: %s', (_, write) => {
    const reader = makeDateReader('day-first');
    fc.assert(
      fc.property(days, (day) => {
        const [year = 0, month = 0, date = 0] = formatIsoDay(day).split('-').map(Number);
        expect(shown(reader(write(new Date(year, month - 1, date, 12))))).toBe(formatIsoDay(day));
      }),
      { numRuns: 300 },
    );
  });

  it('reads any text, without throwing, to the same value twice', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.stringMatching(/^[0-9/.:TZ +-]{0,20}$/),
      fc.stringMatching(/^\d{1,2} [a-zé]{3,9} \d{2,4}$/),
    );
    for (const order of ['day-first', 'month-first', 'unresolved'] as const) {
      const reader = makeDateReader(order);
      fc.assert(
        fc.property(text, (cell) => {
          const value = reader(cell);
          expect(reader(cell)).toEqual(value);
          expect(value.later).toBeGreaterThanOrEqual(value.day);
          expect(value.status === 'ambiguous' || value.status === 'span').toBe(value.day !== value.later);
        }),
      );
    }
  });

  it('still reads right once its memory is full', () => {
    const reader = makeDateReader('day-first');
    for (let i = 0; i < 50_100; i += 1) reader(`cell ${i}`);
    expect(shown(reader('15/03/2024'))).toBe('2024-03-15');
    expect(shown(reader('16/03/2024'))).toBe('2024-03-16');
  });
});

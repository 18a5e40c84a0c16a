import { describe, expect, it } from 'vitest';
import { parseIsoDay } from '../../src/fields/date/calendar.js';
import { readRequests } from '../../src/kpi/read-requests.js';
import { countRequests } from '../../src/kpi/request-deadlines.js';
import type { RequestCounts } from '../../src/model/kpi/kpi.js';

const countsOf = (text: string | Buffer): RequestCounts =>
  countRequests(readRequests(Buffer.from(text as string), 'requests.csv'), parseIsoDay('2026-11-24'));
const one = (row: string): string => {
  const { unread, open, late, inTime, extended } = countsOf(`received;answered;extended\n${row}\n`);
  const outcome = inTime ? 'in time' : late ? 'late' : open ? 'open' : unread ? 'unread' : 'nothing';
  return extended ? `${outcome}, extended` : outcome;
};

describe('a request on 24 November 2026', () => {
  it.each([
    ['answered on the last day of the month', '2026-09-10;2026-10-12;', 'in time'],
    ['the tenth was a Saturday: on Tuesday it is late', '2026-09-10;2026-10-13;', 'late'],
    ['received on 31 January: February has no 31st', '2026-01-31;2026-03-02;', 'in time'],
    ['which ended on a Saturday, so on Monday 2 March, not on the 3rd', '2026-01-31;2026-03-03;', 'late'],
    ['the month ends on 14 July: on the 15th it is in time', '2026-06-14;2026-07-15;', 'in time'],
    ['answered the same day', '2026-09-10;2026-09-10;', 'in time'],
    ['not answered, and the month is over', '2026-10-01;;', 'late'],
    ['not answered, on the last day', '2026-10-24;;', 'open'],
    ['not answered, the day after', '2026-10-23;;', 'late'],
    ['extended within the month, answered within three', '2026-07-01;2026-09-30;2026-07-20', 'in time, extended'],
    ['and after them', '2026-07-01;2026-10-05;2026-07-20', 'late, extended'],
    ['told too late that it takes longer', '2026-07-01;2026-09-30;2026-08-20', 'late'],
    ['extended, nobody noted when', '2026-07-01;2026-09-30;oui', 'in time, extended'],
    ['not extended', '2026-07-01;2026-09-30;non', 'late'],
    ['extended and open', '2026-10-01;;2026-10-20', 'open, extended'],
    ['answered tomorrow: not yet', '2026-10-01;2026-11-25;', 'late'],
    ['answered before it came', '2026-10-10;2026-10-01;', 'unread'],
    ['extended before it came', '2026-07-01;2026-09-30;2026-06-20', 'unread'],
    ['received on no day', 'soon;2026-10-01;', 'unread'],
    ['received on a day to come', '2026-12-01;;', 'unread'],
    ['answered “done”', '2026-10-01;done;', 'unread'],
    ['a time near midnight in another zone is a day in Paris', '2026-09-09T23:30:00Z;2026-10-12;', 'in time'],
    ['an empty row', ';;', 'nothing'],
  ])('%s', (_case, row, outcome) => expect(one(row)).toBe(outcome));
});

describe('the file of requests', () => {
  it.each([
    ['in French', 'N°;Date de réception;Date de réponse;Prolongation\n1;10/09/2026;12/10/2026;\n2;01/07/2026;30/09/2026;20/07/2026\n'],
    ['with commas and words behind the names', 'id,Received at,Answered on\n1,2026-09-10,2026-10-12\n2,2026-09-11,2026-10-12\n'],
    ['for a spreadsheet', '\ufeffsep=;\r\nReçue le;Réponse le\r\n10/09/2026;12/10/2026\r\n11/09/2026;12/10/2026\r\n'],
    ['with tabs and quotes', 'received\tanswered\tnote\n2026-09-10\t2026-10-12\t"two\nlines"\n2026-09-10\t2026-10-12\t\n'],
  ])('%s', (_case, text) => expect(countsOf(text)).toMatchObject({ inTime: 2, late: 0, unread: 0 }));

  it('in windows-1252 and in UTF-16', () => {
    const text = 'Reçue le;Réponse le\n10/09/2026;12/10/2026\n';
    expect(countsOf(Buffer.from(text, 'latin1')).inTime).toBe(1);
    expect(countsOf(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])).inTime).toBe(1);
  });

  it('is refused when it is too large to be read at once', () => {
    const large = { length: 2 ** 29 } as Buffer;
    expect(() => readRequests(large, 'requests.csv')).toThrow(expect.objectContaining({ code: 'LUMO_REQUESTS_TOO_LARGE', exitCode: 2 }));
  });

  it('month first, when its own dates say so', () => {
    expect(countsOf('received,answered\n09/30/2026,10/05/2026\n').inTime).toBe(1);
  });

  it.each([
    [
      'no column of receipt',
      'name;answered\nx;2026-01-01\n',
      'no column tells when they were received',
      'aucune colonne ne dit quand elles ont été reçues',
    ],
    [
      'no column of answers',
      'received;name\n2026-01-01;x\n',
      'no column tells when they were answered',
      'aucune colonne ne dit quand elles ont été traitées',
    ],
  ])('with %s is refused', (_case, text, en, fr) => {
    expect(() => countsOf(text)).toThrow(
      expect.objectContaining({
        code: 'LUMO_REQUESTS_COLUMNS',
        what: { en: expect.stringContaining(en), fr: expect.stringContaining(fr) },
      }),
    );
  });

  it('that is no CSV is refused', () => {
    expect(() => countsOf('received;answered\n"2026-01-01;x\n')).toThrow(expect.objectContaining({ code: 'LUMO_REQUESTS_UNREADABLE' }));
  });

  it('that is empty below its header has no request', () => {
    expect(countsOf('received;answered\n')).toEqual({ inTime: 0, late: 0, open: 0, extended: 0, unread: 0 });
  });
});

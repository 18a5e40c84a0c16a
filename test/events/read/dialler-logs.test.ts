import { describe, expect, it } from 'vitest';
import { eventsOf } from '../support.js';

const GIVEN = { zone: 'Europe/Paris' } as const;
const whenOf = async (lines: readonly string[]) =>
  (await eventsOf(lines, GIVEN)).map(
    ({ kind, second }) => `${kind} ${Math.floor(second / 3600)}:${String(Math.floor((second % 3600) / 60)).padStart(2, '0')}`,
  );

describe('when and whom', () => {
  it.each([
    ['Diabolocom', 'Date début;Heure début;Heure fin;Numéro client', '02/11/2026;09:12:00;09:13:00;0199000110'],
    ['Hermes', 'INDICE;DATE;HEURE;TEL1;STATUS;LIB_STATUS', '1;20261102;0912;0199000110;93;Rappel'],
    ['Hermes, whose zero a spreadsheet took', 'INDICE;DATE;HEURE;TEL1;STATUS;LIB_STATUS', '1;20261102;912;0199000110;93;Rappel'],
    ['with seconds', 'DATE;HEURE;TEL1;STATUS', '20261102;091205;0199000110;Rappel'],
    ['Genesys', 'conversationId;conversationStart;originatingDirection;phone number', 'a;2026-11-02T08:12:00Z;outbound;tel:+33199000110'],
    [
      'Genesys, of whose headers no list of contacts has any',
      'conversationId;conversationStart;conversationEnd;originatingDirection;ani;dnis;wrapUpCode',
      'a;2026-11-02T08:12:00Z;2026-11-02T08:16:00Z;outbound;tel:+33199001061;tel:+33199000110;No answer',
    ],
    ['a start that is a time of day', 'Call date;Start time;Phone number;Result', '2026-11-02;09:12;+33199000110;busy'],
    ['by hand', 'when;number;result', '2026-11-02 09:12;+33199000110;busy'],
  ])('%s', async (_, head, row) => expect(await whenOf([head, row])).toEqual(['attempt 9:12']));

  it.each([
    ['a number that is no time of day', '9912'],
    ['words', 'matin'],
  ])('%s', async (_, clock) => {
    const [event] = await eventsOf(['DATE;HEURE;TEL1;STATUS', `20261102;${clock};0199000110;Rappel`], GIVEN);
    expect(Number.isNaN(event?.second)).toBe(true);
  });
});

const VICIDIAL = 'call_date;phone_number;status;length_in_sec';
const resultsOf = async (head: string, results: readonly string[]) =>
  (
    await eventsOf([head, ...results.map((result, i) => `2026-11-0${(i % 7) + 2} 10:12:0${i % 10};01990001${10 + i};${result};1`)], GIVEN)
  ).map(({ answered, refuses, outcomeUnread }) =>
    refuses.length > 0 ? 'refused' : outcomeUnread ? 'unread' : answered === undefined ? 'other' : answered ? 'answered' : 'unanswered',
  );

describe('results of diallers', () => {
  it.each([
    ['unanswered', ['NA', 'N', 'A', 'AA', 'AM', 'AL', 'B', 'AB', 'DC', 'ADC', 'PDROP', 'AFTHRS']],
    ['answered', ['SALE', 'CALLBK', 'CBHOLD', 'XFER', 'DROP', 'PU']],
    ['refused', ['DNC', 'DNCL', 'DNCC', 'NI', 'DEC']],
    ['other', ['NEW', 'QUEUE', 'INCALL', 'ERI']],
    ['unread', ['XYZ', 'KO']],
  ])('of VICIdial: %s', async (meaning, codes) => expect(await resultsOf(VICIDIAL, codes)).toEqual(codes.map(() => meaning)));

  it.each([
    ['unanswered', ['Answering Machine', 'No Answer', 'Operator Intercept', 'Abandon', 'Hors service', 'Hung up', 'nie odbiera', 'ADC']],
    ['answered', ['Callback requested', 'Argumenté positif', 'CALLBK']],
    ['refused', ['Do Not Call', 'DNCL', 'Internal DNC']],
    ['other', ['No Disposition', 'done']],
    // Codes that mean something else elsewhere: nobody knows which dialler wrote them.
    ['unread', ['NI', 'A', 'B', 'NP']],
  ])('of any log: %s', async (meaning, results) =>
    expect(await resultsOf('started_at;phone;outcome;duration', results)).toEqual(results.map(() => meaning)),
  );

  it('of a log that is one of VICIdial by its codes alone', async () => {
    expect(await resultsOf('started_at;phone;outcome;duration', ['NA', 'A', 'CALLBK', 'NI'])).toEqual([
      'unanswered',
      'unanswered',
      'answered',
      'refused',
    ]);
    expect(await resultsOf('started_at;phone;outcome;duration', ['NA', 'A', 'CALLBK', 'Refus', 'NI'])).toEqual([
      'unread',
      'unread',
      'answered',
      'refused',
      'unread',
    ]);
  });

  it('a code beside its label is none', async () => {
    const [event] = await eventsOf(['DATE;HEURE;TEL1;STATUS;LIB_STATUS', '20261102;0912;0199000110;93;Argumenté positif'], GIVEN);
    expect(event).toMatchObject({ answered: true, outcomeUnread: false });
    const [alone] = await eventsOf(['DATE;HEURE;TEL1;STATUS', '20261102;0912;0199000110;93'], GIVEN);
    expect(alone).toMatchObject({ outcomeUnread: true });
  });
});

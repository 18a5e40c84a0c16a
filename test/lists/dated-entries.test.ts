import { describe, expect, it } from 'vitest';
import { formatIsoDay } from '../../src/fields/date/calendar.js';
import { makeListMatcher } from '../../src/lists/query/list-matcher.js';
import { contact, load } from './support.js';

/** Since when somebody is on a list whose dates are kept: a day, `undated`, or `absent`. */
const sinceOf = async (lines: readonly string[], email = 'a@acme.example', phone = '06 39 98 12 34'): Promise<string> => {
  const list = makeListMatcher([await load(lines.join('\n'), { keepsDates: true })]);
  const [match] = list.matches(contact({ email, phone }), 'opposition');
  if (!match) return 'absent';
  return match.since ? [...new Set(match.since)].map(formatIsoDay).join() : 'undated';
};

describe('since when somebody is on a list of our own, where it says so', () => {
  it.each<readonly [string, readonly string[], string]>([
    ['a day', ['email;date de désinscription', 'a@acme.example;2026-03-01'], '2026-03-01'],
    ['a day of France', ['email;date de désinscription', 'a@acme.example;13/03/2026'], '2026-03-13'],
    ['a day with a time', ['email;date de désinscription', 'a@acme.example;2026-03-01 10:15:00'], '2026-03-01'],
    ['in English', ['email,unsubscribed at', 'a@acme.example,2026-03-01T10:15:00Z'], '2026-03-01'],
    ['a date of opposition', ['email;date_opposition', 'a@acme.example;2026-03-01'], '2026-03-01'],
    ['a day that is called nothing else', ['phone_number;date', '0639981234;2026-03-01'], '2026-03-01'],
    ['the day of the refusal before any other', ['email;date;date_opposition', 'a@acme.example;2026-05-01;2026-03-01'], '2026-03-01'],
    ['a number', ['telephone;date_opposition', '0639981234;2026-03-01'], '2026-03-01'],
    ['the first of two', ['email;date_opposition', 'a@acme.example;2026-05-01', 'a@acme.example;2026-03-01'], '2026-03-01'],
    ['a month, at its end', ['email;date_opposition', 'a@acme.example;03/2026'], '2026-03-31'],
    [
      'a day that another row tells how to read',
      ['email;date_opposition', 'a@acme.example;03/04/2026', 'b@acme.example;04/23/2026'],
      '2026-03-04',
    ],
    ['day first, where the header is French', ['email;date_opposition', 'a@acme.example;03/04/2026'], '2026-04-03'],
    ['nothing, where the day reads both ways', ['email,date', 'a@acme.example,03/04/2026'], 'undated'],
    ['nothing, where there is none', ['email;date_opposition', 'a@acme.example;', 'b@acme.example;2026-03-01'], 'undated'],
    ...[
      ...['Reçu le', 'Date de réception', 'Horodatage', 'Date demande', 'Date de la demande', 'Timestamp', 'received_at', 'Date réponse'],
      ...['Date et heure', 'Request date', 'Reply date', 'Demandé le', 'Eingangsdatum', 'Eingegangen am', 'Ontvangen op', 'datetime'],
      ...['Fecha de recepción', 'Date et heure de réception', 'Zeitstempel', 'Date du SMS'],
    ].map((header) => [header, [`email;${header}`, 'a@acme.example;2026-03-01'], '2026-03-01'] as const),
    [
      'the day on which a message was made',
      ['sender;creationDatetime;message', 'a@acme.example;2026-03-01T10:05:00+02:00;STOP'],
      '2026-03-01',
    ],
    [
      'the day of the refusal before that of a form',
      ['email;Timestamp;date_opposition', 'a@acme.example;2026-05-01;2026-03-01'],
      '2026-03-01',
    ],
    ['the day of arrival before that of a line', ['email;Timestamp;Reçu le', 'a@acme.example;2026-05-01;2026-03-01'], '2026-03-01'],
    ...[
      'creationDatetime',
      'Date de naissance',
      'Date de mise à jour',
      'Date contact',
      'Dernière réponse',
      'Date envoi SMS',
      'Reçu par',
      'Date import',
    ].map((header) => [`nothing by “${header}”`, [`email;${header}`, 'a@acme.example;2026-03-01'], 'undated'] as const),
    ['nothing by the day of a collection', ['email;date de collecte', 'a@acme.example;2026-03-01'], 'undated'],
    ['nothing by the day on which the contact was made', ['email;created at', 'a@acme.example;2026-03-01'], 'undated'],
    ['nothing of somebody else', ['email;date_opposition', 'b@acme.example;2026-03-01'], 'absent'],
  ])('%s', async (_, lines, since) => expect(await sinceOf(lines)).toBe(since));

  it('is not kept where nobody asks', async () => {
    const list = await load('email;date_opposition\na@acme.example;2026-03-01');
    expect(list.parts.some((part) => part.since)).toBe(false);
  });
});

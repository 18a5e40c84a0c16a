import { describe, expect, it } from 'vitest';
import { logKindOfTable, mayBeLogHeader } from '../../../src/events/columns/recognise-log.js';

const kindOf = (lines: readonly string[]): string | undefined => {
  const [headers = [], ...rows] = lines.map((line) => line.split(','));
  return mayBeLogHeader(headers) ? logKindOfTable(headers, rows) : undefined;
};

describe('a table of mails that no product is known by', () => {
  it.each<readonly [string, readonly string[]]>([
    [
      'the transactional export of Brevo in French',
      [
        'Statut,Date,Sujet,De,Email,Tags,Lien',
        'Délivré,01-09-2026 10:00:00,Rentrée,Lilas <news@lilas.example>,alice@acme.example,,',
        'Désinscrit,02-09-2026 10:00:00,Rentrée,Lilas <news@lilas.example>,alice@acme.example,,',
        'Plainte,02-09-2026 10:00:00,Rentrée,Lilas <news@lilas.example>,bob@acme.example,,',
      ],
    ],
    [
      'what a team keeps of a campaign',
      [
        'date,channel,campaign,recipient,status,reply',
        '2026-09-01 10:00,email,Win-back 1,alice@acme.example,delivered,',
        '2026-09-01 12:00,email,Win-back 1,alice@acme.example,replied,lass mich in Ruhe',
      ],
    ],
    [
      'German mails by their subject',
      [
        'Datum,Empfänger,Betreff,Status',
        '01.09.2026 10:00,alice@acme.example,Angebot,delivered',
        '01.09.2026 11:00,b@acme.example,Angebot,opened',
      ],
    ],
  ])('%s is a log', (_, lines) => expect(kindOf(lines)).toBe('log'));
  it('is in doubt with names of people', () => {
    expect(
      kindOf(['Date,First name,Last name,Email,Campaign,Status', '2026-09-01 10:00,Alice,Petit,alice@acme.example,Rentrée,delivered']),
    ).toBe('unsure');
  });
  it.each<readonly [string, readonly string[]]>([
    ['leads with their source', ['Date,Email,Campaign,Source,Status', '2026-09-01 10:00,alice@acme.example,Rentrée,Salon,delivered']],
    [
      'leads by a campaign',
      ['Date,Email,Campaign,Status', '2026-09-01 10:00,alice@acme.example,Rentrée,new', '2026-09-01 10:00,b@acme.example,Rentrée,won'],
    ],
    ['days without a time', ['Date,Email,Campaign,Status', '2026-09-01,alice@acme.example,Rentrée,delivered']],
    [
      'subscribers',
      [
        'Date,Email,Campaign,Status',
        '2026-09-01 10:00,alice@acme.example,Rentrée,subscribed',
        '2026-09-01 10:00,b@acme.example,Rentrée,unsubscribed',
      ],
    ],
    ['mails that name no message', ['Date,Email,Status', '2026-09-01 10:00,alice@acme.example,active']],
  ])('%s are no log', (_, lines) => expect(kindOf(lines)).toBeUndefined());
});

it.each<readonly [string, string, string | undefined]>([
  ['Email Address,Status,Send Time,Campaign Title', 'm@acme.example,sent,2026-11-05 10:00:00,Nov', 'log'],
  ['Email Address,Status,Sent at,Campaign Title', 'm@acme.example,sent,2026-11-05 10:00:00,Nov', 'log'],
  ['Adresse e-mail,Statut,Envoyé le,Titre de la campagne', 'm@acme.example,délivré,2026-11-05 10:00:00,Nov', 'log'],
  ['Email Address,First Name,Status,Send Time,Campaign Title', 'm@acme.example,A,sent,2026-11-05 10:00:00,Nov', 'unsure'],
  ['Email Address,Status,Send Time,Title', 'm@acme.example,sent,2026-11-05 10:00:00,Buyer', undefined],
  ['Email Address,Status,Optin Time,Campaign Title', 'm@acme.example,subscribed,2026-11-05 10:00:00,Nov', undefined],
])('by the title of its campaign: %s, %s', (header, row, expected) => expect(kindOf([header, row])).toBe(expected));

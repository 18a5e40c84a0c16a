import { describe, expect, it } from 'vitest';
import { logColumnsOf } from '../../../src/events/columns/log-columns.js';
import { logKindOfTable } from '../../../src/events/columns/recognise-log.js';
import { readAll } from '../support.js';

const split = (line: string): string[] => line.split(';');
/** The role of each column that has one: by its header, and by what stands under it. */
const roles = (head: string, ...rows: readonly string[]): string => {
  const headers = split(head);
  const columns = logColumnsOf(headers, rows.map(split));
  return Object.entries(columns)
    .flatMap(([role, all]) => all.map((column) => `${headers[column]}=${role}`))
    .join(' ');
};

describe('a header that says little is read by what stands under it', () => {
  it.each([
    ['types that are ways', 'Type', ['Sortant', 'Entrant', 'Manqué'], 'Type=direction'],
    ['types that are sent and received', 'Type', ['Envoyé', 'Envoyé', 'Envoyé', 'Envoyé', 'Envoyé', 'Reçu'], 'Type=direction'],
    ['the same in English', 'Type', ['sent', 'received'], 'Type=direction'],
    ['types of the network', 'Type', ['MT', 'MO'], 'Type=direction'],
    ['types that are sent, received and opened', 'Type', [...Array(8).fill('sent'), 'received', 'opened'], 'Type=kind'],
    ['states that are ways', 'Statut', ['Sortant', 'Entrant'], 'Statut=direction'],
    ['states that may be of what arrived', 'Statut', ['Envoyé', 'Reçu'], 'Statut=outcome'],
    ['states that are results', 'Statut', ['Manqué', 'Répondu'], 'Statut=outcome'],
    ['senders that are names and numbers', 'Expéditeur', ['PONS', '+33639981236'], 'Expéditeur=from'],
    ['the same in English', 'Sender', ['PONS', '+33639981236'], 'Sender=from'],
    ['senders that are names', 'Expéditeur', ['PONS'], 'Expéditeur=own'],
    ['senders that are addresses', 'Sender', ['contact@acme.example', '0199001240'], 'Sender=own'],
    ['recipients that are numbers and names', 'Destinataire', ['+33639981236', '36180', 'PONS'], 'Destinataire=to'],
    ['recipients that are numbers and addresses', 'Destinataire', ['+33639981236', 'claire@acme.example'], 'Destinataire=email'],
    ['types that are channels', 'Type', ['SMS', 'SMS'], 'Type=channel'],
    ['types that are events', 'Type', ['sent', 'opened'], 'Type=kind'],
    ['types that are sent alone', 'Type', ['Envoyé', 'Envoyé'], 'Type=kind'],
    ['types that are meetings and calls', 'Type', ['meeting', 'appel', 'note'], 'Type=channel'],
    ['no types', 'Type', ['', ''], 'Type=kind'],
    ['recipients that are numbers', 'Destinataire', ['01 99 00 12 40', '+33199001241'], 'Destinataire=to'],
    ['recipients that are addresses', 'Destinataire', ['claire@acme.example'], 'Destinataire=email'],
    ['recipients that are names', 'Destinataire', ['Claire'], 'Destinataire=email'],
    ['recipients under an address header', 'E-mail', ['01 99 00 12 40'], 'E-mail=email'],
    ['the product that a call was about', 'Sujet', ['Sortant'], 'Sujet=subject'],
  ])('%s', (_name, header, cells, expected) => expect(roles(header, ...cells)).toBe(expected));

  it('beside a column of its own it stays what it is', () => {
    expect(roles('Type;Sens', 'Sortant;Sortant')).toBe('Type=kind Sens=direction');
    expect(roles('Type;Canal', 'SMS;SMS')).toBe('Type=kind Canal=channel');
  });
});

describe('headers of call logs', () => {
  it.each([
    ['De;Vers', 'De=from Vers=to'],
    ['De;À', 'De=from À=to'],
    ['DateSent;DateCreated', 'DateSent=time DateCreated=time'],
    ['Date Sent', 'Date Sent=time'],
    ['date (TZ offset incl.)', 'date (TZ offset incl.)=time'],
    ['Recipient;Sent', 'Sent=time Recipient=email'],
    ['Appel du', 'Appel du=time'],
    ['Appelé le;Envoyé le', 'Appelé le=time Envoyé le=time'],
    ['Depuis;Verser', ''],
  ])('%s', (head, expected) => expect(roles(head)).toBe(expected));
});

describe('a table is a log', () => {
  it.each([
    ['by De and Vers', 'Date;Heure;De;Vers', '09/11/2026;10:12;+33199001071;01 99 00 12 40', 'log'],
    ['by a type that is a way', 'Date;Type;De;Destinataire', '09/11/2026;Sortant;+33199001071;01 99 00 12 40', 'log'],
    ['by the way of a call', 'Reçu le;Appel du;Sens;Numéro', ';2026-11-09 10:00;Sortant;+33199001234', 'log'],
    ['by DateSent', 'Direction;From;To;Body;DateSent', 'outbound-api;+33199001071;+33639981236;STOP;2026-11-02T10:00:00Z', 'log'],
    ['but not by a product type', 'Date;Type;E-mail', '09/11/2026;prospect;claire@acme.example', undefined],
    ['but not by a journey', 'Date;De;Vers;E-mail', '09/11/2026;Paris;Lyon;claire@acme.example', undefined],
    ['but not by versions', 'Email;Date;A;De', 'claire@acme.example;09/11/2026;oui;Salon', undefined],
  ] as const)('%s', (_name, head, row, expected) => expect(logKindOfTable(split(head), [split(row)])).toBe(expected));
});

describe('what is read of it', () => {
  const told = async (head: string, ...rows: readonly string[]): Promise<readonly string[]> =>
    (await readAll([[head, ...rows]], { zone: 'Europe/Paris' })).people
      .flat()
      .toSorted((a, b) => a.instant - b.instant)
      .map(({ kind, channel, refuses, unread }) => [kind, channel, unread, refuses.length > 0 && 'refuses'].filter(Boolean).join(' '));

  it.each<[string, string, readonly string[], readonly string[]]>([
    [
      'calls by type and sides',
      'Date;Heure;Type;De;Destinataire;Durée;Statut;Notes',
      [
        '10/11/2026;14:12;Sortant;+33199001071;01 99 00 12 42;40;Répondu;ne souhaite plus être démarché',
        '13/11/2026;14:30;Sortant;+33199001071;01 99 00 12 42;0;Manqué;',
      ],
      ['attempt phone refuses', 'attempt phone'],
    ],
    [
      'texts by type and status',
      'Type;Date;To;From;Text;Status',
      ['SMS;2026-11-02 10:00:00;+33639981236;ATELUX;Reply STOP to opt out;Delivered'],
      ['attempt sms', 'delivered sms'],
    ],
    [
      'messages on WhatsApp, and an answer',
      'Date;Time;Direction;Contact number;Channel;Message;Status',
      [
        '2026-11-02;10:00:00;Outbound;+33639981236;WhatsApp;Répondez STOP pour refuser;Delivered',
        '2026-11-02;10:05:00;Inbound;+33639981236;WhatsApp;STOP;Received',
        '2026-11-09;10:00:00;Outbound;+33639981236;WhatsApp;Relance;Delivered',
      ],
      ['attempt sms', 'delivered sms', 'inbound sms refuses', 'attempt sms', 'delivered sms'],
    ],
    [
      'texts of which nothing says that they are, but for what they say',
      'Date;Sens;Numéro;Message;Statut',
      [
        '2026-11-02 10:00:00;Sortant;+33639981236;Devis en 2 min STOP au 36111;Délivré',
        '2026-11-03 10:00:00;Entrant;+33639981236;STOP;Reçu',
      ],
      ['attempt sms', 'delivered sms', 'inbound sms refuses'],
    ],
    [
      'texts of which some were sent and some delivered: each row is one',
      'Date;Sens;Numéro;Message;Statut',
      ['2026-11-02 10:00:00;Sortant;+33639981236;Devis;Envoyé', '2026-11-03 10:00:00;Sortant;+33639981236;Relance;Délivré'],
      ['attempt sms', 'attempt sms', 'delivered sms'],
    ],
    [
      'texts of a tool that sends for programs',
      'Direction;From;To;Body;DateSent;Status;NumSegments',
      [
        'outbound-api;+33199001071;+33639981236;Devis STOP au 36111;2026-11-02T10:00:00Z;delivered;1',
        'inbound;+33639981236;+33199001071;STOP;2026-11-02T10:05:00Z;received;1',
      ],
      ['attempt sms', 'delivered sms', 'inbound sms refuses'],
    ],
    [
      'calls with a message of the agent',
      'Date;Sens;Numéro;Message;Statut',
      ['2026-11-02 10:00:00;Sortant;+33199001234;Ne plus appeler;Répondu', '2026-11-03 10:00:00;Sortant;+33199001234;;Pas de réponse'],
      ['attempt phone refuses', 'attempt phone'],
    ],
    [
      'calls with a message and how long they took',
      'Date;Sens;Numéro;Message;Durée',
      ['2026-11-02 10:00:00;Sortant;+33199001234;Ne plus appeler;40'],
      ['attempt phone refuses'],
    ],
    [
      'mails to recipients from an address',
      'Date;De;Destinataire;Objet',
      ['2026-11-02 10:00:00;contact@acme.example;claire@roy.example;Offre'],
      ['attempt email'],
    ],
  ])('%s', async (_name, head, rows, expected) => expect(await told(head, ...rows)).toEqual(expected));
});

describe('addresses beside the lines of a log of calls', () => {
  const HEAD = 'date_started;direction;external_number;internal_number;name;email;talk_time;disposition;call_notes';
  const call = (number: number, email: string): string =>
    `2026-10-0${number} 10:05:00;outbound;+353155501${30 + number};+35315550900;Ann;${email};60;Connected;`;
  it.each([
    ['of who called', ['rep@ours.example', 'rep@ours.example', 'rep@ours.example'], 'own'],
    ['of who was called', ['a@acme.example', 'b@acme.example', 'c@acme.example'], 'email'],
    ['of one who has two numbers', ['a@acme.example', 'a@acme.example'], 'email'],
  ])('%s', (_, emails, role) => {
    const rows = emails.map((email, i) => call(i + 1, email));
    expect(roles(HEAD, ...rows).split(' ')).toContain(`email=${role}`);
    expect(logKindOfTable(split(HEAD), rows.map(split))).toBe('log');
  });
});

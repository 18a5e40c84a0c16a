import { describe, expect, it } from 'vitest';
import { logColumnsOf } from '../../../src/events/columns/log-columns.js';
import { logKindOfTable, mayBeLogHeader } from '../../../src/events/columns/recognise-log.js';
import { rowsAreOf } from '../../../src/events/columns/rows-are.js';
import { tellsWayOut } from '../../../src/events/columns/text-messages.js';
import { eventsOf } from '../support.js';

const tableOf = (lines: readonly string[]) => {
  const [headers = [], ...rows] = lines.map((line) => line.split(';'));
  return { headers, rows };
};
const rowsAre = (lines: readonly string[]): string => {
  const { headers, rows } = tableOf(lines);
  return rowsAreOf(logColumnsOf(headers, rows), headers, rows);
};
const kindOf = (lines: readonly string[]): string | undefined => {
  const { headers, rows } = tableOf(lines);
  const kind = logKindOfTable(headers, rows);
  if (kind === 'log') expect(mayBeLogHeader(headers)).toBe(true);
  return kind;
};

const AT = '2026-10-12T11:30:00+02:00';
const OURS = 'Votre prime. STOP au 36180';

describe('a table of numbers', () => {
  it.each<readonly [string, string, string]>([
    ['who sent what to whom', 'date;recipient;sender;message;tag', `${AT};+33612345601;ACME;${OURS};ren`],
    ['a text without a way out', 'date;recipient;sender;message', `${AT};+33612345601;ACME;Prime`],
    ['a text in French words', 'Date;Heure;Emetteur;Destinataire;Texte du SMS', `12/10/2026;11:30;ACME;0612345601;${OURS}`],
    ['what was written, and how to refuse', 'date;phone;content', `${AT};+33612345601;${OURS}`],
    ['what arrived', 'Date;Event;Phone;Tag;Reply', '2026-10-12 08:30;Delivered;33612345601;ren;'],
    ['statuses of a gateway', 'date;phone;message;status', `${AT};+33612345601;Prime;expired`],
    ['a gateway that rejected', 'date;phone;sender;message;status', `${AT};+33612345601;ACME;Prime;rejected`],
    ['an API', 'id;receiver;sender;creationDatetime;deliveryReceipt;message', `1;+33612345601;ACME;${AT};1;Prime`],
    ['a number that sends', 'date;from;to;body', `${AT};+33644123456;+33612345601;Prime`],
  ])('is one of text messages: %s', (_, head, row) => {
    expect(rowsAre([head, row])).toBe('texts');
    // Without a sender and a result nothing tells it from contacts with a note.
    expect(kindOf([head, row])).toBe(head === 'date;phone;content' ? undefined : 'log');
  });

  it.each<readonly [string, string, string]>([
    ['its length', 'date;recipient;sender;message;duration', `${AT};+33612345601;ACME;${OURS};12`],
    ['what came of it', 'date;recipient;sender;message;status', `${AT};+33612345601;0199001001;rappeler;no answer`],
    ['a line that sends no texts', 'date;from;to;message', `${AT};01 99 00 10 01;+33612345601;à rappeler`],
    ['a column of calls', "Date de l'appel;Numéro appelé;Emetteur;Message", '12/10/2026 11:30;0612345601;Léa;à rappeler'],
    ['nothing but a note', 'date;phone;message', `${AT};+33612345601;à rappeler`],
    ['how long they talked', 'Call Time;Caller ID;Destination;Status;Talking', `${AT};Léa (101);0199000510;answered;00:01:22`],
  ])('is one of calls: %s', (_, head, row) => expect(rowsAre([head, row])).toBe('calls'));

  it.each<readonly [string, string, string]>([
    ['a form on a site', 'Date;Nom;Email;Téléphone;Message', '12/10/2026 11:30;Martin;a@acme.example;0612345601;Rappelez-moi'],
    ['contacts with a message', 'Nom;Mobile;Source;Date de création;Message;Statut', `Martin;0612345601;Salon;12/10/2026;${OURS};Envoyé`],
    ['boxes for texts', 'Mobile;SMS;Date', '0612345601;oui;12/10/2026'],
  ])('is no log: %s', (_, head, row) => expect(kindOf([head, row])).toBeUndefined());

  it('is asked about where names stand beside days', () => {
    const head = 'Date;Nom;Destinataire;Emetteur;Message';
    expect(kindOf([head, `12/10/2026;Martin;0612345601;ACME;${OURS}`])).toBe('unsure');
    expect(kindOf([head, `12/10/2026 11:30;Martin;0612345601;ACME;${OURS}`])).toBe('log');
  });
});

it.each([
  ['STOP au 36180', true],
  ['Prime de 900 €, STOP 36200', true],
  ['stop sms au 36111', true],
  ['STOPSMS36173', true],
  ['STOP', false],
  ['STOP merci', false],
  ['ne plus appeler, stop', false],
])('a text that tells how to refuse is ours: %s, %s', (text, ours) => expect(tellsWayOut(text)).toBe(ours));

describe('what we wrote', () => {
  const refusals = async (head: string, ...rows: readonly string[]): Promise<number> =>
    (await eventsOf([head, ...rows], { zone: 'UTC' })).filter(({ refuses }) => refuses.length > 0).length;

  it.each(['Texte du SMS', 'Message', 'text', 'content', 'Contenu', 'Corps du message'])('refuses nothing under %s', async (header) => {
    expect(await refusals(`date;recipient;sender;${header}`, `${AT};+33612345601;ACME;${OURS}`)).toBe(0);
    expect(await refusals(`date;recipient;sender;${header};status`, `${AT};+33612345601;ACME;${OURS};Délivré`)).toBe(0);
    expect(await refusals(`date;direction;to;${header};duration`, `${AT};out;+33612345601;${OURS};12`)).toBe(0);
  });

  it('is not what they answered', async () => {
    expect(await refusals('date;recipient;sender;message;Réponse', `${AT};+33612345601;ACME;${OURS};STOP`)).toBe(1);
    expect(await refusals('date;direction;from;to;message', `${AT};in;+33612345601;36180;STOP`)).toBe(1);
    expect(await refusals('date;direction;to;message;duration', `${AT};out;+33612345601;ne plus appeler;12`)).toBe(1);
  });
});

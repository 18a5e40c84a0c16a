import { describe, expect, it } from 'vitest';
import { wayTold } from '../../../src/events/words/way-words.js';
import { eventsOf, readAll } from '../support.js';

const ANA = 'ana@acme.example';
const US = 'sophie@abc.example';
const mail = (day: number, from: string, to: string, text: string): string => `2026-11-0${day} 10:00;${from};${to};${text}`;

const told = async (lines: readonly string[]): Promise<string[]> =>
  (await eventsOf(lines, { zone: 'UTC' })).map(({ kind, refuses, from }) =>
    [kind, refuses.length > 0 && 'refuses', from !== 'log' && from].filter(Boolean).join(' '),
  );
const unread = async (lines: readonly string[]) => (await readAll([lines])).unjudged.map((event) => event.unread);

describe('a log of both sides whose way no column says', () => {
  it.each(['Snippet', 'Body', 'Comment'])('lays a refusal to who wrote it, in a column %s', async (column) => {
    const rows = [
      mail(1, US, ANA, 'Bonjour'),
      mail(2, ANA, US, 'remove me pls'),
      mail(3, US, 'bob@xyz.example', 'Bonjour'),
      mail(4, US, ANA, 'Petit up'),
    ];
    expect(await told([`Date;From;To;${column}`, ...rows])).toEqual(['attempt', 'inbound refuses', 'attempt', 'attempt']);
    expect(await unread([`Date;From;To;${column}`, ...rows])).toEqual([]);
  });
  it('knows both sides by other headers, where somebody is on both', async () => {
    const rows = [mail(1, US, ANA, 'Bonjour'), mail(2, ANA, US, 'remove me pls'), mail(3, US, 'bob@xyz.example', 'Bonjour')];
    expect(await told(['Date;Expéditeur;Destinataire;Message', ...rows])).toEqual(['attempt', 'inbound refuses', 'attempt']);
  });
  it.each(['Snippet', 'Body', 'Comment'])(
    'has a refusal of either side where nothing tells whose it is, in a column %s',
    async (column) => {
      const rows = [mail(1, US, ANA, 'Bonjour'), mail(2, ANA, US, 'remove me pls'), mail(4, US, ANA, 'Petit up')];
      const lines = [`Date;From;To;${column}`, ...rows];
      expect((await told(lines)).sort()).toEqual(['attempt', 'attempt', 'attempt refuses', 'refused refuses mark']);
      expect(await unread(lines)).toEqual(['sides']);
    },
  );
  it('judges what we wrote by nobody’s words but theirs', async () => {
    const rows = [mail(1, US, ANA, 'Si vous ne souhaitez plus recevoir mes mails, répondez STOP'), mail(2, ANA, US, 'ok pour mardi')];
    expect(await told(['Date;From;To;Body', ...rows])).toEqual(['attempt', 'attempt']);
  });
  it('goes out where all of it goes one way', async () => {
    const rows = ['2026-11-02 10:00;+33199001001;+33199000510;', '2026-11-03 10:00;+33199001001;+33199000511;'];
    expect(await told(['Date;From;To;Comment', ...rows])).toEqual(['attempt', 'attempt']);
    expect(await unread(['Date;From;To;Comment', ...rows])).toEqual([]);
  });
});

describe('a column of ways', () => {
  it.each([
    ['Email direction', 'INBOUND', 'OUTBOUND'],
    ['Email direction', 'Incoming', 'Outgoing'],
    ['Direction', 'INCOMING_EMAIL', 'EMAIL'],
    ['Direction', 'Inbound Email', 'Outbound Email'],
    ['Dossier', 'Boîte de réception', 'Éléments envoyés'],
    ['Incoming', 'TRUE', 'FALSE'],
    ['Is Incoming', '1', '0'],
    ['Outbound', 'no', 'yes'],
    ['Folder', 'Inbox', 'Sent'],
    ['Labels', 'INBOX', 'SENT'],
    ['Sens', 'E', 'S'],
    ['Type d’appel', 'Entrant', 'Sortant'],
    ['Type', 'Incoming', 'Outgoing'],
    ['Type', 'Received Email', 'Sent Email'],
  ])('%s: %s, %s', async (header, back, out) => {
    const rows = [`2026-11-02 10:00;${back};${ANA};${US};remove me pls`, `2026-11-20 10:00;${out};${US};${ANA};hi`];
    expect(await told([`Date;${header};From;To;Text`, ...rows])).toEqual(['inbound refuses', 'attempt']);
    expect(await unread([`Date;${header};From;To;Text`, ...rows])).toEqual([]);
  });
  it('says nothing in words that we do not know, nor by a letter or a yes under another header', () => {
    expect(['x', 'maybe', 'true', '1', ''].map((text) => wayTold(text))).toEqual([undefined, undefined, undefined, undefined, undefined]);
    expect(wayTold('perhaps', 'in')).toBeUndefined();
  });
});

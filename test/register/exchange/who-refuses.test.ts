import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatIsoDay } from '../../../src/fields/date/calendar.js';
import { type ClearReading, readClearList } from '../../../src/register/exchange/read-clear-list.js';
import { failure, folder } from '../support.js';

const [A, B, C] = ['ana@acme.example', 'bob@globex.example', 'cid@initech.example'];
const read = (text: string, name = 'crm.csv', reading: ClearReading = {}) => {
  const path = join(folder(), name);
  writeFileSync(path, text);
  return readClearList(path, 'FR', reading);
};
const known = async (list: ReturnType<typeof read>): Promise<readonly (string | undefined)[]> =>
  (await list).refusals.map(({ identity }) => identity.texts[0]);

describe('of a file of contacts, those are imported who refuse', () => {
  it.each<readonly [string, string, readonly string[], number]>([
    ['a column of refusals', `nom;email;statut;Ne plus contacter\nA;${A};client;\nB;${B};client;X\nC;${C};prospect;\n`, [B], 2],
    ['a flag that only words tell', `Correo;Canceló la suscripción\n${A};false\n${B};true\n${C};\n`, [B], 1],
    ['a flag', `nom;email;Désinscrit\nA;${A};\nB;${B};oui\n`, [B], 1],
    [
      'an opt-in that says no in a shop',
      `Email;Accepts Email Marketing;Total Spent;Total Orders;Désinscrit\n${A};no;1;1;\n${B};yes;2;1;x\n${C};no;0;0;\n`,
      [B],
      2,
    ],
    ['an opt-in that says no', `email;optin\n${A};non\n${B};\n`, [A], 1],
    ['a flag of one channel', `email;ne_pas_appeler\n${A};oui\n${B};\n`, [A], 1],
    ['a status', `email;statut\n${A};désabonné\n${B};client\n${C};\n`, [A], 2],
    ['a day beside a flag', `email;désinscrit;date_opposition\n${A};oui;\n${B};;2026-02-03\n${C};;\n`, [A, B], 1],
    ['an opt-in that says no beside a column of refusals', `email;optin;Désinscrit\n${A};non;non\n${B};oui;oui\n`, [B], 1],
    ['an opt-in that says no beside a blank', `email;Newsletter;STOP\n${A};Non;\n${B};Oui;x\n`, [B], 1],
    ['an opt-in that was opted out of', `email;Consent: Email;STOP\n${A};Opted out;\n${B};Oui;x\n`, [A, B], 0],
    ['words beside a flag', `email;désinscrit;commentaire\n${A};oui;\n${B};;ne plus contacter\n${C};;\n`, [A, B], 1],
  ])('%s', async (_, text, expected, silent) => {
    expect([await known(read(text)), (await read(text)).silent]).toEqual([expected, silent]);
  });

  it.each<readonly [string, string]>([
    ['where only a day tells it of some', `nom;email;Date désinscription\nA;${A};\nB;${B};2026-01-02\n`],
    ['where nobody refuses, and each is asked', `email;Ne plus contacter\n${A};\n${B};\n`],
    ['where some agree, and nobody refuses', `email;statut\n${A};subscribed\n${B};inconnu\n`],
    ['where a comment tells it of some', `email;commentaire\n${A};\n${B};ne plus appeler\n${C};rdv pris\n`],
    [
      'of a file of contacts, where nobody refuses',
      `societe;contact;fonction;email;source;date_collecte\nAlpha;A;Gérant;${A};Salon;2026-02-14\nBeta;B;DRH;${B};Salon;2026-02-14\n`,
    ],
  ])('who is meant is asked %s', async (_, text) => {
    expect((await failure(read(text))).code).toBe('LUMO_REGISTER_WHO');
    expect((await read(text, 'crm.csv', { rows: 'all' })).silent).toBe(0);
    expect((await read(text, 'oppositions.csv')).silent).toBe(0);
    await read(text, 'crm.csv', { rows: 'refusing' });
  });

  it.each<readonly [string, string]>([
    ['a list of one column', `${A}\n${B}\n`],
    ['a list with reasons', `email;motif\n${A};demande client\n${B};\n`],
    ['a list with other states', `email;statut\n${A};client\n${B};prospect\n`],
    ['a list with sources', `email;source\n${A};formulaire\n${B};appel\n`],
    ['a list of days', `email;date\n${A};2026-02-03\n${B};\n`],
  ])('of %s everybody is', async (_, text) => expect((await known(read(text))).length).toBe(2));
});

describe('a company beside a person', () => {
  it.each<readonly [string, string, readonly string[], number]>([
    ['is where they work', `Email;Société;SIREN\n${A};SNCF;552049447\n`, [A], 1],
    ['of a number as well', 'Téléphone;SIREN\n06 39 98 12 34;552049447\n', ['+33639981234'], 1],
    ['by its domain as well', `Email;Domaine\n${A};acme.example\n`, [A], 1],
    ['under a header that tells nothing', `Email;Client\n${A};552049447\n${B};732829320\n`, [A, B], 2],
    ['refuses where nothing else is said', `Email;SIREN\n${A};552049447\n;732829320\n`, [A, '732829320'], 1],
    [
      'refuses where the row says so',
      `Email;SIREN;Motif\n${A};552049447;toute la société refuse, ne plus contacter\n`,
      [A, '552049447'],
      0,
    ],
    ['refuses where all of a domain is written', `Email;Domaine\n${A};@acme.example\n`, [A, 'acme.example'], 0],
    ['refuses on a line of its own', `${A}\n732 829 320\n@globex.example\n`, [A, '732829320', 'globex.example'], 0],
  ])('%s', async (_, text, expected, described) => {
    const list = await read(text, 'stop.csv');
    const told = list.refusals
      .map(({ identity }) => identity.texts[0])
      .filter((one) => !one?.startsWith('+33552') && !one?.startsWith('+33732'));
    expect([told, list.described]).toEqual([expected, described]);
  });
});

describe('a dead address is no refusal', () => {
  it.each<readonly [string, string, string, readonly string[], number]>([
    ['a reason', 'liste.csv', `Email;Motif\n${A};hard bounce\n${B};NPAI\n${C};Désinscrit\n`, [C], 2],
    ['a status', 'liste.csv', `Email;Statut\n${A};Bounced\n${B};Unsubscribed\n`, [B], 1],
    ['a day of cleaning', 'x.csv', `Email Address,CLEAN_TIME\n${A},2025-06-01 10:11:12\n`, [], 1],
    ['an export of a tool', 'x.csv', `reason,email,created\n550,${A},1700000000\n`, [], 1],
    [
      'a status of the person and one of the campaign',
      'liste.csv',
      `Email;Status;Status in campaign\n${A};BOUNCED;BOUNCED\n${B};BLACKLIST;BLACKLIST\n`,
      [B],
      1,
    ],
    ['the name of the file', 'hard_bounces.csv', `Email\n${A}\n`, [], 1],
    ['that of an export', 'cleaned_members_export.csv', `Email\n${A}\n`, [], 1],
    ['but not beside a refusal', 'liste.csv', `Email;Statut;Désinscrit\n${A};Bounced;oui\n`, [A], 0],
    ['nor beside the day of one', 'liste.csv', `Email;Statut;Date de désinscription\n${A};Bounced;2026-10-01\n`, [A], 0],
    ['nor beside words of one', 'liste.csv', `Email;Statut;Note\n${A};Bounced;ne plus contacter\n`, [A], 0],
  ])('%s', async (_, name, text, expected, undeliverable) => {
    const list = await read(text, name);
    expect([list.refusals.map(({ identity }) => identity.texts[0]), list.undeliverable]).toEqual([expected, undeliverable]);
  });
});

describe('the days of a column are read in one order', () => {
  it.each<readonly [string, string, readonly string[], string | undefined]>([
    ['by the headers', `email;date_opposition\n${A};10/02/2026\n${B};03/04/2025\n`, ['2026-02-10', '2025-04-03'], 'headers'],
    ['by the semicolons', `email;opt out date\n${A};10/02/2026\n`, ['2026-02-10'], 'delimiter'],
    ['of an American file', `email,unsubscribed at,zip code\n${A},10/02/2026,10001\n`, ['2026-10-02'], 'headers'],
    ['by the other columns', `email;date_opposition;date_collecte\n${A};10/02/2026;01/31/2026\n`, ['2026-10-02'], 'columns'],
    ['by themselves', `email;date_opposition\n${A};10/02/2026\n${B};25/04/2025\n`, ['2026-02-10', '2025-04-25'], undefined],
  ])('%s', async (_, text, days, because) => {
    const list = await read(text, 'oppositions.csv');
    expect(list.refusals.map(({ day }) => day && formatIsoDay(day.later))).toEqual(days);
    expect(list.settledDays?.because).toBe(because);
  });

  it('as somebody says, where nothing else tells it', async () => {
    const list = await read(`email;date_opposition\n${A};10/02/2026\n`, 'oppositions.csv', { dateOrder: 'month-first' });
    expect([list.refusals.map(({ day }) => day && formatIsoDay(day.day)), list.settledDays]).toEqual([['2026-10-02'], undefined]);
  });
});

describe('the block list of a tool bars everybody on it', () => {
  it.each<readonly [string, string]>([
    ['lemlist', `value,source,createdAt,createdBy\n${A},unsubscribeLink,2026-10-13,usr_1\n${B},manual,2026-10-13,usr_1\n`],
    ['Instantly', `bl_value,is_domain,timestamp_created\n${A},false,2026-10-01\n${B},false,2026-10-01\n`],
    ['Smartlead', `email_or_domain,client_id,created_at\n${A},,2026-10-01\n${B},,2026-10-01\n`],
  ])('%s', async (_, text) => expect(await known(read(text, 'export.csv'))).toEqual([A, B]));

  it('which a file of contacts with a column called source is not', async () =>
    expect((await failure(read(`email;source;commentaire\n${A};formulaire;\n${B};appel;ne plus appeler\n`))).code).toBe(
      'LUMO_REGISTER_WHO',
    ));
});

describe('who is on a list for another reason than a refusal', () => {
  it.each<readonly [string, string, readonly string[]]>([
    [
      'mail came back on that day',
      `Email;Blocklisted date;Reason\n${A};2026-10-01 10:00:00;Unsubscribed\n${B};2026-10-01 10:00:00;Hard bounce\n`,
      [A],
    ],
    ['they did not leave', `email,reason,channel,date\n${A},unsubscribed,email,2026-10-01\n${B},not unsubscribed,email,2026-10-01\n`, [A]],
    [
      'two statuses say that the address is invalid',
      `EMAIL,STATUS,STATUS_IN_CAMPAIGN\n${A},BLACKLIST,BLACKLIST\n${B},INVALID,INVALID\n${C},ACTIVE,OPT-OUT\n`,
      [A, C],
    ],
    ['a day of refusal is one, whatever came back', `email;date_opposition;statut\n${A};2026-10-01;bounced\n${B};2026-10-01;x\n`, [A, B]],
  ])('%s', async (_, text, expected) => expect(await known(read(text))).toEqual(expected));
});

import { describe, expect, it } from 'vitest';
import { eventsOf, type Given } from '../support.js';

/** What the last row of a log says, and whether somebody answered. */
const last = async (lines: readonly string[], given: Given = {}): Promise<string> => {
  const events = await eventsOf(lines, { zone: 'UTC', ...given });
  const own = events.filter(({ at }) => at.at === 'row' && at.row === lines.length);
  return own
    .map(({ kind, channel, answered, unread, refuses, outcomeUnread }) =>
      [
        ...[kind, channel ?? '', unread ?? '', answered === undefined ? '' : answered ? 'answered' : 'missed'],
        ...[refuses.length === 0 ? '' : `refuses ${refuses.length === 4 ? 'all' : refuses.join('+')}`, outcomeUnread ? '?' : ''],
      ]
        .filter((part) => part !== '')
        .join(' '),
    )
    .join(', ');
};
const T = '2026-06-02T10:30:00Z';

describe('what happened', () => {
  it.each<readonly [string, string, string]>([
    // A status is what happened where no column tells of events.
    ['email,sent at,status', `a@acme.example,${T},`, 'attempt email'],
    ['email,sent at,status', `a@acme.example,${T},sent`, 'attempt email'],
    ['email,sent at,status', `a@acme.example,${T},opened`, 'opened email'],
    ['email,sent at,status', `a@acme.example,${T},zzz`, 'unread email kind'],
    // Where one does, it is no event, unless the log says which way things went.
    ['email,sent at,event,status', `a@acme.example,${T},sent,opened`, 'attempt email'],
    ['email,sent at,event,status', `a@acme.example,${T},,opened`, 'unread email kind'],
    ['email,sent at,event,status', `a@acme.example,${T},zzz,opened`, 'unread email kind'],
    ['email,sent at,type,status,direction', `a@acme.example,${T},email,opened,outbound`, 'opened email'],
    ['email,sent at,type,status,direction', `a@acme.example,${T},email,zzz,outbound`, 'attempt email ?'],
    ['email,sent at,type,status,direction', `a@acme.example,${T},,,outbound`, 'unread email kind'],
    ['email,sent at,type,status,direction', `a@acme.example,${T},,zzz,outbound`, 'attempt email ?'],
    ['email,sent at,type,status,direction', `a@acme.example,${T},email,zzz,inbound`, 'inbound email ?'],
    ['email,sent at,type,status,direction', `a@acme.example,${T},email,désinscription,inbound`, 'refused email refuses all'],
    ['email,sent at,type,status,direction', `a@acme.example,${T},email,spam,inbound`, 'complained email refuses email'],
    // Of two words the first that is known.
    ['email,sent at,event,action', `a@acme.example,${T},zzz,opened`, 'opened email'],
    ['email,sent at,event,action', `a@acme.example,${T},clicked,opened`, 'clicked email'],
    ['email,sent at,event,action', `a@acme.example,${T},,opened`, 'opened email'],
    // By a machine.
    ['email,sent at,event,bot', `a@acme.example,${T},opened,true`, 'opened-by-machine email'],
    ['email,sent at,event,bot', `a@acme.example,${T},clicked,true`, ''],
    ['email,sent at,event,bot', `a@acme.example,${T},clicked,false`, 'clicked email'],
    ['email,sent at,event,bot', `a@acme.example,${T},replied,true`, 'replied email'],
    ['email,sent at,event,bot,proxy', `a@acme.example,${T},opened,false,true`, 'opened-by-machine email'],
    // For ever, or not.
    ['email,sent at,event,hard bounce', `a@acme.example,${T},bounce,false`, 'deferred email'],
    ['email,sent at,event,hard bounce', `a@acme.example,${T},bounce,true`, 'bounced email'],
    ['email,sent at,event,hard bounce', `a@acme.example,${T},sent,false`, 'attempt email'],
    // An answer that refuses.
    ['email,sent at,event', `a@acme.example,${T},not interested`, 'inbound email refuses email'],
  ])('%s: %s', async (head, row, expected) => expect(await last([head, row])).toBe(expected));
});

describe('by which channel', () => {
  it.each<readonly [string, string]>([
    ['Appel', 'attempt phone'],
    ['SMS', 'attempt sms'],
    ['sms sent', 'attempt sms'],
    ['Courrier', 'attempt post'],
    ['Email', 'attempt email'],
    ['LinkedIn', 'elsewhere'],
    ['linkedin message', 'elsewhere'],
    // A post on a network is no letter.
    ['post partagé', 'attempt phone'],
    ['zzz', 'attempt phone'],
    ['', 'attempt phone'],
  ])('%j: %s', async (channel, expected) => {
    const head = 'date;canal;sens;phone;email';
    expect(await last([head, `${T};${channel};outbound;+33639980510;a@acme.example`])).toBe(expected);
  });

  it('is that of the column that names one, before a word for what happened', async () => {
    const head = 'date;canal;event;email';
    expect(await last([head, `${T};email;sms sent;a@acme.example`])).toBe('attempt email');
    expect(await last([head, `${T};;sms sent;a@acme.example`])).toBe('attempt sms');
  });

  it.each<readonly [string, string, string]>([
    ['numbers and no word for what happened: calls', 'date;phone', `${T};+33199000510`],
    ['both sides: calls', 'date;from;to', `${T};203;+33199000510`],
    ['an address beside the number: calls', 'date;phone;email', `${T};+33199000510;a@acme.example`],
  ])('%s', async (_, head, row) => expect(await last([head, row])).toBe('attempt phone'));

  it('addresses alone: mails', async () => expect(await last(['date;email', `${T};a@acme.example`])).toBe('attempt email'));
  it('a code alone: calls', async () => expect(await last(['date;contact id', `${T};C1`])).toBe('attempt phone'));
  it('numbers with words for what happened, and addresses: mails', async () =>
    expect(await last(['date;event;phone;email', `${T};sent;+33199000510;a@acme.example`])).toBe('attempt email'));
  it('numbers with words for what happened, without: calls', async () =>
    expect(await last(['date;event;phone', `${T};zzz;+33199000510`])).toBe('attempt phone'));
});

describe('which way', () => {
  const own = ['+33199001041'];
  it.each<readonly [string, string, string]>([
    ['what a column says', 'sortant;0199000510;0199001041', 'unread phone person'],
    ['what a column says, whoever stands on which side', 'entrant;0199000510;203', 'inbound phone'],
    ['out, to a number', ';203;0199000510', 'attempt phone'],
    ['in, to an extension', ';0199000510;203', 'inbound phone'],
    ['in, to a number of ours', ';0199000510;0199001041', 'inbound phone'],
    ['out, of an extension, though a number of ours is called', ';203;0199001041', 'unread phone person'],
    ['out, to a number that is not ours', ';0199001041;0199000510', 'attempt phone'],
    ['nowhere, between extensions', ';203;204', ''],
    ['nowhere, where a column says so', 'interne;203;0199000510', ''],
    ['out, where nothing says it', ';;', 'unread phone person'],
    ['a word that is no way', 'zzz;0199000510;203', 'inbound phone'],
  ])('%s', async (_, row, expected) => expect(await last(['date;sens;from;to', `${T};${row}`], { own })).toBe(expected));

  it('the second column that says it, where the first does not', async () => {
    expect(await last(['date;sens;call type;phone;from', `${T};;inbound;;+33199000510`])).toBe('inbound phone');
  });
});

describe('whether somebody answered', () => {
  it.each<readonly [string, string, string]>([
    ['date;phone;answered', '+33199000510;yes', 'attempt phone answered'],
    ['date;phone;answered', '+33199000510;No', 'attempt phone missed'],
    ['date;phone;answered', '+33199000510;', 'attempt phone'],
    ['date;phone;answered', '+33199000510;zzz', 'attempt phone'],
    ['date;phone;answered;décroché', '+33199000510;zzz;oui', 'attempt phone answered'],
    ['date;phone;answered;décroché', '+33199000510;non;oui', 'attempt phone missed'],
    // The column that says it goes before an outcome.
    ['date;phone;answered;outcome', '+33199000510;no;joint', 'attempt phone missed'],
    ['date;phone;answered;outcome', '+33199000510;;joint', 'attempt phone answered'],
    ['date;phone;outcome;result', '+33199000510;messagerie;joint', 'attempt phone missed'],
    ['date;phone;outcome;result', '+33199000510;;joint', 'attempt phone answered'],
    // What a note or a column that nobody explains says of it is none, or is.
    ['date;phone;commentaire', '+33199000510;messagerie', 'attempt phone missed'],
    ['date;phone;colonne x', '+33199000510;oui', 'attempt phone'],
  ])('%s: %s', async (head, row, expected) => expect(await last([head, `${T};${row}`])).toBe(expected));
});

describe('whose words they are', () => {
  const REFUSES = 'Ne plus me contacter';
  it.each<readonly [string, string, boolean]>([
    ['a tag of a mail that went out is ours', 'date;event;email;tags|sent;a@acme.example', false],
    ['a tag of an answer is theirs', 'date;event;email;tags|replied;a@acme.example', true],
    ['a tag of a call is', 'date;phone;tags|+33199000510', true],
    ['a tag of what a team notes is', 'date;sens;canal;email;tags|sortant;email;a@acme.example', true],
    ['a note is, of whatever', 'date;event;email;commentaire|sent;a@acme.example', true],
    ['an answer is', 'date;event;email;réponse|sent;a@acme.example', true],
    ['a message of a mail that went out is ours', 'date;event;email;message|sent;a@acme.example', false],
    ['a message of an answer is theirs', 'date;event;email;message|replied;a@acme.example', true],
    ['a message that came in is', 'date;sens;canal;email;message|entrant;email;a@acme.example', true],
    ['a message that a team notes of what went out is ours', 'date;sens;canal;email;message|sortant;email;a@acme.example', false],
    ['a message of a call is theirs', 'date;phone;message|+33199000510', true],
    ['an outcome of a mail that went out is ours', 'date;event;email;outcome|sent;a@acme.example', false],
    ['an outcome of an answer is theirs', 'date;event;email;outcome|replied;a@acme.example', true],
    ['an outcome of a call is', 'date;phone;outcome|+33199000510', true],
  ])('%s', async (_, log, refuses) => {
    const [head = '', row] = log.split('|');
    expect((await last([head, `${T};${row};${REFUSES}`])).includes('refuses')).toBe(refuses);
    expect(await last([head, `${T};${row};Merci, à jeudi`])).not.toContain('refuses');
  });

  it('words that refuse come to those of what happened', async () => {
    const head = 'date;event;email;commentaire';
    expect(await last([head, `${T};spam;a@acme.example;Ne souhaite plus recevoir d’appels`])).toBe('complained email refuses email+phone');
  });

  it('a label that nobody explained is told, a note of the same words is none', async () => {
    expect(await last(['date;phone;outcome', `${T};+33199000510;zzz`])).toBe('attempt phone ?');
    expect(await last(['date;phone;commentaire', `${T};+33199000510;zzz`])).toBe('attempt phone');
  });
});

describe('the number that a call showed', () => {
  const shown = async (head: string, row: string): Promise<string | undefined> =>
    (await eventsOf([head, `${T};${row}`])).find(({ kind }) => kind !== 'refused')?.caller;
  it.each<readonly [string, string, string, string]>([
    ['is that of the caller', 'date;from;to', '0639980001;0199000510', 'mobile'],
    ['is that of the line, where the caller is an extension', 'date;from;to;ligne', '203;0199000510;01 62 00 00 01', 'machine'],
    ['is that of the caller before the line', 'date;from;to;ligne', '0639980001;0199000510;0162000001', 'mobile'],
    ['is none', 'date;from;to;ligne', '203;0199000510;', 'none'],
    ['is not asked of calls that came in', 'date;from;to;sens', '0639980001;0199000510;entrant', 'none'],
    ['is not asked of messages', 'date;from;to;canal', '0639980001;0639980002;sms', 'none'],
  ])('%s', async (_, head, row, caller) => expect(await shown(head, row)).toBe(caller));
});

describe('the campaign of a mail', () => {
  const read = async (head: string, ...rows: readonly string[]) =>
    (await eventsOf([head, ...rows.map((row) => `${T};sent;a@acme.example;${row}`)])).map(({ campaign, prospecting, step }) => [
      campaign,
      prospecting,
      step,
    ]);
  it.each<readonly [string, string, readonly string[], readonly unknown[]]>([
    [
      'is told by its name',
      'campaign',
      ['Juin', 'Mai', 'Juin', ''],
      [
        [0, true],
        [1, true],
        [0, true],
        [undefined, true],
      ],
    ],
    [
      'is told by the first of two names',
      'campaign;sequence',
      ['Juin;A', ';A'],
      [
        [0, true],
        [1, true],
      ],
    ],
    [
      'is for customers by its name',
      'campaign;subject',
      ['Facture;Offre', 'Offre;Facture'],
      [
        [0, false],
        [1, true],
      ],
    ],
    [
      'is for customers by the subject, where none is named',
      'campaign;subject',
      [';Facture 12', ';Offre'],
      [
        [undefined, false],
        [undefined, true],
      ],
    ],
  ])('%s', async (_, columns, rows, expected) => {
    expect((await read(`date;event;email;${columns}`, ...rows)).map(([campaign, prospecting]) => [campaign, prospecting])).toEqual(
      expected,
    );
  });
  it.each([
    ['1', 1],
    ['0', undefined],
    ['255', 255],
    ['999', 255],
    ['1000', undefined],
    ['a1', undefined],
    ['1a', undefined],
    ['', undefined],
  ])('is at the step %j: %s', async (step, expected) =>
    expect((await read('date;event;email;campaign;step', `Juin;${step}`))[0]?.[2]).toBe(expected),
  );
});

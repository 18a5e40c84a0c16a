import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { makePhoneReader } from '../../src/fields/phone/phone-reader.js';
import { ADAPTERS } from '../../src/lists/adapters/all-adapters.js';
import { makeDutyTest, openDuties, REGISTER_NAMES, registerOf } from '../../src/lists/adapters/screening-duties.js';
import type { ListSpec } from '../../src/lists/definition/list-spec.js';
import { makeListMatcher } from '../../src/lists/query/list-matcher.js';
import { LumoError } from '../../src/model/base/lumo-error.js';
import { CHANNELS } from '../../src/model/contact/channel.js';
import type { Contact } from '../../src/model/contact/contact.js';
import type { PhoneValue } from '../../src/model/contact/values.js';
import { contact, load } from './support.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const sha1 = (text: string): string => createHash('sha1').update(text).digest('hex');
const md5 = (text: string): string => createHash('md5').update(text).digest('hex');
const times = (count: number, make: (at: number) => string): string => Array.from({ length: count }, (_, at) => make(at)).join('\n');

const at = (cells: Readonly<Record<string, string>>, more: Parameters<typeof contact>[0] = {}): Contact => ({
  ...contact(more),
  text: (field) => cells[field] ?? '',
});
/** Who is looked for on each list. */
const PEOPLE: Readonly<Record<string, Contact>> = {
  claire: contact({ email: 'claire@acme.example' }),
  'claire of a mailbox': contact({ email: 'c.laire+x@gmail.com' }),
  number: contact({ phone: '01 99 00 12 34' }),
  mobile: contact({ phone: '06 39 98 12 34' }),
  'number of Belgium': contact({ phone: '+32 2 555 12 34' }),
  company: at({ siren: '732829320' }),
  establishment: at({ siret: '73282932000074' }),
  'both, the first unread': at({ siret: 'x', siren: '73282932000074' }),
  household: at({ lastName: 'Martin', address: '12 rue de la Paix', postcode: '75011', fullName: '', firstName: '' }),
  'household, misheard': at({ lastName: 'Marthin', address: '12 rue des Lilas', postcode: '75011', fullName: '', firstName: '' }),
  nobody: contact({ email: 'nobody@other.example', phone: '01 99 00 99 99' }),
};

/** All that is told of a list, and who is found on it. */
const readingOf = async (content: string | Buffer, spec: Partial<ListSpec>): Promise<string> => {
  try {
    const list = await load(content, spec);
    const { sha256: _, ...info } = list.info;
    const { lists, proven } = { lists: makeListMatcher([list]), proven: list.proven };
    const parts = list.parts.map(({ identifier, recipe, channels, since }) =>
      [identifier, recipe.algorithm, recipe.normaliser, channels?.join('+') ?? 'all', since && 'dated'].filter(Boolean).join(' '),
    );
    const found = Object.entries(PEOPLE).flatMap(([name, who]) =>
      lists
        .matches(who, list.info.kind)
        .map(
          ({ by, form, channels, normaliser, since }) =>
            `${name}: ${[by, form, channels?.join('+'), normaliser, since?.join('/')].filter(Boolean).join(' ')}`,
        ),
    );
    const rest = {
      ...(list.excess && { excess: list.excess }),
      ...(list.old && { old: list.old }),
      ...(proven && { provenAs: proven.info.doubt ?? 'fresh' }),
    };
    return [JSON.stringify(info), ...(Object.keys(rest).length > 0 ? [JSON.stringify(rest)] : []), parts.join('; '), ...found].join('\n');
  } catch (error) {
    if (!(error instanceof LumoError)) throw error;
    return `${error.code}: ${error.message}`;
  }
};

const LISTS: Readonly<Record<string, readonly [content: string | Buffer, spec?: Partial<ListSpec>]>> = {
  addresses: ['claire@acme.example\nclaire@gmail.com\n0199001234\n732829320\n73282932000074\n'],
  domains: ['@acme.example\n*@other.example\nacme.fr\nwww.third.fr\n*.fourth.fr\ngmail.com\nco.uk\n@localhost\n@\n'],
  'numbers of other countries': ['0199001234\n+3225551234\n0032 2 555 12 34\n025551234', { country: 'BE' }],
  'a robinson list by its date': ['0199001234', { kind: 'robinson', path: 'lists/tps-2026-11-01.txt' }],
  'a robinson list on its last day': ['0199001234', { kind: 'robinson', date: '2026-10-25' }],
  'a robinson list that is stale': ['0199001234', { kind: 'robinson', date: '2026-10-24' }],
  'a robinson list without a date': ['0199001234', { kind: 'robinson' }],
  'a list of tomorrow': ['0199001234', { kind: 'robinson', date: '2026-11-25' }],
  'a list of months': ['0199001234', { kind: 'robinson', date: '2026-08-24', maxAgeMonths: 3 }],
  'a list past its months': ['0199001234', { kind: 'robinson', date: '2026-08-23', maxAgeMonths: 3 }],
  'a list of no day': ['0199001234', { kind: 'robinson', date: '2026-02-30' }],
  'a list before its time': ['0199001234', { kind: 'robinson', date: '2026-11-20', from: '2026-11-21' }],
  'a list after its time': ['0199001234', { kind: 'robinson', date: '2026-11-20', to: '2026-11-19' }],
  'each identifier bars what it reaches': ['claire@acme.example\n0199001234', { oppositionScope: 'channel' }],
  'channels of one own': ['claire@acme.example\n0199001234', { channels: ['sms'] }],
  'hashes in capitals, with a name': [`SHA256:${sha256('claire@acme.example').toUpperCase()}\n${sha256('+33199001234')}`],
  'hashes in base64': [createHash('sha256').update('claire@acme.example').digest('base64'), { encoding: 'base64' }],
  'hashes of MD5': [`${times(12, (i) => md5(`p${i}@acme.example`))}\n${md5('claire@acme.example')}`],
  'hashes of SHA-1': [sha1('claire@acme.example'), { kind: 'robinson', date: '2026-11-20' }],
  'hashes of two kinds': [`${sha1('claire@acme.example')}\n${md5('claire@acme.example')}`],
  'hashes of no kind': [times(12, (i) => sha256(String(i)).slice(0, 48))],
  'hashes that are wanted, where there are none': ['claire@acme.example', { form: 'sha256' }],
  'what is clear, where hashes are not wanted': [`claire@acme.example\n${sha256('x')}`, { form: 'clear' }],
  'hashes as declared': [
    sha256('33199001234'),
    { recipes: [{ recipe: { algorithm: 'sha256', normaliser: 'e164-no-plus' }, channels: ['phone'] }], identifiers: ['phone'] },
  ],
  'addresses and domains beside the answer to whether each is a domain': [
    'bl_value,is_domain,timestamp_created\nclaire@acme.example,false,2026-10-01T10:00:00Z\nother.example,true,2026-10-01T10:00:00Z\n',
  ],
  'hashes of a domain': [
    sha256('acme.example'),
    { recipes: [{ recipe: { algorithm: 'sha256', normaliser: 'domain' } }], identifiers: ['domain'] },
  ],
  'hashes with a salt before': [
    sha256('sel:claire@acme.example'),
    { recipes: [{ recipe: { algorithm: 'sha256', normaliser: 'lower', before: 'sel:' } }] },
  ],
  'raw digests': [createHash('sha1').update('claire@acme.example').digest(), { format: 'raw-sha1', kind: 'robinson', date: '2026-11-20' }],
  'raw digests that are none': ['claire@acme.example and more', { format: 'raw-sha1' }],
  'raw digests cut short': [Buffer.alloc(41, 7), { format: 'raw-sha1' }],
  'fewer than there must be': ['claire@acme.example', { minEntries: 2 }],
  'as many as there must be': ['claire@acme.example\n0199001234', { minEntries: 2 }],
  'a tenth lost': [times(90, (i) => `p${i}@acme.example`), { lastEntries: 100 }],
  'more than a tenth lost': [times(89, (i) => `p${i}@acme.example`), { lastEntries: 100 }],
  'half lost, as may be': [times(50, (i) => `p${i}@acme.example`), { lastEntries: 100, maxShrink: 0.5 }],
  'another file than was meant': ['claire@acme.example', { sha256: '0'.repeat(64) }],
  'a canary that is found': ['claire@acme.example', { canaries: ['Claire@acme.example'] }],
  'a canary that is not': ['claire@acme.example', { canaries: ['paul@acme.example'] }],
  'one line in twenty unread': [`${times(19, (i) => `p${i}@acme.example`)}\n???`],
  'one line in nineteen unread': [`${times(18, (i) => `p${i}@acme.example`)}\n???`],
  nothing: [''],
  'only notes': ['# nobody yet\n\n'],
  'columns that say what they are': [
    'email;telephone;siren;date;nom;motif\nclaire@acme.example;0199001234;732829320;2020-01-02;Martin;x\np@acme.example;;;2026-01-02;;\n',
    { countsOld: true },
  ],
  'dates that read both ways, all past': [
    'email;opposed at\nclaire@acme.example;03/04/2020\np@acme.example;05/06/2026\nq@acme.example;\n',
    { countsOld: true },
  ],
  'an old list of many columns': [
    'email;first name;birth date;income;\nclaire@acme.example;Claire;1980-01-02;12;\np@acme.example;Paul;1980-01-02;12;x\n',
  ],
  'a list for mailings': [
    'nom;adresse;code postal\nMartin;12 rue de la Paix;75011\nRoy;1 rue Haute;69003\n',
    { channels: ['post'], identifiers: ['post'] },
  ],
  'a list for mailings, of full names': [
    'name;address;postcode;email hash\nM. Paul MARTIN;12 rue de la Paix;75011;\n',
    { channels: ['post'], identifiers: ['post'] },
  ],
  establishments: ['siret\n73282932000074\n73282932000082\n', { identifiers: ['siret'] }],
  'hashes under headers': [`email_sha256;tel_sha256\n${sha256('claire@acme.example')};${sha256('+33199001234')}\n`],
  'staff beside people': ['email;créé par\nclaire@acme.example;boss@lumo.example\n'],
  'a column of web sites': ['site;email\nwww.acme.example;claire@acme.example\n'],
  'numbers that may be customers': ['client;nom\n199001234;Martin\n732829320;Roy\n'],
  'no header at all': ['1;claire@acme.example;x\n2;p@acme.example;y\n'],
  'a comma in quotes': ['"email","note"\n"claire@acme.example","a, ""b"""\n"0199001234","c"\n'],
  'a table of two kinds of hashes': [`hash\n${sha256('claire@acme.example')}\n${md5('claire@acme.example')}\n`],
  'JSON lines': ['{"email":"claire@acme.example","date":"2026-01-02"}\n{"phone":"0199001234"}\n', { path: 'lists/list.ndjson' }],
  'JSON lines of texts': ['"claire@acme.example"\n"0199001234"\n', { path: 'lists/list.ndjson' }],
  'JSON lines of other keys': [
    '{"Email Address":" claire@acme.example ","id":1,"x":null,"y":{"z":1},"w":["a"]}\n\n{"Email Address":"p@acme.example"}',
    { path: 'lists/list.jsonl' },
  ],
  'JSON lines of other keys, nothing within': [
    '{"Email Address":" claire@acme.example ","id":1,"x":null,"y":true}\n\n  {"Email Address":"p@acme.example"}  \n',
    { path: 'lists/list.jsonl' },
  ],
  'JSON lines with a comma behind': [
    `{"hash":"${sha256('claire@acme.example')}","telephone":"0199001234"},\n{"hash":""}`,
    { path: 'lists/list.ndjson' },
  ],
  'JSON lines without a name': ['{"email":"claire@acme.example"}\n{"email":"p@acme.example"}\n'],
  'JSON lines that are broken': ['{"email":"claire@acme.example"\n{"email":}\n', { path: 'lists/list.ndjson' }],
  'entries of journals': [
    '{"op":"add","email":"claire@acme.example"}\n{"op":"remove","email":"claire@acme.example"}\n',
    { path: 'lists/list.ndjson' },
  ],
  'two on a line': ['claire@acme.example, p@acme.example\n0199001234 / 0639981234\nq@acme.example;r@acme.example\n'],
  'names and brackets': [
    'Claire Martin <claire@acme.example>\n"Paul" <p@acme.example>\nmailto:q@acme.example\n- r@acme.example\n• 0199001234\n',
  ],
  'Mautic, by numbers': [
    'id,email,mobile,dnc_preferences\n1,claire@acme.example,0639981234,"1:email,2:sms"\n2,p@acme.example,,12:email\n3,q@acme.example,,1 : email\n4,r@acme.example,,foo\n5,s@acme.example,,\n6,t@acme.example,,2:email\n7,u@acme.example,,12:sms\n8,v@acme.example,,1 : sms\n9,w@acme.example,, 1:push\n10,x@acme.example,,"1:email, 2:email"\n',
  ],
  'Mautic, by words': [
    'id,email,mobile,dnc_preferences\n1,claire@acme.example,0639981234,"DNC Unsubscribed: Email, DNC Bounced: SMS"\n2,p@acme.example,0639981235,DNC Manually: Text\n3,q@acme.example,,DNC Bounced: Email\n4,r@acme.example,,DNC Unsubscribed: Web\n',
  ],
  'Mautic, by a flag': ['email,do not contact,points,last active\nclaire@acme.example,1,3,x\np@acme.example,0,3,x\n'],
  Brevo: [
    'EMAIL,SMS,EMAIL_BLACKLISTED,SMS_BLACKLISTED,ADDED_TIME,MODIFIED_TIME\nclaire@acme.example,33639981234,Yes,No,2026-01-01,2026-02-01\np@acme.example,33639981235,No,Yes,2026-01-01,2026-02-01\nq@acme.example,,No,No,2026-01-01,2026-02-01\n',
  ],
  'Brevo, of both': [
    'EMAIL,SMS,BLACKLISTED,MODIFIED_TIME\nclaire@acme.example,33639981234,true,2026-02-01\np@acme.example,,false,2026-02-01\n',
  ],
  HubSpot: [
    'Email,Portal Bounce,Portal Unsubscribe,Portal Spam Report,Global Bounce,Marketing Information\nclaire@acme.example,,true,,,\np@acme.example,HARD,,,,\nq@acme.example,,,true,,\nr@acme.example,,,,false,\ns@acme.example,,,,,yes\n',
  ],
  'HubSpot, of contacts': [
    'Record ID,Email,Phone Number,Unsubscribed from all email\n1,claire@acme.example,0199001234,true\n2,p@acme.example,,false\n',
  ],
  SendGrid: ['email,created\nclaire@acme.example,1705329600\n'],
  'SendGrid, of spam': ['ip,email,created\n1.2.3.4,claire@acme.example,1705329600\n'],
  'SendGrid, of bounces': ['status,reason,email,created\n5.1.1,no such user,claire@acme.example,1705329600\n'],
  SES: [
    'EmailAddress,Reason,LastUpdateTime\nclaire@acme.example,COMPLAINT,2026-01-02\np@acme.example,BOUNCE,2026-01-02\nq@acme.example,OTHER,2026-01-02\n',
  ],
  listmonk: [
    'uuid,email,name,attributes,status,created_at,updated_at\n1,claire@acme.example,a,{},blocklisted,x,2026-01-02\n2,p@acme.example,a,{},enabled,x,2026-01-02\n3,q@acme.example,a,{},disabled,x,2026-01-02\n',
  ],
  Odoo: ['Email,Active,Reason\nclaire@acme.example,True,x\np@acme.example,False,x\n', { path: 'lists/mail.blacklist.csv' }],
  'Odoo, of numbers': ['Number,Active\n0199001234,True\n', { path: 'lists/phone_blacklist.csv' }],
  'Odoo, of contacts': [
    'email,opt out,is blacklisted\nclaire@acme.example,True,False\np@acme.example,False,True\nq@acme.example,False,False\n',
  ],
};

/** `npx vitest run test/lists/readings.test.ts -u` writes what is read, and each line that changes is read. */
it('what is read of lists that are written in every way, and who is found on them', async () => {
  const parts: string[] = [];
  for (const [name, [content, spec = {}]] of Object.entries(LISTS)) parts.push(`${name}\n${await readingOf(content, spec)}\n`);
  await expect(parts.join('\n')).toMatchFileSnapshot('golden/lists.txt');
});

describe('the registers that are known', () => {
  it('say how they are read, whom they protect, and how surely that is known', async () => {
    const lines = ADAPTERS.map(({ title: _, howTo, note, abolished, source, ...adapter }) =>
      JSON.stringify({ ...adapter, source: source.replace(/^https?:\/\//, ''), tells: [howTo, note, abolished].filter(Boolean).length }),
    );
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/registers.txt');
  });

  it('are asked for by country, channel and audience', async () => {
    const lines = (['business', 'consumer'] as const).flatMap((audience) =>
      [false, true].flatMap((compulsory) =>
        openDuties(
          { channels: CHANNELS, audience, columns: [], lists: { all: [], matches: () => [] } },
          { compulsory, alsoBusiness: ['GB', 'DE'] },
        ).map(
          (duty) =>
            `${audience}${compulsory ? ', all' : ''}: ${registerOf(duty)} = ${REGISTER_NAMES[registerOf(duty)]?.en}: ${JSON.stringify(duty)}`,
        ),
      ),
    );
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/duties.txt');
  });

  it('are asked about contacts of their country and numbers of theirs, and no others', () => {
    const duties = openDuties(
      { channels: ['phone'], audience: 'consumer', columns: [], lists: { all: [], matches: () => [] } },
      { compulsory: true, alsoBusiness: [] },
    );
    const asks = makeDutyTest(duties.filter(({ countries }) => countries.includes('BE')));
    const phone = makePhoneReader('FR');
    expect(asks('BE', [])).toBe(true);
    expect(asks('FR', [])).toBe(false);
    expect(asks('FR', [phone('01 99 00 12 34')])).toBe(false);
    expect(asks('FR', [phone('01 99 00 12 34'), phone('+32 2 555 12 34')])).toBe(true);
    expect(asks('', [{ e164: '+3225551234' } as PhoneValue])).toBe(true);
    expect(asks('', [{ e164: '+33199001234' } as PhoneValue])).toBe(false);
  });
});

import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { loadList } from '../../../src/lists/load/load-list.js';
import { ask, contact, load, TODAY } from '../support.js';

const JEAN = contact({ email: 'jean@acme.example' });
const LEA = contact({ email: 'lea@acme.example' });
const utf16 = (text: string): Buffer => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);

describe('two addresses are found', () => {
  const cases: Readonly<Record<string, string | Buffer>> = {
    'one per line': 'jean@acme.example\nlea@acme.example\n',
    'without a last line end': 'jean@acme.example\nlea@acme.example',
    'under CRLF': 'jean@acme.example\r\nlea@acme.example\r\n',
    'under CR alone': 'jean@acme.example\rlea@acme.example',
    'under a mix of line ends, each of which ends an entry': 'email\r\njean@acme.example\nlea@acme.example\r\n',
    'under LF, then CR in a CSV': 'email;x\njean@acme.example;1\rlea@acme.example;2\r\n',
    'below a header': 'Adresse e-mail\njean@acme.example\nlea@acme.example',
    'below a header that looks like a domain': 'adresse.email\njean@acme.example\nlea@acme.example',
    'among comments and blank lines': '# unsubscribed, 2026\n\njean@acme.example\n   \n# more; of, them\nlea@acme.example\n\n',
    'with blanks around': '  jean@acme.example  \n\tlea@acme.example \n',
    'in capitals': 'JEAN@ACME.EXAMPLE\nLea@Acme.Example',
    'in quotes': '"jean@acme.example"\n"lea@acme.example"',
    'in brackets, with names': 'Jean Dupont <jean@acme.example>\nmailto:lea@acme.example',
    'on one line': 'other@acme.example\njean@acme.example lea@acme.example\n',
    'after a byte order mark': '\uFEFFjean@acme.example\nlea@acme.example',
    'in UTF-16': utf16('jean@acme.example\r\nlea@acme.example\r\n'),
    'in gzip': gzipSync('jean@acme.example\nlea@acme.example\n'),
    'in two gzip members': Buffer.concat([gzipSync('jean@acme.example\n'), gzipSync('lea@acme.example\n')]),
    'in windows-1252, beside a name with an accent': Buffer.from(
      'email;nom\njean@acme.example;Lef\xe8vre\nlea@acme.example;Z\xe9lie\n',
      'latin1',
    ),
    'in a CSV with semicolons': 'email;date\njean@acme.example;2026-01-02\nlea@acme.example;2026-01-03\n',
    'in a CSV with commas': 'created,email\n1705329600,jean@acme.example\n1705329601,lea@acme.example\n',
    'in a CSV with tabs': 'email\treason\njean@acme.example\tx\nlea@acme.example\ty\n',
    'in a CSV with pipes': 'id|email\n1|jean@acme.example\n2|lea@acme.example\n',
    'in a CSV without header': '1;jean@acme.example;x\n2;lea@acme.example;y\n',
    'in a CSV whose cells hold delimiters, doubled quotes and line ends':
      'status,reason,email,created\n5.1.1,"550, ""no\nsuch user""",jean@acme.example,1705329600\n4.0,"a, b",lea@acme.example,1705329601\n',
    'in a CSV with a quote inside a bare cell': 'email;note\njean@acme.example;the 5" one\nlea@acme.example;x\n',
    'in a CSV with sep= on top': 'sep=;\r\nemail;x\r\njean@acme.example;1\r\nlea@acme.example;2\r\n',
    'in a CSV with notes above its header': 'Export des oppositions;\nEmail;Date\njean@acme.example;1\nlea@acme.example;2\n',
    'in two columns of a CSV': 'email;email 2\njean@acme.example;lea@acme.example\n',
    'under a header in German': 'E-Mail-Adresse;Datum\njean@acme.example;1\nlea@acme.example;2\n',
  };
  for (const [name, content] of Object.entries(cases)) {
    test(name, async () => {
      expect(await ask(content, JEAN)).toEqual({ list: 0, by: 'email', form: 'exact' });
      expect(await ask(content, LEA)).toMatchObject({ by: 'email' });
      expect(await ask(content, contact({ email: 'nobody@acme.example' }))).toBeUndefined();
      expect((await load(content)).info.unread).toBe(0);
    });
  }
});

describe('entries are counted by what they are', () => {
  const sha = (text: string): string => createHash('sha256').update(text).digest('hex');
  const counts = { email: 0, phone: 0, domain: 0, siren: 0 };
  const cases: Readonly<Record<string, [string, Parameters<typeof load>[1], object]>> = {
    'an address twice is one entry': ['a@acme.example\nA@acme.example', {}, { entries: { ...counts, email: 1 } }],
    'domains in three spellings': ['@acme.example\n*@other.example\nwww.third.fr\nplain.fr', {}, { entries: { ...counts, domain: 4 } }],
    'webmail domains are refused as too broad': [
      '@gmail.com\n*@orange.fr\nacme.fr\nco.uk',
      {},
      { entries: { ...counts, domain: 1 }, tooBroad: 3, unread: 0 },
    ],
    'numbers in many spellings are one': [
      '01 99 00 12 34\n0199001234\n+33 1 99 00 12 34\n0033199001234\n01.99.00.12.34\n+33 (0)1 99-00-12-34',
      {},
      { entries: { ...counts, phone: 1 } },
    ],
    'a SIREN, and a SIRET of the same company': ['732 829 320\n73282932000074', {}, { entries: { ...counts, siren: 1 } }],
    'SIRENs that lost a zero, under a header that says what they are': [
      'siren;x\n005420120;a\n5420120;b\n',
      {},
      { entries: { ...counts, siren: 1 }, unread: 0 },
    ],
    'hashes are of addresses when nobody says': [
      `${sha('a')}\n${sha('b').toUpperCase()}\nsha256:${sha('c')}`,
      {},
      { entries: { ...counts, email: 3 }, form: 'sha256' },
    ],
    'hashes are of what the header says': [`telephone_sha256\n${sha('a')}`, {}, { entries: { ...counts, phone: 1 }, form: 'sha256' }],
    'hashes are of what the file is called': [sha('a'), { path: 'stop-telephones.txt' }, { entries: { ...counts, phone: 1 } }],
    'hashes are of what the channels reach': [sha('a'), { channels: ['sms'] }, { entries: { ...counts, phone: 1 } }],
    'hashes beside addresses': [`${sha('a')}\na@acme.example`, {}, { entries: { ...counts, email: 2 }, form: 'mixed' }],
    'a malformed address counts as unread': [
      `${'x@acme.example\n'.repeat(30)}jean..@acme.example`,
      {},
      { entries: { ...counts, email: 1 }, unread: 1 },
    ],
    'a login is no domain': [`${'x@acme.example\n'.repeat(30)}jean.dupont`, {}, { entries: { ...counts, email: 1 }, unread: 1 }],
    'numbers whose 0 Excel ate, among others of their kind': [
      Array.from({ length: 30 }, (_, i) => `6399800${10 + i}`).join('\n'),
      {},
      { entries: { ...counts, phone: 30 } },
    ],
    'SIRENs among others of their kind': ['732829320\n552100554\n443061841\n'.repeat(10), {}, { entries: { ...counts, siren: 3 } }],
    'web sites beside addresses bar nobody': [
      'email;site web\na@acme.example;www.acme.example\nb@acme.example;https://acme.example\n',
      {},
      { entries: { ...counts, email: 2 } },
    ],
    'staff beside addresses bar nobody': [
      'email;propriétaire\na@acme.example;boss@lumo.example\n',
      {},
      { entries: { ...counts, email: 1 } },
    ],
    'customer numbers, postcodes and dates are no entries': [
      'id;cp;date;email\n123456789;69001;20240102;a@acme.example\n223456789;69002;20240103;b@acme.example\n',
      {},
      { entries: { ...counts, email: 2 } },
    ],
    'a request to a register': ['Telephone;Identifiant\n0199001234;1\n0199001235;2\n', {}, { entries: { ...counts, phone: 2 } }],
    'Mailchimp’s unsubscribed': [
      'Email Address,First Name\na@acme.example,Jean\n',
      { path: 'unsubscribed_segment_export_8.csv' },
      { entries: { ...counts, email: 1 } },
    ],
    'Mailchimp’s cleaned': [
      'Email Address,First Name\na@acme.example,Jean\n',
      { path: 'cleaned_segment_export_8.csv' },
      { entries: { ...counts, email: 1 } },
    ],
    'only addresses where clear is asked': [
      `${'a@acme.example\n'.repeat(30)}${sha('a')}`,
      { form: 'clear' },
      { entries: { ...counts, email: 1 }, unread: 1 },
    ],
    'only hashes where SHA-256 is asked': [
      `${`${sha('a')}\n`.repeat(30)}a@acme.example`,
      { form: 'sha256' },
      { entries: { ...counts, email: 1 }, unread: 1, form: 'sha256' },
    ],
  };
  for (const [name, [content, spec, info]] of Object.entries(cases))
    test(name, async () => expect((await load(content, spec)).info).toMatchObject(info));
});

test('what is known of a list is its base name, the hash of its bytes, and nothing of its entries', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lumo-list-'));
  const bytes = gzipSync('jean@acme.example\n');
  writeFileSync(join(folder, 'stop.txt.gz'), bytes);
  const list = await loadList({ path: join(folder, 'stop.txt.gz'), kind: 'opposition' }, TODAY);
  rmSync(folder, { recursive: true });
  expect(list.info).toEqual({
    name: 'stop.txt.gz',
    kind: 'opposition',
    channels: ['email', 'phone', 'sms', 'post'],
    sha256: createHash('sha256').update(bytes).digest('hex'),
    fresh: true,
    entries: { email: 1, phone: 0, domain: 0, siren: 0 },
    form: 'clear',
    unread: 0,
    tooBroad: 0,
  });
});

test('the bytes that were given are not written to', async () => {
  const bytes = Buffer.from('JEAN@ACME.EXAMPLE\n');
  await loadList({ path: 'x', kind: 'opposition' }, TODAY, () => bytes);
  expect(bytes.toString()).toBe('JEAN@ACME.EXAMPLE\n');
});

test('numbers without country code are read in the country of the list', async () => {
  expect(await ask('081 12 34 56', contact({ phone: '+32 81 12 34 56' }), { country: 'BE' })).toMatchObject({ by: 'phone' });
  expect(await ask('01 99 00 12 34', contact({ phone: '01 99 00 12 34' }))).toMatchObject({ by: 'phone' });
});

import { createHash, createHmac } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { oppose, type Said } from '../../../register/oppose.js';
import { folder, KEY } from '../../../register/support.js';

const PARTNER = 'ab12cd34'.repeat(8);
const ENV = { LUMO_KEY: KEY, LUMO_AS_OF: '2026-11-24', PARTNER };
const run = (cwd: string, args: readonly string[], more: Readonly<Record<string, string>> = {}): Promise<Said> =>
  oppose(cwd, args, { ...ENV, ...more });
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

const CONTACTS = [
  'Nom;Mail;Téléphone;SIREN',
  'Martin;Claire.Martin@acme.example;06 39 98 12 34;',
  'Durand;paul@globex.example;01 99 00 12 34;732829320',
  'Roux;ana@mail.initech.example;;',
  'Petit;j.o.invente@gmail.com;06 39 98 55 55;',
  'Sage;sage@umbrella.example;06 39 98 77 77;',
  'Noir;sage@broken;;',
  '',
].join('\n');

/** Five people object, each in a way of their own; Petit to SMS alone. */
const project = async (): Promise<string> => {
  const cwd = folder();
  writeFileSync(join(cwd, 'contacts.csv'), CONTACTS);
  const add = (...who: string[]) => run(cwd, ['add', '--origin', 'letter', ...who]);
  await add('--phone', '+33639981234');
  await add('--siren', '73282932000074');
  await add('--domain', 'initech.example');
  await add('--email', 'joinvente+x@gmail.com', '--channel', 'sms');
  return cwd;
};
const lines = (text: string): string[] => text.trim().split('\n');
const from = ['--from', 'contacts.csv'];

describe('oppose export --from', () => {
  it('writes the addresses of those who are opposed by their number, company or domain, ready to upload', async () => {
    const cwd = await project();
    const { code, stdout } = await run(cwd, ['export', 'stop.csv', ...from]);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout:
        'stop.csv: 3 addresses, of 3 opposed contacts (email) among 6 contacts.\n' +
        'The file names people in clear: hand it over by a safe way, and delete it once it is uploaded.\n',
    });
    expect(lines(readFileSync(join(cwd, 'stop.csv'), 'utf8'))).toEqual([
      'email',
      'ana@mail.initech.example',
      'claire.martin@acme.example',
      'paul@globex.example',
    ]);
    expect(statSync(join(cwd, 'stop.csv')).mode & 0o777).toBe(0o600);
  });

  it('writes those too who refuse in the file itself, on the channels that they refuse there, and says how many', async () => {
    const cwd = await project();
    const rows = ['Mail;Tel;Désinscrit;Commentaire', 'bob@acme.example;0639980001;oui;', 'cid@acme.example;0639980002;;ne plus appeler'];
    writeFileSync(
      join(cwd, 'contacts.csv'),
      [...rows, 'dan@acme.example;0639980003;non;', 'ana@mail.initech.example;;oui;', ''].join('\n'),
    );
    expect((await run(cwd, ['export', 'stop.csv', ...from])).stdout).toContain(
      'stop.csv: 2 addresses, of 2 opposed contacts (email) among 4 contacts.\n1 of them refuses in the file itself, and not in the register.\n',
    );
    expect(lines(readFileSync(join(cwd, 'stop.csv'), 'utf8'))).toEqual(['email', 'ana@mail.initech.example', 'bob@acme.example']);
    expect(lines((await run(cwd, ['export', '-', ...from, '--of', 'phone', '--channel', 'phone'])).stdout)).toEqual([
      'phone',
      '+33639980001',
      '+33639980002',
    ]);
    const french = await run(cwd, ['export', 'stop-fr.csv', ...from, '--lang', 'fr']);
    expect(plain(french.stdout)).toContain('1 d’entre eux refuse dans le fichier même, et pas dans le registre.');
  });

  it('writes numbers for those who refuse calls or SMS, or one of them', async () => {
    const cwd = await project();
    const numbers = async (...more: string[]) => lines((await run(cwd, ['export', '-', ...from, '--of', 'phone', ...more])).stdout);
    expect(await numbers()).toEqual(['phone', '+33199001234', '+33639981234', '+33639985555']);
    expect(await numbers('--channel', 'phone')).toEqual(['phone', '+33199001234', '+33639981234']);
    expect(await numbers('--channel', 'sms', '--normaliser', 'digits')).toEqual(['phone', '0199001234', '0639981234', '0639985555']);
  });

  it.each(['md5', 'sha1', 'sha256', 'sha512'])('hashes them with %s as the recipient does', async (algorithm) => {
    const cwd = await project();
    const { stdout } = await run(cwd, ['export', '-', ...from, '--hashed', algorithm]);
    const [head, ...entries] = lines(stdout);
    expect(head).toBe(`email_${algorithm}`);
    expect(entries).toContain(createHash(algorithm).update('claire.martin@acme.example').digest('hex'));
    expect(entries).toEqual(entries.toSorted());
    expect(entries).toHaveLength(3);
  });

  it('hashes them with the key of the recipient, and never with that of the register', async () => {
    const cwd = await project();
    const { stdout } = await run(cwd, ['export', '-', ...from, '--hashed', 'hmac-sha256', '--key-env', 'PARTNER']);
    const hmac = (key: string) => createHmac('sha256', Buffer.from(key, 'hex')).update('paul@globex.example').digest('hex');
    expect(lines(stdout)).toContain(hmac(PARTNER));
    expect(lines(stdout)).not.toContain(hmac(KEY));
  });

  it.each([
    ['that of the register', KEY, 'PARTNER holds the key of the register itself'],
    ['that of the register in capitals', KEY.toUpperCase(), 'PARTNER holds the key of the register itself'],
    ['one byte over and over', '00'.repeat(16), 'PARTNER holds one byte over and over'],
    ['words', 'passwordpassword', 'is no hexadecimal text of 16 bytes or more'],
  ])('takes no key that is %s', async (_, key, says) => {
    const cwd = await project();
    const ran = await run(cwd, ['export', 'x.csv', ...from, '--hashed', 'hmac-sha256', '--key-env', 'PARTNER'], { PARTNER: key });
    expect([ran.code, ran.stderr]).toEqual([2, expect.stringContaining(says)]);
  });

  it('says which key it hashed with', async () => {
    const cwd = await project();
    const { stdout } = await run(cwd, ['export', 'x.csv', ...from, '--hashed', 'hmac-sha256', '--key-env', 'PARTNER']);
    expect(stdout).toMatch(/\nHashed with the key of fingerprint [0-9a-f]{16}: make sure with the recipient that it is theirs\.\n/);
    expect(stdout).not.toContain(PARTNER);
  });

  it('says in French what it did', async () => {
    const cwd = await project();
    const clear = await run(cwd, ['export', 'a.csv', ...from, '--lang', 'fr']);
    expect(plain(clear.stdout)).toBe(
      'a.csv : 3 adresses, de 3 contacts opposés (email) sur 6 contacts.\n' +
        'Le fichier désigne des personnes en clair : transmettez-le par une voie sûre, et effacez-le une fois chargé.\n',
    );
    const hashed = await run(cwd, ['export', 'b.csv', ...from, '--of', 'phone', '--hashed', 'sha256', '--lang', 'fr']);
    expect(plain(hashed.stdout)).toBe(
      'b.csv : 3 numéros, de 4 contacts opposés (téléphone et SMS) sur 6 contacts.\n' +
        'Des empreintes restent des données personnelles : effacez le fichier une fois chargé.\n',
    );
  });

  it('reads a list of one address per line, and columns that are named', async () => {
    const cwd = await project();
    writeFileSync(join(cwd, 'list.txt'), 'sage@umbrella.example\nPaul@Initech.example\n');
    expect(lines((await run(cwd, ['export', '-', '--from', 'list.txt'])).stdout)).toEqual(['email', 'paul@initech.example']);
    writeFileSync(join(cwd, 'odd.csv'), 'a;zzz\nx;ana@initech.example\n');
    expect(lines((await run(cwd, ['export', '-', '--from', 'odd.csv', '--map', 'zzz=email'])).stdout)).toEqual([
      'email',
      'ana@initech.example',
    ]);
  });

  it('writes nothing when the file is not there, and replaces no file', async () => {
    const cwd = await project();
    const absent = await run(cwd, ['export', 'stop.csv', '--from', 'absent.csv']);
    expect({ code: absent.code, written: existsSync(join(cwd, 'stop.csv')) }).toEqual({ code: 2, written: false });
    const again = await run(cwd, ['export', 'contacts.csv', ...from]);
    expect(again.code).toBe(2);
    expect(again.stderr).toContain('LUMO_OUTPUT_IS_INPUT');
    expect(readFileSync(join(cwd, 'contacts.csv'), 'utf8')).toBe(CONTACTS);
  });
});

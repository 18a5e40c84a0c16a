import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contents, folder, lumo, names } from './support.js';

const HEADER = 'email;prenom;nom;societe;telephone;source;date_collecte;dernier_contact_entrant;optout;code_postal';
const CLAIRE = 'claire@acme.example;Claire;Dupont;Acme;01 99 00 12 34;Salon Batimat;2026-03-01;2026-09-01;;69003';
const PAUL = ';Paul;Durand;Globex;01 99 00 12 35;Salon Batimat;2026-03-01;2026-09-01;;33000';
const OLGA = 'olga@acme.example;Olga;Petit;Acme;;Salon Batimat;2026-03-01;2026-09-01;oui;75001';
const at = (more: Readonly<Record<string, string>> = {}): string =>
  folder({ 'a.csv': [HEADER, CLAIRE, PAUL, OLGA, ''].join('\n'), ...more });
const spaced = (text: string): string => text.replaceAll(/\s+/gu, ' ');

describe('--target', () => {
  it('of a check lays the cleaned file out, under the name of the tool', async () => {
    const here = at();
    const ran = await lumo(here, ['a.csv', '--target', 'brevo', '-f', 'json', '--fail-on', 'remaining']);
    expect({ code: ran.code, stderr: ran.stderr }).toEqual({ code: 0, stderr: '' });
    expect(names(here)).toEqual(['a.brevo.csv', 'a.csv', 'a.report.json']);
    expect(contents(here)['a.brevo.csv']).toBe(
      [
        'EMAIL;FIRSTNAME;LASTNAME;SMS;LANDLINE_NUMBER;COMPANY;JOB_TITLE;POSTCODE;CITY;COUNTRY',
        'claire@acme.example;Claire;Dupont;;;Acme;;69003;;',
        '',
      ].join('\n'),
    );
    expect(statSync(join(here, 'a.brevo.csv')).mode & 0o777).toBe(0o600);
    expect(JSON.parse(contents(here)['a.report.json'] as string).target).toMatchObject({ tool: 'brevo', contacts: 1, without: 0 });
  });

  it.each([
    [
      'en',
      'email,phone,sms',
      'mobile, telephone: for each contact, one number to call (a landline first) and one to text (a mobile), no more.',
    ],
    ['en', 'email,sms', 'mobile, telephone: for each contact, one number to text (a mobile), no more.'],
    ['fr', 'email,phone', 'mobile, telephone : par contact, un numéro à appeler (d’abord un fixe), pas plus.'],
  ])('says which of several numbers is taken: %s, %s', async (lang, channels, said) => {
    const here = folder({ 'a.csv': 'email;nom;mobile;telephone;source\nlea@acme.example;Petit;06 39 98 12 35;01 99 00 12 35;Salon\n' });
    const { stdout } = await lumo(here, ['a.csv', '--target', 'brevo', '--channel', channels, '--lang', lang]);
    expect(spaced(stdout)).toContain(said);
  });

  it.each<[string, string[], string[]]>([
    [
      'en',
      ['--channel', 'email,phone'],
      [
        'cleaned file: a.mailchimp.csv',
        'Laid out for the import of Mailchimp, with 1 contact.',
        '1 contact is not in it: to be checked first, or without an email address that may be used in Mailchimp.',
        'Left out, since the layout for Mailchimp has no place for it: source,',
      ],
    ],
    [
      'fr',
      ['--channel', 'email,phone'],
      [
        'fichier nettoyé : a.mailchimp.csv',
        'Mis en forme pour l’import de Mailchimp, avec 1 contact.',
        '1 contact n’y est pas : à vérifier d’abord, ou sans adresse e-mail utilisable dans Mailchimp.',
        'Sans place dans la mise en forme pour Mailchimp, donc hors du fichier : source,',
      ],
    ],
    ['en', ['--map', 'telephone=keep'], ['Laid out for the import of Mailchimp', 'telephone']],
    [
      'en',
      ['--map', 'telephone=phone', '--rule', 'column-beyond-purpose:off'],
      ['Left out, since nobody asked whether it may be used (--channel): telephone.'],
    ],
    [
      'fr',
      ['--map', 'telephone=phone', '--rule', 'column-beyond-purpose:off'],
      ['Hors du fichier, car personne n’a demandé si l’on peut s’en servir (--channel) : telephone.'],
    ],
  ])('says in %s how the file is laid out, and what is not in it (%j)', async (lang, args, said) => {
    const ran = await lumo(at(), ['a.csv', '--target', 'mailchimp', '--rule', 'mobile-without-consent:off', '--lang', lang, ...args]);
    for (const words of said) expect(spaced(ran.stdout)).toContain(words);
    expect(ran.stdout).not.toMatch(/claire|durand|globex|69003/i);
  });

  it.each(['html', 'markdown', 'full'])('stands in the report: %s', async (format) => {
    const here = at();
    await lumo(here, ['a.csv', '--target', 'odoo', '-f', `${format}=r`]);
    const page = Buffer.from(contents(here).r as string, 'latin1').toString('utf8');
    expect(spaced(page)).toContain('Laid out for the import of Odoo, with 1 contact.');
    if (format === 'html') expect(spaced(page)).toContain('Mis en forme pour l’import de Odoo, avec 1 contact.');
  });

  it('of segments has them as the tool takes them', async () => {
    const here = at();
    const ran = await lumo(here, ['segment', 'a.csv', '--by', 'region', '--target', 'mautic', '--channel', 'email,phone', '--split', 'r']);
    expect(ran.code).toBe(0);
    expect(contents(here)['r/NAQ.csv']).toBe(
      'email,firstname,lastname,phone,mobile,company,position,zipcode,city,tags\n,Paul,Durand,+33199001235,,Globex,,33000,,lumo-region-NAQ\n',
    );
    expect(names(here)).toEqual(['a.csv', 'r', 'r/ARA.csv', 'r/NAQ.csv']);
    expect(spaced(ran.stdout)).toContain('Laid out for the import of Mautic, with 2 contacts.');
  });

  it('tells a program too', async () => {
    const ran = await lumo(at(), ['segment', 'a.csv', '--by', 'region', '--target', 'listmonk', '-o', 'x.csv', '-f', 'json']);
    expect(JSON.parse(ran.stdout).target).toMatchObject({ tool: 'listmonk', contacts: 1, without: 0 });
  });

  it('lays nothing out where nothing is written', async () => {
    const here = at();
    const ran = await lumo(here, ['a.csv', '--target', 'brevo', '--check', '-f', 'json=-']);
    expect(JSON.parse(ran.stdout)).not.toHaveProperty('target');
    expect(names(here)).toEqual(['a.csv']);
  });

  it('promises no file that waits for an approval', async () => {
    const here = at({ 'lumo.config.yaml': 'export: { approvalAbove: 0 }\n' });
    const ran = await lumo(here, ['a.csv', '--target', 'brevo'], { env: { LUMO_APPROVED_BY: undefined, LUMO_APPROVAL_REASON: undefined } });
    expect(ran.code).toBe(1);
    expect(ran.stdout).not.toContain('Laid out');
    expect(names(here)).not.toContain('a.brevo.csv');
  });

  it('is no success when nobody is in the file', async () => {
    const here = folder({ 'a.csv': [HEADER, PAUL, ''].join('\n') });
    const ran = await lumo(here, ['segment', 'a.csv', '--target', 'mailchimp', '--channel', 'email,phone']);
    expect(ran.code).toBe(1);
    expect(spaced(ran.stdout)).toContain('Laid out for the import of Mailchimp, with 0 contacts. 1 contact is not in it');
  });

  it.each<[string, string[], string, string]>([
    ['en', ['--target', 'sendy'], 'sendy', 'brevo'],
    [
      'en',
      ['--target', 'mailchimp', '--channel', 'phone'],
      'Mailchimp needs contacts who may be reached on one of these channels, and none was asked: email.',
      '--channel email',
    ],
    [
      'fr',
      ['--target', 'mailchimp', '--channel', 'phone'],
      'Mailchimp a besoin de contacts joignables sur l’un de ces canaux, et aucun n’a été demandé : email.',
      '--channel email',
    ],
  ])('is refused in %s where it cannot be: %j', async (lang, args, ...said) => {
    const here = at();
    const before = contents(here);
    const ran = await lumo(here, ['a.csv', ...args, '--lang', lang]);
    expect(ran.code).toBe(2);
    for (const words of said) expect(spaced(ran.stderr)).toContain(words);
    expect(contents(here)).toEqual(before);
  });

  it('can be a workbook, and encrypted', async () => {
    const here = at();
    await lumo(here, ['a.csv', '--target', 'hubspot', '-o', 'h.xlsx', '-f', 'json=r.json']);
    const read = await lumo(here, ['columns', 'h.xlsx', '-f', 'json']);
    expect(read.stdout).toContain('Mobile Phone Number');
  });
});

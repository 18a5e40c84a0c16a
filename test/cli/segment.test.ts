import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Decrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import { contents, folder, lumo, names, type RunOptions } from './support.js';

const HEADER = 'email;societe;source;date_collecte;dernier_contact_entrant;optout;code_postal;effectif;code_naf';
const row = (name: string, { optout = '', postcode = '', people = '', naf = '' } = {}): string =>
  `${name}@acme.example;Acme;Salon Batimat;2026-03-01;2026-09-01;${optout};${postcode};${people};${naf}`;
const ANNE = row('anne', { postcode: '69003', people: '45', naf: '62.01Z' });
const PAUL = row('paul', { postcode: '01410', people: '3', naf: '47.11F' });
const GUY = row('guy', { postcode: '97133', people: 'beaucoup' });
const OLGA = row('olga', { optout: 'oui', postcode: '75001', people: '5000' });
const FILE = [HEADER, ANNE, PAUL, GUY, OLGA, ''].join('\n');
const at = (files: Readonly<Record<string, string>> = {}): string => folder({ 'a.csv': FILE, ...files });
const segment = (path: string, args: readonly string[], options?: RunOptions) => lumo(path, ['segment', 'a.csv', ...args], options);
const spaced = (text: string): string => text.replaceAll(/\s+/gu, ' ');
const NOBODY = { LUMO_APPROVED_BY: undefined, LUMO_APPROVAL_REASON: undefined };

describe('lumo-check segment', () => {
  it('adds a column for each kind to the contacts kept, beside the input', async () => {
    const here = at();
    const ran = await segment(here, ['--by', 'size,region']);
    expect({ code: ran.code, stderr: ran.stderr }).toEqual({ code: 0, stderr: '' });
    expect(contents(here)['a.segments.csv']).toBe(
      Buffer.from(
        [`${HEADER};lumo_size;lumo_region`, `${ANNE};pme;ARA`, `${PAUL};micro;ARA`, `${GUY};unknown;977`, ''].join('\n'),
      ).toString('latin1'),
    );
    expect(statSync(join(here, 'a.segments.csv')).mode & 0o777).toBe(0o600);
  });

  it('groups nobody who is to be checked first, as the check says', async () => {
    const here = folder({ 'a.csv': [`${HEADER};optin_email`, `${ANNE};non`, `${PAUL};non`, ''].join('\n') });
    const ran = await segment(here, ['--target', 'brevo']);
    expect(ran.code).toBe(1);
    expect(spaced(ran.stdout)).toContain('a.csv: nobody may be contacted, so there is nobody to group');
    expect(spaced(ran.stdout)).toContain('2 contacts are in no segment: lumo-check a.csv says why.');
    expect(Buffer.from(contents(here)['a.brevo.csv'] ?? '', 'latin1').toString()).not.toContain('@');
  });

  it.each<[string, string[]]>([
    [
      'en',
      [
        'a.csv: 3 contacts of 4 may be contacted',
        '1 contact is in no segment: lumo-check a.csv says why.',
        'Company size',
        'micro: under 10 people 1 33% ███████',
        'unknown 1 33% 1 unreadable',
        'Region Auvergne-Rhône-Alpes 2 67%',
        'Saint-Barthélemy (of no region) 1 33%',
        '1 contact has a postcode on a border, and may belong to the neighbour.',
        'Activity (NAF rev. 2, 2008) 47 Retail 1',
        'unknown 1 33% 1 not filled in',
        'written: a.segments.csv',
      ],
    ],
    [
      'fr',
      [
        'a.csv : 3 contacts sur 4 peuvent être contactés',
        '1 contact n’est dans aucun segment : lumo-check a.csv dit pourquoi.',
        'Taille d’entreprise',
        'micro : moins de 10 personnes 1 33 %',
        'inconnu (unknown) 1 33 % 1 illisible',
        'Région Auvergne-Rhône-Alpes 2 67 %',
        'Saint-Barthélemy (hors région) 1 33 %',
        '1 contact a un code postal à cheval sur une limite : il relève peut-être du voisin.',
        'inconnu (unknown) 1 33 % 1 non renseigné',
        'écrit : a.segments.csv',
      ],
    ],
  ])('tells how many there are of each in %s', async (lang, said) => {
    const { stdout } = await segment(at(), ['--lang', lang]);
    for (const words of said) expect(spaced(stdout)).toContain(words);
    expect(stdout).not.toMatch(/anne|paul|acme|69003|01410/i);
  });

  it('of what no column tells, says which one it takes', async () => {
    const here = folder({ 'a.csv': 'email;source;date_collecte;dernier_contact_entrant\nanne@acme.example;Salon;2026-03-01;2026-09-01\n' });
    const { stdout } = await segment(here, ['--by', 'size,naf25']);
    expect(spaced(stdout)).toContain('No column of this file tells it: it takes a headcount or a size band.');
    expect(spaced(stdout)).toContain('No column of this file tells it: it takes a NAF code of 2025.');
  });

  it.each<[string, string[]]>([
    [
      'en',
      [
        'a.csv: 4 contacts of 4 may be contacted',
        '! 1 rule that finds errors was switched off by --skip: opposition-column',
        'left to look at first: lumo-check a.csv says which.',
      ],
    ],
    [
      'fr',
      [
        '4 contacts sur 4 peuvent être contactés',
        '! 1 règle qui signale des erreurs a été désactivée par --skip',
        'à regarder d’abord : lumo-check a.csv dit',
      ],
    ],
  ])('says what was switched off, and that there is more to look at, in %s', async (lang, words) => {
    const { stdout } = await segment(at(), ['--by', 'size', '--skip', 'opposition-column', '--lang', lang]);
    for (const one of words) expect(spaced(stdout)).toContain(one);
    const json = await segment(at(), ['--by', 'size', '--skip', 'opposition-column', '-f', 'json']);
    expect(JSON.parse(json.stdout).notRun).toContainEqual(expect.objectContaining({ id: 'opposition-column' }));
  });

  it('says what could not be judged, with the option that settles it, --quiet or not', async () => {
    const here = folder({ 'a.csv': 'email;nom\nanne@acme.example;Anne\n' });
    for (const quiet of [[], ['--quiet']]) {
      const { code, stdout } = await segment(here, ['--by', 'size', ...quiet]);
      expect(code).toBe(1);
      expect(spaced(stdout)).toContain('As far as it was judged: a.csv: 1 contact of 1 may be contacted');
      expect(spaced(stdout)).toContain('! Not judged: how long contacts were kept (no date column).');
      expect(stdout).toContain('--collected-at');
    }
  });

  it.each([
    ['en', 'is not empty'],
    ['fr', 'n’est pas vide'],
  ])('splits into no folder in which a file of an earlier run would stay, in %s', async (lang, said) => {
    const here = at();
    await segment(here, ['--by', 'region', '--split', 'regions']);
    const before = contents(here);
    const again = await segment(here, ['--by', 'region', '--split', 'regions', '--lang', lang]);
    expect([again.code, contents(here)]).toEqual([2, before]);
    expect(again.stderr).toContain('LUMO_SPLIT_EXISTS');
    expect(again.stderr).toContain(said);
    expect((await segment(here, ['--by', 'region', '--split', 'others'])).stderr).not.toContain('LUMO_SPLIT_EXISTS');
  });

  it('splits into one file for each segment, for the owner alone, and writes no other', async () => {
    const here = at();
    const ran = await segment(here, ['--by', 'region', '--split', 'regions']);
    expect(ran.code).toBe(0);
    expect(spaced(ran.stdout)).toContain('written: 2 files in regions, one for each segment');
    expect(names(here).filter((name) => !name.startsWith('.lumo'))).toEqual(['a.csv', 'regions', 'regions/977.csv', 'regions/ARA.csv']);
    expect(contents(here)['regions/ARA.csv']).toBe(
      Buffer.from([`${HEADER};lumo_region`, `${ANNE};ARA`, `${PAUL};ARA`, ''].join('\n')).toString('latin1'),
    );
    expect(statSync(join(here, 'regions')).mode & 0o777).toBe(0o700);
    for (const name of ['977', 'ARA']) expect(statSync(join(here, 'regions', `${name}.csv`)).mode & 0o777).toBe(0o600);
  });

  it('writes the one file too where it is named', async () => {
    const here = at();
    await segment(here, ['--by', 'region', '--split', 'regions', '-o', 'all.csv']);
    expect(names(here)).toEqual(expect.arrayContaining(['all.csv', 'regions/977.csv', 'regions/ARA.csv']));
  });

  it('above what may leave without approval writes nothing at all, and says so', async () => {
    for (const [lang, words] of [
      ['en', 'Nothing was written: 3 contacts are more than the 1 that may leave without approval (export.approvalAbove).'],
      ['fr', 'Rien n’a été écrit : 3 contacts, c’est plus que les 1 qui peuvent sortir sans approbation (export.approvalAbove).'],
    ] as const) {
      const here = at({ 'lumo.config.yaml': 'export: { approvalAbove: 1 }\n' });
      const ran = await segment(here, ['--by', 'region', '--split', 'regions', '--fail-on', 'never', '--quiet', '--lang', lang], {
        env: NOBODY,
      });
      expect(ran.code).toBe(1);
      expect(spaced(ran.stdout)).toContain(words);
      expect(names(here).filter((name) => name.endsWith('.csv'))).toEqual(['a.csv']);
    }
  });

  it.each<[string, string[], Record<string, string | undefined>]>([
    ['by options', ['--approved-by', 'Zoé Lambert', '--reason', 'autumn campaign'], NOBODY],
    ['by the environment', [], { LUMO_APPROVED_BY: 'Zoé Lambert', LUMO_APPROVAL_REASON: 'autumn campaign' }],
  ])('writes them when somebody approved it %s', async (_case, args, env) => {
    const here = at({ 'lumo.config.yaml': 'export: { approvalAbove: 1 }\n' });
    const ran = await segment(here, ['--by', 'region', '--split', 'r', ...args], { env });
    expect(ran.code).toBe(0);
    expect(names(here)).toEqual(expect.arrayContaining(['r/977.csv', 'r/ARA.csv']));
    expect(ran.stdout).not.toMatch(/Lambert|autumn/);
  });

  it('with -o - writes contacts to standard output, and the rest to standard error', async () => {
    const ran = await segment(at(), ['--by', 'size', '-o', '-']);
    expect(ran.stdout.split('\n')[0]).toBe(`${HEADER};lumo_size`);
    expect(ran.stdout.split('\n')).toHaveLength(5);
    expect(ran.stderr).toContain('Company size');
  });

  it('in JSON tells counts, reasons and files, and nobody', async () => {
    const ran = await segment(at(), ['--by', 'region,naf:3', '--split', 'r', '-f', 'json']);
    const { tool: _, ...told } = JSON.parse(ran.stdout);
    expect(told).toEqual({
      name: 'a.csv',
      asOf: '2026-11-24',
      rows: { in: 4, kept: 3, dropped: 1, unreachable: 0, edited: 0, blank: 0, skipped: 0 },
      segments: [
        { kind: 'region', contacts: { 977: 1, ARA: 2 }, unknown: {}, approximate: 1 },
        { kind: 'naf', level: 3, contacts: { '47.1': 1, '62.0': 1, unknown: 1 }, unknown: { missing: 1 }, approximate: 0 },
      ],
      notRun: expect.arrayContaining([expect.objectContaining({ because: 'switched-off' })]),
      files: ['977.csv', 'ARA.csv'],
    });
  });

  it('is silent with --quiet', async () => expect((await segment(at(), ['--quiet'])).stdout).toBe(''));

  it('remembers in the register who left because they refused, as a check does', async () => {
    const here = at();
    await lumo(here, ['oppose', 'add', '--email', 'zoe@acme.example', '--origin', 'phone']);
    expect((await segment(here, [])).stderr).toBe('1 opposition is added to the register.\n');
    writeFileSync(join(here, 'next.csv'), FILE.replaceAll(';oui;', ';;'));
    expect((await lumo(here, ['segment', 'next.csv', '--by', 'size', '-o', '-'])).stdout).not.toContain('olga');
  });

  it.each<[string, string[]]>([
    ['the one file', []],
    ['a split', ['--split', 'parts']],
  ])('leaves a bundle of evidence where the configuration names a folder: %s', async (_, args) => {
    const here = at({ 'lumo.config.yaml': 'evidence: proofs\n' });
    expect((await segment(here, ['--by', 'size', ...args])).code).toBe(0);
    const verified = await lumo(here, ['verify', 'proofs']);
    expect({ code: verified.code, first: verified.stdout.split('\n')[0] }).toEqual({ code: 0, first: '1 bundle: the chain holds.' });
  });

  it('writes encrypted files where it is asked to, all of them', async () => {
    const here = at();
    const identity = await generateX25519Identity();
    const to = ['--encrypt-to', await identityToRecipient(identity)];
    const ran = await segment(here, ['--by', 'region', '--split', 'r', ...to]);
    expect(ran.code).toBe(0);
    const files = names(here).filter((name) => name.startsWith('r/'));
    expect(files).toEqual(['r/977.csv.age', 'r/ARA.csv.age']);
    const opener = new Decrypter();
    opener.addIdentity(identity);
    expect(await opener.decrypt(readFileSync(join(here, 'r/977.csv.age')), 'text')).toBe(
      [`${HEADER};lumo_region`, `${GUY};977`, ''].join('\n'),
    );
    expect(readFileSync(join(here, 'r/ARA.csv.age')).includes('acme.example')).toBe(false);
  });

  it.each<[string, string[], number, string]>([
    ['what left does not fail it', [], 0, ''],
    ['nor does it where warnings would', ['--fail-on', 'remaining'], 0, ''],
    ['a kind that there is not', ['--by', 'colour'], 2, '--by does not understand "colour".'],
    ['a kind twice', ['--by', 'naf:2,naf:3'], 2, '--by does not understand "naf:2,naf:3".'],
    ['a level of what has none', ['--by', 'size:2'], 2, '--by does not understand "size:2".'],
    ['a level that there is not', ['--by', 'naf:6'], 2, '--by does not understand "naf:6".'],
    ['files for what is too fine', ['--by', 'naf:4', '--split', 'r'], 2, '--split makes a file for each division'],
    ['the input as output', ['-o', 'a.csv'], 2, 'a.csv'],
    ['standard output as a folder', ['--split', '-'], 2, '--split'],
  ])('%s', async (_case, args, code, words) => {
    const here = at();
    const before = contents(here);
    const ran = await segment(here, args);
    expect(ran.code).toBe(code);
    expect(spaced(ran.stderr)).toContain(words);
    if (code === 2) expect(contents(here)).toEqual(before);
  });

  it('never writes over what it reads, whatever a segment is called', async () => {
    const here = folder();
    mkdirSync(join(here, 'r'));
    writeFileSync(join(here, 'r', 'ARA.csv'), FILE);
    const ran = await lumo(here, ['segment', 'r/ARA.csv', '--by', 'region', '--split', 'r']);
    expect(ran.code).toBe(2);
    expect(contents(here)).toEqual({ r: 'not a plain file', 'r/ARA.csv': Buffer.from(FILE).toString('latin1') });
  });

  it('is no success when nobody may be contacted', async () => {
    const here = folder({ 'a.csv': [HEADER, OLGA, ''].join('\n') });
    for (const [lang, words] of [
      ['en', '✗ a.csv: nobody may be contacted, so there is nobody to group'],
      ['fr', '✗ a.csv : personne ne peut être contacté, il n’y a donc personne à regrouper'],
    ]) {
      const ran = await segment(here, ['--lang', lang as string]);
      expect(ran.code).toBe(1);
      expect(spaced(ran.stdout)).toContain(words);
    }
  });
});

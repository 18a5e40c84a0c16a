import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contents, folder, lumo, names } from './support.js';

const CONTACTS = `nom;prenom;email;statut;fin_relation;dernier_contact_entrant;optout
Dupont;Claire;claire@acme.example;prospect;;2021-01-15;
Martin;Paul;paul@acme.example;ancien client;2022-06-30;;
Durand;Anne;anne@acme.example;ancien client;2019-06-30;;oui
Petit;Luc;luc@acme.example;prospect;;2024-01-15;
Neuf;Max;max@acme.example;prospect;;2026-01-15;
`;
const here = (): string => folder({ 'contacts.csv': CONTACTS });
const read = (cwd: string, name: string): string => readFileSync(join(cwd, name), 'utf8');

describe('lumo-check retain', () => {
  it('keeps, archives and drops, says what is left to do, and leaves the input alone', async () => {
    const cwd = here();
    const { code, stdout } = await lumo(cwd, ['retain', 'contacts.csv']);
    expect(code).toBe(0);
    expect(stdout).toContain('contacts.csv: 5 contacts, as of 24 November 2026');
    expect(stdout).toContain('2 kept, 1 archived, 2 dropped');
    expect(stdout).toContain('1 contact ends within 90 days: ask them now whether they wish to stay, once');
    expect(stdout.replace(/\s+/g, ' ')).toContain('1 of those who left had refused, and no register will remember it: create one first');
    expect(stdout).toContain('archive: contacts.archive.2026-11-24.csv');
    expect(names(cwd)).toEqual([
      'contacts.archive.2026-11-24.csv',
      'contacts.certificate.2026-11-24.md',
      'contacts.csv',
      'contacts.ending.2026-11-24.csv',
      'contacts.retained.2026-11-24.csv',
    ]);
    expect(read(cwd, 'contacts.csv')).toBe(CONTACTS);
    expect(read(cwd, 'contacts.archive.2026-11-24.csv')).toContain('Paul');
    expect(statSync(join(cwd, 'contacts.archive.2026-11-24.csv')).mode & 0o777).toBe(0o600);
  });

  it.each([
    ['en', 'Certificate of retention', 'Former client kept too long', '36 months', 'Erase the input and its copies'],
    ['fr', 'Attestation de conservation', 'Ancien client conservé trop longtemps', '36 mois', 'Effacer l’entrée et ses copies'],
  ])('certifies in %s, without a word of anybody', async (lang, ...said) => {
    const cwd = here();
    await lumo(cwd, ['retain', 'contacts.csv', '--lang', lang]);
    const certificate = read(cwd, 'contacts.certificate.2026-11-24.md');
    for (const words of said) expect(certificate).toContain(words);
    for (const cell of ['Dupont', 'Claire', 'claire@', 'Martin', 'Durand', '2021-01-15']) expect(certificate).not.toContain(cell);
    expect(certificate).toMatch(/\| [0-9]+ \| [0-9]+ \| `[0-9a-f]{64}` \|/);
    const again = here();
    await lumo(again, ['retain', 'contacts.csv', '--lang', lang]);
    expect(contents(again)).toEqual(contents(cwd));
  });

  it('anonymises on demand, and certifies as JSON', async () => {
    const cwd = here();
    await lumo(cwd, ['retain', 'contacts.csv', '--action', 'anonymise', '--k', '2', '-o', 'left.csv', '--certificate', 'proof.json']);
    expect(names(cwd)).toEqual(['contacts.csv', 'contacts.ending.2026-11-24.csv', 'left.csv', 'proof.json']);
    expect(
      read(cwd, 'left.csv')
        .split('\n')
        .filter((line) => line.includes('anonyme@domain.com')),
    ).toEqual([';;anonyme@domain.com;;;;', ';;anonyme@domain.com;ancien client;;;', ';;anonyme@domain.com;ancien client;;;']);
    expect(JSON.parse(read(cwd, 'proof.json'))).toMatchObject({
      rows: { in: 5, kept: 2, anonymised: 3 },
      anonymity: { k: 2, before: 1, groups: 1, suppressed: 1 },
      policy: { k: 2, prospects: 'anonymise' },
    });
  });

  it('works on as many threads as --jobs says, with one result', async () => {
    const [one, two] = [here(), here()];
    for (const [cwd, jobs] of [
      [one, '1'],
      [two, '2'],
    ] as const) {
      expect(await lumo(cwd, ['retain', 'contacts.csv', '--jobs', jobs])).toMatchObject({ code: 0, stderr: '' });
    }
    expect(contents(two)).toEqual(contents(one));
  });

  it('follows the configuration, and the command line before it', async () => {
    const cwd = folder({ 'contacts.csv': CONTACTS, 'lumo.config.yaml': 'retain: { formerClients: drop, prospects: anonymise, k: 3 }\n' });
    const { stdout } = await lumo(cwd, ['retain', 'contacts.csv', '--check', '-f', 'json', '--k', '4']);
    expect(JSON.parse(stdout).policy).toEqual({ prospects: 'anonymise', formerClients: 'drop', archived: 'drop', k: 4 });
  });

  it('erases nobody who is exempted, and says by whose decision', async () => {
    const cwd = folder({
      'contacts.csv': CONTACTS,
      'lumo-exemptions.yaml':
        'exemptions:\n  - { rule: retention-prospect, where: { email: claire@acme.example }, reason: dispute, evidence: file 12, approvedBy: Zoé Naïm, until: 2027-06-30 }\n',
    });
    const { stdout } = await lumo(cwd, ['retain', 'contacts.csv']);
    expect(stdout).toContain('3 kept, 1 archived, 1 dropped');
    expect(read(cwd, 'contacts.retained.2026-11-24.csv')).toContain('claire@acme.example');
    const said = '1 row exempted from retention-prospect until 30 June 2027, approved by Zoé Naïm (file 12)';
    expect(stdout.replace(/\s+/g, ' ')).toContain(said);
    expect(read(cwd, 'contacts.certificate.2026-11-24.md')).toContain(said);
  });

  it('with --check writes nothing, and tells a cron by its exit code', async () => {
    const cwd = here();
    const { code, stdout } = await lumo(cwd, ['retain', 'contacts.csv', '--check', '--lang', 'fr']);
    expect([code, names(cwd)]).toEqual([1, ['contacts.csv']]);
    expect(stdout).toContain('Rien n’a été écrit.');
    const young = folder({ 'contacts.csv': 'email;dernier_contact_entrant\nmax@acme.example;2026-01-15\n' });
    const second = await lumo(young, ['retain', 'contacts.csv', '--check']);
    expect([second.code, second.stdout.includes('Nobody is past the end of their retention.')]).toEqual([0, true]);
  });

  it.each([
    [
      'dates that cannot be read',
      ['hier', '14/02/2O19'],
      1,
      'Of those whose dates can be read, nobody is past',
      '2 contacts are kept because no date',
    ],
    ['a blank date', ['2026-01-15', ''], 1, 'Of those whose dates can be read, nobody is past', '1 contact is kept because no date'],
    ['dates', ['2026-01-15', '14/02/2026'], 0, 'Nobody is past', ''],
  ])('with --check does not take %s for a time that is not over', async (_what, [one, two], code, nothing, undated) => {
    const rows = `email;nom;date_collecte\nmax@acme.example;Max;${one}\nzoe@acme.example;Zoé;${two}\n`;
    const ran = await lumo(folder({ 'contacts.csv': rows }), ['retain', 'contacts.csv', '--check']);
    expect(ran.code).toBe(code);
    expect(ran.stdout).toContain(nothing);
    expect(ran.stdout).toContain(undated);
  });

  it.each([
    ['en', '2 contacts are kept because no date tells', 'a last contact that cannot be read'],
    ['fr', '2 contacts sont gardés faute de date', 'un dernier contact illisible'],
  ])('keeps whom a date that cannot be read may renew, and says so in %s on the terminal and in the certificate', async (lang, ...said) => {
    const header = 'nom;email;statut;dernier_contact_entrant;date_collecte\n';
    const rows = ['Anne;a@acme.example;;30/02/2024;', 'Luc;l@acme.example;;15/05/2204;', 'Zoé;z@acme.example;;jamais;'];
    const cwd = folder({ 'd.csv': `${header}${rows.map((row) => `${row}01/01/2020\n`).join('')}` });
    const { stdout } = await lumo(cwd, ['retain', 'd.csv', '--lang', lang]);
    const page = read(cwd, 'd.certificate.2026-11-24.md');
    for (const words of said) for (const text of [stdout, page]) expect(text.replace(/\s+/g, ' ')).toContain(words);
    expect(names(cwd)).toContain('d.retained.2026-11-24.csv');
    expect(read(cwd, 'd.retained.2026-11-24.csv').match(/@/g)).toHaveLength(2);
  });

  it('puts the refusals of those who leave into the register', async () => {
    const cwd = here();
    await lumo(cwd, ['oppose', 'add', '--email', 'other@acme.example', '--origin', 'phone']);
    const { stdout } = await lumo(cwd, ['retain', 'contacts.csv']);
    expect(stdout.replace(/\s+/g, ' ')).toContain('1 of those who left had refused: the register remembers it');
    expect((await lumo(cwd, ['oppose', 'check', '--email', 'anne@acme.example'])).code).toBe(1);
    expect((await lumo(cwd, ['oppose', 'check', '--email', 'paul@acme.example'])).code).toBe(0);
  });

  it.each([
    ['--archive', 'contacts.archive.2026-11-24.csv', []],
    ['--out', 'contacts.retained.2026-11-24.csv', []],
    ['--ending', 'contacts.ending.2026-11-24.csv', []],
    ['--certificate', 'contacts.certificate.2026-11-24.md', []],
    ['--archive', 'old.csv', ['--archive', 'old.csv']],
    ['--certificate', 'old.json', ['--certificate', 'old.json']],
  ])('writes nothing where %s would replace a file (%s)', async (option, name, args) => {
    const cwd = folder({ 'contacts.csv': CONTACTS, [name]: 'Abel\n' });
    const before = contents(cwd);
    for (const [lang, said] of [
      ['en', `name another file with ${option}`],
      ['fr', `indiquez un autre fichier avec ${option}`],
    ] as const) {
      const ran = await lumo(cwd, ['retain', 'contacts.csv', ...args, '--lang', lang]);
      expect(ran.code).toBe(2);
      expect(ran.stderr).toContain('LUMO_RETENTION_EXISTS');
      expect(ran.stderr).toContain(said);
      expect(contents(cwd)).toEqual(before);
    }
    expect((await lumo(cwd, ['retain', 'contacts.csv', ...args, '--check'])).code).toBe(1);
  });

  it('replaces nothing of the month before, and goes on the next month', async () => {
    const cwd = here();
    await lumo(cwd, ['retain', 'contacts.csv']);
    const before = read(cwd, 'contacts.archive.2026-11-24.csv');
    expect((await lumo(cwd, ['retain', 'contacts.csv', '--as-of', '2026-12-24'])).code).toBe(0);
    expect(read(cwd, 'contacts.archive.2026-11-24.csv')).toBe(before);
    expect(names(cwd)).toContain('contacts.archive.2026-12-24.csv');
  });

  it.each([
    ['standard input', ['retain', '-'], 'LUMO_USAGE', 'it is read twice'],
    ['an output that is the input', ['retain', 'contacts.csv', '-o', 'contacts.csv'], 'LUMO_OUTPUT_IS_INPUT', 'never written over'],
    ['two outputs of one name', ['retain', 'contacts.csv', '--archive', 'a.csv', '--ending', 'a.csv'], 'LUMO_SAME_OUTPUT', 'written twice'],
    [
      'a period that no rule sets',
      ['retain', 'contacts.csv', '--rule', 'retention-prospect:off'],
      'LUMO_RETENTION_OFF',
      'says when the time of a contact is over',
    ],
    ['no thread', ['retain', 'contacts.csv', '--jobs', '0'], 'LUMO_USAGE', '--jobs'],
    ['a group of one', ['retain', 'contacts.csv', '--k', '1'], 'LUMO_USAGE', '--k'],
    ['an action that is none', ['retain', 'contacts.csv', '--action', 'burn'], 'LUMO_USAGE', 'burn'],
  ])('refuses %s', async (_what, args, code, said) => {
    const cwd = here();
    const ran = await lumo(cwd, args);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain(code);
    expect(ran.stderr).toContain(said);
    expect(names(cwd)).toEqual(['contacts.csv']);
  });
});

describe('lumo-check policy', () => {
  it.each([
    [
      'en',
      '# Retention policy for contact data',
      '| 2 years | erased |',
      'NOT APPLIED: the rule `retention-log` is off',
      'Controller: Acme',
    ],
    ['fr', '# Politique de conservation des données de contact', '| 2 ans | effacées |', 'la règle `retention-log` est désactivée', 'Acme'],
  ])('writes in %s what the configuration comes to', async (lang, ...said) => {
    const cwd = folder({ 'lumo.config.yaml': 'rules: { retention-prospect: { months: 24 }, retention-log: off }\n' });
    const { code, stdout } = await lumo(cwd, ['policy', '--lang', lang, '--controller', 'Acme']);
    expect(code).toBe(0);
    for (const words of said) expect(stdout).toContain(words);
    await lumo(cwd, ['policy', '--lang', lang, '--controller', 'Acme', '-o', 'policy.md']);
    expect(read(cwd, 'policy.md')).toBe(stdout);
  });
});

describe('two retentions at once', () => {
  /** Contacts of whom those who are archived bear a name of their own. */
  const of = (name: string): string => CONTACTS.replaceAll('Paul', name).replaceAll('paul@', `${name.toLowerCase()}@`);
  const outcome = async (cwd: string, first: readonly string[], second: readonly string[]) => {
    const ran = await Promise.all([first, second].map((args) => lumo(cwd, ['retain', ...args, '--lang', 'en'])));
    expect(ran.map(({ code }) => code).sort(), ran.map(({ stderr }) => stderr).join('')).toEqual([0, 2]);
    const lost = ran.find(({ code }) => code === 2);
    expect(lost?.stderr).toMatch(/^error LUMO_RETENTION_EXISTS\n/);
    expect(names(cwd).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    return ran.findIndex(({ code }) => code === 0);
  };

  it('of one file: one has written all of it, the other nothing', async () => {
    const cwd = here();
    await outcome(cwd, ['contacts.csv'], ['contacts.csv']);
    expect(names(cwd)).toHaveLength(5);
    expect(read(cwd, 'contacts.archive.2026-11-24.csv')).toContain('Paul');
    expect(read(cwd, 'contacts.csv')).toBe(CONTACTS);
  });

  it('of two files into one archive: nobody of the first is lost', async () => {
    for (let turn = 0; turn < 5; turn++) {
      const cwd = folder({ 'a.csv': of('Anselme'), 'b.csv': of('Barnabe') });
      const args = (name: string) => [`${name}.csv`, '--archive', 'archive.csv'];
      const won = await outcome(cwd, args('a'), args('b'));
      const [mine, other] = won === 0 ? (['a', 'b'] as const) : (['b', 'a'] as const);
      const archive = read(cwd, 'archive.csv');
      expect([archive.includes('Anselme'), archive.includes('Barnabe')]).toEqual([won === 0, won === 1]);
      expect(names(cwd)).toContain(`${mine}.retained.2026-11-24.csv`);
      expect(names(cwd)).not.toContain(`${other}.retained.2026-11-24.csv`);
    }
  });

  it('of two files under one certificate: that of the first stays', async () => {
    const cwd = folder({ 'a.csv': of('Anselme'), 'b.csv': `${of('Barnabe')}Un;Zoe;zoe@acme.example;prospect;;2026-01-16;\n` });
    const args = (name: string) => [`${name}.csv`, '--certificate', 'proof.json'];
    const won = await outcome(cwd, args('a'), args('b'));
    expect(JSON.parse(read(cwd, 'proof.json')).rows.in).toBe(won === 0 ? 5 : 6);
  });
});

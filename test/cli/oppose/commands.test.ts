import { existsSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { oppose, type Said } from '../../register/oppose.js';
import { folder, KEY } from '../../register/support.js';

const ENV = { LUMO_KEY: KEY, LUMO_AS_OF: '2026-11-24' };
const run = (cwd: string, args: readonly string[], input = ''): Promise<Said> => oppose(cwd, args, ENV, input);
const CLAIRE = 'claire@acme.example';
const PHONE = '06 39 98 12 34';

/** A register in which Claire objected. */
const withClaire = async (...more: readonly string[]): Promise<string> => {
  const cwd = folder();
  const { code } = await run(cwd, ['add', '--email', CLAIRE, '--origin', 'unsubscribe-link', '--date', '2026-11-20', ...more]);
  expect(code).toBe(0);
  return cwd;
};
const SPACES = /[\u00a0\u202f]/g;
const plain = (text: string): string => text.replace(SPACES, ' ');

describe('the settings of oppose', () => {
  const BELGIAN = '0470 12 34 56';
  const configured = (config: string): string => {
    const cwd = folder();
    writeFileSync(join(cwd, 'lumo.config.yaml'), config);
    return cwd;
  };
  const add = ['add', '--phone', BELGIAN, '--origin', 'phone'];

  it('come from the configuration: the country of numbers, the day and the language', async () => {
    const cwd = configured('country: BE\nasOf: 2026-10-05\nlang: fr\n');
    const said = await oppose(cwd, add, { LUMO_KEY: KEY });
    expect(said.code).toBe(0);
    expect(said.stdout).toContain('à partir du 5 octobre 2026');
    expect((await oppose(cwd, ['check', '--phone', '+32470123456'], { LUMO_KEY: KEY })).code).toBe(1);
    const list = await oppose(cwd, ['list', '-f', 'json'], { LUMO_KEY: KEY });
    expect(JSON.parse(list.stdout)).toMatchObject({ asOf: '2026-10-05' });
  });

  it('are those of a variable or an option before', async () => {
    const cwd = configured('country: BE\nasOf: 2026-10-05\nlang: fr\n');
    const said = await run(cwd, [...add, '--lang', 'en', '--country', 'be']);
    expect(said.stdout).toContain('from 24 November 2026');
    expect((await run(cwd, ['check', '--phone', PHONE, '--country', 'FR'])).code).toBe(0);
  });

  it('come from the configuration that --config names, or from none', async () => {
    const cwd = configured('country: FR\n');
    writeFileSync(join(cwd, 'belgium.json'), '{ "country": "BE", "register": "be/register" }');
    expect((await run(cwd, [...add, '-c', 'belgium.json'])).stderr).toContain('be/register');
    writeFileSync(join(cwd, 'lumo.config.yaml'), 'country: [\n');
    const broken = await run(cwd, ['add', '--email', CLAIRE, '--origin', 'phone']);
    expect(broken).toMatchObject({ code: 2, stdout: '' });
    expect(broken.stderr).toMatch(/^error LUMO_CONFIG_UNREADABLE/);
    expect(existsSync(join(cwd, '.lumo'))).toBe(false);
    expect((await run(cwd, ['add', '--email', CLAIRE, '--origin', 'phone', '--no-config-lookup'])).code).toBe(0);
  });

  it('name the variable that is wrong', async () => {
    const said = await oppose(folder(), ['list'], { LUMO_KEY: KEY, LUMO_AS_OF: 'soon' });
    expect(said).toMatchObject({ code: 2, stdout: '' });
    expect(said.stderr).toMatch(/^error LUMO_CONFIG_INVALID[\s\S]*LUMO_AS_OF/);
  });

  it('leave the register where a variable says, from the current folder; a blank one says nothing', async () => {
    const cwd = configured('register: ours/register\n');
    const added = await oppose(cwd, ['add', '--email', CLAIRE, '--origin', 'x'], { ...ENV, LUMO_REGISTER: ' mine/register ' });
    expect(added.stderr).toContain('A new register was made: mine/register.');
    expect((await oppose(cwd, ['check', '--email', CLAIRE], { ...ENV, LUMO_REGISTER: ' ' })).stderr).toContain('LUMO_REGISTER_NOT_FOUND');
    expect((await oppose(cwd, ['check', '--email', CLAIRE, '--register', 'mine/register'], ENV)).code).toBe(1);
  });
});

describe('oppose add and oppose check', () => {
  it('an opposition holds at once, on every channel, under any spelling', async () => {
    const cwd = await withClaire();
    const { code, stdout } = await run(cwd, ['check', '--email', ' CLAIRE@acme.example']);
    expect(code).toBe(1);
    expect(stdout).toBe(
      'Identity 1: OPPOSED, by address: email (20 November 2026), phone (20 November 2026), SMS (20 November 2026) and post (20 November 2026).\n',
    );
    const french = await run(cwd, ['check', '--email', CLAIRE, '--lang', 'fr']);
    expect(plain(french.stdout)).toBe(
      'Identité 1 : OPPOSITION, par adresse : email (20 novembre 2026), téléphone (20 novembre 2026), SMS (20 novembre 2026) et courrier postal (20 novembre 2026).\n',
    );
  });

  it('whoever is not in it is not opposed', async () => {
    const cwd = await withClaire();
    expect(await run(cwd, ['check', '--email', 'bob@acme.example'])).toEqual({
      code: 0,
      stdout: 'Identity 1: no opposition.\n',
      stderr: '',
    });
    expect(plain((await run(cwd, ['check', '--phone', PHONE, '--lang', 'fr'])).stdout)).toBe('Identité 1 : pas d’opposition.\n');
  });

  it.each<[string, string[], string[], number]>([
    ['a number, however it is written', ['--phone', PHONE], ['--phone', '+33639981234'], 1],
    ['a company, by any of its establishments', ['--siren', '732829320'], ['--siren', '73282932000074'], 1],
    ['an address, by its domain', ['--domain', 'acme.example'], ['--email', 'bob@acme.example'], 1],
    ['an address, by a domain above', ['--domain', '@acme.example'], ['--email', 'bob@paris.acme.example'], 1],
    ['a domain, by the one above', ['--domain', 'acme.example'], ['--domain', 'paris.acme.example'], 1],
    ['but not a domain by an address in it', ['--email', CLAIRE], ['--domain', 'acme.example'], 0],
    ['nor a neighbour', ['--domain', 'acme.example'], ['--email', 'bob@notacme.example'], 0],
    ['a mailbox, by another spelling', ['--email', 'p.durand.invente+a@gmail.com'], ['--email', 'pdurandinvente@googlemail.com'], 1],
  ])('finds %s', async (_, added, asked, code) => {
    const cwd = folder();
    await run(cwd, ['add', ...added, '--origin', 'letter']);
    expect((await run(cwd, ['check', ...asked])).code).toBe(code);
  });

  it('several may be given at once, and read from standard input, so that they stand in no history', async () => {
    const cwd = folder();
    const { code, stdout } = await run(
      cwd,
      ['add', '--email', '-', '--phone', PHONE, '--origin', 'phone'],
      `\ufeff${CLAIRE}\r\n\nbob@acme.example\n`,
    );
    expect({ code, lines: stdout.split('\n').length }).toEqual({ code: 0, lines: 4 });
    const asked = await run(cwd, ['check', '--email', '-'], `${CLAIRE}\neve@acme.example\nbob@acme.example`);
    expect(asked.stdout.replace(/:.*/g, '')).toBe('Identity 1\nIdentity 2\nIdentity 3\n');
    expect(asked.stdout).toMatch(/1: OPPOSED.*\n.*2: no opposition.*\n.*3: OPPOSED/);
    expect(asked.code).toBe(1);
  });

  it('what is there already is not added twice, unless it is said again later', async () => {
    const cwd = await withClaire();
    const path = join(cwd, '.lumo/register');
    const before = readFileSync(path);
    const same = await run(cwd, ['add', '--email', CLAIRE, '--origin', 'phone', '--date', '2026-11-20']);
    expect(same).toEqual({
      code: 0,
      stdout: 'Identity 1 is in the register already, on all these channels: nothing to add.\n',
      stderr: '',
    });
    expect(plain((await run(cwd, ['add', '--email', CLAIRE, '--origin', 'phone', '--date', '2026-11-01', '--lang', 'fr'])).stdout)).toBe(
      'L’identité 1 est déjà dans le registre, pour tous ces canaux : rien à ajouter.\n',
    );
    expect(readFileSync(path)).toEqual(before);
    expect((await run(cwd, ['add', '--email', CLAIRE, '--origin', 'phone'])).stdout).toMatch(
      /^Recorded [0-9a-f]{16}: .*, from 24 November 2026\.\n$/,
    );
  });

  it('--channel refuses these channels only', async () => {
    const cwd = await withClaire('--channel', 'sms,email');
    expect((await run(cwd, ['check', '--email', CLAIRE])).stdout).toContain('email (20 November 2026) and SMS (20 November 2026).');
    const more = await run(cwd, ['add', '--email', CLAIRE, '--origin', 'phone', '--channel', 'phone', '--lang', 'fr']);
    expect(plain(more.stdout)).toMatch(/^Enregistré [0-9a-f]{16} : plus de prospection par téléphone, à partir du 24 novembre 2026\.\n$/);
  });

  it('tells when it has made a register, and where', async () => {
    const cwd = folder();
    const { stderr } = await run(cwd, ['add', '--email', CLAIRE, '--origin', 'letter']);
    expect(stderr).toBe('A new register was made: .lumo/register. Keep its key apart from it, and back both up.\n');
    const elsewhere = await run(cwd, ['add', '--email', CLAIRE, '--origin', 'letter', '--register', 'private/no', '--lang', 'fr']);
    expect(plain(elsewhere.stderr)).toBe('Un nouveau registre a été créé : private/no. Gardez sa clé à part, et sauvegardez les deux.\n');
    expect(existsSync(join(cwd, 'private/no'))).toBe(true);
  });

  it('tells of a line that was cut short, and answers all the same', async () => {
    const cwd = await withClaire();
    await run(cwd, ['add', '--phone', PHONE, '--origin', 'letter']);
    const path = join(cwd, '.lumo/register');
    truncateSync(path, statSync(path).size - 20);
    const { code, stderr } = await run(cwd, ['check', '--email', CLAIRE]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^The register ends with \d+ bytes of an entry that was cut short/);
    expect(plain((await run(cwd, ['check', '--email', CLAIRE, '--lang', 'fr'])).stderr)).toContain('l’écriture a été interrompue');
    await run(cwd, ['add', '--phone', PHONE, '--origin', 'letter']);
    expect((await run(cwd, ['check', '--phone', PHONE, '--country', 'FR'])).stderr).toBe('');
  });
});

describe('oppose withdraw', () => {
  it('lifts the opposition from its day, and leaves its trace', async () => {
    const cwd = await withClaire();
    const path = join(cwd, '.lumo/register');
    const before = readFileSync(path, 'latin1');
    const { code, stdout } = await run(cwd, [
      'withdraw',
      '--email',
      CLAIRE,
      '--proof',
      'ticket:4812',
      '--date',
      '2026-11-21',
      '--channel',
      'email',
    ]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Recorded [0-9a-f]{16}: email allowed again from 21 November 2026\. The opposition stays in the register\.\n$/);
    expect(readFileSync(path, 'latin1').startsWith(before)).toBe(true);
    expect(readFileSync(path, 'latin1')).toContain('"proof":"ticket:4812"');
    expect((await run(cwd, ['check', '--email', CLAIRE])).stdout).not.toContain('email (');
    const rest = await run(cwd, ['withdraw', '--email', CLAIRE, '--proof', 'ticket:4813', '--date', '2026-11-22', '--lang', 'fr']);
    expect(plain(rest.stdout)).toMatch(
      /^Enregistré [0-9a-f]{16} : téléphone, SMS et courrier postal de nouveau permis à partir du 22 novembre 2026\. L’opposition reste/,
    );
    expect((await run(cwd, ['check', '--email', CLAIRE])).code).toBe(0);
  });

  it('of several, withdraws all or none', async () => {
    const cwd = await withClaire();
    const { code, stderr } = await run(
      cwd,
      ['withdraw', '--email', '-', '--proof', 'ticket:1', '--date', '2026-11-22'],
      `${CLAIRE}\nbob@acme.example\n`,
    );
    expect(code).toBe(2);
    expect(stderr).toContain('Identity 2 has no opposition');
    expect((await run(cwd, ['check', '--email', CLAIRE])).code).toBe(1);
  });
});

describe('what oppose does not take, it says in both languages, and repeats no value', () => {
  it.each<[string, string[], string, string, string]>([
    ['nobody', ['add', '--origin', 'letter'], 'LUMO_USAGE', 'Who? No identity', 'Qui ? Aucune identité'],
    [
      'two options that read standard input',
      ['check', '--email', '-', '--phone', '-'],
      'LUMO_USAGE',
      'one option only',
      'une seule option',
    ],
    [
      'a slip in an address',
      ['add', '--email', 'claire@acme,example', '--origin', 'x'],
      'LUMO_REGISTER_IDENTITY',
      'Value 1 of --email',
      'La valeur 1 de --email',
    ],
    ['a number that is none', ['check', '--phone', '06 39 98'], 'LUMO_REGISTER_IDENTITY', 'Value 1 of --phone', 'La valeur 1 de --phone'],
    ['a SIREN with a wrong key', ['check', '--siren', '732829321'], 'LUMO_REGISTER_IDENTITY', '--siren', '--siren'],
    ['a mail provider', ['add', '--domain', 'gmail.com', '--origin', 'x'], 'LUMO_REGISTER_IDENTITY', 'never objected', 'jamais opposés'],
    ['no origin', ['add', '--email', CLAIRE], 'LUMO_USAGE', '--origin', 'il manque l’option « --origin <code> »'],
    [
      'an origin that is an address',
      ['add', '--email', CLAIRE, '--origin', 'paul@globex.example'],
      'LUMO_USAGE',
      'looks like an address',
      'ressemble à une adresse',
    ],
    [
      'an origin that is a number',
      ['add', '--email', CLAIRE, '--origin', 'call-06-39-98-77-66'],
      'LUMO_USAGE',
      'identify nobody',
      'n’identifier personne|identifier personne',
    ],
    [
      'a proof that is a sentence',
      ['withdraw', '--email', CLAIRE, '--proof', 'she wrote to us', '--date', '2026-11-22'],
      'LUMO_USAGE',
      '--proof is not a code',
      '--proof n’est pas un code',
    ],
    ['no proof', ['withdraw', '--email', CLAIRE, '--date', '2026-11-22'], 'LUMO_USAGE', '--proof', 'il manque l’option « --proof <code> »'],
    [
      'no day of the withdrawal',
      ['withdraw', '--email', CLAIRE, '--proof', 'a'],
      'LUMO_USAGE',
      '--date',
      'il manque l’option « --date <date> »',
    ],
    [
      'a withdrawal of the same day',
      ['withdraw', '--email', CLAIRE, '--proof', 'a', '--date', '2026-11-20'],
      'LUMO_REGISTER_WITHDRAWAL',
      'later than the opposition',
      'postérieur à l’opposition',
    ],
    [
      'a withdrawal from before',
      ['withdraw', '--email', CLAIRE, '--proof', 'a', '--date', '2026-10-01'],
      'LUMO_REGISTER_WITHDRAWAL',
      '2026-11-20',
      '2026-11-20',
    ],
    [
      'a withdrawal by who never objected',
      ['withdraw', '--email', 'bob@acme.example', '--proof', 'a', '--date', '2026-11-22'],
      'LUMO_REGISTER_NOT_OPPOSED',
      'nothing to withdraw',
      'rien à retirer',
    ],
    [
      'a day that is none',
      ['add', '--email', CLAIRE, '--origin', 'x', '--date', '2026-02-30'],
      'LUMO_USAGE',
      '--date is no day',
      '--date n’est pas un jour',
    ],
    ['a day to come', ['add', '--email', CLAIRE, '--origin', 'x', '--date', '2026-11-25'], 'LUMO_USAGE', 'in the future', 'dans le futur'],
    [
      'a channel that is none',
      ['add', '--email', CLAIRE, '--origin', 'x', '--channel', 'fax'],
      'LUMO_USAGE',
      'no channel',
      'autre chose qu’un canal',
    ],
    [
      'a country that is none',
      ['add', '--phone', PHONE, '--origin', 'x', '--country', 'France'],
      'LUMO_USAGE',
      'no country',
      'pas un code de pays',
    ],
    [
      'a register that is not there',
      ['check', '--email', CLAIRE, '--register', 'elsewhere'],
      'LUMO_REGISTER_NOT_FOUND',
      'There is no register "elsewhere"',
      'Le registre « elsewhere » n’existe pas',
    ],
    ['another hash', ['export', 'out.csv', '--hashed', 'sha256'], 'LUMO_REGISTER_ONE_WAY', 'only HMACs', 'seulement des HMAC'],
    ['a key, without a file', ['export', 'out.csv', '--key-env', 'K'], 'LUMO_USAGE', '--key-env needs --from', '--key-env suppose --from'],
    [
      'domains, of a file',
      ['export', 'out.csv', '--from', 'c.csv', '--of', 'domain'],
      'LUMO_USAGE',
      '--of is email or phone',
      '--of vaut email ou phone',
    ],
    [
      'a hash that there is not, of a file',
      ['export', 'out.csv', '--from', 'c.csv', '--hashed', 'crc32'],
      'LUMO_USAGE',
      '--hashed names no hash',
      '--hashed ne nomme aucun hachage',
    ],
    [
      'a spelling of numbers for addresses',
      ['export', 'out.csv', '--from', 'c.csv', '--normaliser', 'e164'],
      'LUMO_USAGE',
      'There are lower, raw, canonical, uid2',
      'Il y a lower, raw, canonical, uid2',
    ],
    [
      'an HMAC without its key',
      ['export', 'out.csv', '--from', 'c.csv', '--hashed', 'hmac-sha256'],
      'LUMO_USAGE',
      'needs the key of whoever gets the list',
      'suppose la clé du destinataire',
    ],
    [
      'an HMAC whose key is in no such variable',
      ['export', 'out.csv', '--from', 'c.csv', '--hashed', 'hmac-sha256', '--key-env', 'ABSENT'],
      'LUMO_LIST_KEY',
      'ABSENT is absent',
      'ABSENT est absente',
    ],
    ['a kind that is none', ['export', 'out.csv', '--of', 'name'], 'LUMO_USAGE', '--of is no kind', '--of n’est pas une sorte'],
    ['a format that is none', ['list', '-f', 'jsn'], 'LUMO_UNKNOWN_FORMAT', 'json', 'json'],
    [
      'a command that is none',
      ['chek', '--email', CLAIRE],
      'LUMO_USAGE',
      "unknown command 'chek'\n  Did you mean check?",
      'commande inconnue « chek »\n  Vouliez-vous dire check ?',
    ],
    [
      'an option that is none',
      ['add', '--mail', CLAIRE, '--origin', 'x'],
      'LUMO_USAGE',
      "unknown option '--mail'",
      'option inconnue « --mail »',
    ],
    [
      'a database that is not there',
      ['check', '--email', CLAIRE, '--register', 'postgres://u:secret@127.0.0.1:1/x'],
      'LUMO_REGISTER_',
      'PostgreSQL',
      'PostgreSQL',
    ],
  ])('%s', async (what, args, code, en, fr) => {
    const cwd = await withClaire();
    const before = readFileSync(join(cwd, '.lumo/register'));
    for (const [lang, sentence] of [
      ['en', en],
      ['fr', fr],
    ] as const) {
      const said = await run(cwd, [...args, '--lang', lang]);
      expect({ code: said.code, stdout: said.stdout }).toEqual({ code: 2, stdout: '' });
      expect(said.stderr).toContain(`${lang === 'fr' ? 'erreur' : 'error'} ${code}`);
      expect(said.stderr).toMatch(new RegExp(sentence.replace(/[.()?<>"]/g, '\\$&')));
      expect(said.stderr).not.toMatch(/claire|globex|39.?98|732829|bob@|secret|she wrote/);
    }
    expect(readFileSync(join(cwd, '.lumo/register')), what).toEqual(before);
  });
});

it('what is refused makes no register', async () => {
  const cwd = folder();
  writeFileSync(join(cwd, 'hashes.txt'), `${'ab12'.repeat(16)}\n`);
  for (const args of [
    ['add', '--email', 'claire@acme,example', '--origin', 'letter'],
    ['add', '--email', CLAIRE, '--origin', 'a letter'],
    ['import', 'hashes.txt'],
    ['import', 'elsewhere.txt'],
  ]) {
    expect((await run(cwd, args)).code).toBe(2);
  }
  expect(existsSync(join(cwd, '.lumo'))).toBe(false);
});

describe('oppose import', () => {
  it('keeps the days and channels of the file, and leaves out who may be contacted', async () => {
    const cwd = folder();
    const rows = ['email;statut;date_opposition;canal refusé', 'ana@acme.example;désabonnée;02/03/2026;SMS', 'bob@acme.example;abonné;;'];
    writeFileSync(join(cwd, 'stop.csv'), `${[...rows, 'cid@acme.example;;;', 'dan@acme.example;;01/01/2031;'].join('\n')}\n`);
    const said = await run(cwd, ['import', 'stop.csv', '--date', '2026-11-20', '--channel', 'email,phone']);
    expect(said).toMatchObject({
      code: 0,
      stdout:
        '3 recorded (import:stop), 0 there already.\nBy the file itself: 2 dated, 1 for some channels only. The others have the day and the channels of this import.\n',
    });
    expect(said.stderr).toContain('1 line was left out, because it says that the person may be contacted (subscribed, not refused).');
    const ask = async (email: string) => (await run(cwd, ['check', '--email', email])).stdout;
    expect(await ask('ana@acme.example')).toBe('Identity 1: OPPOSED, by address: SMS (2 March 2026).\n');
    expect(await ask('bob@acme.example')).toBe('Identity 1: no opposition.\n');
    expect(await ask('cid@acme.example')).toBe('Identity 1: OPPOSED, by address: email (20 November 2026) and phone (20 November 2026).\n');
    expect(await ask('dan@acme.example')).toContain('20 November 2026');
    expect((await run(cwd, ['import', 'stop.csv', '--channel', 'email,phone'])).stdout).toContain(
      '0 recorded (import:stop), 3 there already.',
    );
    const french = await run(cwd, ['import', 'stop.csv', '--lang', 'fr', '--channel', 'email,phone']);
    expect(plain(french.stdout)).toContain('D’après le fichier lui-même : 2 datées, 1 limitée à certains canaux.');
    expect(plain(french.stderr)).toContain(
      '1 ligne laissée de côté, car elle dit que la personne peut être contactée (abonnée, sans refus).',
    );
  });

  it('opposes nobody again who took it back after the day of the file', async () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'stop.csv'), 'email;date_opposition\nana@acme.example;2026-03-02\n');
    await run(cwd, ['import', 'stop.csv']);
    await run(cwd, ['withdraw', '--email', 'ana@acme.example', '--proof', 'ticket:1', '--date', '2026-05-02']);
    expect((await run(cwd, ['import', 'stop.csv'])).stdout).toContain('0 recorded (import:stop), 1 there already.');
    expect((await run(cwd, ['check', '--email', 'ana@acme.example'])).stdout).toBe('Identity 1: no opposition.\n');
  });

  it('records whoever is not there yet, and changes nothing the second time', async () => {
    const cwd = await withClaire();
    writeFileSync(join(cwd, 'stop 2026.csv'), `email;motif\n${CLAIRE};STOP\nbob@acme.example;STOP\n`);
    expect(await run(cwd, ['import', 'stop 2026.csv'])).toEqual({
      code: 0,
      stdout: '1 recorded (import:stop-2026), 1 there already.\n',
      stderr: '',
    });
    const before = readFileSync(join(cwd, '.lumo/register'));
    const again = await run(cwd, ['import', 'stop 2026.csv', '--lang', 'fr']);
    expect(plain(again.stdout)).toBe('0 enregistrée (import:stop-2026), 2 déjà présentes.\n');
    expect(readFileSync(join(cwd, '.lumo/register'))).toEqual(before);
  });

  it('puts back whoever took the opposition back, but is on the list', async () => {
    const cwd = await withClaire();
    await run(cwd, ['withdraw', '--email', CLAIRE, '--proof', 'ticket:1', '--date', '2026-11-22']);
    writeFileSync(join(cwd, 'stop.txt'), CLAIRE);
    await run(cwd, ['import', 'stop.txt', '--origin', 'shop', '--date', '2026-11-24']);
    expect((await run(cwd, ['check', '--email', CLAIRE])).code).toBe(1);
  });

  it('tells what it could not take', async () => {
    const cwd = folder();
    const lines = Array.from({ length: 40 }, (_, i) => `p${i}@acme.example`);
    writeFileSync(join(cwd, 'stop.txt'), [...lines, '@gmail.com', 'see the letter of May', ''].join('\n'));
    const { stderr } = await run(cwd, ['import', 'stop.txt']);
    expect(stderr).toContain('1 line could not be read with certainty, or not whole: check by hand.\n');
    expect(stderr).toContain('1 domain was left out: a whole mail provider');
    const french = await run(cwd, ['import', 'stop.txt', '--lang', 'fr']);
    expect(plain(french.stderr)).toContain('1 ligne n’a pas été lue avec certitude, ou pas en entier : à vérifier à la main.\n');
    expect(plain(french.stderr)).toContain('1 domaine a été laissé de côté');
  });
});

describe('oppose export and oppose list', () => {
  it('exports the HMACs of what holds, and leaves a file that is there', async () => {
    const cwd = await withClaire();
    await run(cwd, ['add', '--phone', PHONE, '--origin', 'phone', '--channel', 'sms']);
    await run(cwd, ['withdraw', '--email', CLAIRE, '--proof', 'a', '--date', '2026-11-21', '--channel', 'post']);
    const { stdout } = await run(cwd, ['export', 'out.csv']);
    expect(stdout).toMatch(/^out\.csv: 2 HMACs under key [0-9a-f]{16}\.\n$/);
    const rows = readFileSync(join(cwd, 'out.csv'), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    expect(rows.map((row) => row.replace(/^[0-9a-f]{64}/, 'H')).sort()).toEqual([
      'H,email,email phone sms',
      'H,phone,sms',
      'hmac_sha256,identifier,channels',
    ]);
    expect(statSync(join(cwd, 'out.csv')).mode & 0o777).toBe(0o600);
    const again = await run(cwd, ['export', 'out.csv', '--lang', 'fr']);
    expect(again.code).toBe(2);
    expect(again.stderr).toContain('LUMO_EXPORT_EXISTS');
    expect(again.stderr).toContain('« out.csv » existe déjà');
    const phones = await run(cwd, ['export', '-', '--of', 'phone', '--hashed', 'hmac-sha256']);
    expect(phones.stdout.split('\n').filter((line) => /^[0-9a-f]{64},/.test(line))).toHaveLength(1);
    expect(readdirSync(cwd).sort()).toEqual(['.lumo', 'out.csv']);
  });

  it('counts by origin, channel and year, and names what is older than three years', async () => {
    const cwd = folder();
    const add = (email: string, date: string, origin: string, ...more: string[]) =>
      run(cwd, ['add', '--email', email, '--origin', origin, '--date', date, ...more]);
    await add('a@acme.example', '2023-11-23', 'letter');
    await add('b@acme.example', '2023-11-24', 'letter', '--channel', 'sms');
    await add('c@acme.example', '2020-01-01', 'phone');
    await add('c@acme.example', '2026-01-01', 'phone');
    await add('d@acme.example', '2019-01-01', 'phone');
    await run(cwd, ['withdraw', '--email', 'd@acme.example', '--proof', 'a', '--date', '2020-01-01']);
    const { stdout } = await run(cwd, ['list']);
    expect(stdout).toContain('5 oppositions, 1 withdrawal, 3 identities opposed today.\n');
    expect(stdout).toContain('By origin\n  letter  2\n  phone   3\n');
    expect(stdout).toMatch(/By channel\n {2}email +4\n {2}phone +4\n {2}SMS +5\n {2}post +4\n/);
    expect(stdout).toContain('By year\n  2019  1\n  2020  1\n  2023  2\n  2026  1\n');
    // Three years end with their last day: of 24 November 2023, today is that day.
    expect(stdout).toMatch(
      /1 opposition is older than three years: it is up to you to decide\..*nothing is purged\.\n {2}[0-9a-f]{16} {2}address {2}23 November 2023 {2}letter\n$/,
    );
    const french = plain((await run(cwd, ['list', '--lang', 'fr'])).stdout);
    expect(french).toContain('5 oppositions, 1 retrait, 3 identités opposées aujourd’hui.');
    expect(french).toMatch(
      /1 opposition a plus de trois ans : à vous d’en décider\..*rien n’est purgé\.\n {2}[0-9a-f]{16} {2}adresse {2}23 novembre 2023 {2}letter\n$/,
    );
    const json = JSON.parse((await run(cwd, ['list', '-f', 'json'])).stdout);
    expect(json).toMatchObject({
      asOf: '2026-11-24',
      oppositions: 5,
      withdrawals: 1,
      opposed: 3,
      byOrigin: { letter: 2, phone: 3 },
      byChannel: { email: 4, phone: 4, sms: 5, post: 4 },
      byYear: { '2019': 1, '2020': 1, '2023': 2, '2026': 1 },
      old: [{ of: 'email', date: '2023-11-23', origin: 'letter' }],
    });
  });
});

describe('oppose alone', () => {
  it('shows its help, in the language asked', async () => {
    const { code, stdout, stderr } = await run(folder(), []);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const name of ['add', 'import', 'check', 'export', 'withdraw', 'list']) expect(stdout).toMatch(new RegExp(`^  ${name} `, 'm'));
    const french = await run(folder(), ['--lang', 'fr']);
    expect(french.stdout).toContain('le registre des oppositions');
    expect((await run(folder(), ['help', 'withdraw'])).stdout).toContain('--proof <code>');
  });
});

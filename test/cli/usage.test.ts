import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { BROKEN, CLAIRE, contactFile, contents, ESCAPE, folder, lumo, ROOT } from './support.js';

const FILES = { 'a.csv': contactFile(CLAIRE), 'errors.csv': contactFile(CLAIRE, BROKEN) };

describe.concurrent('a slip of the hand is refused with what was probably meant, in both languages', () => {
  const at = folder(FILES);
  const before = contents(at);
  // Once all are over: those that run at the same time have files of theirs open.
  afterAll(() => expect(contents(at)).toEqual(before));
  const FRENCH_TOO = new Set([
    'an option',
    'a command',
    'a command to be helped with',
    'a rule to explain',
    'a rule in --only',
    'a preset',
    'a format',
    'a field in --map',
  ]);
  const MEANT = { en: /did you mean/i, fr: /vouliez-vous dire/i };

  it.each<[string, readonly string[], string, string]>([
    // what, arguments, code, what was meant
    ['an option', ['a.csv', '--opositon', 'stop.txt'], 'LUMO_USAGE', '--opposition'],
    ['an option of a command', ['why', 'a.csv', '--rwo', '2'], 'LUMO_USAGE', '--row'],
    ['a command', ['explian', 'email-malformed'], 'LUMO_', 'explain'],
    ['a command after nothing else', ['rule'], 'LUMO_', 'rules'],
    ['a command to be helped with', ['help', 'chek'], 'LUMO_USAGE', 'check'],
    ['a rule to explain', ['explain', 'email-malformd'], 'LUMO_UNKNOWN_RULE', 'email-malformed'],
    ['a rule in --only', ['a.csv', '--only', 'opposition-lst'], 'LUMO_UNKNOWN_RULE', 'opposition-list'],
    ['a rule in --skip', ['a.csv', '--skip', 'opposition-lst'], 'LUMO_UNKNOWN_RULE', 'opposition-list'],
    ['a rule in --rule', ['a.csv', '--rule', 'opposition-lst:off'], 'LUMO_UNKNOWN_RULE', 'opposition-list'],
    ['a severity in --rule', ['a.csv', '--rule', 'opposition-list:warn'], 'LUMO_CONFIG_INVALID', 'warning'],
    ['a preset', ['a.csv', '--preset', 'fr-b2'], 'LUMO_CONFIG_INVALID', 'fr-b2b'],
    ['a format', ['a.csv', '-f', 'jsn'], 'LUMO_UNKNOWN_FORMAT', 'json'],
    ['a format with a path', ['a.csv', '-f', 'jsom=r.json'], 'LUMO_UNKNOWN_FORMAT', 'json'],
    ['a channel', ['a.csv', '--channel', 'emial'], 'LUMO_CONFIG_INVALID', 'email'],
    ['a field in --map', ['a.csv', '--map', 'nom=lastNam'], 'LUMO_CONFIG_INVALID', 'lastName'],
    ['a field in --absent', ['a.csv', '--absent', 'lastInbound'], 'LUMO_CONFIG_INVALID', 'lastInboundAt'],
    ['--fail-on', ['a.csv', '--fail-on', 'warnings'], 'LUMO_CONFIG_INVALID', 'warning'],
  ])('%s', async (what, args, code, meant) => {
    // The words of one code are the same sentence each time: its French is read once.
    for (const lang of FRENCH_TOO.has(what) ? (['en', 'fr'] as const) : (['en'] as const)) {
      // The language may also come after the slip: it is known before anything is read.
      const ran = await lumo(at, [...args, '--lang', lang]);
      expect({ code: ran.code, stdout: ran.stdout }).toEqual({ code: 2, stdout: '' });
      expect(ran.stderr).toContain(`${lang === 'fr' ? 'erreur' : 'error'} ${code}`);
      expect(ran.stderr).toMatch(MEANT[lang]);
      expect(ran.stderr).toMatch(new RegExp(`(?<![\\w-])${meant}(?![\\w-])`));
      expect(ran.stderr).toContain('→');
      expect(ran.stderr).not.toContain('␊');
    }
  });
});

describe.concurrent('a wrong command line is refused with exit code 2, a cause and a next step', () => {
  const at = folder(FILES);
  const before = contents(at);
  // Once all are over: those that run at the same time have files of theirs open.
  afterAll(() => expect(contents(at)).toEqual(before));

  it.each<[string, readonly string[], string, RegExp, RegExp]>([
    ['no file at all', [], 'LUMO_NO_INPUT', /No contact file/, /Aucun fichier de contacts/],
    ['check without a file', ['check'], 'LUMO_NO_INPUT', /lumo-check contacts\.csv/, /lumo-check contacts\.csv/],
    ['an option without its value', ['a.csv', '-o'], 'LUMO_USAGE', /--out/, /--out .*attend une valeur/],
    [
      'a limit that is no number',
      ['a.csv', '--max-warnings', 'none'],
      'LUMO_USAGE',
      /--max-warnings/,
      /--max-warnings .*n’accepte pas « none »/,
    ],
    ['no thread', ['a.csv', '--jobs', '0'], 'LUMO_USAGE', /--jobs/, /--jobs .*n’accepte pas « 0 »/],
    ['half a thread', ['a.csv', '-j', '1.5'], 'LUMO_USAGE', /--jobs/, /n’accepte pas « 1.5 »/],
    [
      'a day that does not exist',
      ['a.csv', '--as-of', '2026-02-30'],
      'LUMO_CONFIG_INVALID',
      /not a day of the calendar/,
      /n’est pas un jour du calendrier/,
    ],
    ['a language nobody speaks here', ['a.csv', '--lang', 'de'], 'LUMO_CONFIG_INVALID', /en, fr/, /en, fr/],
    ['a country that is none', ['a.csv', '--country', 'france'], 'LUMO_CONFIG_INVALID', /two capital letters/, /deux lettres capitales/],
    ['a mapping without a field', ['a.csv', '--map', 'nom'], 'LUMO_USAGE', /--map/, /--map ne comprend pas « nom »/],
    ['a mapping of a column that is not there', ['a.csv', '--map', 'prenom=firstName'], 'LUMO_CONFIG_COLUMN', /prenom/, /prenom/],
    ['a rule without a severity', ['a.csv', '--rule', 'opposition-list'], 'LUMO_USAGE', /id:severity/, /--rule ne comprend pas/],
    ['an encoding nobody knows', ['a.csv', '--encoding', 'klingon'], 'LUMO_UNKNOWN_ENCODING', /windows-1252/, /windows-1252/],
    ['a header row far below', ['a.csv', '--header-row', '99'], 'LUMO_HEADER_ROW', /no row 99/, /pas de ligne 99/],
    ['a header row that is no number', ['a.csv', '--header-row', 'first'], 'LUMO_', /first/, /first/],
    ['a version of a list on no day', ['a.csv', '--robinson', 'tps.csv=2026-13-01'], 'LUMO_CONFIG_INVALID', /2026-13-01/, /2026-13-01/],
    ['why without saying who', ['why', 'a.csv'], 'LUMO_USAGE', /--row and --email/, /--row ou --email/],
    [
      'why about two contacts',
      ['why', 'a.csv', '--row', '2', '--email', 'claire@acme.example'],
      'LUMO_USAGE',
      /One of --row/,
      /l’un des deux/,
    ],
    ['why without a file', ['why', '--row', '2'], 'LUMO_USAGE', /file/, /il manque l’argument/],
    ['explain without a rule', ['explain'], 'LUMO_USAGE', /rule/, /il manque l’argument/],
    ['two rules to explain', ['explain', 'opposition-list', 'robinson-list'], 'LUMO_USAGE', /too many arguments/, /trop d’arguments/],
    ['columns in a format of its own', ['columns', 'a.csv', '-f', 'xml'], 'LUMO_UNKNOWN_FORMAT', /xml/, /xml/],
    ['rules in a format of its own', ['rules', '-f', 'xml'], 'LUMO_UNKNOWN_FORMAT', /xml/, /xml/],
  ])('%s', async (_, args, code, en, fr) => {
    for (const [lang, words, label] of [
      ['en', en, 'error'],
      ['fr', fr, 'erreur'],
    ] as const) {
      // Where no word tells the languages apart, one of them is enough.
      if (lang === 'fr' && String(en) === String(fr)) continue;
      const ran = await lumo(at, args, { env: { LUMO_LANG: lang } });
      expect({ code: ran.code, stdout: ran.stdout }).toEqual({ code: 2, stdout: '' });
      expect(ran.stderr).toMatch(new RegExp(`^${label} ${code}`));
      expect(ran.stderr).toMatch(words);
      expect(ran.stderr).toMatch(/\n {2}→ \S/);
      expect(ran.stderr).not.toMatch(/␊|LUMO_INTERNAL|\n\s+at |a number.*not a number/);
    }
  });
});

describe.concurrent('help', () => {
  const at = folder();
  const OPTIONS = [
    '--out',
    '--format',
    '--rejects',
    '--check',
    '--fail-on',
    '--max-warnings',
    '--jobs',
    '--quiet',
    '--print-config',
    '--config',
    '--no-config-lookup',
    '--preset',
    '--channel',
    '--as-of',
    '--country',
    '--opposition',
    '--robinson',
    '--rule',
    '--only',
    '--skip',
    '--absent',
    '--map',
    '--delimiter',
    '--encoding',
    '--header-row',
    '--no-headers',
    '--stdin-filename',
    '--lang',
    '--color',
    '--no-color',
  ];
  const ENGLISH = /\b(?:the|print|usage|writes?|file|show|list the|default)\b/i;

  it.each<[readonly string[]]>([[['--help']], [['-h']], [['help']]])('%j gives the commands, examples and exit codes', async (args) => {
    const { code, stdout, stderr } = await lumo(at, args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const word of [
      'Usage:',
      'check',
      'columns',
      'why',
      'explain',
      'rules',
      'init',
      'cat a.csv | lumo-check - -o - > b.csv',
      'Exit codes: 0',
    ])
      expect(stdout).toContain(word);
  });

  it('--help in French has no English left, but for names', async () => {
    const { code, stdout } = await lumo(at, ['--help', '--lang', 'fr']);
    expect(code).toBe(0);
    for (const word of ['Utilisation', 'Exemples :', 'Codes de sortie\u00a0: 0', 'cat a.csv | lumo-check - -o - > b.csv'])
      expect(stdout).toContain(word);
    expect(stdout).not.toMatch(/\b(?:the|print|Usage|writes|Options:|Commands:|Examples)\b/);
  });

  it.each<[readonly string[]]>([[['check', '--help']], [['help', 'check']]])(
    '%j names every option, and says what --out is not',
    async (args) => {
      const { code, stdout } = await lumo(at, args);
      expect(code).toBe(0);
      for (const option of OPTIONS) expect(stdout).toContain(option);
      expect(stdout).not.toContain('--dry-run');
      expect(stdout).toMatch(/cleaned file/i);
    },
  );

  it('check --help in French names every option with French words', async () => {
    const { stdout } = await lumo(at, ['check', '--help', '--lang', 'fr']);
    for (const option of OPTIONS) expect(stdout).toContain(option);
    const words = stdout.replace(/--?[\w-]+|<[^>]*>|\[[^\]]*\]|NAME|json|terminal|error|warning/g, '');
    expect(words).not.toMatch(ENGLISH);
  });

  it.each(['columns', 'why', 'explain', 'rules', 'init'])('%s --help works in both languages', async (command) => {
    const [english, french] = await Promise.all([
      lumo(at, [command, '--help']),
      lumo(at, [command, '--help'], { env: { LUMO_LANG: 'fr' } }),
    ]);
    for (const ran of [english, french]) {
      expect({ code: ran.code, stderr: ran.stderr }).toEqual({ code: 0, stderr: '' });
      expect(ran.stdout).toContain(`lumo-check ${command}`);
    }
    expect(english.stdout).toContain('Usage:');
    expect(french.stdout).toContain('Utilisation :');
  });

  it.each(['-v', '--version'])('%s prints the version of the package and nothing else', async (flag) => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(await lumo(at, [flag])).toMatchObject({ code: 0, stdout: `${version}\n`, stderr: '' });
  });
});

describe.concurrent('language', () => {
  const at = folder(FILES);
  const EN = 'Consent';
  const FR = 'Consentement';

  it.each<[Record<string, string | undefined>, readonly string[], string]>([
    [{ LC_ALL: 'fr_FR.UTF-8' }, [], FR],
    [{ LC_ALL: 'fr' }, [], FR],
    [{ LC_ALL: 'en_GB.UTF-8', LANG: 'fr_FR.UTF-8' }, [], EN],
    [{ LC_ALL: undefined, LANG: 'fr_CA.UTF-8' }, [], FR],
    [{ LC_ALL: undefined, LC_MESSAGES: 'fr_BE', LANG: 'en_US' }, [], FR],
    [{ LC_ALL: '', LC_MESSAGES: '', LANG: 'fr_FR.UTF-8' }, [], FR], // POSIX: empty is as if it were not set
    [{ LC_ALL: 'C', LANG: 'fr_FR.UTF-8' }, [], EN],
    [{ LC_ALL: 'de_DE.UTF-8' }, [], EN],
    [{ LC_ALL: 'en_US.UTF-8', LUMO_LANG: 'fr' }, [], FR],
    [{ LC_ALL: 'fr_FR.UTF-8', LUMO_LANG: 'fr' }, ['--lang', 'en'], EN],
    [{ LC_ALL: 'en_US.UTF-8' }, ['--lang=fr'], FR],
  ])('%j and %j', async (env, args, heading) => {
    const { code, stdout } = await lumo(at, ['rules', ...args], { env });
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`^${heading}$`, 'm'));
  });

  it('the option may also stand before the command', async () => {
    const { code, stdout } = await lumo(at, ['--lang', 'fr', 'rules']);
    expect({ code, french: stdout.includes(FR) }).toEqual({ code: 0, french: true });
  });

  it('reaches the summary and the errors, by locale as by option', async () => {
    const env = { LC_ALL: 'fr_FR.UTF-8' };
    expect((await lumo(at, ['errors.csv', '--check'], { env })).stdout).toContain('Adresse email mal formée');
    expect((await lumo(at, ['nowhere.csv'], { env })).stderr).toContain('n’existe pas');
    expect((await lumo(at, ['errors.csv', '--check', '--lang', 'fr'])).stdout).toContain('Adresse email mal formée');
  });
});

describe.concurrent('colours', () => {
  const at = folder(FILES);
  const COLOUR = new RegExp(`${ESCAPE}\\[\\d+m`);

  it.each<[Record<string, string>, readonly string[], boolean, boolean]>([
    // environment, arguments, a terminal, coloured
    [{}, [], false, false],
    [{}, [], true, true],
    [{ NO_COLOR: '1' }, [], true, false],
    [{ NO_COLOR: '' }, [], true, true],
    [{ TERM: 'dumb' }, [], true, false],
    [{}, ['--no-color'], true, false],
    [{ FORCE_COLOR: '1' }, [], false, true],
    [{ FORCE_COLOR: '0' }, [], false, false],
    [{ FORCE_COLOR: '0' }, [], true, false],
    [{}, ['--color'], false, true],
    [{ NO_COLOR: '1' }, ['--color'], false, true],
    [{ FORCE_COLOR: '1' }, ['--no-color'], false, false],
  ])('%j and %j, terminal %j: coloured %j', async (env, args, terminal, coloured) => {
    const tty = terminal ? (['stdout', 'stderr'] as const) : [];
    const [list, error] = await Promise.all([
      lumo(at, ['rules', ...args], { env, tty }),
      lumo(at, ['explain', 'nothing', ...args], { env, tty }),
    ]);
    expect([list.code, COLOUR.test(list.stdout)]).toEqual([0, coloured]);
    expect([error.code, COLOUR.test(error.stderr)]).toEqual([2, coloured]);
  });

  it('say nothing that the words do not say', async () => {
    const plain = await lumo(at, ['errors.csv', '--check']);
    const coloured = await lumo(at, ['errors.csv', '--check', '--color']);
    expect(coloured.stdout.replace(new RegExp(COLOUR, 'g'), '')).toBe(plain.stdout);
  });
});

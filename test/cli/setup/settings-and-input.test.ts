import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BROKEN, CLAIRE, contactFile, contents, ESCAPE, folder, lumo, PAUL, ROOT, STOP, salon } from '../support.js';

const cleaned = async (at: string, ...args: readonly string[]) => lumo(at, [...args, '-o', '-', '-q']);

describe.concurrent('what the user says of a file goes before what was found out', () => {
  const unknown = 'mail pro,ref,salon,vu le,dernier contact entrant\nclaire@acme.example,Martin,Batimat,2026-03-01,2026-09-01\n';

  it('--map names a column by header or by number, and keep saves a column from being dropped', async () => {
    const at = folder({ 'a.csv': unknown });
    const { code, stdout } = await cleaned(at, 'a.csv', '--map', 'salon=source', '--map', '#4=collectedAt', '--map', 'ref=keep');
    expect({ code, stdout }).toEqual({ code: 0, stdout: unknown });
    const { columns } = JSON.parse(
      (await lumo(at, ['columns', 'a.csv', '-f', 'json', '--map', 'salon=source', '--map', '#4=collectedAt'])).stdout,
    );
    expect(columns.map(({ header, field, by }: Record<string, string>) => [header, field, by])).toMatchObject([
      ['mail pro', 'email', 'header'],
      ['ref', expect.anything(), expect.anything()],
      ['salon', 'source', 'config'],
      ['vu le', 'collectedAt', 'config'],
      ['dernier contact entrant', 'lastInboundAt', 'header'],
    ]);
  });

  it('--map takes a header that holds the sign itself', async () => {
    const at = folder({ 'a.csv': 'a=b;email;date_collecte\nSalon;claire@acme.example;2026-03-01\n' });
    const { stdout } = await cleaned(at, 'a.csv', '--map', 'a=b=source');
    expect(stdout).toBe('a=b;email;date_collecte\nSalon;claire@acme.example;2026-03-01\n');
  });

  it('--absent lets a file without the field through, and the report says that it was accepted', async () => {
    const at = folder({ 'a.csv': 'email;nom;source\nclaire@acme.example;Martin;Salon\n' });
    expect((await lumo(at, ['a.csv', '--check'])).code).toBe(1);
    expect((await lumo(at, ['a.csv', '--check', '--strict-fields'])).code).toBe(2);
    const { code, stdout } = await lumo(at, [
      'a.csv',
      '--check',
      '-f',
      'json=-',
      '--absent',
      'lastInboundAt,collectedAt',
      '--absent',
      'lastContactAt',
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout).notRun).toContainEqual(expect.objectContaining({ id: 'retention-prospect', accepted: true }));
  });

  it('--header-row takes that row, as a spreadsheet numbers it', async () => {
    const rows = 'Liste 1;;;;;\n;;;;;\nExport;du;24;11;;\n';
    const at = folder({ 'a.csv': rows + contactFile(CLAIRE) });
    const { headerRow, columns } = JSON.parse((await lumo(at, ['columns', 'a.csv', '-f', 'json', '--header-row', '4'])).stdout);
    expect([headerRow, columns[0].header]).toEqual([4, 'email']);
    const { stdout } = await cleaned(at, 'a.csv', '--header-row', '4');
    expect(stdout).toBe(contactFile(CLAIRE));
  });

  it.each([[['--no-headers']], [['-n']], [['--header-row', 'none']]])('%j: the first row is a contact', async (args) => {
    const at = folder({ 'a.csv': `${CLAIRE}\n${PAUL}\n` });
    const pins = ['#2=lastName', '#3=company', '#4=source', '#5=collectedAt', '#6=lastInboundAt'].flatMap((pin) => ['--map', pin]);
    const { code, stdout, stderr } = await lumo(at, ['a.csv', ...args, ...pins, '-f', 'json=-', '--check', '-q']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ rows: { in: 2, kept: 2 }, input: { headerRow: 0 } });
  });

  it.each([
    ['|', '|'],
    ['\\t', '\t'],
    ['\t', '\t'],
    ['§', '§'],
    [';;', ';;'],
  ])('--delimiter %j', async (said, delimiter) => {
    const text = contactFile(CLAIRE, BROKEN, PAUL).replaceAll(';', delimiter);
    const at = folder({ 'a.csv': text });
    const { code, stdout } = await cleaned(at, 'a.csv', '-d', said);
    expect({ code, stdout }).toEqual({ code: 1, stdout: contactFile(CLAIRE, PAUL).replaceAll(';', delimiter) });
  });

  it('--encoding reads accents as they were meant, and writes the same bytes back', async () => {
    const text = contactFile(CLAIRE.replace('Martin', 'Zoë Müller'));
    const at = folder({ 'a.csv': Buffer.from(text, 'latin1') });
    const { code, bytes } = await lumo(at, ['a.csv', '-o', '-', '-q', '--encoding', 'iso-8859-1']);
    expect(code).toBe(0);
    expect(bytes).toEqual(Buffer.from(text, 'latin1'));
    expect(JSON.parse((await lumo(at, ['columns', 'a.csv', '--encoding', 'iso-8859-15', '-f', 'json'])).stdout).encoding).toBe(
      'iso-8859-15',
    );
  });

  it('--stdin-filename is the name in the report', async () => {
    const { stdout } = await lumo(folder(), ['-', '--check', '-f', 'json=-', '--stdin-filename', 'salon.csv'], {
      input: contactFile(CLAIRE),
    });
    expect(JSON.parse(stdout).input.name).toBe('salon.csv');
  });

  it('--country decides what a number without prefix is', async () => {
    const text = 'telephone;source;date_collecte\n02 555 12 12;Salon;2026-03-01\n';
    const at = folder({ 'a.csv': text });
    const run = (...args: string[]) =>
      lumo(at, ['a.csv', '--check', '--channel', 'phone', '--only', 'phone-malformed', '-f', 'json=-', ...args]);
    const [france, belgium] = await Promise.all([run(), run('--country', 'BE')]);
    const found = ({ stdout }: { stdout: string }) =>
      JSON.parse(stdout).rules.find(({ id }: { id: string }) => id === 'phone-malformed').rows;
    expect([found(france), found(belgium)]).toEqual([1, 0]);
  });
});

describe.concurrent('choosing rules', () => {
  const rulesOf = async (...args: readonly string[]): Promise<Record<string, string>> => {
    const { stdout } = await lumo(folder(), ['--print-config', ...args]);
    return Object.fromEntries(JSON.parse(stdout).rules.map(({ id, severity }: Record<string, string>) => [id, severity]));
  };
  const on = (rules: Readonly<Record<string, string>>): string[] => Object.keys(rules).filter((id) => rules[id] !== 'off');

  it.each([
    [['--only', 'email-malformed,opposition-list']],
    [['--only', 'email-malformed', '--only', 'opposition-list']],
    [['--only=email-malformed, opposition-list']],
  ])('%j runs these two and no other', async (args) => {
    expect(on(await rulesOf(...args)).sort()).toEqual(['email-malformed', 'opposition-list']);
  });

  it('--only runs a rule that the preset turned off', async () => {
    expect(on(await rulesOf('--only', 'consumer-without-consent'))).toEqual(['consumer-without-consent']);
  });

  it('--skip leaves these out and the others as they were', async () => {
    const [all, some] = [await rulesOf(), await rulesOf('--skip', 'email-malformed,opposition-list')];
    expect(
      on(all)
        .filter((id) => !on(some).includes(id))
        .sort(),
    ).toEqual(['email-malformed', 'opposition-list']);
  });

  it('--rule sets severities, several at once', async () => {
    expect(await rulesOf('--rule', 'source-missing:error,date-unreadable:off', '--rule', 'row-ragged:info')).toMatchObject({
      'source-missing': 'error',
      'date-unreadable': 'off',
      'row-ragged': 'info',
    });
  });

  it('--only decides what the cleaned file loses', async () => {
    const at = folder({ 'a.csv': contactFile(CLAIRE, BROKEN), 'stop.txt': 'claire@acme.example\n' });
    const { stdout } = await cleaned(at, 'a.csv', '--opposition', 'stop.txt', '--only', 'opposition-list');
    expect(stdout).toBe(contactFile(BROKEN));
  });
});

describe.concurrent('presets and channels', () => {
  const OLD = 'ines@initech.example;Roux;Initech;Salon 2019;2019-03-01;2019-09-01';

  it('crm-archive sorts out whoever is past the retention period', async () => {
    const at = folder({ 'a.csv': contactFile(CLAIRE, OLD) });
    const { code, stdout } = await cleaned(at, 'a.csv', '--preset', 'crm-archive');
    expect({ code, stdout }).toEqual({ code: 1, stdout: contactFile(CLAIRE) });
  });

  it('fr-b2c bars whoever gave no consent, business address or not', async () => {
    const at = folder({ 'a.csv': contactFile(CLAIRE) });
    const { code, stdout } = await cleaned(at, 'a.csv', '-p', 'fr-b2c', '--absent', 'consent,optIn');
    expect(code).not.toBe(0);
    expect(stdout).not.toContain('claire');
  });

  it.each([[['--channel', 'email,phone']], [['--channel', 'email', '--channel', 'phone']]])('%j gives a verdict for each', async (args) => {
    const at = folder({ 'a.csv': 'email;telephone;source;date_collecte\nclaire@acme.example;01 99 00 31 01;Salon;2026-03-01\n' });
    const { stdout } = await lumo(at, ['a.csv', '--check', '-f', 'json=-', ...args]);
    expect(JSON.parse(stdout).verdicts).toMatchObject({ email: { ok: 1 }, phone: { ok: 1 } });
  });

  it('--as-of makes the same contact too old one day and not the day before', async () => {
    const at = folder({ 'a.csv': contactFile(CLAIRE) });
    const [kept, dropped] = await Promise.all([
      lumo(at, ['a.csv', '--check', '--as-of', '2029-09-01']),
      lumo(at, ['a.csv', '--check', '--as-of', '2029-09-02']),
    ]);
    expect([kept.code, dropped.code]).toEqual([0, 1]);
  });
});

describe.concurrent('lists', () => {
  const robinson = join(ROOT, 'fixtures/robinson');
  const at = folder(
    Object.fromEntries(['input.csv', 'tps.csv', 'robinson-2026-11-10.txt'].map((name) => [name, readFileSync(join(robinson, name))])),
  );
  const listsOf = async (...lists: readonly string[]) => {
    const args = lists.flatMap((list) => ['--robinson', list]);
    const { stdout } = await lumo(at, ['input.csv', '--check', '--channel', 'phone', '-f', 'json=-', ...args]);
    return JSON.parse(stdout);
  };

  it('--robinson file=date says how old the version is: a fresh one clears, a stale one clears nobody', async () => {
    const fresh = await listsOf('tps.csv=2026-11-01');
    expect(fresh.lists).toMatchObject([{ name: 'tps.csv', kind: 'robinson', date: '2026-11-01', fresh: true }]);
    expect(fresh.verdicts.phone.unscreened).toBe(0);
    const stale = await listsOf('tps.csv=2026-09-01');
    expect(stale.lists).toMatchObject([{ date: '2026-09-01', fresh: false }]);
    expect(stale.verdicts.phone.unscreened).toBeGreaterThan(0);
  });

  it('may be given several times, and bars whoever stands on one of them', async () => {
    const { lists, verdicts } = await listsOf('robinson-2026-11-10.txt=2026-11-10', 'tps.csv=2026-11-12');
    expect(lists.map(({ name }: { name: string }) => name)).toEqual(['robinson-2026-11-10.txt', 'tps.csv']);
    expect(verdicts.phone.opposed).toBe(1);
  });

  it('several --opposition lists bar together', async () => {
    const both = folder({ 'a.csv': contactFile(CLAIRE, PAUL), 'one.txt': 'claire@acme.example\n', 'two.txt': '@globex.example\n' });
    const { code, stdout } = await lumo(both, ['a.csv', '--check', '-f', 'json=-', '--opposition', 'one.txt', '--opposition', 'two.txt']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout).verdicts.email.opposed).toBe(2);
  });

  it('an address of the list is in no output', async () => {
    const { stdout, stderr } = await lumo(folder({ 'a.csv': contactFile(CLAIRE), 'stop.txt': `${STOP}claire@acme.example\n` }), [
      'a.csv',
      '--check',
      '-f',
      'json=-',
      '--opposition',
      'stop.txt',
    ]);
    expect(stdout + stderr).not.toMatch(/nobody@|elsewhere\.example|claire/);
  });
});

describe.concurrent('lumo-check columns', () => {
  it('tells what each column was taken for, in both languages', async () => {
    const at = salon();
    const before = contents(at);
    const [english, french] = [await lumo(at, ['columns', 'contacts.csv']), await lumo(at, ['columns', 'contacts.csv', '--lang', 'fr'])];
    expect([english.code, french.code]).toEqual([0, 0]);
    expect(english.stdout).toMatch(/windows-1252, delimiter “;”, header on line 1/);
    expect(english.stdout).toMatch(/How they are reached: #4.Courriel.=.email/);
    expect(french.stdout).toMatch(/windows-1252, séparateur «.;.», en-tête à la ligne 1/);
    expect(french.stdout).toMatch(/Comment les joindre.: #4.Courriel.=.email/);
    expect(french.stdout).not.toMatch(/\b(?:means|values|header|read)\b/);
    expect(english.stdout + french.stdout).not.toMatch(/lefevre|Lefèvre|06 39/);
    expect(contents(at)).toEqual(before);
  });

  it('-f json gives the same to programs', async () => {
    const { code, stdout } = await lumo(salon(), ['columns', 'contacts.csv', '-f', 'json']);
    expect(code).toBe(0);
    const file = JSON.parse(stdout);
    expect(file).toMatchObject({ name: 'contacts.csv', encoding: 'windows-1252', delimiter: ';', headerRow: 1 });
    expect(file.columns).toHaveLength(18);
    expect(file.columns[3]).toMatchObject({ column: 3, header: 'Courriel', field: 'email', by: 'header', reason: expect.any(String) });
  });

  it('reads standard input', async () => {
    const { code, stdout } = await lumo(folder(), ['columns', '-', '--stdin-filename', 'b.csv'], { input: contactFile(CLAIRE) });
    expect({ code, named: stdout.startsWith('b.csv:') }).toEqual({ code: 0, named: true });
  });

  it('shows a hostile header without obeying it', async () => {
    const { stdout } = await lumo(folder({ 'a.csv': 'email;\u001b[2J\u202e::set-output\nclaire@acme.example;x\n' }), ['columns', 'a.csv']);
    for (const order of [ESCAPE, '\u202e', '::']) expect(stdout).not.toContain(order);
  });
});

describe.concurrent('lumo-check why', () => {
  it.each([
    [['--row', '3'], /^Row 3 leaves: personal mailbox .* without consent/, 'webmail-without-consent'],
    [['--row', '5'], /^Row 5 leaves: the file says that this person refuses \(column “Désinscrit”\)\./, 'opposition-column'],
    [['--email', 'noel.garcon@gmail.com'], /^Row 3 leaves: personal mailbox .* without consent/, 'webmail-without-consent'],
    [['--email', 'NOEL.GARCON@GMAIL.COM'], /^Row 3 leaves: personal mailbox .* without consent/, 'webmail-without-consent'],
    [['--row', '8'], /^Row 8 stays: nothing against email\./, 'email: '],
  ])('%j tells the decision, masked', async (args, first, reason) => {
    const at = salon();
    const before = contents(at);
    const { code, stdout, stderr } = await lumo(at, ['why', 'contacts.csv', ...args]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(first);
    expect(stdout).toContain(reason);
    expect(stdout).not.toMatch(/garcon|Garçon|06 39 98|cremieux|Naïm/i);
    expect(contents(at)).toEqual(before);
  });

  it('names the list that a contact is on', async () => {
    const { stdout } = await lumo(salon(), ['why', 'contacts.csv', '--row', '9', '--opposition', 'opposition.txt']);
    expect(stdout).toContain('opposition-list');
    expect(stdout).toContain('opposition.txt');
    expect(stdout).not.toContain('bechet');
  });

  it('speaks French', async () => {
    const { stdout } = await lumo(salon(), ['why', 'contacts.csv', '--row', '3', '--lang', 'fr']);
    expect(stdout).toMatch(/^La ligne 3 part\s: boîte personnelle/);
    expect(stdout).toContain('Boîte personnelle');
  });

  it.each([[['--row', '1']], [['--row', '999']], [['--email', 'nobody@elsewhere.example']]])(
    '%j, which is no contact of the file: exit 2, and the address is not repeated',
    async (args) => {
      const { code, stdout, stderr } = await lumo(salon(), ['why', 'contacts.csv', ...args]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(/LUMO_ROW_NOT_FOUND/);
      expect(stderr).not.toContain('elsewhere');
    },
  );
});

describe.concurrent('lumo-check rules and explain', () => {
  const ids = readdirSync(join(ROOT, 'rules'))
    .filter((name) => name.endsWith('.ts') && !['index.ts', 'presets.ts'].includes(name))
    .map((name) => name.slice(0, -3))
    .sort();

  it('rules lists every rule once, in both languages', async () => {
    for (const lang of ['en', 'fr']) {
      const { code, stdout } = await lumo(folder(), ['rules', '--lang', lang]);
      expect(code).toBe(0);
      expect([...stdout.matchAll(/^ {2}([a-z0-9-]+) {2}/gm)].map(([, id]) => id).sort()).toEqual(ids);
    }
  });

  it('rules -f json gives ids, severities, titles and law', async () => {
    const list = JSON.parse((await lumo(folder(), ['rules', '-f', 'json', '--lang', 'fr'])).stdout);
    expect(list.map(({ id }: { id: string }) => id).sort()).toEqual(ids);
    expect(list.find(({ id }: { id: string }) => id === 'email-malformed')).toMatchObject({
      severity: 'error',
      action: 'bar',
      title: 'Adresse email mal formée',
    });
  });

  it('explain tells what, why, the law with its address, and what to do', async () => {
    const [english, french] = [
      await lumo(folder(), ['explain', 'retention-prospect']),
      await lumo(folder(), ['explain', 'retention-prospect', '--lang', 'fr']),
    ];
    expect([english.code, french.code]).toEqual([0, 0]);
    expect(english.stdout).toContain('Prospect kept too long');
    expect(french.stdout).toContain('Prospect conservé trop longtemps');
    for (const { stdout } of [english, french]) {
      expect(stdout).toMatch(/https:\/\//);
      expect(stdout).toContain('36');
      expect(stdout).not.toMatch(/\{\w+\}|undefined/);
    }
    expect(french.stdout).not.toMatch(/\b(?:the|Why|What to do)\b/);
  });
});

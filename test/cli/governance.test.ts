import { cpSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, lumo } from './support.js';

const CASES = resolve(import.meta.dirname, '../../scripts/evaluate/governance');
const caseOf = (name: string): string => {
  const at = folder();
  cpSync(join(CASES, name), statSync(join(CASES, name)).isDirectory() ? at : join(at, name.split('/').at(-1) as string), {
    recursive: true,
  });
  return at;
};
const marks = readFileSync(join(CASES, 'must-not-appear.txt'), 'utf8').split('\n').filter(Boolean);
const leaks = (text: string): string[] => [...marks.filter((mark) => text.includes(mark)), ...(text.match(/canari\d{4}/g) ?? [])];

describe('lumo-check governance', () => {
  it('says on one screen what is met, told, due soon and not told', async () => {
    const { code, stdout } = await lumo(caseOf('attest/whole'), ['governance', '--as-of', '2026-11-26', '--lang', 'en']);
    expect(code).toBe(0);
    expect(stdout.split('\n').length).toBeLessThanOrEqual(30);
    expect(stdout).toContain('due soon    training · by 20 February 2027 (86 days)');
    expect(stdout).toMatch(/not told {4}\S/);
  });

  it('exits 1 on the day after the last day, and not on it', async () => {
    const at = caseOf('attest/whole');
    const days = await Promise.all(['2027-01-12', '2027-01-13'].map((day) => lumo(at, ['governance', '--as-of', day])));
    expect(days.map(({ code }) => code)).toEqual([0, 1]);
  });

  it('gives SARIF the lines of the attestation', async () => {
    const at = caseOf('attest/facts-wrong');
    await lumo(at, ['governance', '--as-of', '2026-05-01', '-f', 'sarif=s.sarif']);
    const { runs } = JSON.parse(readFileSync(join(at, 's.sarif'), 'utf8'));
    const lines = runs[0].results.flatMap(
      ({ ruleId, locations }: { ruleId: string; locations: { physicalLocation: { region: { startLine: number } } }[] }) =>
        ruleId === 'governance-log-months' ? locations.map(({ physicalLocation }) => physicalLocation.region.startLine) : [],
    );
    expect(lines).toEqual([5]);
  });

  it('writes a calendar with lines of 75 octets that is the same twice', async () => {
    const at = caseOf('attest/whole');
    const [a, b] = [
      await lumo(at, ['governance', '--as-of', '2026-06-01', '--ics', '-', '--lang', 'fr']),
      await lumo(at, ['governance', '--as-of', '2026-06-01', '--ics', '-', '--lang', 'fr']),
    ];
    expect(a.stdout).toBe(b.stdout);
    expect(a.stdout.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true);
    const lines = a.stdout.split('\r\n');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(a.stdout.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(lines.filter((line) => line === 'BEGIN:VEVENT').length).toBe(lines.filter((line) => line === 'END:VEVENT').length);
    expect(a.stdout).toMatch(
      /UID:audit-internal-[0-9a-f]{12}@governance\.lumo-check\r\nDTSTAMP:20260601T000000Z\r\nDTSTART;VALUE=DATE:20270112\r\n/,
    );
  });

  it('seals evidence once, and keeps the seal of what changes afterwards', async () => {
    const at = caseOf('attest/no-lock');
    await lumo(at, ['governance', '--seal', '--as-of', '2026-05-01']);
    const lock = readFileSync(join(at, 'lumo.governance.lock'), 'utf8');
    expect(lock).toMatch(/evidence\/audit\.md: \{ sha256: [0-9a-f]{64}, sealed: 2026-05-01 \}/);
    writeFileSync(join(at, 'evidence/audit.md'), 'another');
    const { code, stderr } = await lumo(at, ['governance', '--seal', '--as-of', '2026-05-02', '--lang', 'en']);
    expect(code).toBe(1);
    expect(stderr).toContain('the seal stays');
    expect(readFileSync(join(at, 'lumo.governance.lock'), 'utf8')).toBe(lock);
  });

  it.each(['governance', 'breaches.csv'])('%s that is not there is exit code 2', async (name) => {
    expect((await lumo(folder(), name === 'governance' ? [name] : [name, '--as', 'breaches'])).code).toBe(2);
  });
});

describe('the impact assessment that the control dpia names', () => {
  const judged = async (name: string, day = '2026-11-27') => {
    const at = caseOf(`dpia/${name}`);
    writeFileSync(join(at, 'lumo.governance.yaml'), `lumo: governance/1\nentity: Acme\ncontrols:\n  dpia: ${name}\n`);
    await lumo(at, ['governance', '--seal', '--as-of', day]);
    const { code, stdout, stderr } = await lumo(at, ['governance', '--as-of', day, '--lang', 'en', '-f', 'json=-']);
    if (code === 2) return { code, stderr };
    const { controls, files } = JSON.parse(stdout);
    const { state, due } = controls.find(({ id }: { id: string }) => id === 'dpia');
    const said = files[0].rules.flatMap(({ id, findings }: { id: string; findings: { message: string }[] }) =>
      ['governance-assessment', 'governance-overdue', 'governance-evidence'].includes(id) ? findings.map(({ message }) => message) : [],
    );
    expect(leaks(stdout + stderr)).toEqual([]);
    return { code, state, due, said };
  };

  it.each([
    ['signed.json', '2026-11-27', 0, 'met', '2028-03-10', []],
    ['draft.json', '2026-11-27', 1, 'not-held', '2028-03-10', ['validated']],
    ['no-opinion.json', '2026-11-27', 1, 'not-held', '2028-03-10', ['opinion']],
    ['unfinished.json', '2026-11-27', 1, 'not-held', '2028-03-10', ['open']],
    ['old-leap.json', '2027-02-28', 0, 'due-soon', '2027-02-28', ['soon']],
    ['old-leap.json', '2027-03-01', 1, 'overdue', '2027-02-28', ['grave']],
  ] as const)('%s on %s', async (name, day, code, state, due, said) => {
    expect(await judged(name, day)).toEqual({ code, state, due, said });
  });

  it('is refused as a zip, with what to do', async () => {
    const { code, stderr } = await judged('export-pia');
    expect([code, stderr]).toEqual([2, expect.stringContaining('Unzip it')]);
    expect(stderr).toContain('lumo.governance.yaml, line 4');
  });

  it('is evidence like all else where it is no export', async () => {
    const at = folder({
      'lumo.governance.yaml': 'lumo: governance/1\nentity: Acme\ncontrols:\n  dpia: { last: 2026-02-20, evidence: pia.pdf }\n',
      'pia.pdf': 'PK',
    });
    await lumo(at, ['governance', '--seal', '--as-of', '2026-05-01']);
    const { code, stdout } = await lumo(at, ['governance', '--as-of', '2026-05-01', '-f', 'json=-']);
    expect([code, JSON.parse(stdout).states.met]).toEqual([0, 1]);
  });
});

describe('registers', () => {
  it('are known by their header, and judged at an instant', async () => {
    const at = caseOf('breaches/open-clocks.csv');
    const instants = ['2026-11-27T09:40:00+01:00', '2026-11-27T08:40:01Z'];
    const [last, after] = await Promise.all(instants.map((one) => lumo(at, ['open-clocks.csv', '--as-of', one, '-f', 'json=-'])));
    const clocks = (text = ''): string[] => JSON.parse(text).breaches.map(({ clock }: { clock: string }) => clock);
    expect([clocks(last?.stdout)[0], clocks(after?.stdout)[0]]).toEqual(['running', 'past']);
  });

  it.each([
    ['requests.csv', 'Type;Reçue le;Répondue le\nAccès;01/11/2026;10/11/2026\n', 'requests', 'en', 'rights requests  one row, no error'],
    ['requests.csv', 'Type;Reçue le;Répondue le\nAccès;01/11/2026;10/11/2026\n', 'requests', 'fr', 'demandes de droits  1 ligne, '],
    ['revues.csv', 'Système;Revue le;Revu par\nCRM;01/11/2026;A. Martin\n', 'reviews', 'fr', 'revues d’accès  1 ligne, '],
    ['leavers.csv', 'Nom;Parti le;Accès fermé le\nA. Martin;01/11/2026;01/11/2026\n', 'leavers', 'en', 'leavers     one row, no error'],
  ])('have a space behind their name: %s, %s', async (name, text, as, lang, said) => {
    const { stdout } = await lumo(folder({ [name]: text }), [name, '--as', as, '--as-of', '2026-11-24', '--lang', lang]);
    expect(stdout.replaceAll('\u00a0', ' ')).toContain(`\n  ${said}`);
  });

  it.each([
    ['en', ['no column for the consequences', 'no column for what prevents it from happening again']],
    ['fr', ['pas de colonne pour les conséquences', 'pas de colonne pour ce qui évite que cela se reproduise']],
  ])('name each column that is missing, and none that is there: %s', async (lang, said) => {
    const text = 'Reference,Type of breach,When did you first become aware?,Risk to individuals,Reported to ICO on,Measures taken\n';
    const at = folder({ 'b.csv': `${text}B1,Confidentiality,2026-11-20 10:00,Low,2026-11-21 10:00,Password reset\n` });
    const { stdout } = await lumo(at, ['b.csv', '--as', 'breaches', '--as-of', '2026-11-24', '--lang', lang]);
    const flat = stdout.replaceAll(/\s+/g, ' ');
    for (const one of said) expect(flat).toContain(one);
    expect(flat.match(/no column for|pas de colonne pour/g)).toHaveLength(said.length);
  });

  it.each(['none since 2026-01-01\n', 'aucune depuis 2026-01-01\n', 'aucune depuis le 01/01/2026', '\n# 2026\nNone since 2026-01-01\n'])(
    'that say in their first cell that there was nothing are in order: %j',
    async (text) => {
      const { stdout, code } = await lumo(folder({ 'b.csv': text }), [
        'b.csv',
        '--as',
        'breaches',
        '--as-of',
        '2026-11-24',
        '--lang',
        'en',
      ]);
      expect([code, stdout.split('\n')[0]]).toEqual([0, '✓ b.csv: yes. Everything is held and shown.']);
    },
  );

  it.each(['Aucune violation\n', 'none since 2027-01-01\n', '\n'])('that say no day, or one to come, are not: %j', async (text) => {
    const { stdout, code } = await lumo(folder({ 'b.csv': text }), ['b.csv', '--as', 'breaches', '--as-of', '2026-11-24', '--lang', 'en']);
    expect(code).not.toBe(0);
    expect(stdout).not.toContain('✓');
  });

  it('leave files of contacts alone', async () => {
    const at = folder({ 'contacts.csv': 'email;nom;source;statut\nclaire@acme.example;Martin;Salon;client\n' });
    const { stdout } = await lumo(at, ['contacts.csv', '--check', '--as-of', '2026-11-24', '--lang', 'en']);
    expect(stdout).toContain('contact');
  });
});

describe('breach', () => {
  it('new adds a row in the register’s own form, and leaves every other byte', async () => {
    const at = caseOf('breaches/sans-heure-fr.csv');
    const before = readFileSync(join(at, 'sans-heure-fr.csv'));
    const { code, stdout } = await lumo(at, [
      'breach',
      'new',
      '--register-file',
      'sans-heure-fr.csv',
      '--aware',
      '2026-11-27T09:40+01:00',
      '--lang',
      'fr',
    ]);
    expect([code, stdout]).toEqual([0, expect.stringContaining('30 novembre 2026')]);
    const after = readFileSync(join(at, 'sans-heure-fr.csv'));
    expect(after.subarray(0, before.length).equals(before)).toBe(true);
    expect(after.subarray(before.length).toString('latin1')).toBe(`BR-2026-01;;;;2026-11-27T09:40:00+01:00${';'.repeat(19)}\r\n`);
  });

  it('drill gives the same scenario for the same seed', async () => {
    const at = folder();
    for (const out of ['a.md', 'b.md'])
      await lumo(at, ['breach', 'drill', '--seed', '7', '--as-of', '2026-11-27', '--times', 'contain=35', '-o', out]);
    expect(readFileSync(join(at, 'a.md'), 'utf8')).toBe(readFileSync(join(at, 'b.md'), 'utf8'));
  });
});

it('init --governance writes an attestation that governance reads without a fault', async () => {
  const at = folder();
  expect((await lumo(at, ['init', '--governance', '--answer', 'entity=Acme', '--answer', 'training=2026-02-20'])).code).toBe(0);
  const { code, stdout } = await lumo(at, ['governance', '--as-of', '2026-06-01', '-f', 'json=-']);
  const { states, counts } = JSON.parse(stdout);
  expect([code, counts.error, states.told]).toEqual([0, 0, 1]);
  expect((await lumo(at, ['init', '--governance'])).code).toBe(2);
});

describe('no report holds a text of a register or of evidence', () => {
  const names = ['attest', 'breaches', 'registers'].flatMap((kind) => readdirSync(join(CASES, kind)).map((name) => `${kind}/${name}`));
  it.each(names)('%s', async (name) => {
    const at = caseOf(name);
    const isFolder = existsSync(join(at, 'lumo.governance.yaml'));
    const args = isFolder
      ? ['governance']
      : [name.split('/')[1] as string, '--as', name.startsWith('breaches') ? 'breaches' : kindOf(name)];
    const outs = ['html', 'json', 'markdown', 'sarif', 'junit', 'gitlab'].map((format) => `${format}=out.${format}`);
    const { stdout, stderr } = await lumo(at, [...args, '--as-of', '2026-11-27', ...outs.flatMap((out) => ['-f', out])]);
    const files = readdirSync(at).filter((file) => file.startsWith('out.'));
    expect(leaks([stdout, stderr, ...files.map((file) => readFileSync(join(at, file), 'utf8'))].join('\n'))).toEqual([]);
  });
});

const kindOf = (name: string): string =>
  /formation/.test(name) ? 'training' : /leaver/.test(name) ? 'leavers' : /revue/.test(name) ? 'reviews' : 'requests';

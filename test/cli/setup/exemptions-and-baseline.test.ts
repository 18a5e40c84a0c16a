import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contents, folder, lumo } from '../support.js';

const HEADER = 'email;societe;source;date_collecte;dernier_contact_entrant\n';
const row = (name: string): string => `${name}@gmail.com;Plomberie ${name};Salon Batimat;2026-03-01;2026-09-01\n`;
const APPROVED = ['--reason', 'paper opt-in', '--proof', 'binder 12', '--approved-by', 'DPO', '--until', '2027-01-31'];
const exemption = (more: string): string =>
  `exemptions:\n  - { rule: webmail-without-consent, reason: paper, evidence: binder, approvedBy: DPO, until: 2027-01-31, ${more} }\n`;

describe('lumo-check exempt', () => {
  const at = folder({ 'a.csv': HEADER + row('paul') + row('anne') });

  it('writes the exemption of one contact by a fingerprint, and the next run lets that contact through and says so', async () => {
    const said = await lumo(at, ['exempt', 'a.csv', '--row', '2', '--for-rule', 'webmail-without-consent', ...APPROVED]);
    expect(said).toMatchObject({ code: 0, stderr: '' });
    expect(said.stdout).toMatch(/^Row 2 is exempted from webmail-without-consent until 31 January 2027 \([0-9a-f]{16}\)\.\n$/);
    const file = contents(at)['lumo-exemptions.yaml'] ?? '';
    expect(file).toMatch(/fingerprint: "?[0-9a-f]{16}/);
    expect(file).not.toMatch(/paul|Plomberie/);
    const ran = await lumo(at, ['a.csv', '-o', '-']);
    expect(ran.stdout).toBe(HEADER + row('paul'));
    expect(ran.stderr.replaceAll(/\s+/g, ' ')).toContain(
      '1 row exempted from webmail-without-consent until 31 January 2027, approved by DPO (binder 12)',
    );
    const french = await lumo(at, ['a.csv', '--check', '--lang', 'fr']);
    expect(french.stdout.replaceAll(/\s+/g, ' ')).toContain(
      '1 ligne exemptée de webmail-without-consent jusqu’au 31 janvier 2027, sur décision de DPO (binder 12)',
    );
  });

  it('adds to what stands there, with its comments', async () => {
    const path = join(at, 'lumo-exemptions.yaml');
    writeFileSync(path, `# reviewed in March\n${readFileSync(path, 'utf8')}`);
    await lumo(at, ['exempt', 'a.csv', '--email', 'ANNE@gmail.com', '--for-rule', 'webmail-without-consent', ...APPROVED]);
    expect(readFileSync(path, 'utf8')).toMatch(/^# reviewed in March\n/);
    expect(readFileSync(path, 'utf8').match(/rule: webmail/g)).toHaveLength(2);
    expect((await lumo(at, ['a.csv', '-o', '-'])).stdout).toBe(HEADER + row('paul') + row('anne'));
  });

  it.each([
    ['a renewal', '2027-06-30', '30 June 2027'],
    ['a shortening', '2026-12-31', '31 December 2026'],
  ])('takes %s in the place of the entry that is there, and says so', async (_what, until, day) => {
    const here = folder({ 'a.csv': HEADER + row('paul') + row('anne') });
    const exempt = (...args: string[]) => lumo(here, ['exempt', 'a.csv', ...args, '--for-rule', 'webmail-without-consent']);
    await exempt('--row', '2', ...APPROVED);
    await exempt('--row', '3', ...APPROVED);
    const said = await exempt('--email', 'paul@gmail.com', ...APPROVED.slice(0, -1), until);
    expect(said.stdout).toContain(`until ${day}`);
    expect(said.stdout).toContain('It takes the place of the exemption until 31 January 2027.');
    const file = contents(here)['lumo-exemptions.yaml'] ?? '';
    expect([file.match(/rule: webmail/g)?.length, file.match(new RegExp(`until: "?${until}`, 'g'))?.length]).toEqual([2, 1]);
    const ran = await lumo(here, ['a.csv', '-o', '-']);
    expect([ran.stdout, ran.stderr.includes(day)]).toEqual([HEADER + row('paul') + row('anne'), true]);
    // What has run out is renewed by the same command.
    const later = { env: { LUMO_AS_OF: '2027-07-15' } };
    const one = folder({ 'a.csv': HEADER + row('paul') });
    await lumo(one, ['exempt', 'a.csv', '--row', '2', '--for-rule', 'webmail-without-consent', ...APPROVED]);
    const again = ['exempt', 'a.csv', '--row', '2', '--for-rule', 'webmail-without-consent', ...APPROVED.slice(0, -1), '2028-01-31'];
    expect((await lumo(one, again, later)).code).toBe(0);
  });

  it.each([
    ['--reason', 'asked by paul@gmail.com'],
    ['--reason', 'call 06 39 98 00 12'],
    ['--proof', 'mail of paul＠gmail.com'],
    ['--proof', '+33639980012'],
    ['--approved-by', 'zoe@acme.example'],
  ])('keeps no address and no number in %s (%s)', async (option, text) => {
    const here = folder({ 'a.csv': HEADER + row('paul') });
    const args = APPROVED.map((word, i) => (APPROVED[i - 1] === option ? text : word));
    const ran = await lumo(here, ['exempt', 'a.csv', '--row', '2', '--for-rule', 'webmail-without-consent', ...args]);
    expect([ran.code, contents(here)['lumo-exemptions.yaml']]).toEqual([2, undefined]);
    expect(ran.stderr).toContain(`${option} holds an address, a number or a secret`);
    expect(ran.stderr).not.toContain(text);
  });

  it.each([
    ['en', /webmail-without-consent \(/, '1 row exempted from webmail-without-consent until 31 January 2027, approved by DPO (binder 12)'],
    [
      'fr',
      /webmail-without-consent \(/,
      '1 ligne exemptée de webmail-without-consent jusqu’au 31 janvier 2027, sur décision de DPO (binder 12)',
    ],
  ])('why (%s) does not find what is exempted, and says who decided so', async (lang, finding, words) => {
    const said = (await lumo(at, ['why', 'a.csv', '--row', '2', '--lang', lang])).stdout.replaceAll(/\s+/g, ' ');
    expect(said).toContain(words);
    expect(said).not.toMatch(finding);
    writeFileSync(join(at, 'zoe.csv'), HEADER + row('zoe'));
    const other = (await lumo(at, ['why', 'zoe.csv', '--row', '2', '--lang', lang])).stdout.replaceAll(/\s+/g, ' ');
    expect(other).not.toContain(words);
    expect(other).toContain('(webmail-without-consent)');
  });

  it('a simulation starts from the run as it is, with what is exempted in it', async () => {
    writeFileSync(join(at, 'none.yaml'), 'exemptions: []\n');
    const kept = async (...more: string[]) => {
      const { stdout } = await lumo(at, ['simulate', 'a.csv', '--set', 'webmail-without-consent=off', '-f', 'json', ...more]);
      const { base, variants } = JSON.parse(stdout);
      return [base.kept, variants[0].kept];
    };
    const run = await lumo(at, ['a.csv', '-o', '-']);
    expect(run.stdout).toBe(HEADER + row('paul') + row('anne'));
    expect(await kept()).toEqual([2, 2]);
    expect(await kept('--exemptions', 'none.yaml')).toEqual([0, 2]);
  });

  it.each([
    [['--for-rule', 'webmail-without-consent', ...APPROVED.slice(2)], /An exemption needs --reason\./, 'LUMO_USAGE'],
    [['--for-rule', 'retention-prospect', ...APPROVED], /says nothing of this contact/, 'LUMO_EXEMPTION_UNUSED'],
  ])('%j is refused', async (args, words, code) => {
    const ran = await lumo(at, ['exempt', 'a.csv', '--row', '2', ...args]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(new RegExp(`^error ${code}`));
    expect(ran.stderr).toMatch(words);
  });

  it.each([
    ['a rule that does not exist', 'webmail-without-consnt', APPROVED, 'LUMO_UNKNOWN_RULE', /webmail-without-consent/],
    ['a day that has passed', 'webmail-without-consent', [...APPROVED.slice(0, -1), '2025-01-31'], 'LUMO_EXEMPTION_EXPIRED', /2025-01-31/],
    ['a day that is none', 'webmail-without-consent', [...APPROVED.slice(0, -1), 'soon'], 'LUMO_CONFIG_INVALID', /until/],
    ['an opposition', 'opposition-list', [...APPROVED, '--opposition', 'stop.txt'], 'LUMO_EXEMPTION_REFUSED', /nobody is exempted/],
  ])('writes no exemption for %s', async (_, rule, more, code, words) => {
    for (const before of ['', '# reviewed in March\nexemptions: []\n']) {
      const here = folder({
        'a.csv': HEADER + row('paul'),
        'stop.txt': 'paul@gmail.com\n',
        ...(before && { 'lumo-exemptions.yaml': before }),
      });
      const ran = await lumo(here, ['exempt', 'a.csv', '--row', '2', '--for-rule', rule, ...more]);
      expect({ code: ran.code, stdout: ran.stdout }).toEqual({ code: 2, stdout: '' });
      expect(ran.stderr).toMatch(new RegExp(`^error ${code}`));
      expect(ran.stderr).toMatch(words);
      expect(contents(here)['lumo-exemptions.yaml'] ?? '').toBe(before);
    }
  });
});

describe('a file of exemptions', () => {
  const at = folder({ 'a.csv': HEADER + row('paul') + row('anne') });

  it.each([
    ['by what a field says, whatever its case and accents', 'where: { company: "plomberie PAUL" }', 0],
    ['of nobody in the file', 'where: { company: Menuiserie }', 'LUMO_EXEMPTION_UNUSED'],
    ['that nobody is meant by', '', 'LUMO_CONFIG_INVALID'],
    ['with a key that is none', 'where: { company: x }, whom: y', 'LUMO_CONFIG_INVALID'],
    ['by a fingerprint, without the key', 'fingerprint: 0123456789abcdef', 'LUMO_KEY_MISSING'],
  ])('%s', async (_, more, expected) => {
    writeFileSync(join(at, 'x.yaml'), exemption(more));
    const ran = await lumo(at, ['a.csv', '--exemptions', 'x.yaml', '-o', '-']);
    if (expected !== 0) {
      expect({ code: ran.code, stdout: ran.stdout }).toEqual({ code: 2, stdout: expect.not.stringContaining('paul') });
      expect(ran.stderr).toMatch(new RegExp(`^error ${expected}`));
    } else expect(ran.stdout).toBe(HEADER + row('paul'));
  });

  it.each([
    [
      'an opposition',
      exemption('where: { company: x }').replace('webmail-without-consent', 'opposition-list'),
      /nobody is exempted from an opposition/,
      /ne souffre pas d’exemption/,
    ],
    [
      'one that has expired',
      exemption('where: { company: x }').replace('2027', '2025'),
      /held until 2025-01-31/,
      /valait jusqu’au 2025-01-31/,
    ],
    [
      'a rule that is none',
      exemption('where: { company: x }').replace('webmail-w', 'webmail-v'),
      /Did you mean "webmail-without-consent"/,
      /Vouliez-vous dire/,
    ],
    ['one without a reason', exemption('where: { company: x }').replace('reason: paper', 'reason: ""'), /reason/, /reason/],
    ['what is no YAML', 'exemptions: [', /x\.yaml/, /x\.yaml/],
  ])('refuses %s, in both languages', async (_, text, en, fr) => {
    writeFileSync(join(at, 'x.yaml'), text);
    for (const [lang, words] of [
      ['en', en],
      ['fr', fr],
    ] as const) {
      const ran = await lumo(at, ['a.csv', '--exemptions', 'x.yaml', '--check', '--lang', lang]);
      expect(ran.code).toBe(2);
      expect(ran.stderr).toMatch(words);
      expect(ran.stderr).toMatch(/\n {2}→ \S/);
    }
  });
});

describe('a baseline', () => {
  const at = folder({ 'a.csv': HEADER + row('paul') });

  it('knows findings by who they are about: old ones fail nothing, wherever they stand, and still act; new ones fail', async () => {
    expect((await lumo(at, ['a.csv', '--check', '--write-baseline', 'known.json'])).code).toBe(1);
    const file = contents(at)['known.json'] ?? '';
    expect(Object.keys(JSON.parse(file).rules)).toContain('webmail-without-consent');
    expect(file).not.toContain('paul');
    writeFileSync(join(at, 'b.csv'), `${HEADER}anne@acme.example;Acme;Salon Batimat;2026-03-01;2026-09-01\n${row('paul')}`);
    const old = await lumo(at, ['b.csv', '--baseline', 'known.json', '-o', '-']);
    expect(old.code).toBe(0);
    expect(old.stdout).not.toContain('paul');
    expect(old.stderr).toMatch(/[3-6] findings are known \(baseline\) and fail nothing\n/);
    writeFileSync(join(at, 'c.csv'), HEADER + row('paul') + row('zoe'));
    expect((await lumo(at, ['c.csv', '--baseline', 'known.json', '--check'])).code).toBe(1);
  });

  it('knows columns, the file, and rows that identify nobody, by what stands in them', async () => {
    const head = 'email;nom;date_naissance;date_collecte;source\n';
    const nobody = 'claire@;Martin;1980-05-12;2026-03-01;Salon\n';
    writeFileSync(join(at, 'd.csv'), head + nobody);
    const options = ['--check', '--lang', 'fr'];
    expect((await lumo(at, ['d.csv', ...options, '--write-baseline', 'all.json'])).code).toBe(1);
    expect(contents(at)['all.json']).not.toMatch(/claire|martin|naissance/i);
    expect((await lumo(at, ['d.csv', ...options, '--baseline', 'all.json'])).code).toBe(0);
    writeFileSync(join(at, 'e.csv'), head + nobody + nobody.replace('claire', 'paul'));
    const more = await lumo(at, ['e.csv', ...options, '--baseline', 'all.json']);
    expect({
      code: more.code,
      told: /; (?:1 erreur est nouvelle|\d+ erreurs sont nouvelles)/.test(more.stdout.replace(/\s+/gu, ' ')),
    }).toEqual({
      code: 1,
      told: true,
    });
  });

  it('is refused when it was made with another key, or is none', async () => {
    const other = await lumo(at, ['a.csv', '--baseline', 'known.json', '--check'], { env: { LUMO_KEY: '0123456789abcdef'.repeat(4) } });
    expect({ code: other.code, words: other.stderr.includes('made with another key') }).toEqual({ code: 2, words: true });
    writeFileSync(join(at, 'no.json'), '{}');
    const none = await lumo(at, ['a.csv', '--baseline', 'no.json', '--check', '--lang', 'fr']);
    expect(none.stderr).toMatch(/^erreur LUMO_BASELINE_UNREADABLE[\s\S]*--write-baseline/);
  });
});

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, lumo } from './support.js';

const DAY = ['--as-of', '2026-11-24'];
const MAIL = '<p>Bonjour [Prénom],</p>\n<p>Découvrez nos fenêtres.</p>\n<a href="{{ unsubcribe }}">Se désinscrire</a>\n';
const SCRIPT =
  '# Ouverture\n\n« Bonjour, je vous appelle pour nos fenêtres. »\n\n# Refus\n\n« Êtes-vous sûr ? Une dernière question : pourquoi ? »\n';
const CONTACTS = 'email;nom;source;dernier_contact\nclaire@acme.example;Martin;Salon;2026-03-01\n';

const exemption = (rule: string, file: string, until = '2027-01-31'): string =>
  `  - { rule: ${rule}, file: "${file}", reason: own tag, evidence: ticket 12, approvedBy: DPO, until: ${until} }\n`;
const exemptions = (...all: readonly string[]): string => `exemptions:\n${all.join('')}`;
const KEYS = ['0f'.repeat(16) + 'a1'.repeat(16), 'c3'.repeat(16) + '9d'.repeat(16)] as const;
const plain = (text: string): string => text.replaceAll(/\s+/g, ' ');

describe.concurrent('exemptions of a message', () => {
  it('are counted apart and told with who decided, in both languages and in every report', async () => {
    const at = folder({ 'mail.html': MAIL, 'lumo-exemptions.yaml': exemptions(exemption('message-unsubscribe-tag', 'mail.html')) });
    const { code, stdout } = await lumo(at, ['mail.html', ...DAY]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^✗ mail\.html: not as it is\. Mend one error first\./);
    expect(plain(stdout)).toContain(
      '1 finding of message-unsubscribe-tag not counted: mail.html is exempted until 31 January 2027, approved by DPO (ticket 12)',
    );
    expect(stdout).not.toContain('misspelt');
    const french = await lumo(at, ['mail.html', '--lang', 'fr', ...DAY]);
    expect(plain(french.stdout)).toContain(
      '1 constat de message-unsubscribe-tag hors compte : mail.html est exempté jusqu’au 31 janvier 2027',
    );
    await lumo(at, ['mail.html', '-f', 'json=r.json', '-f', 'markdown=r.md', '-f', 'html=r.html', '-f', 'full=r.txt', ...DAY]);
    const json = JSON.parse(readFileSync(join(at, 'r.json'), 'utf8'));
    expect(json.exemptions).toEqual([
      {
        rule: 'message-unsubscribe-tag',
        file: 'mail.html',
        reason: 'own tag',
        evidence: 'ticket 12',
        approvedBy: 'DPO',
        until: '2027-01-31',
        findings: 1,
      },
    ]);
    for (const name of ['r.md', 'r.html', 'r.txt']) expect(readFileSync(join(at, name), 'utf8'), name).toMatch(/approved by DPO|ticket 12/);
  });

  it.each([
    ['a path', 'mails/mail.html'],
    ['a name', 'mail.html'],
    ['a pattern', 'mails/*.html'],
    ['a folder', 'mails/'],
  ])('name it by %s from the folder of the project', async (_, file) => {
    const at = folder({ 'mails/mail.html': MAIL, 'lumo-exemptions.yaml': exemptions(exemption('message-placeholder', file)) });
    expect(plain((await lumo(at, ['mails/mail.html', ...DAY])).stdout)).toContain('1 finding of message-placeholder not counted');
  });

  it('never make it fine without care, and say which of them nothing needs', async () => {
    const good = MAIL.replace('[Prénom]', '').replace('unsubcribe', 'unsubscribe');
    const all = ['message-identity', 'message-purpose', 'message-source', 'message-tracking'];
    const at = folder({ 'mail.html': good, 'lumo-exemptions.yaml': exemptions(...all.map((rule) => exemption(rule, '*.html'))) });
    const { code, stdout } = await lumo(at, ['mail.html', ...DAY]);
    expect([code, stdout.split('\n')[0]]).toEqual([0, '! mail.html: yes, with care. No error, but read what follows first.']);
    expect(plain(stdout)).toContain('message-tracking finds nothing here: the exemption of *.html is not needed for it, remove it');
    expect(plain(stdout)).not.toContain('message-source finds nothing here');
  });

  it('of other files and other kinds are none of it', async () => {
    const list = exemptions(exemption('message-placeholder', 'other.html'), exemption('script-identity', 'mail.html'));
    const at = folder({ 'mail.html': MAIL, 'lumo-exemptions.yaml': list });
    const { stdout } = await lumo(at, ['mail.html', '-f', 'json=r.json', ...DAY]);
    expect(stdout).not.toMatch(/exempt/);
    expect(JSON.parse(readFileSync(join(at, 'r.json'), 'utf8'))).not.toHaveProperty('exemptions');
  });

  it.each([
    ['that have expired', exemption('message-source', 'mail.html', '2026-11-23'), 'LUMO_EXEMPTION_EXPIRED'],
    ['of no rule', exemption('message-sauce', 'mail.html'), 'LUMO_UNKNOWN_RULE'],
    [
      'of contacts',
      '  - { rule: message-source, where: { company: Acme }, reason: because, evidence: none, approvedBy: DPO, until: 2027-01-01 }\n',
      'message-source is about messages, not about contacts.',
    ],
  ])('%s stop it', async (_, entry, says) => {
    const at = folder({ 'mail.html': MAIL, 'lumo-exemptions.yaml': exemptions(entry) });
    const { code, stdout, stderr } = await lumo(at, ['mail.html', ...DAY]);
    expect({ code, stdout, said: stderr.includes(says) }).toEqual({ code: 2, stdout: '', said: true });
  });

  it('hold for a script as well', async () => {
    const at = folder({ 'calls.md': SCRIPT, 'mine.yaml': exemptions(exemption('script-identity', 'calls.md')) });
    const { stdout } = await lumo(at, ['calls.md', '--as', 'script', '--exemptions', 'mine.yaml', ...DAY]);
    expect(plain(stdout)).toContain('1 finding of script-identity not counted');
  });
});

describe.concurrent('a baseline of messages and scripts', () => {
  const known = async (at: string, ...more: readonly string[]) => lumo(at, [...more, '--baseline', 'known.json', ...DAY]);

  it('knows what was found, wherever it stands now, and what is new', async () => {
    const at = folder({ 'mail.html': MAIL });
    expect((await lumo(at, ['mail.html', '--write-baseline', 'known.json', ...DAY])).code).toBe(1);
    const same = await known(at, 'mail.html');
    expect([same.code, plain(same.stdout).includes('6 findings are known (baseline) and fail nothing')]).toEqual([0, true]);
    // Lines above it, and an indent, move every place.
    writeFileSync(join(at, 'mail.html'), `<!-- v2 -->\n\n${MAIL.replaceAll('\n', '\n   ')}`);
    expect((await known(at, 'mail.html')).code).toBe(0);
    writeFileSync(join(at, 'mail.html'), MAIL.replace('fenêtres', 'fenêtres, [Société]'));
    const worse = await known(at, 'mail.html');
    expect([worse.code, plain(worse.stdout).includes('1 error is new')]).toEqual([1, true]);
    // The same text left once more is news too.
    writeFileSync(join(at, 'mail.html'), MAIL.replace('fenêtres', 'fenêtres, [Prénom]'));
    expect((await known(at, 'mail.html')).code).toBe(1);
  });

  it('is of one file, by its path: what is known of one is news in another', async () => {
    const at = folder({ 'a/mail.html': MAIL, 'b/mail.html': MAIL });
    await lumo(at, ['a/mail.html', '--write-baseline', 'known.json', ...DAY]);
    expect([(await known(at, 'a/mail.html')).code, (await known(at, 'b/mail.html')).code]).toEqual([0, 1]);
  });

  it('is one for all files of a command line: contacts, messages and scripts', async () => {
    const at = folder({ 'a.csv': CONTACTS.replace('claire@acme.example', 'claire@'), 'mail.html': MAIL, 'calls.md': SCRIPT });
    const all = ['a.csv', 'mail.html'];
    expect((await lumo(at, [...all, '--check', '--write-baseline', 'known.json', ...DAY])).code).toBe(1);
    const { rules, files } = JSON.parse(readFileSync(join(at, 'known.json'), 'utf8'));
    expect(Object.keys(files)).toContain('message-placeholder');
    expect(Object.keys(rules).length).toBeGreaterThan(0);
    expect((await known(at, ...all, '--check')).code).toBe(0);
    expect((await known(at, 'mail.html')).code).toBe(0);
    expect((await known(at, 'calls.md', '--as', 'script', '--fail-on', 'warning')).code).toBe(1);
  });

  it('of two contact files knows both', async () => {
    const bad = (name: string) => CONTACTS.replace('claire@acme.example', `${name}@`);
    const at = folder({ 'a.csv': bad('anna'), 'b.csv': bad('bob') });
    await lumo(at, ['a.csv', 'b.csv', '--check', '--write-baseline', 'known.json', ...DAY]);
    for (const name of ['a.csv', 'b.csv']) expect((await known(at, name, '--check')).code, name).toBe(0);
  });

  it('is not written where a file could not be judged, and that is said', async () => {
    const at = folder({ 'mail.html': MAIL });
    const { code, stderr } = await lumo(at, ['mail.html', 'gone.html', '--write-baseline', 'known.json', ...DAY]);
    expect([code, existsSync(join(at, 'known.json'))]).toEqual([2, false]);
    expect(stderr).toContain('The baseline was not written: a file could not be judged.');
  });

  it('holds no word of it, and under another key it is another', async () => {
    const at = folder({ 'mail.html': MAIL.replace('[Prénom]', '[Jeanne Planted]') });
    const written = async (key: string) => {
      await lumo(at, ['mail.html', '--write-baseline', 'known.json', ...DAY], { env: { LUMO_KEY: key } });
      return readFileSync(join(at, 'known.json'), 'utf8');
    };
    const [one, other] = [await written(KEYS[0]), await written(KEYS[1])];
    expect(one).not.toMatch(/planted|mail\.html|fen/i);
    const prints = (text: string) => text.match(/"[0-9a-f]{16}": \d/g) ?? [];
    expect(prints(one).length).toBeGreaterThan(2);
    expect(prints(one).filter((print) => (prints(other) as readonly string[]).includes(print))).toEqual([]);
  });
});

describe.concurrent('two files of one name', () => {
  it.each([
    ['mail.html', 'mail.html', true],
    ['./mail.html', 'mail.html', true],
    ['./mail.html', 'other/mail.html', false],
    ['mail.html', 'other/mail.html', true],
    ['other/mail.html', 'other/mail.html', true],
    ['other/mail.html', 'mail.html', false],
    ['../out/mail.html', '../out/mail.html', true],
    ['mail.html', '../out/mail.html', false],
    ['other/', 'other/mail.html', true],
    ['*.html', 'other/mail.html', true],
  ])('an exemption of %s, and %s: %s', async (file, checked, isExempt) => {
    const at = folder({
      'project/mail.html': MAIL,
      'project/other/mail.html': MAIL,
      'out/mail.html': MAIL,
      'project/lumo-exemptions.yaml': exemptions(exemption('message-unsubscribe-tag', file)),
    });
    const { stdout } = await lumo(join(at, 'project'), [checked, ...DAY]);
    expect(stdout.includes('not counted')).toBe(isExempt);
  });
});

describe.concurrent('lumo-check exempt of a message or a script', () => {
  const WHY = ['--reason', 'own tag', '--proof', 'ticket 12', '--approved-by', 'DPO', '--until', '2027-01-31', ...DAY];

  it('is no other where somebody stands in the folder of the other', async () => {
    const at = folder({
      'lumo.config.yaml': 'preset: fr-b2b\n',
      'mail.html': MAIL,
      'other/mail.html': MAIL,
      'lumo-exemptions.yaml': exemptions(exemption('message-unsubscribe-tag', './mail.html')),
    });
    const { stdout } = await lumo(join(at, 'other'), ['mail.html', ...DAY]);
    expect(stdout).not.toContain('not counted');
  });

  it('that lies outside the project is written by its path', async () => {
    const at = folder({ 'project/lumo.config.yaml': 'preset: fr-b2b\n', 'out/mail.html': MAIL });
    await lumo(join(at, 'project'), ['exempt', '../out/mail.html', '--for-rule', 'message-unsubscribe-tag', ...WHY]);
    expect(readFileSync(join(at, 'project/lumo-exemptions.yaml'), 'utf8')).toContain('file: ../out/mail.html');
  });

  it('writes its path, and holds from then on', async () => {
    const at = folder({ 'mails/mail.html': MAIL, 'calls.md': SCRIPT });
    const said = await lumo(at, ['exempt', 'mails/mail.html', '--for-rule', 'message-unsubscribe-tag', ...WHY]);
    expect([said.code, said.stdout]).toEqual([0, 'mails/mail.html is exempted from message-unsubscribe-tag until 31 January 2027.\n']);
    const french = await lumo(at, ['exempt', 'calls.md', '--for-rule', 'script-identity', '--lang', 'fr', ...WHY]);
    expect(french.stdout).toBe('calls.md est exempté de script-identity jusqu’au 31 janvier 2027.\n');
    expect(readFileSync(join(at, 'lumo-exemptions.yaml'), 'utf8')).toContain('file: mails/mail.html');
    expect(existsSync(join(at, '.lumo'))).toBe(false);
    expect((await lumo(at, ['mails/mail.html', ...DAY])).stdout).not.toContain('misspelt');
    expect(plain((await lumo(at, ['calls.md', '--as', 'script', ...DAY])).stdout)).toContain('1 finding of script-identity not counted');
  });

  it('is refused where the rule says nothing of it', async () => {
    const at = folder({ 'mail.html': MAIL });
    const { code, stderr } = await lumo(at, ['exempt', 'mail.html', '--for-rule', 'message-tracking', ...WHY]);
    expect([code, stderr.includes('message-tracking says nothing of "mail.html": it needs no exemption.')]).toEqual([2, true]);
    expect(existsSync(join(at, 'lumo-exemptions.yaml'))).toBe(false);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contactFile, contents, folder, lumo, names } from './support.js';

const rows = (count: number, source: string, from = 0): string[] =>
  Array.from({ length: count }, (_, i) => `p${from + i}@acme${from + i}.example;Martin;Acme;${source};2026-10-01;2026-10-02`);
const SENDER =
  'sender: { name: Acme, contact: rgpd@acme.example, purpose: our quoting software, noticeUrl: "https://acme.example/privacy", smsStop: "36111", tool: brevo }\n';
const ONE = contactFile(...rows(6, 'Salon Batimat'));
const SEVERAL = contactFile(...rows(6, 'SIRENE'), ...rows(7, 'Salon Batimat', 10), ...rows(2, 'plantedqzx conseil', 20));
/** The same contacts by number: mobiles that are kept for fiction. */
const byNumber = (file: string): string =>
  file.replace(/^email/, 'telephone').replaceAll(/^p(\d+)@[^;]*/gm, (_, n: string) => `06 39 98 12 ${n.padStart(2, '0')}`);
const fileFor = (form: string): string => (form === 'sms' || form === 'script' ? byNumber(ONE) : ONE);
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');
const NAMES = { email: 'mail.html', mjml: 'mail.mjml', sms: 'sms.txt', script: 'calls.md' } as const;
const AS: Readonly<Record<string, readonly string[]>> = { 'sms.txt': ['--as', 'sms'], 'calls.md': ['--as', 'script'] };

describe.concurrent('lumo-check notices --as', () => {
  it.each(Object.entries(NAMES))('%s writes a template that the check lets pass, in both languages', async (form, name) => {
    for (const lang of ['en', 'fr']) {
      const at = folder({ 'a.csv': fileFor(form), 'lumo.config.yaml': SENDER });
      const made = await lumo(at, ['notices', 'a.csv', '--as', form, '-o', name, '--lang', lang]);
      expect({ code: made.code, stdout: made.stdout }).toEqual({ code: 0, stdout: '' });
      expect(plain(made.stderr)).toContain(lang === 'fr' ? `${name} : pour les 6 contacts` : `${name}: for the 6 contacts`);
      const checked = await lumo(at, [name, ...(AS[name] ?? []), '--lang', lang]);
      expect([checked.code, plain(checked.stdout)]).toEqual([0, expect.stringMatching(lang === 'fr' ? /^✓ .* : oui/ : /^✓ .*: yes/)]);
    }
  });

  it('is written in the language of the recipients, with notes in that of the reader', async () => {
    const at = folder({ 'a.csv': ONE, 'lumo.config.yaml': SENDER });
    const { stdout, stderr } = await lumo(at, ['notices', 'a.csv', '--as', 'email', '--for', 'fr', '--lang', 'en', '--tool', 'mailchimp']);
    expect(plain(stdout)).toContain('Nous tenons vos coordonnées de la source suivante : Salon Batimat.');
    expect(stdout).toContain('<a href="*|UNSUB|*"');
    expect(stdout).not.toContain('{{');
    expect(stderr).toBe('');
  });

  it('tells one source a mail: a file for each, and none that may not be named', async () => {
    const at = folder({ 'a.csv': SEVERAL, 'lumo.config.yaml': SENDER });
    const { stderr } = await lumo(at, ['notices', 'a.csv', '--as', 'email', '-o', 'mail.html']);
    expect(names(at)).toEqual(['a.csv', 'lumo.config.yaml', 'mail-1.html', 'mail-2.html', 'mail-3.html']);
    const [first, second, third] = [1, 2, 3].map((n) => readFileSync(join(at, `mail-${n}.html`), 'utf8')) as [string, string, string];
    expect([first, second].filter((text) => text.includes('Salon Batimat')).length).toBe(1);
    expect([first, second].filter((text) => text.includes('come from SIRENE')).length).toBe(1);
    expect(third).toContain('[source of this contact]');
    expect(stderr).toContain('mail-1.html: for the 7 contacts whose source is Salon Batimat.');
    expect(stderr).toContain('The source of the 2 contacts is too rare');
    expect(`${stderr}${first}${second}${third}`).not.toMatch(/planted|Martin|p1@/);
  });

  it('leaves the source open where one mail would be for several, and says so', async () => {
    const at = folder({ 'a.csv': SEVERAL, 'lumo.config.yaml': SENDER });
    const before = contents(at);
    const { stdout, stderr } = await lumo(at, ['notices', 'a.csv', '--as', 'mjml']);
    expect(stdout).toContain('[source of this contact]');
    expect(stdout).not.toMatch(/SIRENE|Batimat/);
    expect(stderr).toContain('come from 3 sources, and a mail tells one: -o mail.mjml writes a mail for each');
    expect(contents(at)).toEqual(before);
    const script = await lumo(folder({ 'a.csv': byNumber(SEVERAL) }), ['notices', 'a.csv', '--as', 'script']);
    expect(script.stdout).toMatch(/SIRENE[\s\S]*source of this contact|Batimat[\s\S]*SIRENE/);
  });

  it('says which settings fill the gaps, and the check tells each of them', async () => {
    const at = folder({ 'a.csv': ONE });
    const { stderr } = await lumo(at, ['notices', 'a.csv', '--as', 'email', '-o', 'mail.html', '--lang', 'fr']);
    expect(plain(stderr)).toContain('sender: { name: …, purpose: …, contact: …, noticeUrl: …, tool: … } (ou --tool)');
    const checked = await lumo(at, ['mail.html']);
    expect([checked.code, checked.stdout.includes('A placeholder was left')]).toEqual([1, true]);
  });

  it('says that contacts without a source get no mail, and that a long text message is several', async () => {
    const long = SENDER.replace('our quoting software', 'x'.repeat(160));
    const at = folder({
      'a.csv': contactFile(...rows(6, 'Salon Batimat'), ...rows(5, '', 10)),
      'b.csv': contactFile(...rows(6, '')),
      'lumo.config.yaml': long,
    });
    const args = ['--as', 'email', '-o', 'm.html'];
    expect((await lumo(at, ['notices', 'a.csv', ...args])).stderr).toMatch(/5 contacts have no source, and no mail is for them/);
    expect((await lumo(at, ['notices', 'b.csv', ...args])).stderr).toContain('The file names no source');
    const mobiles = folder({ 'a.csv': byNumber(ONE), 'lumo.config.yaml': long });
    expect((await lumo(mobiles, ['notices', 'a.csv', '--as', 'sms'])).stderr).toContain(
      'It takes 2 text messages: shorten sender.purpose.',
    );
  });

  it('says why nobody remains to be written to', async () => {
    const landlines = byNumber(ONE).replaceAll('06 39 98', '01 99 00');
    const at = folder({ 'a.csv': landlines });
    expect((await lumo(at, ['notices', 'a.csv', '--as', 'script'])).code).toBe(0);
    const { code, stdout, stderr } = await lumo(at, ['notices', 'a.csv', '--as', 'sms']);
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toContain('Nobody remains to be contacted.');
    expect(stderr).toMatch(/None of the 6 contacts may be .* \(6 with no .*\)\./);
  });

  it('is data too', async () => {
    const at = folder({ 'a.csv': SEVERAL, 'lumo.config.yaml': SENDER });
    const { stdout } = await lumo(at, ['notices', 'a.csv', '--as', 'email', '-f', 'json']);
    expect(JSON.parse(stdout)).toMatchObject([
      { form: 'email', lang: 'en', contacts: 7, source: 'Salon Batimat', missing: [] },
      { contacts: 6, source: 'SIRENE', sourceMissing: false },
      { contacts: 2, sourceMissing: true },
    ]);
  });

  it.each<[string, readonly string[], RegExp]>([
    ['a form that is none', ['--as', 'fax'], /LUMO_USAGE/],
    ['a tool that is none', ['--as', 'email', '--tool', 'mailchump'], /Did you mean "mailchimp"/],
    ['to write over the contacts', ['--as', 'email', '-o', 'a.csv'], /LUMO_OUTPUT_IS_INPUT/],
  ])('refuses %s', async (_, args, words) => {
    const at = folder({ 'a.csv': ONE });
    const ran = await lumo(at, ['notices', 'a.csv', ...args]);
    expect([ran.code, names(at)]).toEqual([2, ['a.csv']]);
    expect(ran.stderr).toMatch(words);
  });

  it('never writes one of several over the contacts either', async () => {
    const at = folder({ 'mail-1.csv': SEVERAL, 'lumo.config.yaml': SENDER });
    const before = contents(at);
    const ran = await lumo(at, ['notices', 'mail-1.csv', '--as', 'email', '-o', 'mail.csv']);
    expect([ran.code, ran.stderr.includes('LUMO_OUTPUT_IS_INPUT')]).toEqual([2, true]);
    expect(contents(at)).toEqual(before);
  });
});

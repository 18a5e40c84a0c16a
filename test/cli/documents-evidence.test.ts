import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { contents, folder, lumo, ROOT } from './support.js';

const DAY = ['--as-of', '2026-11-24'];
const MAIL = `<html><p>Bonjour Plantedbody [Prénom],</p>\n<p>Découvrez nos plantedwindows.</p>\n<a href="{{ unsubcribe }}">Se désinscrire</a>\n`;
const SCRIPT = '# Ouverture\n\n« Bonjour Plantedname, je vous appelle. »\n';
const CONTACTS = 'email;nom;source;dernier_contact\nclaire@acme.example;Martin;Salon;2026-03-01\n';

const bundles = (at: string, chain = 'ev') =>
  readdirSync(join(at, chain))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(at, chain, name), 'utf8')));

describe.concurrent('evidence of messages and scripts', () => {
  it('stands in one chain with that of contacts, as its schema says, and holds no word of them', async () => {
    const at = folder({ 'mail.html': MAIL, 'calls.md': SCRIPT, 'a.csv': CONTACTS });
    const { code, stdout } = await lumo(at, ['a.csv', 'mail.html', '--evidence', 'ev', ...DAY]);
    expect([code, stdout.includes(`evidence: ${join('ev', '000002.json')}`)]).toEqual([1, true]);
    await lumo(at, ['calls.md', '--as', 'script', '--evidence', 'ev', '--fail-on', 'never', ...DAY]);
    const [contacts, message, script] = bundles(at);
    expect(contacts).not.toHaveProperty('about');
    expect(message).toMatchObject({
      about: 'messages',
      answer: 'no',
      exitCode: 1,
      asOf: '2026-11-24',
      input: { name: 'mail.html', bytes: Buffer.byteLength(MAIL) },
      read: { form: 'html', count: 1, kind: 'prospecting' },
      counts: { error: 2 },
    });
    expect(script).toMatchObject({ about: 'scripts', answer: 'no', exitCode: 0, read: { form: 'script', count: 1 } });
    const valid = new Ajv2020({ strict: false, validateFormats: false }).compile(
      JSON.parse(readFileSync(join(ROOT, 'schema/evidence.json'), 'utf8')),
    );
    for (const bundle of [contacts, message, script]) expect(valid(bundle), JSON.stringify(valid.errors)).toBe(true);
    for (const [name, text] of Object.entries(contents(join(at, 'ev')))) expect(text, name).not.toMatch(/planted|desinscrire|unsubcribe/i);
  });

  it('proves which file it was, and that nobody changed it since', async () => {
    const at = folder({ 'mail.html': MAIL });
    await lumo(at, ['mail.html', '--evidence', 'ev', ...DAY]);
    const verify = (...more: readonly string[]) => lumo(at, ['verify', 'ev', '--input', 'mail.html', ...more]);
    expect((await verify()).stdout).toContain('mail.html is a file that 000001.json judged.');
    expect((await verify('--lang', 'fr')).stdout).toContain('mail.html est un fichier que 000001.json a jugé.');
    expect((await lumo(at, ['evidence', 'annex', 'ev'])).stdout).toMatch(/\| message mail\.html `[0-9a-f]{16}` \|/);
    expect((await lumo(at, ['evidence', 'annex', 'ev', '--lang', 'fr'])).stdout).toMatch(/\| message mail\.html/);
    writeFileSync(join(at, 'mail.html'), MAIL.replace('Découvrez', 'Voyez'));
    expect((await verify()).code).toBe(1);
    const bundle = join(at, 'ev', '000001.json');
    writeFileSync(bundle, readFileSync(bundle, 'utf8').replace('"answer": "no"', '"answer": "yes"'));
    const broken = await lumo(at, ['verify', 'ev']);
    expect([broken.code, broken.stdout.includes('000001.json was altered')]).toEqual([1, true]);
  });

  it('says who decided what, which rules were eased, what was not read and what is believed', async () => {
    const at = folder({
      'mail.html': `${MAIL}{% include 'x.html' %}`,
      'lumo.config.yaml':
        'evidence: proofs\nsender:\n  appends: [unsubscribe]\nrules:\n  message-unsubscribe-tag: warning\n  message-source: off\n',
      'lumo-exemptions.yaml':
        'exemptions:\n  - { rule: message-placeholder, file: mail.html, reason: own tag, evidence: ticket 12, approvedBy: DPO, until: 2027-01-31 }\n',
    });
    const { code } = await lumo(at, ['mail.html', ...DAY]);
    const [bundle] = bundles(at, 'proofs');
    expect([code, bundle.answer, bundle.counts.error]).toEqual([0, 'care', 0]);
    expect(bundle.read).toMatchObject({ appends: ['unsubscribe'], unread: ['include'] });
    expect(bundle.lowered).toEqual([{ id: 'message-unsubscribe-tag', what: 'severity', from: 'error', to: 'warning', by: 'file' }]);
    expect(bundle.rules.notRun).toContainEqual({ id: 'message-source', because: 'switched-off', accepted: false, by: 'file' });
    expect(bundle.exemptions.used).toEqual([
      {
        rule: 'message-placeholder',
        file: 'mail.html',
        reason: 'own tag',
        evidence: 'ticket 12',
        approvedBy: 'DPO',
        until: '2027-01-31',
        findings: 1,
      },
    ]);
    expect(bundle.config.file.name).toBe('lumo.config.yaml');
  });

  it('of a configuration is not written with --check, as of contacts; one that the command line names is', async () => {
    const at = folder({ 'mail.html': MAIL, 'lumo.config.yaml': 'evidence: proofs\n' });
    await lumo(at, ['mail.html', '--check', ...DAY]);
    expect(existsSync(join(at, 'proofs'))).toBe(false);
    await lumo(at, ['mail.html', '--check', '--evidence', 'ev', ...DAY]);
    expect(bundles(at)).toHaveLength(1);
  });

  it('that cannot be written stops it before anything is said', async () => {
    const at = folder({ 'mail.html': MAIL, ev: 'a file' });
    const { code, stdout, stderr } = await lumo(at, ['mail.html', '--evidence', 'ev', '-f', 'json=r.json', ...DAY]);
    expect([code, stdout, stderr.includes('LUMO_EVIDENCE_'), existsSync(join(at, 'r.json'))]).toEqual([2, '', true, false]);
  });
});

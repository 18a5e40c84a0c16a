import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { documentLimit } from '../../src/cli/setup/judge-document.js';
import { folder, lumo } from './support.js';

const GOOD = `<html><body><p>Bonjour,</p>
<p>Je suis Claire Martin, de la société Atelux.</p>
<p>Nous avons trouvé votre adresse dans l’annuaire des exposants du salon Batimat.</p>
<p>Je vous écris pour vous présenter nos fenêtres sur mesure.</p>
<p><a href="{{ unsubscribe }}">Se désinscrire</a></p></body></html>`;
const BAD = '<p>Bonjour [Prénom],</p>\n<p>Découvrez nos fenêtres.</p>\n<a href="{{ unsubcribe }}">Se désinscrire</a>\n';
const CONTACTS = 'email;nom;source;dernier_contact\nclaire@acme.example;Martin;Salon;2026-03-01\n';
const DAY = ['--as-of', '2026-11-24'];

describe.concurrent('a message on the command line', () => {
  it('that may be sent: yes, and no file is written', async () => {
    const at = folder({ 'mail.html': GOOD });
    const { code, stdout, stderr } = await lumo(at, ['mail.html', ...DAY]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(
      '✓ mail.html: yes. No error found.\n  Read as a page of HTML, in French; judged as prospecting, as of 24 November\n  2026\n  Aimed at professionals (preset fr-b2b); else --audience consumer\n',
    );
  });

  it('that may not says what is wrong, on which line and what to do, in both languages', async () => {
    const at = folder({ 'mail.html': BAD });
    const { code, stdout } = await lumo(at, ['mail.html', ...DAY]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^✗ mail\.html: not as it is\. Mend 2 errors first\.\n/);
    expect(stdout).toContain('  ✗ A placeholder was left in the text (line 1)\n    → Replace it.\n');
    expect(stdout).toContain('  ✗ This unsubscribe tag is misspelt (line 3)\n    → Write it as your tool does.\n');
    const french = await lumo(at, ['mail.html', '--lang', 'fr', ...DAY]);
    expect(french.stdout).toMatch(/^✗ mail\.html\u00a0: pas tel quel\. Corrigez d’abord 2 erreurs\.\n/);
    expect(french.stdout).toContain('Cette balise de désinscription est mal écrite (ligne 3)');
  });

  it('is read packed as it is unpacked', async () => {
    const mail =
      'From: Claire <claire@atelux.test>\nSubject: Vos devis\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nClaire Martin, soci=C3=A9t=C3=A9 Atelux. Pour ne plus recevoir nos messages, r=C3=A9pondez STOP.\n';
    const at = folder({ 'mail.eml': mail, 'mail.eml.gz': gzipSync(mail), 'broken.eml.gz': '\x1f\x8bno' });
    const [plain, packed] = [await lumo(at, ['mail.eml', ...DAY]), await lumo(at, ['mail.eml.gz', ...DAY])];
    expect(packed.stdout).toBe(plain.stdout.replace('mail.eml', 'mail.eml.gz'));
    expect((await lumo(at, ['broken.eml.gz', ...DAY])).code).toBe(2);
  });

  it('that unfolds to more than a mail of its size holds is refused', async () => {
    const at = folder({ 'bomb.eml.gz': gzipSync(Buffer.alloc(100 * 1024 * 1024)) });
    const { code, stderr } = await lumo(at, ['bomb.eml.gz', '--as', 'message', ...DAY]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/unfolds to more than a file\s+of its size holds/);
    const mebibyte = 1024 * 1024;
    expect([1000, mebibyte, 10 * mebibyte, 1000 * mebibyte].map(documentLimit)).toEqual([64, 200, 512, 512].map((many) => many * mebibyte));
  });

  it('of another kind than prospecting owes nobody a way out', async () => {
    const at = folder({ 'mail.html': '<p>Votre commande est partie.</p>' });
    expect((await lumo(at, ['mail.html', ...DAY])).code).toBe(1);
    expect((await lumo(at, ['mail.html', '--message-kind', 'transactional', ...DAY])).code).toBe(0);
    expect((await lumo(at, ['mail.html', '--message-kind', 'spam', ...DAY])).stderr).toContain('LUMO_CONFIG_INVALID');
  });

  it('has its way out from the sending tool where the sender says so', async () => {
    const at = folder({ 'mail.html': GOOD.replace(/<p><a .*<\/a><\/p>/, ''), 'lumo.config.yaml': 'sender:\n  appends: [unsubscribe]\n' });
    expect((await lumo(at, ['mail.html', '--no-config-lookup', ...DAY])).code).toBe(1);
    expect((await lumo(at, ['mail.html', ...DAY])).code).toBe(0);
  });

  it('is judged beside contacts, under one verdict', async () => {
    const at = folder({ 'a.csv': CONTACTS, 'mail.html': BAD });
    const { code, stdout } = await lumo(at, ['a.csv', 'mail.html', ...DAY]);
    expect(code).toBe(1);
    expect(stdout.trimEnd().split('\n').slice(-3)).toEqual([
      '! a.csv: yes, with care. No error, but read what follows first.',
      '✗ mail.html: not as it is. Mend 2 errors first.',
      '✗ 2 files: 1 with errors and 1 with warnings. Exit code 1.',
    ]);
  });

  it('has places in SARIF and in GitHub’s annotations, and no word of it anywhere', async () => {
    const at = folder({ 'mail.html': BAD.replace('nos fenêtres', 'nos fenêtres, écrivez à jeanne.planted@acme.example') });
    const { stdout } = await lumo(at, ['mail.html', '-f', 'sarif=r.sarif', '-f', 'json=r.json', ...DAY]);
    const sarif = readFileSync(join(at, 'r.sarif'), 'utf8');
    const regions = JSON.parse(sarif).runs[0].results.map(
      ({ ruleId, locations }: { ruleId: string; locations: { physicalLocation: { region: object } }[] }) => [
        ruleId,
        locations[0]?.physicalLocation.region,
      ],
    );
    expect(regions).toContainEqual(['message-placeholder', { startLine: 1, startColumn: 12, endColumn: 20 }]);
    for (const text of [stdout, sarif, readFileSync(join(at, 'r.json'), 'utf8')]) expect(text).not.toMatch(/planted|fenêtres/);
  });

  it('has no report of a module, which is made for contacts', async () => {
    const at = folder({ 'mail.html': BAD, 'mine.mjs': 'export default () => ["mine"];\n' });
    const { code, stderr } = await lumo(at, ['mail.html', '-f', './mine.mjs=r.txt', ...DAY]);
    expect([code, stderr.includes('LUMO_DOCUMENT_FORMAT'), existsSync(join(at, 'r.txt'))]).toEqual([2, true, false]);
  });

  it('in Markdown without a subject line is asked for: message, script or contacts', async () => {
    const at = folder({
      'notes.md': 'Bonjour, découvrez nos fenêtres.\n',
      'mail.md': 'Objet : Vos fenêtres\n\nBonjour, découvrez nos fenêtres.\n',
    });
    const { code, stderr } = await lumo(at, ['notes.md', ...DAY]);
    expect([code, stderr.includes('LUMO_INPUT_UNDECIDED')]).toEqual([2, true]);
    expect((await lumo(at, ['notes.md', '--as', 'message', ...DAY])).stdout).toContain('Read as a text');
    expect((await lumo(at, ['mail.md', ...DAY])).stdout).toContain('Read as a text');
    expect((await lumo(at, ['mail.md', '--as', 'novel', ...DAY])).stderr).toContain('--as takes contacts, message, sms, script');
  });

  it('is never fine while a rule that finds errors is switched off, and says who did it', async () => {
    const at = folder({ 'mail.html': GOOD.replace(/<p><a .*<\/a><\/p>/, '') });
    const { stdout } = await lumo(at, ['mail.html', '--skip', 'message-opt-out', ...DAY]);
    expect(stdout).toMatch(/^! mail\.html: yes, with care/);
    expect(stdout).toContain('switched off by --skip');
  });

  it('says what the sending tool is believed to add', async () => {
    const at = folder({ 'mail.html': GOOD, 'lumo.config.yaml': 'sender:\n  appends: [unsubscribe]\n' });
    const said = async (...more: readonly string[]) => (await lumo(at, ['mail.html', ...DAY, ...more])).stdout.replaceAll(/\s+/g, ' ');
    expect(await said()).toContain('Added by the sending tool, as you say, and not seen: the unsubscribe link');
    expect(await said('--lang', 'fr')).toContain('Ajouté par l’outil d’envoi, selon vous, et non vu : le lien de désinscription');
  });

  it('is read from standard input too, and refuses options that are for contacts', async () => {
    const at = folder({ 'mail.html': BAD });
    expect((await lumo(at, ['-', '--as', 'message', ...DAY], { input: BAD })).stdout).toMatch(/^✗ stdin: not as it is/);
    for (const more of [
      ['-o', 'x.csv'],
      ['--rejects', 'r.csv'],
      ['--history', 'h.jsonl'],
    ]) {
      const { code, stderr } = await lumo(at, ['mail.html', ...more, ...DAY]);
      expect([code, stderr.includes('is for contacts')]).toEqual([2, true]);
    }
    expect((await lumo(at, ['mail.html', '--only', 'message-opt-out', ...DAY])).code).toBe(0);
  });

  it('in a .txt of contacts is a table, as before', async () => {
    const { stdout } = await lumo(folder({ 'a.txt': CONTACTS }), ['a.txt', '--check', ...DAY]);
    expect(stdout).toContain('1 contact judged');
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORMAT_NAMES, formatInfo, isTableFormat } from '../../src/reporters/contract/formats.js';
import { contents, folder, lumo } from './support.js';

const DAY = ['--as-of', '2026-11-24'];
/** Those that tell no columns, which a message has not. */
const FORMATS = FORMAT_NAMES.filter((name) => !isTableFormat(name));
const HTML = '<p>Bonjour [Prénom],</p>\n<p>Découvrez nos fenêtres.</p>\n<a href="{{ unsubcribe }}">Se désinscrire</a>\n';
/** Every word here that starts with "plant" is a person's, or is about one. */
const EML = `From: Plantedname Plantedson <plantedsender@atelux.example>
To: Plantedto <plantedto@acme.example>
Cc: plantedcc@acme.example
Reply-To: plantedreply@elsewhere.example
Subject: RE: PLANTEDSUBJECT PLANTEDWORD
Date: Mon, 23 Nov 2026 10:00:00 +0100
Message-ID: <plantedid@atelux.example>
List-Unsubscribe: <https://atelux.example/u?who=plantedtoken>
List-Unsubscribe-Post: List-Unsubscribe=One-Click
MIME-Version: 1.0
Content-Type: text/html; charset=utf-8

<p>Bonjour Plantedbody, [PLANTEDHOLDER], {{ plantedfield }},</p>
<p>Vous allez le regretter, Plantedguilt, votre dossier sera fermé demain.</p>
<img src="https://t.example/plantedpixel.gif?uid=plantedto@acme.example" width="1" height="1" alt="Plantedalt">
<a href="#plantedhref">Se désinscrire plantedlink</a>
<a href="{{ plantedunsubcribe }}">Plantedtag</a>
`;
const SCRIPT = `# Plantedheading

« Bonjour Plantedcontact, je vous appelle. »

# Si la personne refuse, Plantedrefusal

« Êtes-vous sûr, Plantedname ? Une dernière question : pourquoi ? »
`;
const INPUTS = {
  'mail.eml': EML,
  'calls.md': SCRIPT,
  'page.html': HTML.replace('fenêtres', 'plantedwords'),
  'a.sms': 'Plantedsms, promo !',
};
const PLANTED = /plant/i;

describe.concurrent('every format tells of a message and of a script', () => {
  it.each<readonly [string, ...string[]]>([['mail.eml'], ['page.html'], ['a.sms'], ['calls.md', '--as', 'script']])(
    '%s, and holds no word of it',
    async (input, ...as) => {
      for (const lang of ['en', 'fr']) {
        const at = folder(INPUTS);
        const asked = FORMATS.flatMap((name) => ['-f', `${name}=${name}.out`]);
        const { stdout, stderr, code } = await lumo(at, [input, ...as, ...asked, '--lang', lang, ...DAY]);
        expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
        expect(stdout).not.toMatch(PLANTED);
        for (const name of FORMATS) {
          const report = readFileSync(join(at, `${name}.out`), 'utf8');
          expect(report.length, name).toBeGreaterThan(200);
          expect(report, name).not.toMatch(PLANTED);
        }
      }
    },
  );

  it.each(['frictionless', 'odcs'])('%s tells columns: it is refused before anything is judged or written', async (format) => {
    const at = folder({ 'mail.html': HTML });
    const { code, stdout, stderr } = await lumo(at, ['mail.html', '-f', `${format}=out.json`, ...DAY]);
    expect([code, stdout, Object.keys(contents(at))]).toEqual([2, '', ['mail.html']]);
    expect(stderr).toContain(`Only contacts have columns, which the format ${format} is made of.`);
    expect(stderr).toContain('LUMO_DOCUMENT_FORMAT');
    const french = await lumo(at, ['mail.html', '-f', `${format}=out.json`, '--lang', 'fr', ...DAY]);
    expect(french.stderr).toContain('les colonnes que décrit le format');
  });

  it('into a file beside it where no path is given, by its name', async () => {
    const asked = FORMATS.filter((name) => (formatInfo(name).defaultOutput ?? 'file') === 'file');
    const at = folder({ 'mail.html': HTML, 'calls.md': SCRIPT });
    await lumo(at, ['mail.html', ...asked.flatMap((name) => ['-f', name]), ...DAY]);
    await lumo(at, ['calls.md', '--as', 'script', '-f', 'html', ...DAY]);
    const made = asked.map((name) => `mail.report${formatInfo(name).extension}`);
    expect(Object.keys(contents(at)).sort()).toEqual(['calls.md', 'calls.report.html', 'mail.html', ...made].sort());
  });

  it('github along with the summary, and nothing else is written', async () => {
    const at = folder({ 'mails/mail.html': HTML });
    const { stdout, code } = await lumo(at, ['mails/mail.html', '-f', 'github', ...DAY]);
    expect(code).toBe(1);
    expect(stdout).toContain('::error file=mails/mail.html,line=1,title=Text left to be replaced');
    expect(stdout).toMatch(/^✗ mail\.html/);
    expect(Object.keys(contents(at)).filter((name) => name.includes('.'))).toEqual(['mails/mail.html']);
  });

  it('full or terminal on standard output instead of the summary; a report there moves it aside', async () => {
    const at = folder({ 'mail.html': HTML });
    const full = await lumo(at, ['mail.html', '-f', 'full', ...DAY]);
    expect(full.stdout).toContain('Readers see');
    expect(full.stdout.match(/^✗ mail\.html/gm)).toHaveLength(2);
    expect((await lumo(at, ['mail.html', '-f', 'terminal', ...DAY])).stdout).toBe((await lumo(at, ['mail.html', ...DAY])).stdout);
    const json = await lumo(at, ['mail.html', '-f', 'json=-', ...DAY]);
    expect(JSON.parse(json.stdout)).toMatchObject({ about: 'messages', read: { form: 'html', count: 1, kind: 'prospecting' } });
    expect(json.stderr).toMatch(/^✗ mail\.html/);
  });

  it('SARIF by its path from the current folder, with its hash and the exit code', async () => {
    const at = folder({ 'mails/mail.html': HTML });
    await lumo(at, ['mails/mail.html', '-f', 'sarif=r.sarif', ...DAY]);
    const [run] = JSON.parse(readFileSync(join(at, 'r.sarif'), 'utf8')).runs;
    expect(run.artifacts[0].location.uri).toBe('mails/mail.html');
    expect(run.artifacts[0].hashes['sha-256']).toMatch(/^[0-9a-f]{64}$/);
    expect(run.invocations[0].exitCode).toBe(1);
  });

  it('lists each finding with its line and column, in the order of the file', async () => {
    const at = folder({ 'mail.html': HTML });
    await lumo(at, ['mail.html', '-f', 'ndjson=r.ndjson', '-f', 'csv=r.csv', '--lang', 'fr', ...DAY]);
    const lines = readFileSync(join(at, 'r.ndjson'), 'utf8').trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line)).map(({ line, column, rule }) => [line, column, rule])).toEqual([
      [undefined, undefined, 'message-identity'],
      [undefined, undefined, 'message-purpose'],
      [undefined, undefined, 'message-rights'],
      [undefined, undefined, 'message-source'],
      [1, 12, 'message-placeholder'],
      [3, 10, 'message-unsubscribe-tag'],
    ]);
    const csv = readFileSync(join(at, 'r.csv'), 'utf8').split('\r\n');
    expect(csv[0]).toBe('\ufeff"Fichier";"Ligne";"Colonne";"Règle";"Constat";"Gravité";"Loi";"Précisions"');
    expect(csv[5]).toMatch(/^"mail\.html";"1";"12";"message-placeholder";"Un texte à remplacer est resté/);
  });

  it('says what was not read, and is not fine then', async () => {
    const good = `<p>Je suis Claire, de la société Atelux.</p><p>Je vous écris pour vous présenter nos fenêtres sur mesure.</p>
<p>Nous avons trouvé votre adresse dans l’annuaire du salon Batimat.</p>{% include 'footer.html' %}<a href="{{ unsubscribe }}">Se désinscrire</a>`;
    const at = folder({ 'mail.html': good });
    const said = async (lang: string) => (await lumo(at, ['mail.html', '--skip', 'message-partly-read', '--lang', lang, ...DAY])).stdout;
    expect(await said('en')).toMatch(/^! mail\.html: yes, with care/);
    expect(await said('en')).toContain('Not read, and so not judged: a file that the template takes in');
    expect(await said('fr')).toContain('Non lu, donc non contrôlé\u00a0: un fichier que le modèle inclut');
  });
});

describe.concurrent('several inputs in one run', () => {
  it.each([
    ['two forms of one message on standard output', ['a.html', 'a.md'], 'json=-,sarif=-'],
    ['a report and text on standard output', ['a.html', 'b.html'], 'terminal=-,json=-'],
  ])('%s never share a path', async (_, inputs, format) => {
    const at = folder({
      'a.html': HTML,
      'b.html': HTML,
      'a.md': `Objet : Vos fenêtres\n\nBonjour\n`,
      'c.csv': 'email;nom;source\nclaire@acme.example;Martin;Salon\n',
    });
    const before = contents(at);
    const { code, stdout, stderr } = await lumo(at, [...inputs, ...format.split(',').flatMap((one) => ['-f', one]), '--check', ...DAY]);
    expect([code, stdout, stderr.includes('LUMO_SAME_OUTPUT')]).toEqual([2, '', true]);
    expect(contents(at)).toEqual(before);
  });

  it.each([
    ['beside them', 'json', ['a.html.report.json', 'a.md.report.json']],
    ['by their name', 'json={name}.json', ['a.html.json', 'a.md.json']],
  ])('that are two forms of one message keep their endings in reports %s', async (_, format, written) => {
    const given = { 'a.html': HTML, 'a.md': `Objet : Vos fenêtres\n\nBonjour\n` };
    const at = folder(given);
    await lumo(at, ['a.html', 'a.md', '-f', format, ...DAY]);
    expect(Object.keys(contents(at)).sort()).toEqual([...Object.keys(given), ...written].sort());
  });

  it('have each their own beside them, under one exit code', async () => {
    const at = folder({ 'a.html': HTML, 'b.html': HTML, 'a.csv': 'email;nom;source\nclaire@acme.example;Martin;Salon\n' });
    const { code } = await lumo(at, ['a.html', 'b.html', '-f', 'html', '-f', 'json', ...DAY]);
    expect(code).toBe(1);
    for (const name of ['a.report.html', 'b.report.html', 'a.report.json']) expect(existsSync(join(at, name)), name).toBe(true);
    // Contacts have their reports by themselves, a message has none that nobody asked for: nothing is in the way.
    const mixed = folder({ 'a.html': HTML, 'a.csv': 'email;nom;source\nclaire@acme.example;Martin;Salon\n' });
    expect((await lumo(mixed, ['a.csv', 'a.html', ...DAY])).code).toBe(1);
    expect(readFileSync(join(mixed, 'a.report.html'), 'utf8')).toContain('a.csv');
  });

  it('leave out the pages that an earlier run wrote beside them, and say so', async () => {
    const at = folder({ 'a.html': HTML, 'b.html': HTML });
    await lumo(at, ['a.html', '-f', 'html', '-f', 'markdown', ...DAY]);
    const all = ['a.html', 'a.report.html', 'a.report.md', 'b.html'];
    const again = await lumo(at, [...all, ...DAY]);
    expect([
      again.code,
      again.stderr.match(/report\.(?:html|md) is a report of lumo-check and no message: it was not judged\./g)?.length,
    ]).toEqual([1, 2]);
    expect(Object.keys(contents(at)).sort()).toEqual(all);
    // A mail that only bears such a name is judged.
    const named = folder({ 'a.html': HTML, 'b.report.html': HTML });
    const { stdout, stderr } = await lumo(named, ['a.html', 'b.report.html', ...DAY]);
    expect([stderr, stdout.includes('✗ b.report.html')]).toEqual(['', true]);
  });

  it('take what overrides say of each of their folders', async () => {
    const at = folder({
      'service/mail.html': '<p>Votre commande est partie.</p>',
      'mail.html': '<p>Votre commande est partie.</p>',
      'lumo.config.yaml': 'overrides:\n  - files: ["service/**"]\n    messageKind: transactional\n',
    });
    const { stdout, code } = await lumo(at, ['service/mail.html', 'mail.html', ...DAY]);
    expect([code, stdout.match(/judged as \w+/g)]).toEqual([1, ['judged as transactional', 'judged as prospecting']]);
    expect((await lumo(at, ['service/mail.html', ...DAY])).code).toBe(0);
  });
});

describe.concurrent('on machines that run it', () => {
  it('GitHub has the summary of the step and the lines, GitLab its report', async () => {
    const at = folder({ 'mail.html': HTML, summary: '' });
    const github = await lumo(at, ['mail.html', ...DAY], { env: { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: join(at, 'summary') } });
    expect(readFileSync(join(at, 'summary'), 'utf8')).toMatch(/^## ✗ mail\.html: not as it is/);
    expect(github.stdout).toContain('::error file=mail.html,line=1');
    await lumo(at, ['mail.html', ...DAY], { env: { GITLAB_CI: 'true' } });
    expect(JSON.parse(readFileSync(join(at, 'gl-code-quality-report.json'), 'utf8')).length).toBeGreaterThan(3);
    const off = await lumo(at, ['mail.html', '--no-ci', ...DAY], { env: { GITHUB_ACTIONS: 'true' } });
    expect(off.stdout).not.toContain('::error');
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, lumo } from './support.js';

const DAY = ['--as-of', '2026-11-24', '--check'];
const mail = (greeting: string): string => `<html><body><p>${greeting}</p>
<p>Je suis Claire Martin, de la société Atelux.</p>
<p>Nous avons trouvé votre adresse dans l’annuaire des exposants du salon Batimat.</p>
<p>Je vous écris pour vous présenter nos fenêtres sur mesure.</p>
<p><a href="{{ unsubscribe }}">Se désinscrire</a></p></body></html>`;
const CONTACTS = `email;prénom;société;pays;source;dernier_contact
claire@acme.example;Claire;Acme;France;Salon;2026-03-01
jean@bolt.example;;Bolt;France;Salon;2026-03-01
paul@cog.example;n/a;Cog;France;Salon;2026-03-01
`;
const flat = (text: string): string => text.replaceAll(/\s+/g, ' ');

/** What `rule` says of a message with contacts: message, and facts. */
const said = async (files: Readonly<Record<string, string>>, order: readonly string[], rule: string) => {
  const at = folder(files);
  const { stdout } = await lumo(at, [...order, '-f', 'json=r.json', ...DAY]);
  const report = JSON.parse(readFileSync(join(at, 'r.json'), 'utf8'));
  const found = report.files[0].rules.find(({ id }: { id: string }) => id === rule);
  return {
    stdout,
    report,
    found: found?.findings.map((one: { message: string; examples: { facts?: object }[] }) => [one.message, one.examples[0]?.facts]),
  };
};

describe.concurrent('contacts and a message in one run', () => {
  it('tell a column with blanks, and how many of those who stay; "n/a" is blank', async () => {
    const at = folder({ 'a.csv': CONTACTS, 'mail.html': mail('Bonjour {{ contact.PRENOM }},') });
    const { stdout } = await lumo(at, ['a.csv', 'mail.html', ...DAY]);
    expect(flat(stdout)).toContain('(line 1: first name blank for 2 of 3 contacts) → Give it one.');
    const french = await lumo(at, ['a.csv', 'mail.html', '--lang', 'fr', ...DAY]);
    expect(flat(french.stdout)).toContain('(ligne 1 : prénom vide pour 2 sur 3 contacts)');
  });

  it('come to the same in whichever order they are named', async () => {
    const at = folder({ 'a.csv': CONTACTS, 'mail.html': mail('Bonjour {{ contact.PRENOM }},') });
    const [one, other] = await Promise.all([lumo(at, ['a.csv', 'mail.html', ...DAY]), lumo(at, ['mail.html', 'a.csv', ...DAY])]);
    const body = (text: string) => text.slice(0, text.lastIndexOf('\n\n'));
    expect(body(other.stdout)).toBe(body(one.stdout));
    // The last line but the verdict of them all.
    expect(other.stdout.trimEnd().split('\n').at(-2)).toMatch(/a\.csv/);
  });

  it.each([
    ['a tag of no column', mail('Bonjour {{ contact.ACCROCHE }},'), 'No column of the contacts fills this merge tag'],
    ['a column that the cleaned file drops', mail('Bonjour {{ contact.date_naissance }},'), 'is not in the cleaned file'],
  ])('tell %s', async (_, text, expected) => {
    const contacts = CONTACTS.split('\n').map((line, i) => (line === '' ? '' : `${line};${i === 0 ? 'date_naissance' : '1980-02-03'}`));
    const { stdout } = await lumo(folder({ 'a.csv': contacts.join('\n'), 'mail.html': text }), ['a.csv', 'mail.html', ...DAY]);
    expect(flat(stdout)).toContain(expected);
  });

  it.each([
    ['a tag with a text for blanks', mail('Bonjour {{ contact.PRENOM | default : "Madame, Monsieur" }},')],
    ['a tag of a full column', mail('Bonjour, {{ contact.SOCIETE }} a-t-elle des fenêtres ?')],
    ['a tag of the sender', mail('Bonjour, {{ sender.name }} vous écrit.')],
  ])('say nothing of %s', async (_, text) => {
    const { stdout } = await lumo(folder({ 'a.csv': CONTACTS, 'mail.html': text }), ['a.csv', 'mail.html', ...DAY]);
    expect(stdout).toContain('✓ mail.html: yes.');
  });

  it('name the file that lacks a column, where there are several', async () => {
    const at = folder({
      'a.csv': CONTACTS,
      'b.csv': CONTACTS.replace('prénom', 'accroche'),
      'mail.html': mail('Bonjour, {{ contact.ACCROCHE }}'),
    });
    const { stdout } = await lumo(at, ['a.csv', 'b.csv', 'mail.html', ...DAY]);
    expect(flat(stdout)).toContain('No column of the contacts fills this merge tag (line 1: in a.csv)');
    expect(flat(stdout)).toContain('is not in the cleaned file (line 1: in b.csv)');
  });

  it('tell a message in a language that most of them do not read, and never of Belgium', async () => {
    const english = mail('Hello, we would like to show you the windows that we make for your shop and for your house.').replaceAll(
      /<p>(?:Je|Nous)[^<]*<\/p>\n/g,
      '',
    );
    const run = async (contacts: string) =>
      flat((await lumo(folder({ 'a.csv': contacts, 'mail.html': english }), ['a.csv', 'mail.html', ...DAY])).stdout);
    expect(await run(CONTACTS)).toContain('Most contacts read another language than that of the message');
    expect(await run(CONTACTS.replaceAll('France', 'Belgique'))).not.toContain('Most contacts read another language');
  });

  it('say in the report that tags were not compared where there were no contacts', async () => {
    const { report } = await said({ 'mail.html': mail('Bonjour {{ contact.PRENOM }},') }, ['mail.html'], 'message-merge-tag');
    expect(report.files[0].notRun).toContainEqual({ id: 'message-merge-tag', because: 'part-absent', fields: ['contacts'] });
  });

  it('hold no value of a contact in what is said of the message', async () => {
    const { stdout } = await lumo(folder({ 'a.csv': CONTACTS, 'mail.html': mail('Bonjour {{ contact.PRENOM }},') }), [
      'a.csv',
      'mail.html',
      ...DAY,
    ]);
    expect(stdout).not.toMatch(/claire@|jean@|Bolt/);
  });
});

const REPLY = mail('Bonjour,').replace('<body>', '<head><title>Re: vos fenêtres</title></head><body>');
const FOLLOW = mail('Bonjour,').replaceAll(/<p>(?:Nous avons|Je vous)[^<]*<\/p>\n/g, '');

describe.concurrent('a folder of messages', () => {
  it('is a sequence: later messages need not say the source again', async () => {
    const at = folder({ 'step_1.html': mail('Bonjour,'), 'step_2.html': FOLLOW });
    const { code, stdout } = await lumo(at, ['.', '--as-of', '2026-11-24']);
    expect(stdout).toContain('a sequence of 2 messages, in the order of their names.');
    expect(stdout).toContain('✓ step_2.html: yes. No error found.');
    expect(stdout).toContain('Judged as message 2 of 2 in its folder');
    expect(code).toBe(0);
    expect((await lumo(at, ['step_2.html', '--as-of', '2026-11-24'])).stdout).toContain('Nothing says where the address comes from');
  });

  it('whose names tell no order is judged as first messages, and says so', async () => {
    const at = folder({ 'mars.html': mail('Bonjour,'), 'avril.html': FOLLOW });
    const { stdout } = await lumo(at, ['.', '--as-of', '2026-11-24', '--lang', 'fr']);
    expect(flat(stdout)).toContain('Leurs noms ne disent pas d’ordre');
    expect(flat(stdout)).toContain('Rien ne dit d’où vient l’adresse');
  });

  it('names what in it is no message', async () => {
    const at = folder({ 'step_1.html': mail('Bonjour,'), 'step_2.html': FOLLOW, 'logo.png': 'x', 'README.md': 'x' });
    const { stdout } = await lumo(at, ['.', '--as-of', '2026-11-24']);
    expect(flat(stdout)).toContain('Not read, since no message: logo.png, README.md.');
  });

  it('of texts that name neither a step nor a subject is no sequence, unless they are said to be messages', async () => {
    const at = folder({ 'mars.txt': 'Bonjour, découvrez nos fenêtres.\n', 'liste.txt': CONTACTS });
    const { code, stdout } = await lumo(at, ['.', ...DAY]);
    expect([code, stdout.includes('? mars.txt: could not be judged'), stdout.includes('liste.txt: yes')]).toEqual([2, true, true]);
    expect((await lumo(at, ['.', '--as', 'message', '--as-of', '2026-11-24'])).stdout).toContain('mars.txt');
  });

  it('with anything else in it is no sequence: each file is judged as what it is', async () => {
    const at = folder({ 'step_1.html': mail('Bonjour,'), 'a.csv': CONTACTS });
    const { stdout } = await lumo(at, ['.', ...DAY]);
    expect(flat(stdout)).toContain('.: 2 files to judge.');
    expect(stdout).toMatch(/\n. a\.csv: .*\n. step_1\.html: .*\n. 2 files: /);
  });

  it('tells as which steps the messages of one file were judged', async () => {
    const at = folder({
      'mails.md':
        '## Premier mail\n\nObjet : Vos fenêtres\n\nBonjour.\n\n## Relance 1\n\nObjet : Suite\n\nBonjour.\n\n## Relance 1 bis\n\nObjet : Suite\n\nBonjour.\n',
    });
    expect(flat((await lumo(at, ['mails.md', ...DAY])).stdout)).toContain('Its messages were judged as steps 1, 2 and 2 of a sequence');
    expect(flat((await lumo(at, ['mails.md', '--lang', 'fr', ...DAY])).stdout)).toContain('comme étapes 1, 2 et 2 d’une séquence');
  });

  it('takes Re: for a lie in the first message only', async () => {
    const at = folder({ 'step_1.html': mail('Bonjour,'), 'step_2.html': REPLY });
    const { code, stdout } = await lumo(at, ['.', '--as-of', '2026-11-24']);
    expect([code, flat(stdout)]).toEqual([0, expect.stringContaining('! The subject of a later message bears “Re:”')]);
    const first = await lumo(at, ['step_2.html', '--as-of', '2026-11-24']);
    expect([first.code, flat(first.stdout)]).toEqual([1, expect.stringContaining('✗ The subject pretends to answer or to forward a mail')]);
  });
});

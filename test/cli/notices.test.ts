import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contactFile, contents, folder, lumo, names } from './support.js';

const rows = (count: number, source: string, from = 0): string[] =>
  Array.from({ length: count }, (_, i) => `p${from + i}@acme${from + i}.example;Martin;Acme;${source};2026-10-01;2026-10-02`);
const CONFIG = 'sender: { name: Acme Logiciels, contact: rgpd@acme.example, purpose: nos logiciels de devis }\n';
const at = folder({
  'a.csv': contactFile(...rows(6, 'SIRENE'), ...rows(7, 'Formulaire site', 10), ...rows(2, 'plantedqzx conseil', 20)),
  'lumo.config.yaml': CONFIG,
});
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('lumo-check notices', () => {
  it.each([
    [
      'en',
      [
        '# What to tell the 15 contacts that remain of a.csv',
        'Names of sources are as your file writes them',
        '### SIRENE: 6 contacts, article 14',
        '### Formulaire site: 7 contacts, article 13',
        '### Other sources: 2 contacts',
        'sender: { dpo: …',
        '4 are missing: dpo',
      ],
    ],
    [
      'fr',
      [
        '# Ce qu’il faut dire aux 15 contacts qui restent de a.csv',
        'Les noms des sources sont ceux de votre fichier',
        '### SIRENE : 6 contacts, article 14',
        '### Formulaire site : 7 contacts, article 13',
        '### Autres sources : 2 contacts',
        'sender: { dpo: …',
        'Il en manque 4 : dpo',
      ],
    ],
  ])('tells in %s what to paste, and no source that is rare', async (lang, words) => {
    const before = contents(at);
    const ran = await lumo(at, ['notices', 'a.csv', '--lang', lang]);
    expect({ code: ran.code, stderr: ran.stderr }).toEqual({ code: 0, stderr: '' });
    for (const word of words) expect(plain(ran.stdout)).toContain(word);
    expect(ran.stdout).not.toMatch(/planted|Martin|p1@/);
    expect(contents(at)).toEqual(before);
  });

  it('speaks the language of the recipients, whoever reads it', async () => {
    const { stdout } = await lumo(at, ['notices', 'a.csv', '--lang', 'en', '--for', 'fr']);
    expect(stdout).toContain('# What to tell');
    expect(stdout).toContain('C’est vous qui nous avez communiqué vos coordonnées (Formulaire site).');
  });

  it('is data too, and a file where one is asked for', async () => {
    const { stdout } = await lumo(at, ['notices', 'a.csv', '-f', 'json', '--channel', 'email']);
    expect(JSON.parse(stdout)).toMatchObject({
      lang: 'en',
      contacts: 15,
      sources: [{ name: 'Formulaire site' }, { name: 'SIRENE' }, { contacts: 2 }],
    });
    await lumo(at, ['notices', 'a.csv', '-o', 'notices.md', '--lang', 'fr']);
    expect(readFileSync(join(at, 'notices.md'), 'utf8')).toBe((await lumo(at, ['notices', 'a.csv', '--lang', 'fr'])).stdout);
  });

  it('reads standard input, and leaves out whoever leaves the file', async () => {
    const ran = await lumo(folder(), ['notices', '-', '-f', 'json'], {
      input: contactFile(...rows(6, 'SIRENE'), 'broken@a,b;X;Y;SIRENE;2026-10-01;2026-10-02'),
    });
    expect(JSON.parse(ran.stdout)).toMatchObject({ contacts: 6, sources: [{ contacts: 6 }] });
  });

  it.each<[string, string[], Record<string, string>, RegExp]>([
    [
      'a key of the sender that is none',
      ['notices', 'a.csv'],
      { 'lumo.config.yaml': 'sender: { names: x }\n' },
      /LUMO_CONFIG_INVALID[\s\S]*names/,
    ],
    ['a language that is none', ['notices', 'a.csv', '--for', 'de'], {}, /LUMO_USAGE/],
    ['a file that is not there', ['notices', 'b.csv'], {}, /LUMO_INPUT_NOT_FOUND/],
  ])('refuses %s', async (_, args, more, words) => {
    const other = folder({ 'a.csv': contactFile(...rows(1, 'SIRENE')), ...more });
    const ran = await lumo(other, args);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(words);
    expect(names(other)).toEqual(['a.csv', ...Object.keys(more)]);
  });
});

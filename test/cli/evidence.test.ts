import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '../../src/evidence/canonical-json.js';
import { CLAIRE, contactFile, contents, folder, lumo, PAUL } from './support.js';

const at = folder({
  'a.csv': contactFile(CLAIRE, PAUL),
  'b.csv': contactFile(PAUL),
  'x|y.csv': contactFile(CLAIRE),
  'tps.csv': '+33699000000\n',
  'lumo.config.yaml': 'evidence: ev\nexport: { approvalAbove: 1 }\nrules: { retention-prospect: { months: 24 } }\n',
});
const hashOf = (name: string): string => sha256(readFileSync(join(at, name)));
const spaced = (text: string): string => text.replaceAll(/\s+/gu, ' ');

beforeAll(async () => {
  const by = ['--approved-by', 'Zoé <b>Lambert</b>', '--reason', 'autumn | campaign'];
  await lumo(at, ['a.csv', '--robinson', 'tps.csv=2026-11-01', ...by], { env: { SOURCE_DATE_EPOCH: '1795341600' } });
  await lumo(at, ['b.csv', '--rejects', 'r.csv'], { env: { SOURCE_DATE_EPOCH: '1795514400' } });
  await lumo(at, ['x|y.csv'], { env: { SOURCE_DATE_EPOCH: '1795514460' } });
});

describe('lumo-check verify', () => {
  it.each([
    [
      'en',
      '3 bundles: the chain holds. Made from 22 November 2026 to 24 November 2026. The last one is 000003.json; its SHA-256:',
      'with --expect',
    ],
    [
      'fr',
      '3 pièces : la chaîne tient. Du 22 novembre 2026 au 24 novembre 2026. La dernière est 000003.json ; son SHA-256 :',
      'avec --expect',
    ],
  ])('says in %s that a chain holds, and the hash to keep', async (lang, ...words) => {
    const ran = await lumo(at, ['verify', 'ev', '--lang', lang]);
    expect({ code: ran.code, stderr: ran.stderr }).toEqual({ code: 0, stderr: '' });
    for (const word of [...words, hashOf('ev/000003.json')]) expect(spaced(ran.stdout)).toContain(word);
  });

  it.each<[string, string, string[], number, string]>([
    ['a contact file', 'en', ['--input', 'a.csv'], 0, 'a.csv is the contact file of 000001.json.'],
    ['a cleaned file', 'en', ['--output', 'b.clean.csv'], 0, 'b.clean.csv is the cleaned file of 000002.json.'],
    ['dropped rows', 'en', ['--output', 'r.csv'], 0, 'r.csv holds the dropped rows of 000002.json.'],
    ['both of one run', 'fr', ['--input', 'a.csv', '--output', 'a.clean.csv'], 0, 'a.clean.csv est le fichier nettoyé de 000001.json.'],
    ['both of two runs', 'en', ['--input', 'a.csv', '--output', 'b.clean.csv'], 1, 'b.clean.csv is part of no intact bundle'],
    ['a file of no run', 'fr', ['--output', 'tps.csv'], 1, 'tps.csv n’appartient à aucune pièce intacte de cette chaîne.'],
  ])('tells the bundle of %s', async (_, lang, args, code, words) => {
    const ran = await lumo(at, ['verify', 'ev', ...args, '--lang', lang]);
    expect(ran.code).toBe(code);
    expect(spaced(ran.stdout)).toContain(words);
  });

  it('proves that a chain is still the one of a hash that was kept', async () => {
    const kept = await lumo(at, ['verify', 'ev', '--expect', hashOf('ev/000002.json').toUpperCase()]);
    expect(kept).toMatchObject({ code: 0 });
    expect(kept.stdout).toContain('that of 000002.json');
    const other = await lumo(at, ['verify', 'ev', '--expect', '0'.repeat(64), '--lang', 'fr']);
    expect(other).toMatchObject({ code: 1 });
    expect(spaced(other.stdout)).toContain('Aucune pièce n’a l’empreinte attendue : la chaîne a été coupée');
  });

  const KINDS: [string, (ev: string) => void, string, string][] = [
    [
      'missing',
      (ev) => rmSync(join(ev, '000002.json')),
      '000002.json is missing: it was taken away.',
      '000002.json manque : elle a été retirée.',
    ],
    ['cut', (ev) => rmSync(join(ev, '000003.json')), 'the end of the chain was cut off', 'la fin de la chaîne a été coupée'],
    ['truncated', (ev) => writeFileSync(join(ev, '000002.json'), '{'), '000002.json is cut short.', '000002.json est tronquée.'],
    ['altered', (ev) => writeFileSync(join(ev, '000002.json'), '{}\n'), '000002.json was altered', '000002.json a été modifiée'],
    [
      'moved',
      (ev) => writeFileSync(join(ev, '000002.json'), readFileSync(join(ev, '000001.json'))),
      '000002.json was written as 000001.json',
      'avait été écrite sous le nom 000001.json',
    ],
    [
      'mark',
      (ev) => writeFileSync(join(ev, 'last.sha256'), ''),
      'last.sha256, which tells the last bundle, is damaged',
      'last.sha256, qui désigne la dernière pièce, est abîmé',
    ],
  ];
  it.each(KINDS)('says which link broke, and how: %s', async (kind, spoil, english, french) => {
    const copy = folder(
      Object.fromEntries(Object.entries(contents(join(at, 'ev'))).map(([name, text]) => [`ev/${name}`, Buffer.from(text, 'latin1')])),
    );
    spoil(join(copy, 'ev'));
    const [en, fr, json] = await Promise.all(
      [
        ['--lang', 'en'],
        ['--lang', 'fr'],
        ['-f', 'json'],
      ].map((more) => lumo(copy, ['verify', 'ev', ...more])),
    );
    expect([en?.code, fr?.code, json?.code]).toEqual([1, 1, 1]);
    expect(spaced(en?.stdout ?? '')).toContain('3 bundles: the chain does not hold (1 fault).');
    expect(spaced(en?.stdout ?? '')).toContain(english);
    expect(spaced(fr?.stdout ?? '')).toContain(french);
    expect(JSON.parse(json?.stdout ?? '').faults).toMatchObject([{ kind }]);
  });

  it.each<[string[], RegExp]>([
    [['verify', 'nowhere'], /^error LUMO_EVIDENCE_NOT_FOUND/],
    [['verify', 'a.csv'], /^error LUMO_EVIDENCE_UNREADABLE/],
    [['verify'], /^error LUMO_USAGE/],
    [['verify', 'ev', '--expect', 'abc'], /^error LUMO_USAGE[\s\S]*64 hexadecimal digits/],
    [['verify', 'ev', '--input', 'nowhere.csv'], /^error LUMO_INPUT_NOT_FOUND/],
    [['evidence', 'annex', 'nowhere'], /^error LUMO_EVIDENCE_NOT_FOUND/],
  ])('%j could not be done', async (args, words) => {
    const ran = await lumo(at, args);
    expect({ code: ran.code, stdout: ran.stdout }).toEqual({ code: 2, stdout: '' });
    expect(ran.stderr).toMatch(words);
  });
});

describe('lumo-check evidence annex', () => {
  it.each([
    [
      'en',
      '# Annex to the record of processing activities',
      '- 3 bundles: the chain holds.',
      '| 1 | 2026-11-22 10:00 | 24 November 2026 | a.csv',
      '| tps.csv | Robinson list | 1 November 2026 | 23 d | 1 |',
      '| `retention-prospect` | months: 24 | 1–3 |',
      'since 25 May 2018 | 1–3 |',
      '| 000001.json | 2026-11-22 10:00 | 2 | Zoé \\<b\\>Lambert\\</b\\> | autumn \\| campaign |',
      'x\\|y.csv',
      'companies',
    ],
    [
      'fr',
      '# Annexe au registre des activités de traitement',
      '- 3 pièces : la chaîne tient.',
      '| 1 | 2026-11-22 10:00 | 24 novembre 2026 | a.csv',
      '| tps.csv | liste Robinson | 1er novembre 2026 | 23 j | 1 |',
      '| `retention-prospect` | months: 24 | 1–3 |',
      'depuis le 25 mai 2018 | 1–3 |',
      '| 000001.json | 2026-11-22 10:00 | 2 | Zoé \\<b\\>Lambert\\</b\\> | autumn \\| campaign |',
      'x\\|y.csv',
      'entreprises',
    ],
  ])('tells a chain in %s for the record of processing', async (lang, ...words) => {
    const ran = await lumo(at, ['evidence', 'annex', 'ev', '--lang', lang]);
    expect({ code: ran.code, stderr: ran.stderr }).toEqual({ code: 0, stderr: '' });
    for (const word of words) expect(spaced(ran.stdout)).toContain(word);
    // Every table has as many cells in each of its lines.
    for (const table of ran.stdout.split('\n\n').filter((part) => part.startsWith('|'))) {
      const widths = table
        .trim()
        .split('\n')
        .map((line) => line.match(/(?<!\\)\|/g)?.length);
      expect(new Set(widths).size).toBe(1);
    }
  });

  it('is a file when that is asked for, and the same bytes twice', async () => {
    const [a, b] = [
      await lumo(at, ['evidence', 'annex', 'ev', '-o', 'annex.md', '--lang', 'fr']),
      await lumo(at, ['evidence', 'annex', 'ev', '--lang', 'fr']),
    ];
    expect(a).toMatchObject({ code: 0, stdout: '', stderr: 'annex.md est écrit.\n' });
    expect(readFileSync(join(at, 'annex.md'), 'utf8')).toBe(b?.stdout);
  });

  it('says above all that a chain does not hold', async () => {
    const copy = folder(
      Object.fromEntries(Object.entries(contents(join(at, 'ev'))).map(([name, text]) => [`ev/${name}`, Buffer.from(text, 'latin1')])),
    );
    writeFileSync(join(copy, 'ev/000001.json'), '{}\n');
    const ran = await lumo(copy, ['evidence', 'annex', 'ev']);
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain('- **3 bundles: the chain does not hold (1 fault).**');
    expect(ran.stdout).toContain('- 000001.json was altered');
    expect(ran.stdout).not.toContain('| 1 | 2026');
  });
});

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { partIn } from '../../reporters/html/support.js';
import { folder, lumo, type Ran } from '../support.js';
import { uglyTree } from './tree.js';

const textOf = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('an audit for people', () => {
  const root = uglyTree();
  const at = (name: string): string => readFileSync(join(root, 'out', name), 'utf8');
  const audit = (...args: readonly string[]): Promise<Ran> =>
    lumo(root, ['audit', 'exports', '--cache-location', join(root, 'cache'), ...args]);
  let first: Ran;
  beforeAll(async () => {
    mkdirSync(join(root, 'out'));
    first = await audit('-f', 'html=out/audit.html', '-f', 'out/audit.md', '-f', 'out/audit.json', '-f', 'out/audit.txt', '--lang', 'fr');
  });

  it('writes the page, the Markdown, the JSON and the text, the format by the ending of the path, and still tells the terminal', () => {
    expect(first.code).toBe(2);
    expect(at('audit.html')).toMatch(/^<!DOCTYPE html>\n<html lang="fr">/);
    expect(at('audit.md')).toMatch(/^## ⚪ L’audit est incomplet/);
    expect(JSON.parse(at('audit.json')).verdict).toBe('incomplete');
    expect(at('audit.txt')).toBe(first.stdout);
    expect(first.stdout).toContain('9 fichiers de contacts');
  });

  it('says on its first screen what was not read', () => {
    const [answer = ''] = /<header class="answer[\s\S]*?<\/header>/.exec(partIn(at('audit.html'), 'fr')) ?? [];
    expect(textOf(answer)).toContain('L’audit est incomplet\u00a0: 6 fichiers n’ont pas pu être jugés en entier.'.replace('\u00a0', ' '));
    expect(textOf(answer)).toContain('exports/book.xlsx, exports/broken.csv.gz, exports/loop et 3 autres');
  });

  it('goes to standard output without a path, the summary to standard error, and two do not fit there', async () => {
    const { stdout, stderr } = await audit('-f', 'html');
    expect(stdout).toMatch(/^<!DOCTYPE html>\n<html lang="en">/);
    expect(stderr).toContain('9 contact files');
    const both = await audit('-f', 'html', '-f', 'json');
    expect([both.code, both.stdout]).toEqual([2, '']);
    expect(both.stderr).toContain('LUMO_SAME_OUTPUT');
  });

  it.each(['ndjson', 'out/audit.csv', 'audit.docx'])('knows no report called %s', async (asked) => {
    const { code, stderr } = await audit('-f', asked);
    expect(code).toBe(2);
    expect(stderr).toContain('LUMO_UNKNOWN_FORMAT');
    expect(stderr).toContain('terminal, html, json, markdown');
  });

  it('is refused by a folder before anything is audited, and leaves nothing behind', async () => {
    // Looking at the exports would be a reading of them.
    const left = (): string[] => readdirSync(join(root, 'out')).sort();
    const before = left();
    const { code, stdout, stderr } = await audit('-f', 'out/other.json', '-f', 'missing/audit.html', '--log', '-');
    expect([code, stdout, left()]).toEqual([2, '', before]);
    expect(stderr).toContain('LUMO_OUTPUT_UNWRITABLE');
    expect(stderr).not.toMatch(/"event":"(?:judged|kept)"/);
  });

  it('is not written among what is audited', async () => {
    const { code, stderr } = await audit('-f', 'exports/audit.html');
    expect(code).toBe(2);
    expect(stderr).toContain('LUMO_AUDIT_INSIDE');
  });

  it('tells which files were judged before, and is otherwise the same', async () => {
    await audit('-f', 'html=out/again.html', '--lang', 'fr');
    const judged = (html: string): string => html.replaceAll('<th scope="col">Jugé</th>', '').replaceAll('<th scope="col">Judged</th>', '');
    expect(at('again.html')).toContain('<td>avant, inchangé</td>');
    expect(judged(at('again.html')).replace(/<td>(?:avant, inchangé|before, unchanged)<\/td>/g, '')).toBe(at('audit.html'));
  });

  it('compares with the audit before, and draws the trend, once there is a history', async () => {
    const run = (day: string) =>
      audit('--as-of', day, '--history', 'history.ndjson', '-f', 'html=out/history.html', '-f', 'markdown=out/history.md', '-q');
    await run('2026-11-23');
    expect(at('history.html')).not.toContain('en-trend');
    writeFileSync(join(root, 'exports/more.csv.gz'), gzipSync('email;nom\n'.repeat(99)).subarray(0, 20));
    await run('2026-11-24');
    const html = textOf(partIn(at('history.html'), 'en'));
    expect(html).toContain('Since the audit of 23 November 2026');
    expect(html).toContain('Files not judged: 6 → 7');
    expect(at('history.html')).toContain('<section id="en-trend"');
    expect(at('history.md')).toContain('### Since the audit of 23 November 2026\n\n- 🔴 Files not judged: 6 → 7');
  });
});

describe('no report of an audit', () => {
  const word = fc.stringMatching(/^[bcdfghjklmnpqrstvwxz]{8}$/).map((text) => `q${text}`);
  const person = fc.record({
    first: fc.constantFrom('Claire', 'Karim', 'Zoé'),
    last: word,
    domain: word,
    phone: fc.integer({ min: 0, max: 9999 }),
  });
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

  it('shows anything of a cell, or of a person in a path, in either language', { timeout: 120_000 }, async () => {
    let lang = 'fr';
    await fc.assert(
      fc.asyncProperty(fc.tuple(person, person, person, person, person), word, async (people, free) => {
        const [a, b, c, d, e] = people;
        const mail = ({ first, last, domain }: typeof a): string => `${first.toLowerCase().replace('é', 'e')}.${last}@${domain}.example`;
        const number = ({ phone }: typeof a): string =>
          `06 39 98 ${String(phone)
            .padStart(4, '0')
            .replace(/(..)(..)/, '$1 $2')}`;
        const rows = people.map((one) => [mail(one), number(one), capital(one.last), free, '2020-01-02', 'oui', free].join(';'));
        const table = ['email;telephone;nom;commentaire;date_collecte;optout', ...rows].join('\n');
        const root = folder({
          [`exports/${mail(a)}.csv`]: table,
          [`exports/export ${b.first} ${capital(b.last)}.csv`]: table.replaceAll(';oui', ';'),
          [`exports/mme ${capital(c.last)}/appel ${number(c)}.csv`]: table.replace('telephone', `tel ${mail(d)}`),
          'exports/plain.csv': table.replaceAll('2020', '2026'),
          [`exports/facture ${d.first} ${capital(d.last)}.xlsx`]: 'PK\u0003\u0004',
          [`exports/${mail(e)}.csv.gz`]: gzipSync(table).subarray(0, 40),
          'stop.txt': `${mail(a)}\n${mail(b)}\n`,
        });
        lang = lang === 'fr' ? 'en' : 'fr';
        const files = ['audit.html', 'audit.md', 'audit.json', 'audit.txt'];
        const ran = await lumo(root, [
          ...['audit', 'exports', '--no-cache', '--opposition', 'stop.txt', '--lang', lang, '--history', 'history.ndjson'],
          ...files.flatMap((name) => ['-f', name]),
        ]);
        expect(ran.code).toBe(2);
        const made = [ran.stdout, ran.stderr, ...files.map((name) => readFileSync(join(root, name), 'utf8'))];
        const planted = [...people.flatMap(({ last, domain }) => [last, domain]), ...people.map(number), free];
        const digits = people.map((one) => number(one).replace(/\D/g, ''));
        for (const text of made) for (const secret of planted) expect(text.toLowerCase()).not.toContain(secret);
        for (const text of made) for (const secret of digits) expect(text.replace(/[ ._-]/g, '')).not.toContain(secret);
      }),
      { numRuns: 6 },
    );
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import picomatch from 'picomatch';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const under = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
/** Pages that people write; those of the rules are made from code, and CHANGELOG.md tells of what was. */
const pages = ['README.md', 'README.fr.md', 'CONTRIBUTING.md', 'bench/README.md', ...under('docs')].filter(
  (page) => page.endsWith('.md') && !page.includes('/rules/'),
);
const FOLDERS = ['src', 'rules', 'test', 'scripts', 'bench', 'schema', 'docs', 'fixtures', 'bin'];
const files = FOLDERS.flatMap(under);
const there = new Set(files);
const PATH = new RegExp(`^(?:${FOLDERS.join('|')})/[\\w./*-]+$`);
/** What a reader of a recipe makes here or in a project of theirs, and what a machine keeps for itself. */
const MADE = /thing-problem|^rules\/(?:ours|competitor|concurrent)\.mjs$|^rules\/test-address\.js$|^bench\/(?:data|peers)\b/;

/** The words of what a page quotes as code: names, and commands word by word. */
const quotedIn = (page: string): string[] => [...read(page).matchAll(/`([^`\n]+)`/g)].flatMap(([, text = '']) => text.split(/[\s=]+/));
const isThere = (path: string): boolean =>
  path.includes('*') ? files.some((name) => picomatch.isMatch(name, path)) : there.has(path.replace(/\/$/, ''));

describe('what the pages say of the code', () => {
  it.each(pages)('%s names only files that are there', (page) => {
    const paths = quotedIn(page).filter((text) => PATH.test(text) && !MADE.test(text));
    expect(paths.filter((path) => !isThere(path))).toEqual([]);
  });

  it('every name in camel case that a page quotes is in the code', () => {
    const code = files
      .filter((name) => /^(?:src|rules|scripts|schema)\/.*\.(?:ts|mjs|json)$/.test(name))
      .map(read)
      .join('\n');
    const words = new Set(code.match(/\b[a-z]+[A-Z]\w*/g));
    const lost = pages.flatMap((page) =>
      quotedIn(page)
        .flatMap((text) => text.match(/^[a-z]+[A-Z]\w*(?=$|\()/) ?? [])
        .filter((name) => !words.has(name))
        .map((name) => `${page}: ${name}`),
    );
    expect(lost).toEqual([]);
  });

  it.each(['docs/architecture.md', 'docs/fr/architecture.md'])('%s: each function is in the file that is named with it', (page) => {
    const text = read(page);
    const told = [...text.matchAll(/`(\w+)`?(?: \(|, )`(src\/[^`]+\.ts)`/g)].map(([, name = '', path = '']) => [name, path] as const);
    const table = [...text.matchAll(/`(src\/[^`]+\.ts)` \| `(\w+)`/g)].map(([, path = '', name = '']) => [name, path] as const);
    expect(told.length).toBeGreaterThan(50);
    expect(table.length).toBe(20);
    const lost = [...told, ...table].filter(
      ([name, path]) => !new RegExp(`^export (?:async )?(?:const|function\\*?|class) ${name}\\b`, 'm').test(read(path)),
    );
    expect(lost).toEqual([]);
  });
});

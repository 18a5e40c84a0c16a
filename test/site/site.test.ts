import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.js';
// @ts-expect-error a script, without types
import { checkLinks } from '../../scripts/site/links.mjs';
// @ts-expect-error a script, without types
import { anchorOf, siteLink } from '../../scripts/site/markdown.mjs';
// @ts-expect-error a script, without types
import { readPages } from '../../scripts/site/pages.mjs';
// @ts-expect-error a script, without types
import { menuOf } from '../../scripts/site/words.mjs';
import { rulePagesAt } from '../../src/reporters/contract/rule-pages.js';
import { folder, ROOT } from '../cli/support.js';
import { chrome } from '../reporters/html/chrome.js';
import { openedPages, type Seen } from '../reporters/html/pages.js';

interface SitePage {
  readonly source: string;
  readonly url: string;
  readonly lang: 'en' | 'fr';
  readonly title: string;
  readonly other?: string;
}
const pages: readonly SitePage[] = readPages(ROOT);
const site = join(folder(), 'site');
/** What stands for the page that checks a file in the browser, which is tested elsewhere. */
const browserPage = folder({ 'index.html': '<!doctype html><title>check</title>', 'engine.js': '' });
const html = (url: string): string => readFileSync(join(site, url), 'utf8');

beforeAll(() => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/site.mjs', site], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, LUMO_BROWSER_PAGE: browserPage },
  });
  if (status !== 0) throw new Error(`npm run site ends with ${status}: ${stderr}`);
});

describe('the site', () => {
  it('has every page of docs/, each once, with a title', () => {
    const sources = ['docs', 'docs/fr', 'docs/rules', 'docs/rules/fr', 'docs/recipes', 'docs/recipes/fr'].flatMap((at) =>
      readdirSync(join(ROOT, at)).flatMap((name) => (name.endsWith('.md') ? [`${at}/${name}`] : [])),
    );
    expect(pages.map(({ source }) => source)).toEqual(expect.arrayContaining(sources));
    expect(new Set(pages.map(({ url }) => url)).size).toBe(pages.length);
    expect(pages.filter(({ title, url }) => title === '' || !existsSync(join(site, url)))).toEqual([]);
  });

  it('has a page for each rule in both languages, at the address that reports print', () => {
    const at = rulePagesAt(
      'https://docs.acme.example',
      rules.map(({ id }) => id),
    );
    for (const { id } of rules) {
      for (const lang of ['en', 'fr'] as const) {
        const page = html((at(id, lang) ?? '').replace('https://docs.acme.example/', ''));
        expect(page).toContain(`<html lang="${lang}">`);
        expect(page).toContain(`<code>${id}</code>`);
      }
    }
  });

  it('leads every link within it somewhere, every anchor to a heading, and loads nothing from elsewhere', () => {
    const { pages: seen, followed, wrong } = checkLinks(site, ['page']);
    expect(wrong).toEqual([]);
    expect(seen).toBe(pages.length);
    expect(followed).toBeGreaterThan(10 * pages.length);
  });

  it('leads from each page to the one in the other language', () => {
    const translated = pages.filter(({ other }) => other !== undefined);
    expect(translated.length).toBeGreaterThan(2 * rules.length);
    for (const { url, lang, other } of translated)
      expect(pages.find((page) => page.url === other)).toMatchObject({ other: url, lang: lang === 'en' ? 'fr' : 'en' });
  });

  it.each(['en', 'fr'] as const)('has every page in its menu, but those of single rules (%s)', (lang) => {
    const menu = menuOf(pages, lang).flatMap((group: { pages: readonly SitePage[] }) => group.pages.map(({ url }) => url));
    const missing = pages.filter((page) => page.lang === lang && !menu.includes(page.url)).map(({ url }) => url);
    expect(missing.filter((url) => !/rules\/(?!index)/.test(url))).toEqual([]);
  });

  it('has the page that checks a file in the browser, and leads to it', () => {
    expect(existsSync(join(site, 'page/engine.js'))).toBe(true);
    expect(html('index.html')).toContain('href="page/index.html"');
    expect(html('fr/rules/role-address.html')).toContain('href="../../page/index.html"');
  });

  it('takes the place of no folder that holds other things', () => {
    const at = folder({ 'contacts.csv': 'email\n' });
    const { status, stderr } = spawnSync(process.execPath, ['scripts/site.mjs', at], { cwd: ROOT, encoding: 'utf8' });
    expect([status, readdirSync(at)]).toEqual([1, ['contacts.csv']]);
    expect(stderr).toContain('holds other things than a site');
  });

  it('keeps braces and tags that a page shows', () => {
    expect(html('data-tools.html')).toContain('{{ ds }}');
    expect(html('fr/data-tools.html')).toContain('{{ ds }}');
  });
});

describe('what looks after links', () => {
  const look = (files: Readonly<Record<string, string>>): readonly string[] => checkLinks(folder(files)).wrong;
  it.each<readonly [string, Readonly<Record<string, string>>, readonly RegExp[]]>([
    ['a page that is there', { 'a.html': '<a href="b/c.html#x">', 'b/c.html': '<h2 id="x">x</h2><a href="../a.html">' }, []],
    ['a page that is not', { 'a.html': '<a href="b.html">' }, [/a\.html leads to b\.html, which is not there/]],
    ['a heading that is not', { 'a.html': '<a href="#x">' }, [/a\.html leads to #x: there is no such heading/]],
    ['a heading of another page', { 'a.html': '<a href="b.html#y">', 'b.html': '<p id="x">' }, [/leads to b\.html#y/]],
    ['the web', { 'a.html': '<a href="https://acme.example">' }, []],
    [
      'a script of the web',
      { 'a.html': '<script src="https://cdn.example/x.js">' },
      [/loads https:\/\/cdn\.example\/x\.js from elsewhere/],
    ],
    ['a style sheet of the web', { 'a.html': '<link rel="stylesheet" href="//cdn.example/x.css">' }, [/loads \/\/cdn\.example/]],
  ])('knows %s', (_, files, wrong) => {
    const said = look(files);
    expect(said).toHaveLength(wrong.length);
    for (const [i, one] of wrong.entries()) expect(said[i]).toMatch(one);
  });
});

describe('Markdown of the repository, on the site', () => {
  it.each([
    ['GitHub Actions', 'github-actions'],
    ['7. Keep a report, a decision, a proof', '7-keep-a-report-a-decision-a-proof'],
    ['Ce qu’un contrôle ajoute de lui-même', 'ce-quun-contrôle-ajoute-de-lui-même'],
    ['`-f sarif`, and more', '-f-sarif-and-more'],
  ])('%s has the anchor that GitHub gives it', (heading, anchor) => expect(anchorOf(heading, new Map())).toBe(anchor));
  it('a heading that is there twice has two', () => {
    const taken = new Map();
    expect(['Files', 'Files', 'Files'].map((heading) => anchorOf(heading, taken))).toEqual(['files', 'files-1', 'files-2']);
  });

  const bySource = new Map(pages.map((page) => [page.source, page]));
  const from = (source: string, href: string): string =>
    siteLink(href, bySource.get(source), { bySource, root: ROOT, files: 'https://repo.example/' });
  it.each([
    ['docs/ci.md', 'formats.md#x', 'formats.html#x'],
    ['docs/fr/ci.md', '../ci.md', '../ci.html'],
    ['README.fr.md', 'docs/fr/ci.md', '../fr/ci.html'],
    ['docs/rules/fr/opposition-list.md', '../opposition-list.md', '../../rules/opposition-list.html'],
    ['docs/data.md', '../rules/README.md', 'rules/index.html'],
    ['docs/fr/audit.md', '../images/audit-fr.png', '../images/audit-fr.png'],
    ['docs/ci.md', '../src/index.ts', 'https://repo.example/src/index.ts'],
    ['docs/ci.md', 'https://acme.example/a', 'https://acme.example/a'],
    ['docs/ci.md', '#x', '#x'],
  ])('a link of %s to %s leads to %s', (source, href, to) => expect(from(source, href)).toBe(to));
  it('a link to nothing ends the build', () =>
    expect(() => from('docs/ci.md', 'gone.md')).toThrow('docs/ci.md leads to gone.md, which is not there.'));
});

describe.skipIf(chrome === undefined)('in Chromium, from the disk', () => {
  const withUrl = openedPages();
  const open = (url: string, work: (page: Page, seen: Seen) => Promise<void>): Promise<void> =>
    withUrl(pathToFileURL(join(site, url)).href, work, { offline: true });

  it.each([
    ['index.html', 'robinson list date', /lists/],
    ['fr/rules/opposition-list.html', 'oppose export', /register/],
    ['rules/index.html', 'webmail', /webmail-without-consent/],
  ])('%s is searched, and asks for nothing but files of the site', async (url, words, found) => {
    await open(url, async (page, { asked, said }) => {
      await page.keyboard.press('/');
      await page.keyboard.type(words);
      const hits = page.locator('#results a');
      await hits.first().waitFor();
      const addresses = await hits.evaluateAll((links) => links.map((link) => (link as unknown as { href: string }).href));
      expect(addresses.some((address) => found.test(address))).toBe(true);
      const here = pathToFileURL(`${site}/`).href;
      expect([...asked, ...addresses].filter((address) => !address.startsWith(here))).toEqual([]);
      expect(said).toEqual([]);
      await hits.first().click();
      await page.waitForLoadState();
      expect(await page.locator('h1').count()).toBeGreaterThan(0);
    });
  });

  it('words are found without their accents, and the language of the page is the language searched', async () => {
    await open('fr/index.html', async (page) => {
      await page.fill('#search', 'hachee');
      await page.locator('#results a').first().waitFor();
      const addresses = await page
        .locator('#results a')
        .evaluateAll((links) => links.map((link) => (link as unknown as { href: string }).href));
      expect(addresses.filter((address) => !address.includes('/fr/'))).toEqual([]);
      await page.fill('#search', 'zzzzqqq');
      await page.locator('#results p[role=status]').filter({ hasText: 'Rien n’a été trouvé.' }).waitFor();
    });
  });
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { launch } from './chrome.js';

/** All that a page asked for, said on the console, or could not fetch. */
export interface Seen {
  readonly asked: readonly string[];
  readonly said: readonly string[];
  readonly failed: readonly string[];
}

/** What a page is opened with; all but the first two can be set anew. */
type Opened = Pick<BrowserContextOptions, 'locale' | 'javaScriptEnabled' | 'colorScheme' | 'offline' | 'permissions'> & {
  readonly viewport?: { readonly width: number; readonly height: number };
};
type Work = (page: Page, seen: Seen) => Promise<void>;

const SCREEN = { width: 1280, height: 800 };
const fixedIn = ({ viewport, colorScheme, offline, permissions, ...fixed }: Opened) => fixed;
const keyOf = (options: Opened): string => JSON.stringify(fixedIn(options));
/** Runs in the page: how much it keeps beyond its own life. */
const KEPT = '(() => { try { return localStorage.length + sessionStorage.length + document.cookie.length } catch { return 0 } })()';

/**
 * Opens addresses in a browser that lives as long as the tests around it; to be called in a `describe`. A new page starts a process and takes
 * half a second of it: one that was left empty, and kept nothing, takes the next document.
 */
export const openedPages = (): ((url: string, work: Work, options?: Opened) => Promise<void>) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());
  const empty = new Map<string, Page>();
  const pageWith = async (options: Opened): Promise<Page> => {
    const { viewport = SCREEN, colorScheme = 'light', offline = false, permissions = [] } = options;
    const page = empty.get(keyOf(options)) ?? (await (await browser.newContext(fixedIn(options))).newPage());
    empty.delete(keyOf(options));
    const context = page.context();
    await context.clearPermissions();
    await context.grantPermissions([...permissions]);
    await context.setOffline(offline);
    await page.emulateMedia({ colorScheme, media: null });
    await page.setViewportSize(viewport);
    return page;
  };
  return async (url, work, options = {}) => {
    const page = await pageWith(options);
    const seen = { asked: [] as string[], said: [] as string[], failed: [] as string[] };
    page.on('request', (request) => seen.asked.push(request.url()));
    page.on('requestfailed', (request) => seen.failed.push(request.failure()?.errorText ?? ''));
    page.on('console', (message) => seen.said.push(message.text()));
    page.on('pageerror', (error) => seen.said.push(error.message));
    page.on('dialog', () => seen.said.push('a dialog'));
    try {
      await page.goto(url);
      await work(page, seen);
      if (options.javaScriptEnabled !== false) expect(await page.evaluate(KEPT), 'what the page keeps').toBe(0);
      expect(page.context().pages(), 'pages that it opened').toHaveLength(1);
      page.removeAllListeners();
      await page.goto('about:blank');
    } catch (cause) {
      await page.context().close();
      throw cause;
    }
    empty.set(keyOf(options), page);
  };
};

/** Documents that tests open by name. */
export interface Pages<N extends string> {
  /** The address under which a page is opened. */
  readonly urlOf: (name: N) => string;
  /** A page for a while, as empty as a new one. */
  readonly withPage: (name: N, work: Work, options?: Opened) => Promise<void>;
}

/** To be called in a `describe`. */
export const pagesIn = <N extends string>(pages: Readonly<Record<N, string>>): Pages<N> => {
  const folder = mkdtempSync(join(tmpdir(), 'lumo-html-'));
  const urlOf = (name: N): string => pathToFileURL(join(folder, `${name}.html`)).href;
  const withUrl = openedPages();
  beforeAll(() => {
    for (const [name, page] of Object.entries<string>(pages)) writeFileSync(join(folder, `${name}.html`), page);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return { urlOf, withPage: (name, work, options) => withUrl(urlOf(name), work, options) };
};

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe objects to. */
export const violationsIn = async (page: Page): Promise<string[]> => {
  const found = (await page.evaluate(`(() => { ${axe}; return axe.run({ resultTypes: ['violations'] }) })()`)) as {
    violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[];
  };
  return found.violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes[0]?.html.slice(0, 200)} ${nodes[0]?.failureSummary}`);
};

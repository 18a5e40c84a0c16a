import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launch } from './chrome.js';

/** All that a page asked for, said on the console, or could not fetch. */
export interface Seen {
  readonly asked: readonly string[];
  readonly said: readonly string[];
  readonly failed: readonly string[];
}

/** Opens pages in a browser that lives as long as the tests around it. */
export interface Pages<N extends string> {
  /** The address under which a page is opened. */
  readonly urlOf: (name: N) => string;
  /** A page of its own, for a while. */
  readonly withPage: (name: N, work: (page: Page, seen: Seen) => Promise<void>, options?: BrowserContextOptions) => Promise<void>;
}

/** To be called in a `describe`. */
export const pagesIn = <N extends string>(pages: Readonly<Record<N, string>>): Pages<N> => {
  const folder = mkdtempSync(join(tmpdir(), 'lumo-html-'));
  const urlOf = (name: N): string => pathToFileURL(join(folder, `${name}.html`)).href;
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
    for (const [name, page] of Object.entries<string>(pages)) writeFileSync(join(folder, `${name}.html`), page);
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const withPage: Pages<N>['withPage'] = async (name, work, options = {}) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
    const page = await context.newPage();
    const seen = { asked: [] as string[], said: [] as string[], failed: [] as string[] };
    page.on('request', (request) => seen.asked.push(request.url()));
    page.on('requestfailed', (request) => seen.failed.push(request.failure()?.errorText ?? ''));
    page.on('console', (message) => seen.said.push(message.text()));
    page.on('pageerror', (error) => seen.said.push(error.message));
    page.on('dialog', () => seen.said.push('a dialog'));
    try {
      await page.goto(urlOf(name));
      await work(page, seen);
    } finally {
      await context.close();
    }
  };
  return { urlOf, withPage };
};

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe objects to. */
export const violationsIn = async (page: Page): Promise<string[]> => {
  const found = (await page.evaluate(`(() => { ${axe}; return axe.run() })()`)) as {
    violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[];
  };
  return found.violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes[0]?.html.slice(0, 200)} ${nodes[0]?.failureSummary}`);
};

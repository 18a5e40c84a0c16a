import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readMessages } from '../../../src/messages/read-messages.js';
import { chrome, launch } from '../../reporters/html/chrome.js';
import { bytesOf } from '../support.js';
import { WAYS } from './ways.js';

const FOLDER = fileURLToPath(new URL('../../../scripts/evaluate/messages/visibility/', import.meta.url));
const FILES = readFileSync(`${FOLDER}EXPECTED.tsv`, 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t')[0] as string);
const HIGH = 500;

/** Runs in the browser, which can read pictures. */
const COMPARE = `async ([first, second]) => {
  const pixels = async (png) => {
    const image = new Image();
    image.src = 'data:image/png;base64,' + png;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext('2d');
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, image.width, image.height).data;
  };
  const [a, b] = [await pixels(first), await pixels(second)];
  let most = 0;
  let clear = 0;
  for (let i = 0; i < a.length; i++) {
    const change = Math.abs(a[i] - b[i]);
    most = Math.max(most, change);
    if (change > 40) clear += 1;
  }
  return { most, clear };
}`;

/**
 * How far a link changes the picture: the greatest change of a channel, and how many pixels change by more than a quarter of that which
 * tells black from white apart.
 */
const changeOf = async (page: Page, width: number): Promise<{ readonly most: number; readonly clear: number }> => {
  await page.setViewportSize({ width, height: HIGH });
  const shot = async (): Promise<string> => (await page.screenshot({ animations: 'disabled' })).toString('base64');
  const before = await shot();
  // Whatever shows of it, and of what stands in it, is gone; nothing moves.
  await page.addStyleTag({
    content:
      '#gone-by-test, #optout, #optout * { visibility: hidden !important; background: none !important; border-color: transparent !important }',
  });
  const after = await shot();
  return page.evaluate(`(${COMPARE})(${JSON.stringify([before, after])})`);
};

/** A line of one-pixel letters is a grey thread: it changes the picture, and nobody reads it. */
const isSeen = ({ most, clear }: { readonly most: number; readonly clear: number }): boolean => most > 40 && clear > 60;

describe.skipIf(chrome === undefined)('what shows, against the picture of a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  }, 60_000);
  afterAll(() => browser?.close());

  /** What is said of a page that the picture of it denies. */
  const differing = async (pages: readonly (readonly [name: string, html: string])[]): Promise<string[]> => {
    const wrong: string[] = [];
    const page = await browser.newPage();
    for (const [name, html] of pages) {
      const changes = [];
      for (const width of [700, 400]) {
        await page.goto('about:blank');
        await page.setContent(html);
        changes.push(await changeOf(page, width));
      }
      const [message] = await readMessages(bytesOf(html), 'a.html');
      const said = message?.links.find(({ href }) => href.includes('/off/'))?.visible;
      if (said !== (changes.every(isSeen) ? 'visible' : 'hidden')) wrong.push(`${name}: ${said}, ${JSON.stringify(changes)}`);
    }
    await page.close();
    return wrong;
  };

  it('of the labelled pages: hidden where taking the link away changes nothing at one of two widths, visible elsewhere', {
    timeout: 300_000,
  }, async () => {
    expect(await differing(FILES.map((file) => [file, readFileSync(`${FOLDER}${file}`, 'utf8')]))).toEqual([]);
  });

  it('of other ways to hide a link, and of what only looks like one', { timeout: 300_000 }, async () => {
    const page = (body: string): string => `<!DOCTYPE html><html><body bgcolor="#ffffff">${body}<p>Fin</p></body></html>`;
    expect(await differing(WAYS.map((body) => [body, page(body)]))).toEqual([]);
  });
});

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

const WIDTHS = [700, 400] as const;
/** Pages side by side in one picture: taking one costs as much as twenty pages in it. */
const AT_ONCE = 12;

/** Runs in the browser: writes each page into a frame of each width, as a window of that size would show it. */
const SHOW = `(pages) => {
  document.body.replaceChildren();
  document.body.style.margin = 0;
  return Promise.all(pages.flatMap((html, row) => ${JSON.stringify(WIDTHS)}.map((width, column) => {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'position: absolute; border: 0; left: ' + column * ${WIDTHS[0]} + 'px; top: ' + row * ${HIGH} + 'px';
    [frame.width, frame.height] = [width, ${HIGH}];
    document.body.append(frame);
    const loaded = new Promise((done) => frame.addEventListener('load', done));
    frame.contentDocument.open();
    frame.contentDocument.write(html);
    frame.contentDocument.close();
    return loaded;
  })));
}`;

/** Runs in the browser: whatever shows of the links, and of what stands in them, is gone; nothing moves. */
const TAKE_AWAY = `() => {
  for (const { contentDocument } of document.querySelectorAll('iframe')) {
    const style = contentDocument.createElement('style');
    style.textContent = '#gone-by-test, #optout, #optout * { visibility: hidden !important; background: none !important; border-color: transparent !important }';
    contentDocument.head.append(style);
  }
}`;

/** Runs in the browser, which can read pictures. */
const COMPARE = `async (pictures) => {
  const [before, after] = await Promise.all(pictures.map(async (png) => {
    const image = new Image();
    image.src = 'data:image/png;base64,' + png;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    const context = canvas.getContext('2d', { willReadFrequently: true });
    context.drawImage(image, 0, 0);
    return context;
  }));
  return Array.from(document.querySelectorAll('iframe'), ({ offsetLeft, offsetTop, offsetWidth, offsetHeight }) => {
    const [a, b] = [before, after].map((context) => context.getImageData(offsetLeft, offsetTop, offsetWidth, offsetHeight).data);
    let most = 0;
    let clear = 0;
    for (let i = 0; i < a.length; i++) {
      const change = Math.abs(a[i] - b[i]);
      most = Math.max(most, change);
      if (change > 40) clear += 1;
    }
    return { most, clear };
  });
}`;

/** The greatest change of a channel, and how many pixels change by more than a quarter of that which tells black from white apart. */
interface Change {
  readonly most: number;
  readonly clear: number;
}

/** How far a link changes the picture of each page, at each width. */
const changesOf = async (page: Page, pages: readonly string[]): Promise<readonly (readonly Change[])[]> => {
  const run = (script: string, given?: unknown): Promise<unknown> => page.evaluate(`(${script})(${JSON.stringify(given)})`);
  const shot = async (): Promise<string> => (await page.screenshot({ animations: 'disabled' })).toString('base64');
  await page.setViewportSize({ width: WIDTHS[0] + WIDTHS[1], height: pages.length * HIGH });
  await run(SHOW, pages);
  const before = await shot();
  await run(TAKE_AWAY);
  const changes = (await run(COMPARE, [before, await shot()])) as Change[];
  return pages.map((_, row) => changes.slice(row * WIDTHS.length, (row + 1) * WIDTHS.length));
};

/** A line of one-pixel letters is a grey thread: it changes the picture, and nobody reads it. */
const isSeen = ({ most, clear }: Change): boolean => most > 40 && clear > 60;

describe.skipIf(chrome === undefined)('what shows, against the picture of a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  /** What is said of a page that the picture of it denies. */
  const differing = async (pages: readonly (readonly [name: string, html: string])[]): Promise<string[]> => {
    const wrong: string[] = [];
    const page = await browser.newPage();
    for (let from = 0; from < pages.length; from += AT_ONCE) {
      const some = pages.slice(from, from + AT_ONCE);
      const all = await changesOf(
        page,
        some.map(([, html]) => html),
      );
      for (const [i, [name, html]] of some.entries()) {
        const changes = all[i] ?? [];
        const [message] = await readMessages(bytesOf(html), 'a.html');
        const said = message?.links.find(({ href }) => href.includes('/off/'))?.visible;
        if (said !== (changes.every(isSeen) ? 'visible' : 'hidden')) wrong.push(`${name}: ${said}, ${JSON.stringify(changes)}`);
      }
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

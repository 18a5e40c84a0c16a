import { describe, expect, it } from 'vitest';
import { chrome } from '../html/chrome.js';
import { pagesIn, violationsIn } from '../html/pages.js';
import { FIGURES, HOSTILE, logPage } from './support.js';

describe.skipIf(chrome === undefined)('the sections on logs in Chromium', () => {
  const { urlOf, withPage } = pagesIn({ logs: logPage(FIGURES, 'fr'), hostile: logPage(HOSTILE, 'en') });

  it.each([
    [1280, 'light', 'fr'],
    [400, 'light', 'fr'],
    [400, 'dark', 'en'],
  ] as const)('fit %d px, %s, in %s, and axe objects to nothing', async (width, colorScheme, lang) => {
    await withPage(
      'logs',
      async (page) => {
        await page.evaluate(
          `document.getElementById('lang-${lang}').click(); for (const one of document.querySelectorAll('details')) one.open = true`,
        );
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
        // A year fits: columns have room between them, and no label of a month runs into the next.
        const columns = (await page.evaluate(
          `Array.from(document.querySelectorAll('#${lang}-calendar .weeks:not(.axis, .strip) .s-emails'), (one) => one.getBoundingClientRect().width)`,
        )) as number[];
        expect(Math.min(...columns)).toBeGreaterThan(4);
        const labels = (await page.evaluate(
          `Array.from(document.querySelectorAll('#${lang}-calendar .axis text:not(.year)'), (one) => { const { left, right } = one.getBoundingClientRect(); return [left, right] })`,
        )) as [number, number][];
        expect(labels.length).toBeGreaterThan(10);
        for (const [i, [, right]] of labels.entries()) expect(right).toBeLessThan(labels[i + 1]?.[0] ?? width);
        for (const cell of await page
          .locator(`#${lang}-calendar tbody tr:nth-child(2) td, #${lang}-funnels tbody tr:first-child td`)
          .all()) {
          const box = await cell.boundingBox();
          expect((box?.x ?? width) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
        }
        expect(await violationsIn(page)).toEqual([]);
      },
      { colorScheme, viewport: { width, height: 800 } },
    );
  });

  it('need no script: weeks open, and on paper they are open', async () => {
    await withPage(
      'logs',
      async (page) => {
        await page.locator('#fr-calendar summary').click();
        expect(await page.locator('#fr-calendar tbody tr:visible').count()).toBeGreaterThan(50);
        await page.locator('#fr-calendar summary').click();
        await page.emulateMedia({ media: 'print' });
        expect(await page.locator('#fr-calendar .weeks:visible').count()).toBe(4);
        expect(await page.locator('#fr-campaigns tbody tr:visible').count()).toBe(4);
      },
      { javaScriptEnabled: false },
    );
  });

  it('hostile names of campaigns stay text, and nothing is asked for', async () => {
    await withPage('hostile', async (page, { asked, said }) => {
      expect(await page.evaluate('window.hacked')).toBeUndefined();
      expect(await page.evaluate('document.querySelectorAll("script").length')).toBe(1);
      expect(await page.evaluate('document.querySelectorAll("img, [onerror]").length')).toBe(0);
      expect(await page.locator('#en-campaigns').textContent()).toContain('<script>window.hacked=1</script>');
      expect([asked, said]).toEqual([[urlOf('hostile')], []]);
    });
  });
});

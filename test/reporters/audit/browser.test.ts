import { describe, expect, it } from 'vitest';
import { chrome } from '../html/chrome.js';
import { pagesIn, violationsIn } from '../html/pages.js';
import { COMPARED, HISTORY, many, page, TREE } from './support.js';

const RUN = { history: HISTORY, compared: COMPARED, kept: [true, false, false, false, false, false] };
const PAGES = { tree: page(TREE, 'fr', RUN), many: page(many(2000), 'en') };

describe.skipIf(chrome === undefined)('the page of an audit in Chromium', () => {
  const { urlOf, withPage } = pagesIn(PAGES);
  const names = '.files:visible tbody tr:visible .path';

  it.each(['tree', 'many'] as const)('%s opens offline, asks for nothing, complains of nothing', async (name) => {
    await withPage(
      name,
      async (page, { asked, said }) => {
        await page.mouse.wheel(0, 3000);
        await page.locator('label[for="lang-en"]').click();
        expect(asked).toEqual([urlOf(name)]);
        expect(said).toEqual([]);
      },
      { offline: true },
    );
  });

  it('its policy stops what would get in all the same', async () => {
    await withPage('tree', async (page, { said, asked }) => {
      await page.evaluate(`
        document.body.insertAdjacentHTML('beforeend', '<img src="https://evil.example/x.png" onerror="window.hacked=1">');
        const script = document.createElement('script');
        script.textContent = 'window.hacked=1';
        document.body.append(script);
        fetch('https://evil.example/').catch(() => {});
      `);
      await page.waitForTimeout(200);
      expect(await page.evaluate('window.hacked')).toBeUndefined();
      expect(said.filter((text) => /Content Security Policy/.test(text)).length).toBeGreaterThanOrEqual(3);
      expect(asked.filter((url) => url.startsWith('https:')).length).toBeLessThanOrEqual(2);
    });
  });

  it('filters files by verdict, by finding and by words, together, and says how many are left', async () => {
    await withPage('tree', async (page) => {
      const told = page.locator('#fr-files output');
      const shown = async () => (await page.locator(names).allTextContents()).map((text) => text.split('/').at(-1)).sort();
      expect(await told.textContent()).toBe('Lignes affichées\u00a0: 6 sur 6');
      await page.locator('#fr-files').getByLabel('Verdict').selectOption('errors');
      // A file that is incomplete and holds errors is one with errors too.
      expect(await shown()).toEqual(['clients-2022.csv', 'crm.csv', 'stop.csv']);
      await page.locator('#fr-files').getByLabel('Constat').selectOption({ label: 'Export non chiffré' });
      expect(await shown()).toEqual(['clients-2022.csv', 'crm.csv']);
      await page.locator('#fr-files').getByLabel('Texte').fill('CLIENTS ouvert');
      expect(await shown()).toEqual(['clients-2022.csv']);
      expect(await told.textContent()).toBe('Lignes affichées\u00a0: 1 sur 6');
      await page.locator('#fr-files').getByLabel('Verdict').selectOption('clean');
      expect(await shown()).toEqual([]);
      await page.locator('#fr-files').getByLabel('Constat').selectOption('');
      await page.locator('#fr-files').getByLabel('Texte').fill('');
      expect(await shown()).toEqual(['new.csv.age']);
    });
  });

  it.each([
    ['Contacts', 3],
    ['Errors', 4],
    ['Oldest contact', 7],
    ['Not opened for', 10],
  ] as const)('sorts files by %s, most first, then least first', async (heading, column) => {
    await withPage('many', async (page) => {
      const table = page.locator('#en-files table');
      const figures = () =>
        table.locator(`tbody tr > :nth-child(${column})`).evaluateAll((cells) => cells.map((cell) => Number(cell.getAttribute('data-v'))));
      const button = table.getByRole('button', { name: heading });
      await button.click();
      const down = await figures();
      expect(down).toEqual([...down].sort((a, b) => b - a));
      expect(await table.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('descending');
      await button.press('Enter');
      expect(await figures()).toEqual([...down].sort((a, b) => a - b));
    });
  });

  it('sorts files by verdict, the gravest first', async () => {
    await withPage('tree', async (page) => {
      await page.locator('#fr-files').getByRole('button', { name: 'Verdict' }).click();
      const verdicts = await page.locator('#fr-files tbody td:nth-child(2)').allTextContents();
      expect(verdicts).toEqual(['incomplet', 'erreurs', 'erreurs', 'avertissements', 'avertissements', 'sans reproche']);
    });
  });

  it('switches the language: what is shown, the language of the document, its title', async () => {
    await withPage('tree', async (page) => {
      expect(await page.title()).toBe('Audit des exports stockés, 24 novembre 2026');
      await page.evaluate('document.getElementById("fr-across").scrollIntoView()');
      await page.waitForTimeout(100);
      await page.evaluate('document.getElementById("lang-en").click()');
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      expect(await page.title()).toBe('Audit of stored exports, 24 November 2026');
      expect(await page.locator('.page[lang="fr"]').isVisible()).toBe(false);
      expect(Number(await page.evaluate('Math.abs(document.getElementById("en-across").getBoundingClientRect().top)'))).toBeLessThan(100);
    });
  });

  it('without JavaScript is readable, switches all the same, and offers nothing that would not work', async () => {
    await withPage(
      'tree',
      async (page) => {
        expect(await page.locator('h1:visible').textContent()).toContain('L’audit est incomplet');
        expect(await page.locator('.filters:visible, .openers:visible, thead button').count()).toBe(0);
        await page.locator('label[for="lang-en"]').click();
        expect(await page.locator('h1:visible').textContent()).toContain('The audit is incomplete');
      },
      { javaScriptEnabled: false },
    );
  });

  it('a link to a rule opens it, a link to a file leads to its row', async () => {
    await withPage('tree', async (page) => {
      await page.locator('.fix a[href*="-rule-"]:visible').first().click();
      await page.locator('#fr-rules details[open]').first().waitFor();
      expect(await page.locator('#fr-rules details[open]').count()).toBe(1);
      await page.locator('.worst:visible a').first().click();
      expect(await page.evaluate('document.querySelector("tr:target .path").textContent')).toBe('exports/crm/clients-2022.csv');
    });
  });

  it('prints on A4 with everything in it, and nothing beyond the paper', async () => {
    await withPage('tree', async (page) => {
      await page.locator('#fr-files').getByLabel('Verdict').selectOption('clean');
      await page.locator('label[for="theme-dark"]').click();
      await page.emulateMedia({ media: 'print' });
      // 182 mm between the margins.
      await page.setViewportSize({ width: 688, height: 1000 });
      await page.evaluate('dispatchEvent(new Event("beforeprint"))');
      expect(await page.locator('.bar-top:visible, nav:visible, .filters:visible').count()).toBe(0);
      expect(await page.locator('#fr-files tbody tr:visible').count()).toBe(6);
      expect(await page.locator('.page[lang="fr"] details:not([open])').count()).toBe(0);
      expect(await page.locator('.sign:visible').count()).toBe(1);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(688);
      expect(await page.evaluate('getComputedStyle(document.documentElement).colorScheme')).toBe('light');
    });
  });

  it.each([375, 1280])('fits a screen of %d px: tables scroll in their own boxes', async (width) => {
    await withPage(
      'many',
      async (page) => {
        for (const lang of ['fr', 'en']) {
          await page.evaluate(`document.getElementById('lang-${lang}').click()`);
          expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
        }
      },
      { viewport: { width, height: 812 } },
    );
  });

  it.each([
    ['fr', 'light', 1280],
    ['en', 'dark', 375],
  ] as const)('axe finds nothing serious in %s, %s, %d px wide', async (lang, colorScheme, width) => {
    await withPage(
      'tree',
      async (page) => {
        await page.evaluate(
          `document.getElementById('lang-${lang}').click(); for (const d of document.querySelectorAll('details')) d.open = true`,
        );
        expect(await violationsIn(page)).toEqual([]);
      },
      { colorScheme, viewport: { width, height: 800 } },
    );
  });
});

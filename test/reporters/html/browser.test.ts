import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { RICH, RULES } from '../sample.js';
import { chrome } from './chrome.js';
import { pagesIn, violationsIn } from './pages.js';
import { FIGURES, fixture, huge, render } from './support.js';

const PAGES = {
  salon: render({ ...fixture('salon'), figures: FIGURES }, 'fr'),
  huge: render(huge(), 'en'),
  hostile: render(
    {
      ...RICH,
      input: { ...RICH.input, name: '<img src=x onerror="window.hacked=1">.csv' },
      columns: RICH.columns.map((column) => ({ ...column, header: '"><svg onload="window.hacked=1">' })),
      rules: RICH.rules.map((rule) => ({
        ...rule,
        findings: rule.findings.map((finding) => ({
          ...finding,
          header: '</td><script>window.hacked=1</script>',
          examples: [{ row: 2, column: 0, masked: '<script>window.hacked=1</script>' }],
        })),
      })),
      lists: RICH.lists.map((list) => ({ ...list, name: '</main></script><script>window.hacked=1</script>' })),
      figures: {
        ...FIGURES,
        sources: FIGURES.sources.map((source) => ({ ...source, name: '<a href="javascript:window.hacked=1">x</a>' })),
      },
    },
    'en',
    { rules: RULES },
  ),
} as const;

describe.skipIf(chrome === undefined)('the page in Chromium', () => {
  const { urlOf, withPage } = pagesIn(PAGES);

  it.each(['salon', 'huge', 'hostile'] as const)('%s opens offline, asks for nothing, complains of nothing', async (name) => {
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

  it('hostile cells, headers, names of files, lists and sources stay text', async () => {
    await withPage('hostile', async (page) => {
      expect(await page.evaluate('window.hacked')).toBeUndefined();
      expect(await page.evaluate('document.querySelectorAll("script").length')).toBe(1);
      expect(await page.evaluate('document.querySelectorAll("img, [onerror], [onload], a[href^=javascript]").length')).toBe(0);
      expect(await page.title()).toContain('<img src=x onerror="window.hacked=1">');
      expect(await page.locator('#en-columns').textContent()).toContain('"><svg onload="window.hacked=1">');
    });
  });

  it('its policy would stop what got in all the same: a script, a style, a picture, a request, a form', async () => {
    await withPage('salon', async (page, { asked, said, failed }) => {
      await page.evaluate(`
        document.body.insertAdjacentHTML('beforeend', '<img src="https://evil.example/x.png" onerror="window.hacked=1"><p id="styled" style="color: rgb(1, 2, 3)">x</p>');
        const script = document.createElement('script');
        script.textContent = 'window.hacked=1';
        document.body.append(script);
        fetch('https://evil.example/').catch(() => {});
      `);
      await page.waitForTimeout(200);
      expect(await page.evaluate('window.hacked')).toBeUndefined();
      expect(await page.evaluate('getComputedStyle(document.getElementById("styled")).color')).not.toBe('rgb(1, 2, 3)');
      expect(said.filter((text) => /Content Security Policy/.test(text)).length).toBeGreaterThanOrEqual(4);
      // What the policy blocks is told as a request that failed for its sake, and leaves nowhere.
      expect(asked.filter((url) => url.startsWith('https:')).length).toBe(failed.filter((why) => why === 'csp').length);
      expect(failed.filter((why) => why !== 'csp')).toEqual([]);
    });
  });

  it('filters the findings by severity, theme and text, without accents, and says how many are left', async () => {
    await withPage('salon', async (page) => {
      const rows = page.locator('#fr-findings tbody tr:visible');
      const told = page.locator('#fr-findings output');
      const all = await rows.count();
      expect(await told.textContent()).toBe(`Lignes affichées\u00a0: ${all} sur ${all}`);
      await page.getByLabel('Gravité').selectOption('error');
      const errors = await rows.count();
      expect(errors).toBeGreaterThan(0);
      expect(errors).toBeLessThan(all);
      for (const text of await rows.allTextContents()) expect(text).toMatch(/^erreur/);
      await page.getByLabel('Thème').selectOption('retention');
      expect(await rows.count()).toBe(1);
      await page.getByLabel('Gravité').selectOption('');
      await page.getByLabel('Thème').selectOption('');
      await page.getByLabel('Texte', { exact: true }).fill('CONSERVATION prospect');
      expect(await rows.count()).toBe(1);
      expect(await told.textContent()).toBe(`Lignes affichées\u00a0: 1 sur ${all}`);
      await page.getByLabel('Texte', { exact: true }).fill('rien de tel');
      expect(await rows.count()).toBe(0);
    });
  });

  it('sorts tables by a heading, by mouse and by keyboard: figures largest first, words from A to Z, then the other way', async () => {
    await withPage('salon', async (page) => {
      const table = page.locator('#fr-sources table');
      const column = async (nth: number): Promise<string[]> => table.locator(`tbody tr > :nth-child(${nth})`).allTextContents();
      const contacts = table.getByRole('button', { name: 'Contacts' });
      await contacts.click();
      const down = (await column(3)).map((text) => Number(text.replace(/\s/g, '')));
      expect(down).toEqual([...down].sort((a, b) => b - a));
      expect(await table.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('descending');
      await contacts.press('Enter');
      expect((await column(3)).map((text) => Number(text.replace(/\s/g, '')))).toEqual([...down].reverse());
      await table.getByRole('button', { name: 'Source', exact: true }).press('Enter');
      const names = await column(1);
      expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'fr', { numeric: true })));
      expect(await table.locator('th[aria-sort]').count()).toBe(1);
    });
  });

  it('switches the language: what is shown, the language of the document, its title, and the reader stays in the section', async () => {
    await withPage('salon', async (page) => {
      expect(await page.locator('html').getAttribute('lang')).toBe('fr');
      await page.locator('#fr-columns').scrollIntoViewIfNeeded();
      await page.evaluate('document.getElementById("fr-columns").scrollIntoView()');
      await page.waitForTimeout(100);
      await page.evaluate('document.getElementById("lang-en").click()');
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      expect(await page.title()).toBe('contacts-salon.csv: contact file report');
      expect(await page.locator('.page[lang="fr"]').isVisible()).toBe(false);
      expect(await page.locator('.page[lang="en"]').isVisible()).toBe(true);
      expect(Number(await page.evaluate('Math.abs(document.getElementById("en-columns").getBoundingClientRect().top)'))).toBeLessThan(100);
      await page.locator('#lang-en').press('ArrowLeft');
      expect(await page.locator('html').getAttribute('lang')).toBe('fr');
    });
  });

  it('without JavaScript shows the language of the run, readable, switches all the same, and offers nothing that would not work', async () => {
    await withPage(
      'salon',
      async (page) => {
        expect(await page.locator('h1:visible').allTextContents()).toEqual(['✗Pas tel quel. Utilisez le fichier nettoyé.']);
        expect(await page.locator('.filters:visible, .openers:visible, thead button').count()).toBe(0);
        await page.locator('label[for="lang-en"]').click();
        expect(await page.locator('h1:visible').allTextContents()).toEqual(['✗Not as it is. Use the cleaned file.']);
        await page.locator('#en-rules summary').first().click();
        expect(await page.locator('#en-rules .body:visible').count()).toBe(1);
        await page.locator('#en-notices summary').first().click();
        expect(await page.locator('#en-notices .paste:visible').first().textContent()).toContain('by Vendor 0.');
        expect(await page.locator('#en-notices button').count()).toBe(0);
      },
      { javaScriptEnabled: false },
    );
  });

  it('copies a text to paste by mouse and by keyboard, and says so; what is copied is the text, line by line', async () => {
    await withPage(
      'salon',
      async (page, { said, asked }) => {
        await page.evaluate('navigator.clipboard.writeText("before")');
        await page.locator('#fr-notices summary').first().press('Enter');
        const button = page.locator('#fr-notices .paste + button').first();
        expect(await button.getAttribute('aria-label')).toBe('Copier, Email, Vendor 0');
        await button.click();
        // The browser writes to its clipboard when it can.
        await page.getByRole('button', { name: /^Copié/ }).waitFor();
        await page.locator('#fr-notices [role=status]').getByText('Copié').waitFor();
        const text = String(await page.evaluate('navigator.clipboard.readText()'));
        expect(text.split('\n')).toHaveLength(4);
        expect(text).toContain('Vos coordonnées nous ont été fournies par\u00a0: Vendor 0.');
        expect(text).not.toContain('{source}');
        await page.locator('label[for="lang-en"]').click();
        await page.locator('#en-notices summary').nth(1).press('Enter');
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await page.getByRole('button', { name: /^Copied/ }).waitFor();
        expect(String(await page.evaluate('navigator.clipboard.readText()'))).toContain('supplied to us by Vendor 1.');
        expect([said, asked.length]).toEqual([[], 1]);
      },
      { permissions: ['clipboard-read', 'clipboard-write'], offline: true },
    );
  });

  it('selects the text where the browser lets no page write to the clipboard', async () => {
    await withPage('salon', async (page) => {
      await page.evaluate('Object.defineProperty(navigator, "clipboard", { value: undefined }); document.execCommand = () => false');
      await page.locator('#fr-notices summary').first().click();
      const button = page.locator('#fr-notices .paste + button').first();
      await button.click();
      await page.getByText('Sélectionné', { exact: false }).first().waitFor();
      expect(await page.evaluate('getSelection().toString()')).toContain('par\u00a0: Vendor 0.');
    });
  });

  it('is light or dark as the system is, or as the reader says', async () => {
    const paper = 'getComputedStyle(document.body).backgroundColor';
    const lightness = async (page: Page): Promise<number> => Number(/\d+/.exec(String(await page.evaluate(paper)))?.[0]);
    await withPage('salon', async (page) => {
      expect(await lightness(page)).toBeGreaterThan(200);
      await page.locator('label[for="theme-dark"]').click();
      expect(await lightness(page)).toBeLessThan(60);
    });
    await withPage(
      'salon',
      async (page) => {
        expect(await lightness(page)).toBeLessThan(60);
        await page.locator('label[for="theme-light"]').click();
        expect(await lightness(page)).toBeGreaterThan(200);
      },
      { colorScheme: 'dark' },
    );
  });

  it('a link to a rule opens it', async () => {
    await withPage('salon', async (page) => {
      await page.locator('.fix a:visible').first().click();
      await page.locator('#fr-rules details[open]').first().waitFor();
      expect(await page.locator('#fr-rules details[open]').count()).toBe(1);
      await page.getByRole('button', { name: 'Tout ouvrir' }).click();
      expect(await page.locator('#fr-rules details:not([open])').count()).toBe(0);
    });
  });

  it('prints on A4 with everything in it: what was closed, filtered or dark on the screen', async () => {
    await withPage('salon', async (page) => {
      await page.getByLabel('Gravité').selectOption('info');
      await page.locator('label[for="theme-dark"]').click();
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.bar-top:visible, nav:visible, .filters:visible').count()).toBe(0);
      expect(await page.locator('#fr-findings tbody tr:visible').count()).toBe(await page.locator('#fr-findings tbody tr').count());
      expect(await page.locator('.page[lang="en"]').isVisible()).toBe(false);
      expect(await page.locator('.sign:visible').count()).toBe(1);
      expect(await page.evaluate('getComputedStyle(document.documentElement).colorScheme')).toBe('light');
      await page.evaluate('dispatchEvent(new Event("beforeprint"))');
      expect(await page.locator('.page[lang="fr"] details:not([open])').count()).toBe(0);
      await page.evaluate('dispatchEvent(new Event("afterprint"))');
      expect(await page.locator('details[open]').count()).toBe(0);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      expect(pages).toBeGreaterThan(4);
      expect(pages).toBeLessThan(25);
      expect(pdf).toMatch(/\/MediaBox\s*\[\s*0 0 59[45](?:\.\d+)? 84[12](?:\.\d+)?\s*\]/);
    });
  });

  it('fits a small screen: tables scroll in their own boxes', async () => {
    await withPage(
      'salon',
      async (page) => {
        for (const lang of ['fr', 'en']) {
          await page.evaluate(`document.getElementById('lang-${lang}').click()`);
          expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(375);
        }
      },
      { viewport: { width: 375, height: 812 } },
    );
  });

  it.each([
    ['salon', 'fr', 'light', 1280],
    ['salon', 'en', 'dark', 375],
  ] as const)('axe finds nothing serious: %s in %s, %s, %d px wide', async (name, lang, colorScheme, width) => {
    await withPage(
      name,
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

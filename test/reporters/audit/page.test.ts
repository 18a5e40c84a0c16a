import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import type { AuditReport } from '../../../src/model/report/audit-report.js';
import { auditPageWords } from '../../../src/words/reports/audit-html.js';
import { htmlWords } from '../../../src/words/reports/html-report.js';
import { partIn } from '../html/support.js';
import { COMPARED, file, HISTORY, many, OF_FILES, page, report, said, TREE } from './support.js';

const LANGS = ['en', 'fr'] as const;
const RUN = { history: HISTORY, compared: COMPARED, kept: [true, false, false, false, false, false] };
const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });
const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
/** A part of the page in one language. */
const sectionIn = (html: string, name: string, lang: 'en' | 'fr' = 'en'): string =>
  new RegExp(`<section id="${lang}-${name}"[\\s\\S]*?(?=<section id="${lang}-|</div></div>|$)`).exec(partIn(html, lang))?.[0] ?? '';
const first = (given: AuditReport, more: Parameters<typeof page>[2] = {}): string =>
  /<header class="answer[\s\S]*?<\/header>/.exec(partIn(page(given, 'en', more), 'en'))?.[0] ?? '';
const rowsOf = (html: string): string[][] =>
  [...html.matchAll(/<tr[\s\S]*?<\/tr>/g)].map(([row]) =>
    [...row.matchAll(/<t[dh][^>]*>([\s\S]*?)<\/t[dh]>/g)].map(([, cell]) => textOf(cell ?? '').trim()),
  );
const none = (more: Partial<AuditReport> = {}): AuditReport => report([], more);

describe('the page of an audit', () => {
  it.each([
    ['something of everything', TREE, RUN],
    ['thousands of files', many(2000), {}],
    ['one clean file', report([file('a.csv')]), { exit: 0 as const }],
    ['no file', none(), { exit: 0 as const }],
    ['nothing that could be read', none({ unread: [{ name: 'a.csv', code: 'LUMO_INPUT_UNREADABLE' }] }), { exit: 2 as const }],
    ['no rule that is known', TREE, { rules: new Map() }],
  ] as const)('is valid HTML with %s', async (_, given, more) => {
    const { results } = await validator.validateString(page(given, 'fr', more));
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`))).toEqual([]);
  });

  it('is the same bytes twice', () => {
    expect(page(many(300), 'fr', RUN)).toBe(page(many(300), 'fr', RUN));
  });

  it.each([5, 20, 35, 41, 60, OF_FILES.length])('weighs less than 500 KB for thousands of files with long paths and %d rules', (found) => {
    for (const lang of LANGS) expect(Buffer.byteLength(page(many(2000, found), lang, RUN))).toBeLessThan(500_000);
  });

  it('tells the worst files one by one and the others by folder, says so, and leaves none out', () => {
    const html = page(many(2000), 'en');
    const shown = rowsOf(sectionIn(html, 'files')).length - 1;
    expect(shown).toBeGreaterThanOrEqual(60);
    expect(textOf(sectionIn(html, 'files'))).toContain(
      `These are the worst ${shown} of 2,000 files. The other ${(2000 - shown).toLocaleString('en')} are`,
    );
    const folders = rowsOf(sectionIn(html, 'rest')).slice(1);
    expect(folders.length).toBeLessThan(60);
    expect(folders.reduce((sum, [, files]) => sum + Number(files?.replace(/\D/g, '')), 0)).toBe(2000 - shown);
    const contacts = (rows: string[][], at: number): number => rows.reduce((sum, row) => sum + Number(row[at]?.replace(/\D/g, '')), 0);
    expect(contacts(rowsOf(sectionIn(html, 'files')).slice(1), 2) + contacts(folders, 2)).toBe(many(2000).totals.contacts);
    expect(sectionIn(page(TREE, 'en'), 'rest')).toBe('');
  });

  it('leads every link within it somewhere, and has every id once', () => {
    for (const given of [TREE, many(2000)]) {
      const html = page(given, 'fr', RUN);
      const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
      const known = new Set(ids);
      expect(known.size).toBe(ids.length);
      const lost = [...html.matchAll(/\s(?:href="#|for="|aria-labelledby=")([^"]*)"/g)].map(([, id]) => id).filter((id) => !known.has(id));
      expect(lost).toEqual([]);
    }
  });

  it('two files that are masked alike are two, and no link takes one for the other', () => {
    const open = said('export-open', { message: 'others' });
    const html = page(report([file('c•••@•••.csv', [open]), file('c•••@•••.csv', [open])]), 'en');
    expect(rowsOf(sectionIn(html, 'files'))).toHaveLength(3);
    expect(textOf(first(report([file('x', [open]), file('x', [open])])))).toContain('2 files');
    expect(html).not.toContain('href="#en-file-0"');
  });
});

describe('the first screen of an audit', () => {
  it.each([
    ['all is well', report([file('a.csv')]), 'tone-yes', 'Yes. Nothing to object to.'],
    [
      'there are warnings',
      report([file('a.csv'), file('b.csv', [said('export-unencrypted')])]),
      'tone-care',
      'Yes, with care. Warnings in 1 of 2 files.',
    ],
    ['there are errors', report([file('a.csv'), file('b.csv', [said('export-open')])]), 'tone-no', 'No. Errors in 1 of 2 files.'],
    [
      'something could not be read',
      report([file('a.csv', [said('export-open')])], { unread: [{ name: 'b.csv.gz', code: 'LUMO_GZIP_BROKEN' }] }),
      'tone-no',
      'The audit is incomplete: 1 file could not be judged in full. 1 of the others holds errors.',
    ],
    ['there is nothing', none(), 'tone-care', 'No contact file was found.'],
    ['nothing could be read', none({ unread: [{ name: 'b', code: 'LUMO_INPUT_LOOP' }] }), 'tone-no', 'The audit is incomplete: 1 file'],
  ] as const)('when %s', (_, given, tone, text) => {
    expect(first(given)).toContain(`<header class="answer ${tone}"`);
    expect(textOf(first(given))).toContain(text);
  });

  it('says before all else which files nothing is known of, then what harms people most, with remedies, files and texts', () => {
    const html = first(TREE);
    expect([...html.matchAll(/<p class="fix"><a href="#([^"]*)">([^<]*)<\/a> ?<?/g)].slice(0, 5).map(([, to, text]) => [to, text])).toEqual(
      [
        ['en-unjudged', '2 files could not be judged in full'],
        ['en-lists', '1 list proves nothing'],
        ['en-rule-export-opposed-elsewhere', 'Refusal that another export ignores'],
        ['en-rule-export-opposed-listed', 'Refusal on a list that an export ignores'],
        ['en-rule-retention-prospect', 'Prospect kept too long'],
      ],
    );
    expect(textOf(html)).toContain('exports/broken.csv.gz and exports/stop.csv.');
    expect(textOf(html)).toContain('37 contacts · 1 file');
    expect(textOf(html)).toContain('Carry the refusal over to this file, or delete the file.');
    expect(html).toContain('href="#en-law-gdpr-21"');
    expect(textOf(html)).toContain('Then: Export kept too long (1 file) · Export open to everybody (1 file)');
  });

  it('names the worst files and why, the one with most kinds of errors first', () => {
    const [worst = ''] = /<ol class="worst">[\s\S]*?<\/ol>/.exec(first(TREE)) ?? [];
    const items = worst
      .split('<li>')
      .slice(1)
      .map((item) => textOf(item));
    expect(items[0]).toBe(
      'exports/crm/clients-2022.csv 1,180 contacts Refusal that another export ignores · Prospect kept too long · Export kept too long · Export open to everybody',
    );
    expect(items.slice(1, 3).map((item) => item.split(' ')[0])).toEqual(['exports/stop.csv', 'exports/crm/crm.csv']);
    expect(worst).not.toContain('new.csv.age');
  });

  it('compares with the audit before, where there was one', () => {
    expect(first(TREE)).not.toContain('Since the audit');
    const html = textOf(first(TREE, { compared: COMPARED }));
    expect(html).toContain('Since the audit of 24 October 2026 Worse Files not judged: 0 → 2 Better With a named source: 50% → 90%');
    expect(html).toContain('what is counted may have changed');
    const same = textOf(first(TREE, { compared: { day: '2026-10-24', worse: [], better: [], otherSettings: false } }));
    expect(same).toContain('Nothing is better or worse.');
  });
});

describe('the sections of an audit', () => {
  const html = page(TREE, 'en', RUN);

  it('the table of files tells of each what there is to know', () => {
    const [heads, worst, ...others] = rowsOf(sectionIn(html, 'files'));
    expect(heads).toEqual([
      'File',
      'Verdict',
      'Contacts',
      'Errors',
      'Warnings',
      'Remarks',
      'Oldest contact',
      'Rights',
      'Encrypted',
      'Not opened for',
      'Purpose',
      'Judged',
    ]);
    expect(worst).toEqual([
      'exports/crm/ clients-2022.csv Refusal that another export ignores, and 3 more',
      'errors',
      '1,180',
      '219',
      '1',
      '–',
      '58 months',
      'rw-r--r-- open to all',
      'no',
      '365 days by its last change',
      'archive crm-archive',
      'before, unchanged',
    ]);
    expect(others.find(([name]) => name?.includes('new.csv.age'))).toEqual([
      'exports/salon/ new.csv.age',
      'clean',
      '100',
      '–',
      '–',
      '–',
      '–',
      'rw-------',
      'yes',
      '10 days',
      'archive crm-archive',
      'anew',
    ]);
    expect(rowsOf(sectionIn(page(TREE, 'en'), 'files'))[0]).not.toContain('Judged');
  });

  it('a file that is incomplete and holds errors is found by both', () => {
    const given = report([
      file('a.csv', [said('export-open')], { verdict: 'incomplete', unjudged: [{ id: 'retention-prospect', fields: ['collectedAt'] }] }),
    ]);
    expect(sectionIn(page(given, 'en'), 'files')).toContain('data-v="incomplete errors"');
  });

  it('what could not be judged comes with its reason, and the columns that lack', () => {
    expect(rowsOf(sectionIn(html, 'unjudged')).slice(1)).toEqual([
      ['exports/broken.csv.gz', 'its compressed data is damaged LUMO_GZIP_BROKEN'],
      ['exports/stop.csv', 'judged, but not by retention-prospect (columns absent: last inbound contact, collection date)'],
    ]);
    expect(sectionIn(page(report([file('a.csv')]), 'en'), 'unjudged')).toBe('');
  });

  it('across files: refusals, people in several files, copies', () => {
    const rows = rowsOf(sectionIn(html, 'across'));
    expect(rows).toContainEqual(['37', 'exports/crm/clients-2022.csv', 'exports/crm/crm.csv , exports/stop.csv', 'rows 2, 22…']);
    expect(rows).toContainEqual(['2', 'exports/crm/crm.csv', 'rows 52, 212']);
    expect(rows).toContainEqual(['180', 'exports/crm/clients-2022.csv', 'exports/crm/crm.csv']);
    expect(rows).toContainEqual(['exports/crm/copy.csv', 'exports/crm/clients-2022.csv']);
    const { pairs: _, ...rest } = TREE;
    expect(textOf(page({ ...rest, totals: { ...TREE.totals, repeated: 4 } }, 'en'))).toContain('pairs were not counted');
  });

  it('rules come with why, remedy, texts and places; texts with the rules that rest on them', () => {
    const rules = textOf(sectionIn(html, 'rules'));
    expect(rules).toContain('Export open to everybody · 1 file');
    expect(rules).toContain('Anybody with an account on this machine can read this file.');
    expect(rules).toContain('exports/crm/clients-2022.csv: 328 days past the limit');
    expect(sectionIn(html, 'law')).toContain('href="#en-rule-export-open"');
  });

  it('trends, lists, what was left aside, and what identifies the run', () => {
    expect(sectionIn(html, 'trend')).toContain('<polyline');
    expect(sectionIn(page(TREE, 'en'), 'trend')).toBe('');
    expect(textOf(sectionIn(html, 'lists'))).toContain(TREE.lists[0]?.name);
    expect(textOf(sectionIn(html, 'skipped'))).toContain('exports/book.json');
    expect(textOf(sectionIn(html, 'binder'))).toContain('24 November 2026');
  });
});

describe('both languages of an audit', () => {
  it.each(LANGS)('are in the page, %s first when the run speaks it, and say the same whichever comes first', (lang) => {
    const html = page(TREE, lang, RUN);
    expect(html).toContain(`<html lang="${lang}">`);
    const [en, fr] = LANGS.map((one) => partIn(page(TREE, one, RUN), lang).replace(/^(<div class="page in-\w\w) other/, '$1'));
    expect(en).toBe(fr);
    expect(en?.length).toBeGreaterThan(10_000);
  });

  it('have the same headings, tables, rows and links', () => {
    const html = page(many(400), 'en', RUN);
    const shape = (lang: 'en' | 'fr'): string[] =>
      [...partIn(html, lang).matchAll(/<(\w+)(?: id="\w\w-([^"]*)")?/g)].map(([, tag, id]) => `${tag} ${id ?? ''}`);
    expect(shape('fr')).toEqual(shape('en'));
    expect(shape('fr').length).toBeGreaterThan(2000);
  });

  const every = (words: object): string[] =>
    Object.values(words).flatMap((value: unknown) => {
      if (typeof value === 'string') return [value];
      if (typeof value === 'function')
        return [0, 1, 2, 1000].map((n) => {
          const tell = value as (...slots: unknown[]) => string;
          // One sentence takes a list.
          return String(value === partly ? tell('x', ['a', 'b']) : tell(n, n, n));
        });
      return every(value as object);
    });
  let partly: unknown;
  const own = (lang: 'en' | 'fr'): string[] => {
    const words = auditPageWords(lang);
    partly = words.partly;
    const shared = htmlWords(lang) as Record<string, unknown>;
    return every(Object.fromEntries(Object.entries(words).filter(([key, value]) => typeof value !== 'string' || shared[key] !== value)));
  };

  it('have a word for everything, and no word of the other', () => {
    const [en, fr] = [own('en'), own('fr')];
    expect(en.length).toBe(fr.length);
    for (const text of [...en, ...fr]) expect(text).not.toMatch(/undefined|NaN|\[object|#|^\s*$/);
  });

  it('space French as French does, and use no straight apostrophe', () => {
    for (const text of own('fr')) {
      expect(text).not.toMatch(/ [:;?!%»](?:\s|$)|« |'/);
      expect(text).not.toMatch(/\p{L}[:;?!»]/u);
    }
  });
});

describe('what comes with paths, codes and lists stays text', () => {
  const NASTY = [
    '<script>window.hacked=1</script>',
    '</style></script><img src=x onerror="window.hacked=1">',
    '"><svg onload=alert(1)>',
    "'onfocus='alert(1)' autofocus='",
    '<!--',
    '&lt;b&gt;&amp;',
    '::error::x',
    '\u001b[2J\u0000\u202e',
    '__proto__',
  ];
  /** A report in which all that comes from the tree says `text`. */
  const hostile = (text: string): AuditReport => ({
    ...TREE,
    files: TREE.files.map((one) => ({
      ...one,
      name: text,
      preset: text,
      purpose: text,
      mode: text,
      rules: one.rules.map((rule) => ({
        ...rule,
        law: [text],
        findings: rule.findings.map((finding) => ({ ...finding, ...(finding.files && { files: [text] }), facts: { [text]: text } })),
      })),
    })),
    unread: [{ name: text, code: text }],
    skipped: [{ name: text, because: text }],
    pairs: [{ files: [text, text], persons: 2 }],
    lists: TREE.lists.map((list) => ({ ...list, name: text, date: text })),
  });
  const tagsOf = (html: string): string[] => [...html.matchAll(/<\/?[a-z][^>]*>/gi)].map(([tag]) => tag.replace(/"[^"]*"/g, '""'));
  const plain = tagsOf(page(hostile('plain'), 'en'));
  // Folders are set apart.
  const below = tagsOf(page(hostile('plain/file'), 'en'));

  it.each(NASTY)('%j adds no tag and no attribute', (text) => {
    expect(tagsOf(page(hostile(text), 'en'))).toEqual(text.includes('/') ? below : plain);
  });

  it('whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (text) => {
        const html = page(hostile(`x${text.replaceAll('/', '')}`), 'fr');
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
        return !/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/.test(html) && tagsOf(html).length === plain.length;
      }),
      { numRuns: 50 },
    );
  });
});

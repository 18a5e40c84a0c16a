import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PAGE_WORDS } from '../../src/browser/page/page-words.js';
import { pageHint, unknownFailure } from '../../src/browser/run/failure-texts.js';
import { ROOT } from '../cli/support.js';

const html = readFileSync(join(ROOT, 'src/browser/page/page.html'), 'utf8');
const scripts = ['page.ts', 'column-fields.ts', 'result-view.ts', 'speech.ts']
  .map((file) => readFileSync(join(ROOT, 'src/browser/page', file), 'utf8'))
  .join('');

describe('the words of the page', () => {
  it('are the same texts in both languages, none empty but what says nothing, none left over', () => {
    const [en, fr] = [PAGE_WORDS.en.texts, PAGE_WORDS.fr.texts];
    expect(Object.keys(fr)).toEqual(Object.keys(en));
    for (const texts of [en, fr]) expect(Object.keys(texts).filter((name) => texts[name] === '')).toEqual(['ready']);
    const used = new Set([
      ...[...html.matchAll(/data-words="(\w+)"/g)].map(([, name]) => name as string),
      ...[...scripts.matchAll(/texts\.(\w+)|say\('(\w+)'\)|\['(no\w+)'|status = '(\w+)'/g)].flatMap((found) =>
        found.slice(1).filter(Boolean),
      ),
    ]);
    expect([...used].sort()).toEqual(Object.keys(en).sort());
  });

  it('count columns that nobody knows', () => {
    expect([0, 1, 2].map((n) => PAGE_WORDS.fr.columnsOf(String(n), n, '4'))).toEqual([
      'Colonnes : 4 reconnues sur 4',
      'Colonnes : 1 sur 4 n’est pas reconnue',
      'Colonnes : 2 sur 4 ne sont pas reconnues',
    ]);
    expect([0, 2].map((n) => PAGE_WORDS.en.columnsOf(String(n), n, '4'))).toEqual([
      'Columns: all 4 recognised',
      'Columns: 2 of 4 not recognised',
    ]);
  });

  it('count in words', () => {
    expect(PAGE_WORDS.fr.left('1', 1)).toBe('1 contact en est sorti : le rapport dit pourquoi.');
    expect(PAGE_WORDS.fr.left('5', 5)).toBe('5 contacts en sont sortis : le rapport dit pourquoi.');
    expect(PAGE_WORDS.en.left('1', 1)).toBe('1 contact left it: the report says why.');
    expect(PAGE_WORDS.en.stayed('5', '10')).toBe('5 of 10 contacts stay in the cleaned file');
  });
});

describe('the next step after an error', () => {
  it.each([
    ['LUMO_SHEET', 'Give one of these names to --sheet, or its number, counted from 1.', /More settings/],
    ['LUMO_AGE_LOCKED', 'Give the file that holds its identity: --identity key.txt.', /choose the decrypted file/],
    ['LUMO_UNPACK_LIMIT', 'say how much it may unfold to (--max-unpacked MEGABYTES)', /unpack it yourself/],
    ['LUMO_USAGE', '--approved-by "Claire Martin, DPO" --reason "autumn campaign"', /^Fill in who approved and why/],
    ['LUMO_NO_CONTACT_COLUMN', 'Or map a column: lumo-check columns FILE.', /under “Columns”/],
    ['LUMO_LIST_CANARY', 'Try lumo-check lists probe FILE --seed ADDRESS', /give this message to whoever looks after it/],
    ['LUMO_LIST_KIND', 'Write kind: robinson in the configuration or in the manifest.', /give this message to whoever looks after it/],
    ['LUMO_ZIP_BROKEN', 'Download or export it again.', /^Download or export it again\.$/],
  ])('of %s is one that a page can take', (code, en, expected) => {
    const hint = pageHint({ code, hint: { en, fr: en } });
    expect(hint.en).toMatch(expected);
    expect(hint.en).not.toMatch(/--\w|lumo\.config/);
    expect(hint.fr).not.toMatch(/--\w|lumo\.config/);
  });

  it('of what nobody foresaw tells neither its text nor its stack', () => {
    const failure = unknownFailure(new TypeError('claire@acme.example is not a function'));
    expect(failure.what.fr).toBe(
      'Une erreur que cette page ne connaît pas s’est produite (TypeError). Aucun fichier n’a été dit conforme.',
    );
    expect(JSON.stringify(failure)).not.toMatch(/claire|at \w+ \(/);
    expect(unknownFailure(new RangeError('Array buffer allocation failed')).what.en).toBe('The browser has no memory left for this file.');
    expect(unknownFailure('text').what.en).toContain('(string)');
  });
});

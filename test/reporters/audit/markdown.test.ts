import { describe, expect, it } from 'vitest';
import { COMPARED, file, many, markdown, report, said, TREE } from './support.js';

const LANGS = ['en', 'fr'] as const;
/** A section of the Markdown, without what stands before and after it. */
const sectionIn = (text: string, title: string): string => text.split(/^### /m).find((part) => part.startsWith(title)) ?? '';
const rowsOf = (text: string): string[][] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.slice(2, -2).split(' | '));

describe('an audit in Markdown', () => {
  const text = markdown(TREE, 'en', { compared: COMPARED });

  it('begins with the answer, loudly incomplete when it is', () => {
    expect(text.split('\n')[0]).toBe(
      '## ⚪ The audit is incomplete: 2 files could not be judged in full. 1 list proves nothing. 2 of the others hold errors.',
    );
    expect(markdown(report([file('a.csv')]), 'fr').split('\n')[0]).toBe('## 🟢 Oui. Rien à redire.');
    expect(markdown(report([file('a.csv', [said('export-open')])]), 'en').split('\n')[0]).toBe('## 🔴 No. Errors in 1 of 1 file.');
  });

  it('says what could not be judged, what is worse and better, and what to do first', () => {
    expect(rowsOf(sectionIn(text, 'What could not be judged')).slice(1)).toEqual([
      ['`exports/broken.csv.gz`', 'its compressed data is damaged (`LUMO_GZIP_BROKEN`)'],
      ['`exports/stop.csv`', 'judged, but not by retention-prospect (columns absent: last inbound contact, collection date)'],
    ]);
    expect(sectionIn(text, 'Since the audit of 24 October 2026')).toContain(
      '- 🔴 Files not judged: 0 → 2\n- 🟢 With a named source: 50% → 90%',
    );
    expect(sectionIn(text, 'What to fix first')).toContain(
      '1. **Refusal that another export ignores** (37 contacts · 1 file)\n   <br>Carry the refusal over to this file, or delete the file. First: exports/crm/clients-2022.csv.',
    );
  });

  it('has a row for each file, worst first, and the people of several', () => {
    const [, worst] = rowsOf(sectionIn(text, 'Files, the worst first'));
    expect(worst).toEqual([
      '`exports/crm/clients-2022.csv`',
      '🔴 errors',
      '1,180',
      '219',
      '1',
      '58 months',
      '`rw-r--r--` open to all',
      'no',
      'Refusal that another export ignores, Prospect kept too long, Export kept too long, and 1 more',
    ]);
    const across = rowsOf(sectionIn(text, 'From one file to another'));
    expect(across).toContainEqual(['37', '`exports/crm/clients-2022.csv`', 'exports/crm/crm.csv and exports/stop.csv']);
    expect(across).toContainEqual(['180', '`exports/crm/clients-2022.csv`', '`exports/crm/crm.csv`']);
  });

  it('folds away the rules, each with its files and texts', () => {
    const [, rules = ''] = /<details><summary>.*<\/summary>\n\n([\s\S]*)\n\n<\/details>/.exec(text) ?? [];
    expect(rules).toContain(
      '- 🔴 **Export open to everybody** (`export-open`), 1 file\n  <br>exports/crm/clients-2022.csv\n  <br>[GDPR art. 32: security of processing](<https://eur-lex.europa.eu/eli/reg/2016/679/oj>) · ',
    );
  });

  it.each(LANGS)('fits a comment for thousands of files and all rules: %s', (lang) => {
    expect(markdown(many(2000), lang).length).toBeLessThan(65_536);
  });

  it.each(['<img src=x onerror=alert(1)>', 'a|b', '[x](javascript:1)', '@somebody #12', '`code`', '\u001b[2J\n## title', '::error::x'])(
    '%j in a path stays text',
    (name) => {
      const hostile = markdown({ ...TREE, files: TREE.files.map((one) => ({ ...one, name })), unread: [{ name, code: name }] }, 'en');
      // Code is shown as it is.
      const prose = hostile.replace(/`[^`\n]*`/g, '');
      expect(prose).not.toMatch(/<img|(?<!\\)\]\(javascript|@somebody|^## title|::error/m);
      expect(hostile).not.toContain('\u001b');
      const plain = markdown(
        { ...TREE, files: TREE.files.map((one) => ({ ...one, name: 'x' })), unread: [{ name: 'x', code: 'x' }] },
        'en',
      );
      const shape = (made: string): number[] => made.split('\n').map((line) => line.split(/(?<!\\)\|/).length);
      expect(shape(hostile)).toEqual(shape(plain));
    },
  );
});

import { expect, it } from 'vitest';
import { file, report, said, TREE, terminal } from './support.js';

it('counts people and rows in a file, and of a file itself says what there is to say', () => {
  const text = terminal(TREE, 'en', { width: 110 });
  expect(text).toContain('      exports/crm/clients-2022.csv: 180 (rows 2, 3, 4…)\n');
  expect(text).toContain('      exports/crm/clients-2022.csv: 328 days past the limit\n');
  expect(text).toContain('      exports/crm/copy.csv: see exports/crm/clients-2022.csv\n');
});

it('counts two files that are masked alike as two', () => {
  const open = said('export-open', { message: 'others' });
  const text = terminal(report([file('c•••@•••.csv', [open]), file('c•••@•••.csv', [open])]), 'en');
  expect(text).toContain('Export open to everybody · 2 files\n');
});

it('of a long path keeps the end, which tells files apart', () => {
  const name = `exports/${'deep/'.repeat(40)}clients-2026.csv`;
  expect(terminal(report([file(name)]), 'en')).toMatch(/exports\/deep\/\S*…\S*\/clients-2026\.csv/);
});

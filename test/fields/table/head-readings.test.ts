import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { findTableHead, isRepeatedHeader } from '../../../src/fields/table/table-head.js';

/** Tables one after the other, each under its name; cells are parted by bars, `~` is a blank line. */
const TABLES = readFileSync(new URL('../samples/tables.txt', import.meta.url), 'utf8')
  .split(/^# /m)
  .slice(1)
  .map((part) => {
    const [name = '', ...lines] = part.trimEnd().split('\n');
    return { name, rows: lines.map((line) => (line === '~' ? [''] : line.split('|'))) };
  });

/** `npx vitest run test/fields/table/head-readings.test.ts -u` writes where tables are found to begin, and each line that changes is read. */
it('where the header and the first row of data are, with and without more rows below', async () => {
  const lines = TABLES.flatMap(({ name, rows }) => {
    const whole = findTableHead(rows);
    const more = findTableHead([...rows, ...Array.from({ length: 12 }, () => rows.at(-1) ?? [])]);
    const unknown = findTableHead(rows, () => false);
    const told = ({ headerRow, firstData, skipped }: typeof whole): string =>
      `header ${headerRow}, data from ${firstData}${skipped.length > 0 ? `, without ${skipped.join(' ')}` : ''}`;
    const other = [
      told(more) === told(whole) ? '' : `with more: ${told(more)}`,
      told(unknown) === told(whole) ? '' : `knowing no header: ${told(unknown)}`,
    ];
    const repeats = rows.flatMap((row, at) => (at !== whole.headerRow && isRepeatedHeader(row, rows[whole.headerRow] ?? []) ? [at] : []));
    return `${[`${name}: ${told(whole)}`, ...other, repeats.length > 0 && `repeated at ${repeats.join(' ')}`].filter(Boolean).join('; ')}\n`;
  });
  await expect(lines.join('')).toMatchFileSnapshot('../golden/table-heads.txt');
});

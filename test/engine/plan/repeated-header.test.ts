import { expect, it } from 'vitest';
import { memorySource } from '../../../src/csv/ports/memory.js';
import { prepareFile } from '../../../src/engine/plan/prepare-file.js';

/** What the columns of a file are taken for. */
const fieldsOf = async (...lines: readonly string[]): Promise<readonly (string | undefined)[]> => {
  const prepared = await prepareFile(memorySource(Buffer.from(`${lines.join('\n')}\n`), 'a.csv'), { columns: {}, country: 'FR' });
  await prepared.opening.opened.close();
  return prepared.columns.map(({ field }) => field);
};

const HEADER = 'id;telephone;email';
it.each<readonly [string, readonly string[]]>([
  ['in a column that is blank else', [HEADER, 'R1;;']],
  ['in other letters, with spaces', [' ID;Telephone;EMAIL ', 'R1;;']],
  ['beside contacts', [HEADER, 'R1;0639981234;a@acme.example']],
])('a header pasted once more is no value, %s', async (_case, rows) => {
  expect(await fieldsOf(HEADER, ...rows)).toEqual(['recordId', 'phone', 'email']);
});

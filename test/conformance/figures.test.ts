import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Expected, readTable } from './table.js';

const SUBJECTS = ['csv', 'mail', 'dates', 'phones', 'post'];
const cases = SUBJECTS.flatMap((subject) => readTable<readonly Expected<unknown>[]>(`${subject}.json`));
const differing = cases.filter(({ differs }) => differs?.lumo !== undefined).length;

describe.each(['docs/reliability.md', 'docs/fr/reliability.md'])('%s', (page) => {
  const text = readFileSync(join(import.meta.dirname, '../..', page), 'utf8');

  it('tells how many cases there are, and how many we read otherwise', () => {
    const line = text.split('\n').find((one) => one.includes('test/conformance')) ?? '';
    const numbers = (line.match(/\d+/g) ?? []).map(Number);
    expect(numbers).toEqual([cases.length, cases.length - differing, differing]);
  });
});

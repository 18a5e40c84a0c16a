import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ADAPTERS } from '../../../src/lists/adapters/all-adapters.js';
import { notesOf, tableOf } from './rows.js';

describe.each([
  ['en', 'docs/lists-national.md'],
  ['fr', 'docs/fr/lists-national.md'],
] as const)('the page of national lists (%s)', (lang, path) => {
  const page = readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

  test('has the row of each adapter, in their order, and no other', () => {
    expect(page).toContain(`\n${tableOf(lang)}\n\n`);
    expect(page.match(/^\| `[a-z]{2}-[a-z-]+` \|/gm)).toHaveLength(ADAPTERS.length);
  });

  test('has what is easily missed about each', () => expect(page).toContain(`\n${notesOf(lang)}\n`));
});

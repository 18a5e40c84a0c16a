import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const { builtTables, TABLES } = (await import(join(ROOT, 'scripts/package/built-tables.mjs'))) as {
  TABLES: readonly string[];
  builtTables(root: string, build: string): { load(id: string): Promise<string | undefined> };
};
const { load } = builtTables(ROOT, '.build');

describe('tables that are made when the package is built', () => {
  it.each(TABLES)('%s holds in the package what its function gives', async (table) => {
    const path = join(ROOT, '.build', `${table}.js`);
    const made: Record<string, () => unknown> = await import(pathToFileURL(path).href);
    const built: Record<string, () => unknown> = await import(
      `data:text/javascript;base64,${Buffer.from((await load(path)) ?? '').toString('base64')}`
    );
    expect(Object.keys(built)).toEqual(Object.keys(made));
    for (const [name, make] of Object.entries(made)) expect(built[name]?.()).toEqual(make());
  });

  it('leaves every other module as it is', async () => {
    expect(await load(join(ROOT, '.build/src/fields/columns/headers/header-reader.js'))).toBeUndefined();
  });
});
